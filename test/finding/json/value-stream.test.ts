import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FaultError } from '../../../triage/finding/json/fault.ts';
import { Faults } from '../../../triage/finding/json/faults.ts';
import { withDefaults } from '../../../triage/finding/json/limits.ts';
import type { Limits } from '../../../triage/finding/json/limits.ts';
import { ValueStream } from '../../../triage/finding/json/value-stream.ts';
import { bytesOf, inPieces } from '../bytes.ts';

interface Split {
  readonly values: unknown[];
  readonly lines: number[];
  readonly faults: number;
  readonly first: { readonly line: number; readonly code: string } | undefined;
  readonly thrown: string | undefined;
}

async function split(
  content: string | Uint8Array,
  { sizes = [65_536], limits }: { sizes?: readonly number[]; limits?: Partial<Limits> } = {},
): Promise<Split> {
  const faults = new Faults();
  const stream = new ValueStream(inPieces(bytesOf(content), sizes), {
    limits: withDefaults(limits),
    faults,
    readers: [],
    context: { file: 'x' },
  });
  const values: unknown[] = [];
  const lines: number[] = [];
  let thrown: string | undefined;
  try {
    for await (const batch of stream.batches()) {
      if (!('values' in batch)) throw new Error('no reader was given');
      values.push(...batch.values);
      lines.push(...batch.lines);
    }
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    thrown = error.fault.code;
  }
  const { first } = faults;
  return {
    values,
    lines,
    faults: faults.count,
    first: first && { line: first.line, code: first.fault.code },
    thrown,
  };
}

const container = fc
  .oneof(
    fc.dictionary(fc.string({ unit: 'binary', maxLength: 6 }), fc.jsonValue({ maxDepth: 3 }), {
      maxKeys: 5,
    }),
    fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 5 }),
  )
  .map((value) => JSON.stringify(value))
  // Hand-written JSON too: duplicate keys, escapes, `__proto__`, lone surrogates.
  .chain((text) =>
    fc.constantFrom(
      text,
      `{"a":1,"a":${text}}`,
      `{"__proto__":${text},"\\u0061\\ud800":"\\"}{][\\\\"}`,
      `[${text},{"e":-1.5e+10,"t":true,"n":null}]`,
    ),
  );
const pretty = container.map((text) => JSON.stringify(JSON.parse(text), null, 2));
const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 });
/** Small windows, so that values are longer than them. */
const small = { partsFromBytes: 64 };

