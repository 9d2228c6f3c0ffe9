import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../triage/finding/finding.ts';
import { isObject } from '../../triage/finding/fields.ts';
import { ReadError } from '../../triage/finding/read-error.ts';
import type { Document, ReadOptions } from '../../triage/finding/read.ts';
import { readDocument } from '../../triage/finding/read.ts';
import type { JsonObject, Reader } from '../../triage/finding/reader.ts';
import { READERS } from '../../triage/finding/readers.ts';
import { pseudonymWith } from '../../triage/finding/redact.ts';
import { exactText, fromOutside } from '../../triage/finding/untrusted.ts';
import { documentOf } from './bytes.ts';

const options: ReadOptions = { pseudonym: pseudonymWith(Buffer.from('a key for tests')) };

function findingOf(source: Finding['source'], id: string): Finding {
  const key = `${source} ${id}`;
  return {
    source,
    kind: 'detection',
    id: fromOutside(id),
    title: fromOutside(id),
    severity: 'low',
    fingerprint: key,
    occurrence: key,
  };
}

/** Reads `{"<key>": ["id", …]}`; an id `refuse` is refused after the ids before it. */
function fakeReader(source: Finding['source'], key: string): Reader {
  return {
    source,
    recognise: (value) => isObject(value) && key in value,
    *read(value) {
      for (const id of (value as Record<string, string[]>)[key] ?? []) {
        if (id === 'refuse') throw new ReadError('invalid', 'It is refused. Do not.');
        yield findingOf(source, id);
      }
    },
  };
}

const FAKES = [fakeReader('falco', 'alert'), fakeReader('trivy', 'report')];

interface Outcome {
  readonly batches: { readonly source: string; readonly ids: string[] }[];
  readonly error?: { readonly code: string; readonly message: string };
}

