import { describe, expect, it } from 'vitest';
import type { Finding } from '../../triage/finding/finding.ts';
import { pseudonymWith } from '../../triage/finding/redact.ts';
import { readDocument } from '../../triage/finding/read.ts';
import { VexBook } from '../../triage/verdict/vex.ts';
import { finding } from './judging.ts';

async function rowsOf(document: object): Promise<Finding[]> {
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  const chunks = (async function* () {
    yield bytes;
  })();
  const rows: Finding[] = [];
  const options = { pseudonym: pseudonymWith(new Uint8Array(32)) };
  for await (const { findings } of readDocument({ name: 'vex.json', chunks }, options)) {
    rows.push(...findings);
  }
  return rows;
}

/** Written after the OpenVEX specification, 0.2.0. */
const openvex = (...statements: readonly object[]) => ({
  '@context': 'https://openvex.dev/ns/v0.2.0',
  '@id': 'https://example.org/vex/1',
  author: 'someone',
  timestamp: '2026-01-01T00:00:00Z',
  version: 1,
  statements,
});

const says = (status: string, product: unknown, over: object = {}) => ({
  vulnerability: { name: 'CVE-2099-0001' },
  products: [typeof product === 'string' ? { '@id': product } : product],
  status,
  ...(status === 'not_affected' && { justification: 'vulnerable_code_not_in_execute_path' }),
  ...over,
});

const left = finding({
  package: { name: 'left', version: '1.0.0', purl: 'pkg:npm/left@1.0.0' },
  resource: { image: 'registry.example/team/app:1.2', imageDigest: `sha256:${'a'.repeat(64)}` },
});

async function bookOf(...documents: readonly object[]): Promise<VexBook> {
  const book = new VexBook();
  for (const [index, document] of documents.entries()) {
    book.add(await rowsOf(document), `vex-${index}.json`);
  }
  return book;
}

const statusOf = async (of: Finding, ...documents: readonly object[]) => {
  const found = (await bookOf(...documents)).find(of);
  return found && JSON.parse(JSON.stringify(found.status));
};

