import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowLayouts } from '../../../triage/finding/json/row-layouts.ts';
import { asked } from './asked.ts';

const ASKED = [['id'], ['title'], ['n'], ['holder', 'name'], ['holder', 'deep', 'x']];

/** Reads the text as a row that stands before something else. */
function read(
  layouts: RowLayouts,
  text: string | Buffer,
): { row: unknown; end: number } | undefined {
  const bytes = Buffer.from(text);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const row = layouts.read(bytes, view, 0);
  return row && { row, end: layouts.end };
}

function learnt(...rows: readonly string[]): RowLayouts {
  const layouts = new RowLayouts(ASKED);
  for (const row of rows) layouts.learn(Buffer.from(row));
  return layouts;
}

const text = fc.oneof(
  fc.constantFrom('', 'a', '"', '\\', '},{"id":"x"}', 'é', '😀\ud800', '\u2028', 'x'.repeat(40)),
  fc.string({ unit: 'binary', maxLength: 9 }),
);
const scalar = fc.oneof(text, fc.double(), fc.integer(), fc.boolean(), fc.constant(null));
const value = fc.oneof(
  { weight: 40, arbitrary: scalar },
  fc.array(scalar, { maxLength: 3 }),
  fc.constantFrom({}, [], { name: [1] }, { id: 'inner', title: { x: 1 } }),
);
const row = fc.record(
  {
    id: value,
    title: value,
    n: value,
    other: value,
    holder: fc.oneof(
      { weight: 1, arbitrary: value },
      { weight: 9, arbitrary: fc.record({ name: value, deep: fc.record({ x: value }) }) },
    ),
    list: fc.array(fc.record({ id: scalar }), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);
const rows = fc.array(row, { minLength: 1, maxLength: 8 });
const indent = fc.constantFrom(undefined, 1, '\t');

describe('rows of a known layout', () => {
  it('give what JSON.parse gives, whichever were learnt, or nothing', () => {
    let found = 0;
    fc.assert(
      fc.property(rows, rows, indent, (before, after, space) => {
        const texts = [...before, ...after].map((one) => JSON.stringify(one, null, space));
        const layouts = learnt(...texts.slice(0, before.length));
        for (const one of texts) {
          const result = read(layouts, `${one} ,`);
          if (result === undefined) continue;
          found += 1;
          expect(result.end).toBe(Buffer.byteLength(one));
          expect(asked([result.row], ASKED)).toEqual(asked([JSON.parse(one)], ASKED));
        }
      }),
      { numRuns: 1500 },
    );
    expect(found).toBeGreaterThan(2000);
  });

  it('are nothing once they are broken, unless what is left is a row of JSON', () => {
    fc.assert(
      fc.property(
        fc.tuple(rows, indent),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(3)), { minLength: 1, maxLength: 3 }),
        fc.string({
          unit: fc.constantFrom(...Array.from('{}[],:" \\\n\u0000u01-.eE')),
          maxLength: 3,
        }),
        ([made, space], cuts, added) => {
          const texts = made.map((one) => JSON.stringify(one, null, space));
          const layouts = learnt(...texts);
          for (const whole of texts) {
            const result = read(layouts, broken(whole, { cuts, added, others: texts }));
            if (result === undefined) continue;
            const rest = broken(whole, { cuts, added, others: texts }).subarray(0, result.end);
            expect(asked([result.row], ASKED)).toEqual(asked([JSON.parse(rest.toString())], ASKED));
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('are nothing where they end in the middle', () => {
    const whole = '{"id": "a", "holder": {"name": "\\u00e9"}, "list": [1, true, -2.5e+3]}';
    const layouts = learnt(whole);
    expect(read(layouts, whole)?.row).toEqual({ id: 'a', holder: { name: 'é' } });
    for (let end = 0; end < whole.length; end += 1) {
      expect(read(layouts, whole.slice(0, end))).toBeUndefined();
    }
  });

  it('leave a member that comes twice to JSON.parse, though each way to it is known', () => {
    const layouts = learnt(
      '{"id":"1","holder":{"name":"a"},"n":1}',
      '{"n":1,"holder":{"name":"b"},"id":"2"}',
      '{"n":1,"holder":{},"id":"2"}',
    );
    expect(read(layouts, '{"n":1,"holder":{"name":"a"},"n":2}')).toBeUndefined();
    expect(read(layouts, '{"id":"1","holder":{"name":"a"},"id":"2"}')).toBeUndefined();
    expect(
      read(layouts, '{"n":1,"holder":{"name":"a"},"id":"1","holder":{},"n":1}'),
    ).toBeUndefined();
  });

  it('are not taken for others whose members have names like the paths to other places', () => {
    const layouts = learnt('{"a":[1]}', '{"a[":1}', '{"a":{"b":1}}', '{"a.b":1,"c":1}');
    expect(read(layouts, '{"a":[1}')).toBeUndefined();
    expect(read(layouts, '{"a[":1]}')).toBeUndefined();
    expect(read(layouts, '{"a":{"b":1,"c":1}')).toBeUndefined();
  });

  it('are no longer learnt where there is no end of new ones', () => {
    const layouts = new RowLayouts(ASKED);
    const at = (index: number): string => `{"${'x'.repeat(2000)}${index}":1,"id":"a"}`;
    for (let index = 0; index < 4000; index += 1) layouts.learn(Buffer.from(at(index)));
    expect(read(layouts, at(0))?.row).toEqual({ id: 'a' });
    expect(read(layouts, at(3999))).toBeUndefined();
  });
});

interface Breaking {
  readonly cuts: readonly (readonly [number, number, number])[];
  readonly added: string;
  readonly others: readonly string[];
}

/** Pieces of it are lost or replaced, by a few characters or by pieces of other rows. */
function broken(whole: string, { cuts, added, others }: Breaking): Buffer {
  let bytes = Buffer.from(whole);
  for (const [at, from, length] of cuts) {
    const place = at % (bytes.length + 1);
    const other = Buffer.from(others[from % others.length] ?? '');
    const piece = from % 2 === 0 ? Buffer.from(added) : other.subarray(from % 30, (from % 30) + at);
    bytes = Buffer.concat([
      bytes.subarray(0, place),
      piece.subarray(0, length * 8),
      bytes.subarray(place + length),
    ]);
  }
  return bytes;
}
