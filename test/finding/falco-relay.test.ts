import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { falcoReader } from '../../triage/finding/falco.ts';
import { uncut } from '../../triage/finding/falco-relay.ts';
import type { Json, JsonObject } from '../../triage/finding/reader.ts';
import { anyAlert, processText, shellAlert } from './falco-alerts.ts';
import { plain, readAll } from './reading.ts';

/**
 * Falcosidekick's cut, written after its source (handlers.go): fields over 512 bytes keep 507 and end
 * in `[...]`. Go counts bytes and writes each broken one as U+FFFD.
 */
function cut(text: string): string {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= 512) return text.toWellFormed();
  const kept = Buffer.from(bytes.subarray(0, 507));
  const whole = kept.toString('utf8');
  return `${eachBrokenByte(kept, whole)}[...]`;
}

/** Node writes one U+FFFD for a broken character, Go one for each of its bytes. */
function eachBrokenByte(kept: Buffer, whole: string): string {
  for (let broken = 0; broken <= 3; broken += 1) {
    const text = kept.subarray(0, kept.length - broken).toString('utf8');
    const isWhole = Buffer.from(text, 'utf8').equals(kept.subarray(0, kept.length - broken));
    if (isWhole) return text + '\uFFFD'.repeat(broken);
  }
  return whole;
}

/** An alert as a relay sends it on: an id and a field of its own, sorted tags, a shorter time. */
function relayed(alert: JsonObject): JsonObject {
  const fields = Object.entries(alert['output_fields'] as JsonObject);
  const output_fields: JsonObject = Object.fromEntries([
    ...fields.map(([key, value]): [string, Json | undefined] => [
      key,
      typeof value === 'string' ? cut(value) : value,
    ]),
    ['environment', 'prod'],
  ]);
  const isSyscall = alert['source'] === 'syscall';
  return {
    ...alert,
    uuid: '5d8a1f5e-0000-4000-8000-000000000001',
    output: cut(textOf(alert, 'output')),
    rule: textOf(alert, 'rule').toWellFormed(),
    hostname: textOf(alert, 'hostname').toWellFormed(),
    source: isSyscall ? 'syscalls' : (alert['source'] ?? 'syscalls'),
    tags: [...(alert['tags'] as string[])].toSorted(),
    time: textOf(alert, 'time')
      .replace(/(\.\d*?)0+Z$/, '$1Z')
      .replace('.Z', 'Z'),
    output_fields,
  };
}

function textOf(alert: JsonObject, key: string): string {
  const value = alert[key];
  return typeof value === 'string' ? value : '';
}

const keysOf = (alert: JsonObject) => {
  const [finding] = readAll(falcoReader, alert).map(plain);
  return { fingerprint: finding?.['fingerprint'], occurrence: finding?.['occurrence'] };
};

describe('an alert that went through a relay', () => {
  it('has the keys of the direct one', () => {
    fc.assert(
      fc.property(anyAlert, (alert) => {
        expect(keysOf(relayed(alert))).toEqual(keysOf(alert));
      }),
      { numRuns: 1_000 },
    );
  });

  it('has them too where two relays stand in a row', () => {
    fc.assert(
      fc.property(anyAlert, (alert) => {
        expect(keysOf(relayed(relayed(alert)))).toEqual(keysOf(alert));
      }),
      { numRuns: 300 },
    );
  });

  it('is another event at another nanosecond, host or container', () => {
    const keys = [
      shellAlert(),
      shellAlert({ time: '2026-08-01T10:00:00.120000001Z' }),
      shellAlert({ hostname: 'node-2' }),
      shellAlert({}, { 'container.id': 'ffff7c9d3b1e' }),
      shellAlert({}, { 'proc.pid': 4712 }),
    ].map((alert) => keysOf(alert).occurrence);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('uncut', () => {
  it('gives the same for a text and for what a cut leaves of it', () => {
    fc.assert(
      fc.property(processText, (text) => {
        expect(uncut(cut(text)).toWellFormed()).toBe(uncut(text).toWellFormed());
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves texts up to 512 bytes as they are', () => {
    expect(uncut('x'.repeat(512))).toBe('x'.repeat(512));
    expect(uncut('é'.repeat(256))).toBe('é'.repeat(256));
    expect(uncut('x'.repeat(513))).toBe('x'.repeat(507));
  });
});