describe('values of a document', () => {
  it('are those of JSON.parse, whatever the layout and the chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(fc.oneof(container, pretty), fc.constantFrom('\n', '\r\n', ' ', '', '\n\n')),
          {
            maxLength: 8,
          },
        ),
        sizes,
        fc.boolean(),
        async (parts, chunkSizes, bom) => {
          const text = parts.map(([value, separator]) => value + separator).join('');
          const found = await split((bom ? '\uFEFF' : '') + text, {
            sizes: chunkSizes,
            limits: small,
          });
          expect(found.faults).toBe(0);
          expect(found.thrown).toBeUndefined();
          expect(found.values).toEqual(parts.map(([value]) => JSON.parse(value) as unknown));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('carry the line on which they start', async () => {
    const text = '{"a":1}\n\n{\n"b":2\n}\n{"c":3} {"d":4}\r\n{"e":[\n]}{"f":6}\n{"g":7}';
    const found = await split(text);
    expect(found.lines).toEqual([1, 3, 6, 6, 7, 8, 9]);
  });

  it('survive any broken line among them: what is good before and after it is found', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(container, { minLength: 1, maxLength: 6 }),
        fc.array(container, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(
          '{"output":"cut off in a tex',
          '{"output":{"a":1',
          '{"output":',
          '{"a":1,}',
          '{"a":[1,2}',
          '{"a":1}}',
          '{"a":1} text',
          '{"a":"\u0000"}',
          'Wed Nov 25: Falco version: 0.44',
          '"a text"',
          '{"a":nul}',
        ),
        sizes,
        async (before, after, bad, chunkSizes) => {
          const text = [...before, bad, ...after].join('\n');
          const found = await split(text, { sizes: chunkSizes, limits: small });
          expect(found.faults).toBe(1);
          expect(found.first?.line).toBe(before.length + 1);
          const good = [...before, ...after].map((value) => JSON.parse(value) as unknown);
          const extra = bad.startsWith('{"a":1} ') || bad === '{"a":1}}' ? [{ a: 1 }] : [];
          expect(found.values).toHaveLength(good.length + extra.length);
          expect(found.values).toEqual(expect.arrayContaining(good));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are never made up: a text cut anywhere gives a fault or the same values', async () => {
    const text = '{"a":[1,{"b":"}\\"]"}],"c":{"d":[]}}\n{\n  "e": [\n    1\n  ]\n}\n{"f":1}';
    const whole = (await split(text)).values;
    const first = text.indexOf('\n');
    const second = text.indexOf('\n{"f"');
    const ends = [first, first + 1, second, second + 1];
    for (let cut = 1; cut < text.length; cut += 1) {
      const found = await split(text.slice(0, cut), { limits: small });
      expect(found.values).toEqual(whole.slice(0, found.values.length));
      const isWhole = ends.includes(cut);
      expect(found.first?.code).toBe(isWhole ? undefined : 'truncated');
    }
  });
});

describe('encodings', () => {
  it('reads UTF-16 with a byte order mark, in both orders and any chunks', async () => {
    const text = '{"a":"é😀"}\r\n{"b":1}';
    const le = Buffer.from(`\uFEFF${text}`, 'utf16le');
    const be = Buffer.from(le).swap16();
    for (const bytes of [le, be]) {
      const found = await split(bytes, { sizes: [1, 2, 3, 5] });
      expect(found.values).toEqual([{ a: 'é😀' }, { b: 1 }]);
    }
  });

  it('refuses invalid UTF-8, and only the line that it stands in', async () => {
    const bad = Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xff]), Buffer.from('"}\n')]);
    const good = Buffer.from('{"b":"\uFFFD ü"}\n');
    const found = await split(Buffer.concat([good, bad, good, bad, bad, good]));
    expect(found.faults).toBe(3);
    expect(found.first).toEqual({ line: 2, code: 'not-json' });
    expect(found.values).toHaveLength(3);
  });

  it('refuses broken UTF-16', async () => {
    const found = await split(Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x7b, 0x00, 0x7d]));
    expect(found.thrown).toBe('not-json');
  });
});

describe('limits', () => {
  it('counts values', async () => {
    const found = await split('{}\n'.repeat(20), { limits: { values: 10 } });
    expect(found.thrown).toBe('too-large');
  });

  it('refuses one long line of a stream, holding the others', async () => {
    const long = `{"a":"${'x'.repeat(5000)}"}`;
    const found = await split(`{"b":1}\n${long}\n{"c":1}\n`, {
      sizes: [100],
      limits: { lineBytes: 1000, partsFromBytes: 500 },
    });
    expect(found.values).toEqual([{ b: 1 }, { c: 1 }]);
    expect(found.first).toEqual({ line: 2, code: 'too-large' });
  });

  it('takes a first value up to the limit of documents, and no further', async () => {
    const limits = { lineBytes: 100, documentBytes: 10_000, partsFromBytes: 200 };
    const fits = JSON.stringify({ a: Array.from({ length: 500 }, (_, i) => i) });
    expect((await split(fits, { sizes: [64], limits })).values).toHaveLength(1);
    const tooLong = JSON.stringify({ a: Array.from({ length: 5000 }, (_, i) => i) });
    const found = await split(tooLong, { sizes: [64], limits });
    expect(found.values).toEqual([]);
    expect(found.first?.code).toBe('too-large');
  });

  it.each(['[', '{"a":', '[1,{"b":'])('refuses depth beyond the limit: %s', async (open) => {
    const nested = (levels: number): string => {
      const close = open === '[' ? ']' : open.includes('[') ? '}]' : '}';
      return `${open.repeat(levels)}1${close.repeat(levels)}`;
    };
    const per = open.includes('[1,{') ? 2 : 1;
    for (const layout of [(s: string) => s, (s: string) => s.replaceAll(/([[{,])/g, '$1\n')]) {
      const deep = await split(layout(nested(10_000 / per)));
      expect(deep.first?.code).toBe('too-deep');
      expect(deep.values).toEqual([]);
      expect((await split(layout(nested(1000 / per)))).faults).toBe(0);
      expect((await split(layout(nested(1000 / per + 1)))).first?.code).toBe('too-deep');
    }
  });
});
