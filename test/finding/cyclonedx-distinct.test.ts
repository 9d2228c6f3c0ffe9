import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinct } from '../../triage/finding/cyclonedx-distinct.ts';
import { codePoints } from '../../triage/finding/cyclonedx-formats.ts';
import { findRepeated, flatten, pathOf } from '../../triage/finding/cyclonedx-tree.ts';
import { isList, isObject } from '../../triage/finding/fields.ts';
import type { Json } from '../../triage/finding/reader.ts';

/** `uniqueItems` as JSON Schema words it: each element against each other one. */
function naive(list: readonly Json[]): boolean {
  return list.every((one, index) =>
    list.slice(index + 1).every((other) => !isDeepStrictEqual(one, other)),
  );
}

/** Few values, so that equal ones are common. */
const few = fc
  .letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom<Json>(null, 0, 1, true, '', 'a', '0', 'null'),
      fc.array(tie('value'), { maxLength: 2 }),
      fc.dictionary(fc.constantFrom('name', 'ref', 'x', '__proto__'), tie('value'), { maxKeys: 2 }),
    ),
  }))
  .value.map((value) => JSON.parse(JSON.stringify(value)) as Json);

describe('distinct', () => {
  it('says what comparing all pairs says (property)', () => {
    fc.assert(
      fc.property(fc.array(few, { maxLength: 6 }), (list) => {
        expect(distinct(list)).toBe(naive(list));
      }),
      { numRuns: 1000 },
    );
  });

  it('does not mind the order of keys', () => {
    expect(
      distinct([
        { name: 'a', x: 1 },
        { x: 1, name: 'a' },
      ]),
    ).toBe(false);
  });
});

describe('findRepeated', () => {
  const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('a', 'b').map((name) => ({ name })),
      fc
        .tuple(fc.constantFrom('a', 'b'), fc.array(tie('tree'), { maxLength: 3 }))
        .map(([name, components]) => ({ name, components })),
    ),
  }));
  const hasRepeated = (holder: Json): boolean => {
    const list = isObject(holder) ? holder['components'] : undefined;
    return isList(list) && (!naive(list) || list.some(hasRepeated));
  };

  it('finds a repetition at any depth, and only then (property)', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 3 }), (components) => {
        const found = findRepeated(flatten({ components }, 'components'));
        expect(found !== undefined).toBe(hasRepeated({ components }));
      }),
      { numRuns: 1000 },
    );
  });

  it('names the place', () => {
    const inner = { name: 'i', components: [{ name: 'x' }, { name: 'x' }] };
    const found = findRepeated(flatten({ components: [{ name: 'o' }, inner] }, 'components'));
    expect(found && pathOf(found)).toBe('/components/1/components/0');
  });
});

describe('codePoints', () => {
  it('counts as spreading a text does (property)', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\ud83d', '\ude00') });
    fc.assert(
      fc.property(text, (value) => {
        expect(codePoints(value)).toBe(Array.from(value).length);
      }),
    );
  });
});
