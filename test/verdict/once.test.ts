import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, keyText, LateKey } from '../../triage/finding/keys.ts';
import type { KeyPart, KeyScope } from '../../triage/finding/keys.ts';
import { trivyReader } from '../../triage/finding/trivy.ts';
import { EventTable } from '../../triage/verdict/event-table.ts';
import { Once } from '../../triage/verdict/once.ts';
import { finding } from './judging.ts';

/** As hostile as parts can be: what the table itself uses, lone surrogates, and texts that look like others. */
const part = fc.oneof(
  fc.constantFrom(
    undefined,
    '',
    'a',
    'ab',
    '\u00ff',
    '\u00fe',
    '\0',
    '\ud800',
    'é',
    '1',
    1,
    1.5,
    -1,
    true,
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
  fc.nat(300).map((n) => `CVE-2026-${n}`),
);
const scopes = ['', 'a', '[]', '\ud800'].map((text) => ({ text, make: () => keyOf([text]) }));
const late = fc.record({
  scope: fc.constantFrom(...scopes),
  parts: fc.array(part, { maxLength: 3 }),
  within: fc.option(
    fc.record({ scope: fc.constantFrom(...scopes), parts: fc.array(part, { maxLength: 3 }) }),
    { nil: undefined },
  ),
});

interface Said {
  readonly scope: KeyScope;
  readonly parts: readonly KeyPart[];
  readonly within?: Said | undefined;
}

function lateKey({ scope, parts, within }: Said): LateKey {
  return new LateKey(scope, parts, within && lateKey(within));
}

/** Parts by their types too, since `1` and `'1'` are two. */
function exactly({ scope, parts, within }: Said): unknown {
  return [scope.text, parts.map((one) => [typeof one, one]), within ? exactly(within) : 'none'];
}

describe('a table of events', () => {
  it('numbers them as a Map of what their keys are made over does', () => {
    const made = fc.oneof(
      fc.nat(3000).map((n) => keyOf([n])),
      // Keys that differ in their last words only.
      fc.nat(3000).map((n) => `${'0'.repeat(24)}${n.toString(16).padStart(8, '0')}`),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(made, late), { maxLength: 3000, size: 'max' }), (events) => {
        const table = new EventTable();
        const numbers = new Map<string, number>();
        for (const one of events) {
          const [key, text] =
            typeof one === 'string' ? [one, one] : [lateKey(one), JSON.stringify(exactly(one))];
          if (!numbers.has(text)) numbers.set(text, numbers.size);
          expect(table.numberOf(key)).toBe(numbers.get(text));
        }
        expect(table.count).toBe(numbers.size);
      }),
      { numRuns: 30 },
    );
  });

  it('tells rows of Trivy apart as their keys do, which nobody has to make for that', () => {
    const texts = fc.constantFrom(undefined, 'a', 'b', 'a-1.2.3/x', 'a-1.2.4/x');
    const row = fc.record(
      {
        VulnerabilityID: fc.constantFrom('CVE-2026-1', 'CVE-2026-2'),
        PkgName: texts,
        PkgPath: texts,
        InstalledVersion: texts,
        ID: fc.constantFrom('AVD-1', 'AVD-2'),
        Message: texts,
        RuleID: fc.constantFrom('key', 'token'),
        Match: texts,
        StartLine: fc.nat(2),
        EndLine: fc.constantFrom(1, 2, Infinity),
        Name: fc.constantFrom('MIT', 'GPL'),
        FilePath: texts,
      },
      { requiredKeys: [] },
    );
    const lists = fc.constantFrom('Vulnerabilities', 'Misconfigurations', 'Secrets', 'Licenses');
    const targets = fc.constantFrom('go.mod', 'a-1.2.3/x', 'a-1.2.4/x');
    const result = fc.record({
      list: lists,
      target: targets,
      rows: fc.array(row, { maxLength: 8 }),
    });
    fc.assert(
      fc.property(fc.array(result, { maxLength: 8 }), (results) => {
        const report = {
          SchemaVersion: 2,
          ArtifactName: '.',
          Results: results.map(({ list, target, rows }) => ({ Target: target, [list]: rows })),
        };
        const table = new EventTable();
        const numbers = new Map<string, number>();
        for (const { occurrence } of trivyReader.read(report, { file: 'f' })) {
          const number = table.numberOf(occurrence);
          const key = keyText(occurrence);
          if (!numbers.has(key)) numbers.set(key, numbers.size);
          expect(number).toBe(numbers.get(key));
        }
      }),
    );
  });

  it('tells apart texts that were chosen to have one hash', () => {
    const table = new EventTable();
    const scope = { text: 'a', make: (parts: readonly KeyPart[]) => keyOf(parts) };
    const numbersOf = () =>
      Array.from({ length: 2048 }, (_, chosen) =>
        table.numberOf(new LateKey(scope, [ofOneHash(chosen)])),
      );
    const expected = Array.from({ length: 2048 }, (_, number) => number);
    expect(numbersOf()).toEqual(expected);
    expect(numbersOf()).toEqual(expected);
    expect(table.numberOf(new LateKey(scope, ['a']))).toBe(2048);
  });

  it('takes nothing for a key that is none', () => {
    const table = new EventTable();
    for (const text of ['', 'o1', 'F'.repeat(32), 'g'.repeat(32), 'a'.repeat(31), 'é'.repeat(32)]) {
      expect(table.numberOf(text)).toBeUndefined();
    }
    expect(table.count).toBe(0);
  });
});

describe('an event', () => {
  const words = fc.record({
    occurrence: fc.constantFrom('a', 'b', 'c'),
    severity: fc.constantFrom('high', 'low'),
    status: fc.constantFrom(undefined, 'fixed'),
    suppressed: fc.constantFrom(undefined, false, true),
    package: fc.constantFrom(undefined, { name: 'p' }, { name: 'p', fixedVersion: '2' }),
  });

  it('counts once for all that was said of it in the same words, in any order', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (said) => {
        const once = new Once();
        const before = new Set<string>();
        for (const one of said) {
          const { occurrence, severity, status, suppressed = false } = one;
          const word = JSON.stringify([
            occurrence,
            severity,
            status,
            suppressed,
            one.package?.fixedVersion,
          ]);
          expect(once.isRepeated(finding(one), 'a.json')).toBe(before.has(word));
          before.add(word);
        }
      }),
    );
  });

  it('without a key is refused: it could pass for another', () => {
    const nameless = { ...finding(), occurrence: 'some words' };
    expect(() => new Once().isRepeated(nameless, undefined)).toThrow(/no key/);
  });
});

/**
 * A text for each number of eleven bits. A bit changes two words of the table in a row, the first by its
 * highest bit, which multiplication by an odd number keeps, the second by what became of that.
 */
function ofOneHash(chosen: number): string {
  const units = Array.from({ length: 11 }, (_, bit) =>
    ((chosen >> bit) & 1) === 0
      ? [0x4001, 0x4001, 0x4001, 0x4001]
      : [0x4001, 0x4081, 0x4101, 0x4081],
  );
  return String.fromCharCode(...units.flat());
}