describe('OpenVEX', () => {
  describe('with aliases', () => {
    const advisory = (status: string, over: object = {}) =>
      says(status, 'pkg:npm/left', {
        vulnerability: { name: 'GHSA-aaaa-bbbb-cccc', aliases: ['CVE-2099-0001', 'CVE-2099-0002'] },
        ...over,
      });
    const plain = (name: string, status: string, timestamp: string) =>
      says(status, 'pkg:npm/left', { vulnerability: { name }, timestamp });

    it('silences what it names by an alias of its own', async () => {
      expect(await statusOf(left, openvex(advisory('not_affected')))).toBe('not_affected');
    });

    it('silences nothing that only shares an advisory with what it names', async () => {
      const other = says('not_affected', 'pkg:npm/left', {
        vulnerability: { name: 'CVE-2099-0002', aliases: ['GHSA-aaaa-bbbb-cccc'] },
      });
      const shared = advisory('under_investigation', { timestamp: '2020-01-01T00:00:00Z' });
      expect(await statusOf(left, openvex(other))).toBeUndefined();
      expect(await statusOf(left, openvex(shared, other))).toBeUndefined();
    });

    it('is taken back by a later word under another of its names, in any order', async () => {
      const excuse = advisory('not_affected', { timestamp: '2026-01-01T00:00:00Z' });
      for (const name of ['CVE-2099-0001', 'GHSA-aaaa-bbbb-cccc']) {
        const later = plain(name, 'affected', '2026-02-01T00:00:00Z');
        const earlier = plain(name, 'affected', '2025-02-01T00:00:00Z');
        expect(await statusOf(left, openvex(excuse, later)), name).toBeUndefined();
        expect(await statusOf(left, openvex(later, excuse)), name).toBeUndefined();
        expect(await statusOf(left, openvex(excuse, earlier)), name).toBe('not_affected');
      }
    });

    it('refuses an alias that is no text: it decides what is silenced', async () => {
      for (const aliases of ['CVE-2099-0001', [7], { a: 1 }]) {
        const broken = says('fixed', 'pkg:npm/left', {
          vulnerability: { name: 'GHSA-a', aliases },
        });
        await expect(rowsOf(openvex(broken))).rejects.toThrow(/alias/);
      }
    });
  });

  it.each([
    ['the package, whatever its version', 'pkg:npm/left'],
    ['the very version', 'pkg:npm/left@1.0.0'],
    ['the image by its name', 'registry.example/team/app:1.2'],
    ['the repository', 'registry.example/team/app'],
    ['the image by its digest', `pkg:oci/app@sha256%3A${'a'.repeat(64)}`],
    ['the image where it lies', 'pkg:oci/app?repository_url=registry.example/team/app&tag=1.2'],
    ['the image in its folder', 'pkg:oci/app?repository_url=registry.example/team'],
  ])('silences by %s', async (_what, product) => {
    expect(await statusOf(left, openvex(says('not_affected', product)))).toBe('not_affected');
    expect(await statusOf(left, openvex(says('fixed', product)))).toBe('fixed');
    expect(await statusOf(left, openvex(says('affected', product)))).toBeUndefined();
    expect(await statusOf(left, openvex(says('under_investigation', product)))).toBeUndefined();
  });

  it.each([
    ['another version', 'pkg:npm/left@1.0.1'],
    ['another package', 'pkg:npm/right'],
    ['another ecosystem', 'pkg:pypi/left'],
    ['a qualifier that the package lacks', 'pkg:npm/left@1.0.0?arch=arm64'],
    ['another image', 'pkg:oci/other'],
    ['another digest', `pkg:oci/app@sha256%3A${'b'.repeat(64)}`],
    ['another tag', 'pkg:oci/app?tag=1.3'],
    ['another place', 'pkg:oci/app?repository_url=elsewhere.example/team/app'],
    ['a part of a name', 'pkg:oci/pp'],
  ])('does not silence by %s', async (_what, product) => {
    expect(await statusOf(left, openvex(says('not_affected', product)))).toBeUndefined();
  });

  it('is limited to the parts that it names', async () => {
    const image = 'pkg:oci/app?repository_url=registry.example/team/app';
    const parts = (...names: readonly string[]) =>
      openvex(
        says('not_affected', { '@id': image, subcomponents: names.map((id) => ({ '@id': id })) }),
      );
    expect(await statusOf(left, parts('pkg:npm/left@1.0.0'))).toBe('not_affected');
    expect(await statusOf(left, parts('pkg:npm/right', 'pkg:npm/left'))).toBe('not_affected');
    expect(await statusOf(left, parts('pkg:npm/right'))).toBeUndefined();
    expect(await statusOf(left, parts('left'))).toBeUndefined();
    const other = { '@id': 'pkg:oci/other', subcomponents: [{ '@id': 'pkg:npm/left' }] };
    expect(await statusOf(left, openvex(says('not_affected', other)))).toBeUndefined();
  });

  it('is about one vulnerability', async () => {
    const other = says('not_affected', 'pkg:npm/left', {
      vulnerability: { name: 'CVE-2099-0002' },
    });
    expect(await statusOf(left, openvex(other))).toBeUndefined();
  });

  it('holds by its later statement, in whichever order they are given', async () => {
    const early = says('not_affected', 'pkg:npm/left', { timestamp: '2026-01-01T00:00:00Z' });
    const late = says('affected', 'pkg:npm/left@1.0.0', { timestamp: '2026-02-01T00:00:00Z' });
    for (const order of [
      [openvex(early, late)],
      [openvex(late, early)],
      [openvex(late), openvex(early)],
    ]) {
      expect(await statusOf(left, ...order)).toBeUndefined();
    }
    const again = says('fixed', 'pkg:npm/left', { timestamp: '2026-03-01T00:00:00+02:00' });
    expect(await statusOf(left, openvex(again, early, late))).toBe('fixed');
  });

  it('holds by the one given later where both are of the same time', async () => {
    const no = says('not_affected', 'pkg:npm/left');
    const yes = says('affected', 'pkg:npm/left');
    expect(await statusOf(left, openvex(no, yes))).toBeUndefined();
    expect(await statusOf(left, openvex(yes, no))).toBe('not_affected');
  });

  it('is not honoured without a reason, and that is said', async () => {
    const bare = says('not_affected', 'pkg:npm/left', { justification: undefined });
    const impact = { ...bare, impact_statement: 'The parser is never called.' };
    expect(await statusOf(left, openvex(impact))).toBe('not_affected');
    const book = await bookOf(openvex(bare));
    expect(book.find(left)).toBeUndefined();
    expect(book.notices()).toMatchObject([
      { code: 'vex-not-honoured', decision: 'warn', about: ['vex-0.json', 'CVE-2099-0001'] },
    ]);
  });

  it('says where the statement that holds was read', async () => {
    const book = await bookOf(openvex(), openvex(says('fixed', 'pkg:npm/left')));
    expect(book.find(left)).toEqual({ status: 'fixed', from: 'vex-1.json' });
    expect(book.notices()).toEqual([]);
  });
});

/** Written after the CycloneDX specification, 1.5. */
const cyclonedx = (state: string, affects: readonly object[]) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: { timestamp: '2026-01-01T00:00:00Z' },
  vulnerabilities: [{ id: 'CVE-2099-0001', analysis: { state }, affects }],
});

describe('CycloneDX VEX', () => {
  it.each(['not_affected', 'false_positive', 'resolved', 'resolved_with_pedigree'])(
    'silences all that is affected by %s',
    async (state) => {
      const document = cyclonedx(state, [{ ref: 'pkg:npm/right' }, { ref: 'pkg:npm/left@1.0.0' }]);
      expect(await statusOf(left, document)).toBe(state);
    },
  );

  it.each(['exploitable', 'in_triage'])('does not by %s', async (state) => {
    expect(await statusOf(left, cyclonedx(state, [{ ref: 'pkg:npm/left' }]))).toBeUndefined();
  });

  it('is limited to the one version that it names, and silences nothing by a range', async () => {
    const versions = (...list: readonly object[]) =>
      cyclonedx('not_affected', [{ ref: 'pkg:npm/left', versions: list }]);
    expect(await statusOf(left, versions({ version: '1.0.0' }))).toBe('not_affected');
    expect(await statusOf(left, versions({ version: '1.0.1' }))).toBeUndefined();
    const book = await bookOf(versions({ range: 'vers:npm/<2.0.0' }));
    expect(book.find(left)).toBeUndefined();
    expect(book.notices()).toMatchObject([{ code: 'vex-not-honoured' }]);
  });
});
