import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteCursor } from '../../../triage/finding/json/byte-cursor.ts';
import { ByteWindow } from '../../../triage/finding/json/byte-window.ts';
import { FaultError } from '../../../triage/finding/json/fault.ts';
import { withDefaults } from '../../../triage/finding/json/limits.ts';
import { ListSlicer } from '../../../triage/finding/json/list-slicer.ts';
import { RowLayouts } from '../../../triage/finding/json/row-layouts.ts';
import { ValueScan } from '../../../triage/finding/json/value-scan.ts';
import { bytesOf, inPieces } from '../bytes.ts';
import { asked } from './asked.ts';

const SIZES = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 10 });

const ASKED = [['VulnerabilityID'], ['Title'], ['Holder', 'Name']];

interface Sliced {
  readonly elements: unknown[];
  readonly slices: number;
  readonly rest: string;
}

/** Slices the list that the text starts with. */
async function sliced(
  text: string,
  { sizes = [1000], sliceBytes = 40 }: { sizes?: readonly number[]; sliceBytes?: number } = {},
): Promise<Sliced> {
  const window = new ByteWindow(inPieces(bytesOf(text), sizes));
  await window.fillTo(1);
  window.discard(1);
  const cursor = new ByteCursor(window, withDefaults({ sliceBytes }));
  const elements: unknown[] = [];
  let slices = 0;
  for await (const rows of new ListSlicer(cursor, new RowLayouts(ASKED)).slices()) {
    elements.push(...rows);
    slices += 1;
  }
  while (await window.fill());
  return { elements, slices, rest: window.view().toString() };
}

/** Rows that look like one another, as a tool's do, with texts that look like the rows' borders. */
const row = fc.record({
  VulnerabilityID: fc.constantFrom(
    'CVE-1',
    '},{"VulnerabilityID":"',
    '"},\n{\n"VulnerabilityID"',
    '\\',
  ),
  Title: fc.string({ unit: 'binary', maxLength: 12 }),
  Holder: fc.oneof(fc.record({ Name: fc.string({ maxLength: 3 }) }), fc.constant({})),
  Nested: fc.array(fc.record({ VulnerabilityID: fc.string({ maxLength: 3 }) }), { maxLength: 3 }),
});

describe('a list in slices', () => {
  it('holds the elements of the list, whatever the layout, the chunks and the slices', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ weight: 8, arbitrary: row }, fc.jsonValue({ maxDepth: 2 })), {
          maxLength: 14,
        }),
        fc.constantFrom(undefined, 1, '\t', '  '),
        fc.constantFrom(
          '',
          ' ,"x":[]}',
          '}, {"Target":"b","Vulnerabilities":[{"VulnerabilityID":"x"}]}',
        ),
        SIZES,
        fc.integer({ min: 1, max: 400 }),
        async (rows, indent, rest, sizes, sliceBytes) => {
          const text = JSON.stringify(rows, null, indent) + rest;
          const found = await sliced(text, { sizes, sliceBytes });
          const whole = JSON.parse(text.slice(0, text.length - rest.length)) as unknown[];
          expect(asked(found.elements, ASKED)).toEqual(asked(whole, ASKED));
          expect(found.rest).toBe(rest);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('comes in few slices, with what was asked for, where rows are alike', async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => ({ VulnerabilityID: `CVE-${i}`, n: [i] }));
    const found = await sliced(JSON.stringify(rows, null, 2), { sliceBytes: 4000 });
    expect(asked(found.elements, ASKED)).toEqual(asked(rows, ASKED));
    const whole = found.elements.filter((each) => Object.hasOwn(each as object, 'n'));
    expect(whole.length).toBeLessThan(60);
    expect(found.slices).toBeLessThan(60);
  });

  it.each(['[1,]', '[,1]', '[{"a":1},]', '[{"a":1} {"a":2}]', '[{"a":1},,{"a":2}]', '[1 2]'])(
    'is refused where it is no JSON: %s',
    async (text) => {
      await expect(sliced(text)).rejects.toThrow(FaultError);
    },
  );

  it('is refused where it ends in the middle, wherever that is', async () => {
    const text =
      '[{"VulnerabilityID":"a","x":[1]},{"VulnerabilityID":"b"},{"VulnerabilityID":"c"}]';
    for (let cut = 1; cut < text.length; cut += 1) {
      await expect(sliced(text.slice(0, cut))).rejects.toMatchObject({
        fault: { code: 'truncated' },
      });
    }
  });

  it('is refused where an element nests too deep', async () => {
    const deep = `${'['.repeat(2000)}${']'.repeat(2000)}`;
    const rows = `[{"VulnerabilityID":"a"},{"VulnerabilityID":"b"},{"VulnerabilityID":${deep}},{"VulnerabilityID":"d"}]`;
    await expect(sliced(rows, { sliceBytes: 8000 })).rejects.toMatchObject({
      fault: { code: 'too-deep' },
    });
  });
});

describe('the scanner', () => {
  it('finds the end that JSON.parse proves, in any chunks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 4 }),
        fc.constantFrom('', ' ', ',"x"', ']', '{"a":1}'),
        fc.integer({ min: 1, max: 9 }),
        (value, rest, step) => {
          const json = Buffer.from(JSON.stringify(value));
          const bytes = Buffer.concat([json, Buffer.from(rest)]);
          const scan = new ValueScan(withDefaults(undefined));
          let end = -1;
          for (let length = step; end === -1; length += step)
            end = scan.run(bytes.subarray(0, length));
          expect(end).toBe(json.length);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