async function read(
  document: Document,
  { readers = FAKES, more = {} }: { readers?: readonly Reader[]; more?: Partial<ReadOptions> } = {},
): Promise<Outcome> {
  const batches: Outcome['batches'] = [];
  try {
    for await (const { source, findings } of readDocument(
      document,
      { ...options, ...more },
      readers,
    )) {
      batches.push({ source, ids: findings.map((finding) => exactText(finding.id)) });
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { batches, error: { code: error.code, message: error.message } };
  }
  return { batches };
}

describe('a document', () => {
  it('is read by the reader that knows it, in order, a batch a source', async () => {
    const text = '{"alert":["a","b"]}\n{"alert":["c"]}\n{"report":["d"]}\n{"alert":["e"]}\n';
    expect(await read(documentOf(text))).toEqual({
      batches: [
        { source: 'falco', ids: ['a', 'b', 'c'] },
        { source: 'trivy', ids: ['d'] },
        { source: 'falco', ids: ['e'] },
      ],
    });
  });

  it('without findings still tells its source', async () => {
    expect(await read(documentOf('{"report":[]}'))).toEqual({
      batches: [{ source: 'trivy', ids: [] }],
    });
    expect((await read(documentOf('{"report":[]}{"alert":[]}'))).batches).toHaveLength(2);
  });

  it('in a list is read element by element', async () => {
    const outcome = await read(documentOf('[{"alert":["a"]},\n{"report":["b"]}]'));
    expect(outcome.batches.map(({ ids }) => ids)).toEqual([['a'], ['b']]);
    expect(outcome.error).toBeUndefined();
  });

  it('comes in batches, so that memory stays flat', async () => {
    const ids = Array.from({ length: 5000 }, (_, i) => `${i}`);
    const { batches } = await read(documentOf(JSON.stringify({ alert: ids })));
    expect(batches.map((batch) => batch.ids.length)).toEqual(Array.from({ length: 10 }, () => 500));
    expect(batches.flatMap((batch) => batch.ids)).toEqual(ids);
  });

  it('has its secrets replaced before it leaves', async () => {
    const { batches } = await read(documentOf('{"alert":["https://a:Hunter2@b"]}'));
    expect(JSON.stringify(batches)).toMatch(/https:\/\/a:\[redacted:\w+\]@b/);
  });

  it('is prepared for before it is read, where its reader wants that', async () => {
    const prepared: unknown[] = [];
    const reader: Reader = {
      ...fakeReader('falco', 'alert'),
      prepare: async (value) => {
        await Promise.resolve();
        prepared.push(value);
      },
    };
    await read(documentOf('{"alert":["a"]}[{"alert":["b"]}]'), { readers: [reader] });
    expect(prepared).toEqual([{ alert: ['a'] }, { alert: ['b'] }]);
  });

  it('passes the cluster and its name on to the reader', async () => {
    const contexts: unknown[] = [];
    const reader: Reader = {
      source: 'falco',
      recognise: () => true,
      read: (_value, context) => {
        contexts.push(context);
        return [];
      },
    };
    await read(documentOf('{}', { name: 'x.json' }), {
      readers: [reader],
      more: { cluster: 'prod' },
    });
    expect(contexts).toEqual([{ file: 'x.json', cluster: 'prod' }]);
  });

  it('that a reader refuses is refused with its name, after what came before', async () => {
    expect(await read(documentOf('{"report":["a","refuse","b"]}', { name: 'r.json' }))).toEqual({
      batches: [{ source: 'trivy', ids: ['a'] }],
      error: { code: 'invalid', message: 'r.json: It is refused. Do not.' },
    });
  });

  it('does not hide what went wrong in a reader', async () => {
    const reader: Reader = {
      source: 'falco',
      recognise: () => true,
      read: () => {
        throw new TypeError('a fault of ours');
      },
    };
    await expect(read(documentOf('{}'), { readers: [reader] })).rejects.toThrow('a fault of ours');
  });
});

describe('what could not be read', () => {
  it('is told at the end, with the first line, after all that could be', async () => {
    const text =
      '{"alert":["a"]}\n{"alert":["\n{"alert":["b"]}\n{"alert":["refuse"]}\n{"x":1}\n{"alert":["c"]}';
    const outcome = await read(documentOf(text, { name: 'alerts.json' }));
    expect(outcome.batches.flatMap(({ ids }) => ids)).toEqual(['a', 'b', 'c']);
    expect(outcome.error?.message).toMatch(
      /^alerts\.json: 3 values, the first on line 2 could not/,
    );
  });

  it('includes a last line that was cut off', async () => {
    const outcome = await read(documentOf('{"alert":["a"]}\n{"alert":["b"'));
    expect(outcome.batches).toEqual([{ source: 'falco', ids: ['a'] }]);
    expect(outcome.error?.code).toBe('truncated');
  });

  it('never passes as clean: any cut of any stream is an error or whole lines', async () => {
    const lines = ['{"alert":["a"]}', '{"report":["b","c"]}', '{\n "alert":[\n"d"]\n}'];
    const text = lines.join('\n');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: text.length }), async (cut) => {
        const outcome = await read(documentOf(text.slice(0, cut)));
        const wholes = [0, ...lines.map((_, i) => lines.slice(0, i + 1).join('\n').length)];
        const isWhole =
          cut > 0 &&
          wholes.some((end) => text.slice(end, cut).trim() === '' && end > 0 && cut >= end);
        expect(outcome.error === undefined).toBe(isWhole);
      }),
    );
  });

  it('is an unknown format where no reader knows it, with the names in it but no values', async () => {
    const outcome = await read(documentOf('{"kind":"Secret","data":{"p":"aHVudGVyMg=="}}'));
    expect(outcome.batches).toEqual([]);
    expect(outcome.error?.code).toBe('unknown-format');
    expect(outcome.error?.message).toContain('kind, data');
    expect(outcome.error?.message).not.toContain('aHVudGVyMg');
  });

  it('may be a piece of a broken value: then it is not told twice', async () => {
    const outcome = await read(
      documentOf('{"report":["a"]}\n{"report":[\n{"x":1}\n]\n{"alert":["b"]}\n'),
    );
    expect(outcome.batches.flatMap(({ ids }) => ids)).toEqual(['a', 'b']);
    expect(outcome.error?.message).toMatch(/one value on line 2/);
  });

  it('names a file so that the name cannot act on a terminal', async () => {
    const outcome = await read(documentOf('', { name: '\u001B[2Jx\n.json' }));
    expect(outcome.error?.message).toMatch(/^[ -~]*$/);
  });
});

describe('the readers', () => {
  /** The smallest document of each format that its own reader takes for its own. */
  const DOCUMENTS: Readonly<Record<string, unknown>> = {
    trivy: { SchemaVersion: 2, ArtifactName: 'x', ArtifactType: 'container_image', Results: [] },
    sarif: { version: '2.1.0', runs: [] },
    cyclonedx: { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 },
    vex: { '@context': 'https://openvex.dev/ns/v0.2.0', statements: [] },
    falco: { rule: 'x', priority: 'Notice', output: 'x', output_fields: {}, time: '' },
    guardduty: {
      schemaVersion: '2.0',
      accountId: '1',
      id: 'x',
      type: 'A:B/C',
      service: {},
      resource: {},
    },
    securityhub: { SchemaVersion: '2018-10-08', Id: 'x', ProductArn: 'arn:aws:x', Types: [] },
  };

  it.each(Object.entries(DOCUMENTS))('of which one knows %s, and only one', (source, document) => {
    const knowing = READERS.filter((reader) => reader.recognise(document as JsonObject));
    expect(knowing.map((reader) => reader.source)).toEqual([source]);
  });

  it('of which none knows what is nothing', () => {
    for (const value of [{}, [], [1], [[]], { a: 1 }]) {
      expect(READERS.filter((reader) => reader.recognise(value))).toEqual([]);
    }
  });
});
