import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddressRange } from '../../../infra/detection/address.ts';
import { readLists } from '../../../infra/detection/lists.ts';
import { parseThreatIntel } from '../../../infra/detection/threat-intel.ts';
import { parseTrusted } from '../../../infra/detection/trusted.ts';
import { InfraError } from '../../../infra/infra-error.ts';

const NOW = new Date('2026-11-25T12:00:00Z');

describe('an address', () => {
  it.each([
    ['203.0.114.7', '203.0.114.7', 32],
    ['203.0.114.0/24', '203.0.114.0/24', 24],
    ['8.8.8.8/32', '8.8.8.8/32', 32],
    ['11.0.0.0/8', '11.0.0.0/8', 8],
  ])('%s is public', (text, plain, bits) => {
    expect(readAddressRange(text)).toEqual({ valid: true, text: plain, bits });
  });

  it.each([
    ['203.0.114.7/24', 'bits set'],
    ['10.1.2.3', 'not public'],
    ['0.0.0.0/1', 'not public'],
    ['8.0.0.0/5', 'not public'],
    ['192.0.2.1', 'not public'],
    ['255.255.255.255', 'not public'],
    ['0.0.0.0/0', 'is no IPv4'],
    ['2001:db8::1', 'is no IPv4'],
    ['203.0.114', 'is no IPv4'],
    ['203.0.114.07', 'is no IPv4'],
    ['203.0.114.0/24/8', 'is no IPv4'],
    ['203.0.114.0/', 'is no IPv4'],
    ['203.0.114.0/33', 'is no IPv4'],
    ['203.0.114.0/1e1', 'is no IPv4'],
    ['example.org', 'is no IPv4'],
    ['', 'is no IPv4'],
  ])('%s is refused', (text, why) => {
    const range = readAddressRange(text);
    expect(range.valid).toBe(false);
    if (!range.valid) expect(range.why).toContain(why);
  });

  it('that is taken is written as it came, whatever the text', () => {
    const written = fc.property(fc.oneof(fc.string(), fc.ipV4(), fc.ipV4Extended()), (text) => {
      const range = readAddressRange(text);
      return !range.valid || range.text === text;
    });
    expect(fc.check(written).failed).toBe(false);
  });
});

describe('the threat-intel list', () => {
  const parse = (text: string): string[] => parseThreatIntel(text, 'threat-intel.txt');

  it('takes comments, empty lines and repetitions', () => {
    expect(parse('# why\n\n203.0.115.0/24\r\n203.0.114.7 # from INC-7\n203.0.114.7\n')).toEqual([
      '203.0.114.7',
      '203.0.115.0/24',
    ]);
    expect(parse('')).toEqual([]);
  });

  it('names every faulty line', () => {
    const bad = '203.0.114.7\n10.0.0.1\n# fine\nexample.org\n11.0.0.0/8\n';
    expect(() => parse(bad)).toThrow(
      /threat-intel\.txt does not hold:\n {2}line 2: .*not public.*\n {2}line 4: .*no IPv4.*\n {2}line 5: .*wider than \/16/,
    );
  });
});

describe('the trusted list', () => {
  const entry = {
    range: '203.0.114.7',
    owner: 'pentest@acme.example',
    reason: 'the yearly penetration test',
    expires: '2026-12-31',
  };
  const parse = (...entries: readonly object[]): string[] =>
    parseTrusted(JSON.stringify(entries), { path: 'trusted.json', now: NOW });

  it('takes entries that somebody answers for', () => {
    expect(parse()).toEqual([]);
    expect(parse(entry)).toEqual(['203.0.114.7']);
  });

  it('counts the last day', () => {
    expect(parse({ ...entry, expires: '2026-11-25' })).toEqual(['203.0.114.7']);
    expect(() => parse({ ...entry, expires: '2026-11-24' })).toThrow(
      '0 (203.0.114.7): expired on 2026-11-24: take it out, or let pentest@acme.example say why',
    );
  });

  it.each([
    ['no owner', { owner: ' ' }, /0\.owner: /],
    ['no reason', { reason: 'because' }, /0\.reason: /],
    ['no day', { expires: 'never' }, /0\.expires: /],
    ['a day that is none', { expires: '2026-02-30' }, /0\.expires: /],
    ['a day too far away', { expires: '2028-01-01' }, /more than 366 days/],
    ['a private address', { range: '10.0.0.1' }, /not public/],
    ['a wide range', { range: '8.8.0.0/16' }, /wider than \/24/],
    ['an unknown key', { until: '2026-12-31' }, /until/],
  ])('refuses an entry with %s', (_what, change, message) => {
    expect(() => parse({ ...entry, ...change })).toThrow(message);
    expect(() => parse({ ...entry, ...change })).toThrow(InfraError);
  });

  it('refuses an entry that lacks a key, and a range that stands there twice', () => {
    for (const key of Object.keys(entry)) {
      expect(() => parse({ ...entry, [key]: undefined }), key).toThrow(InfraError);
    }
    expect(() => parse(entry, { ...entry, reason: 'another reason for it' })).toThrow(/twice/);
  });

  it.each([['{'], ['{}'], ['null'], ['"203.0.114.7"'], ['']])('refuses %s', (text) => {
    expect(() => parseTrusted(text, { path: 'trusted.json', now: NOW })).toThrow(InfraError);
  });
});

describe('the files', () => {
  it('of the repository hold, and trust nobody', () => {
    const lists = readLists('infra/detection/lists', NOW);
    expect(lists).toEqual({ threatIntel: [], trusted: [] });
  });

  it('that are missing are an error, not an empty list', () => {
    const folder = mkdtempSync(join(tmpdir(), 'parapet-lists-'));
    try {
      writeFileSync(join(folder, 'threat-intel.txt'), '203.0.114.7\n');
      expect(() => readLists(folder, NOW)).toThrow(/trusted\.json cannot be read/);
      writeFileSync(join(folder, 'trusted.json'), '[]');
      expect(readLists(folder, NOW).threatIntel).toEqual(['203.0.114.7']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
