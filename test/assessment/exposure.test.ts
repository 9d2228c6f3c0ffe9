import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../triage/finding/finding.ts';
import { exactText, fromOutside } from '../../triage/finding/untrusted.ts';
import type { ImageExposure } from '../../triage/incident/exposure.ts';
import { exposuresOf } from './exposures-of.ts';

// Findings as the Trivy and CycloneDX readers make them; the numbers are in CISA's catalogue.
interface Options {
  readonly id?: string;
  readonly image?: string;
  readonly source?: Finding['source'];
  readonly kind?: Finding['kind'];
  readonly severity?: Finding['severity'];
  readonly status?: string;
  readonly suppressed?: true;
  readonly name?: string;
}

function finding(options: Options = {}): Finding {
  return {
    source: options.source ?? 'trivy',
    kind: options.kind ?? 'vulnerability',
    id: fromOutside(options.id ?? 'CVE-2021-44228'),
    title: fromOutside('a vulnerability'),
    severity: options.severity ?? 'critical',
    package: { name: fromOutside(options.name ?? 'log4j-core'), version: fromOutside('2.14.1') },
    ...(options.status !== undefined && { status: fromOutside(options.status) }),
    ...(options.suppressed && { suppressed: true as const }),
    ...(options.image !== '' && {
      resource: { image: fromOutside(options.image ?? 'shop/web:1') },
    }),
    fingerprint: 'f',
    occurrence: 'o',
  };
}

async function exposed(...batches: Finding[][]): Promise<readonly ImageExposure[]> {
  const found = await exposuresOf(batches.map((findings) => ({ file: 'report.json', findings })));
  return found.toSorted((a, b) => (exactText(a.image) < exactText(b.image) ? -1 : 1));
}

test('known exploited vulnerabilities are kept by image, each once', async () => {
  const found = await exposed([
    finding(),
    finding({ severity: 'high' }),
    finding({ id: 'CVE-1999-0001' }),
    finding({ image: 'shop/api:1', source: 'cyclonedx', status: 'exploitable' }),
  ]);
  expect(found.map(({ image, knownExploited }) => [image, knownExploited.length])).toEqual([
    ['shop/api:1', 1],
    ['shop/web:1', 1],
  ]);
  expect(found[1]?.knownExploited[0]).toMatchObject({
    cve: 'CVE-2021-44228',
    severity: 'critical',
  });
});

test.each([
  ['suppressed', { suppressed: true }],
  ['not affected', { status: 'not_affected' }],
  ['a false positive', { status: 'false_positive' }],
  ['no vulnerability', { kind: 'misconfiguration' }],
  ['another source', { source: 'sarif' }],
  ['in no image', { image: '' }],
] as const)('what is %s exposes no image', async (_, options) => {
  expect(await exposed([finding(options)])).toEqual([]);
});

test('what may or may not apply still counts', async () => {
  for (const status of ['under_investigation', 'in_triage', 'will_not_fix', 'fixed', 'new state']) {
    expect(await exposed([finding({ status })])).toHaveLength(1);
  }
});

test('any order and any batches give the same', async () => {
  const one = fc
    .record({
      id: fc.constantFrom('CVE-2021-44228', 'CVE-2021-45046', 'CVE-2014-0160', 'CVE-1999-0001'),
      image: fc.constantFrom('a:1', 'b:1', ''),
      name: fc.constantFrom('x', 'y'),
      severity: fc.constantFrom('low', 'high', 'critical'),
    } as const)
    .map(finding);
  const arbitrary = fc
    .array(one, { maxLength: 12 })
    .chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
  await fc.assert(
    fc.asyncProperty(arbitrary, async ([list, shuffled]) => {
      expect(await exposed(...shuffled.map((each) => [each]))).toEqual(await exposed(list));
    }),
  );
});
