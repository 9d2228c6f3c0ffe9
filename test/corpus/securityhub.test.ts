import { describe, expect, it } from 'vitest';
import { readAddress } from '../../triage/finding/address.ts';
import { securityhubReader } from '../../triage/finding/securityhub.ts';
import type { JsonObject } from '../../triage/finding/reader.ts';
import { plain, readAll } from '../finding/reading.ts';
import { corpusText, expectedFiles } from './expected.ts';

interface HubFacts {
  readonly id: string;
  readonly title: string;
  readonly account: string;
  readonly generator: string;
  readonly product: string;
  readonly severityLabel: string;
  readonly recordState?: string;
  readonly workflow?: string;
  readonly compliance?: string;
  readonly resources: readonly (readonly [string, string])[];
}

const SEVERITY: Readonly<Record<string, string>> = {
  INFORMATIONAL: 'info',
  LOW: 'low',
  MEDIUM: 'medium',
  HIGH: 'high',
  CRITICAL: 'critical',
};

function statusOf({ compliance, workflow, recordState }: HubFacts): string {
  if (compliance === 'PASSED') return 'passed';
  if (workflow === 'RESOLVED' || workflow === 'SUPPRESSED') return workflow.toLowerCase();
  return recordState === 'ARCHIVED' ? 'archived' : 'open';
}

function wantedOf(facts: HubFacts): object {
  const cve = /CVE-\d{4}-\d+/.exec(facts.generator)?.[0];
  return {
    kind: cve === undefined ? 'misconfiguration' : 'vulnerability',
    id: cve ?? facts.generator,
    uid: facts.id,
    // The facts cut long titles.
    title: expect.stringContaining(facts.title),
    severity: SEVERITY[facts.severityLabel] ?? 'unknown',
    status: statusOf(facts),
    resource: { account: facts.account },
  };
}

const expected = expectedFiles('securityhub');
const files = expected.flatMap(({ file, facts }) => {
  const items = facts?.['items'] as readonly HubFacts[] | undefined;
  return items ? [{ file, items }] : [];
});
const labelled = expected.filter(({ file }) => file.includes('.labelled.'));

describe.skipIf(expected.length === 0)('Security Hub files of the corpus', () => {
  it.each(files)('reads $file', ({ file, items }) => {
    const document = JSON.parse(corpusText(file)) as JsonObject;
    expect(securityhubReader.recognise(document)).toBe(true);
    const read = readAll(securityhubReader, document).map(plain);
    expect(read).toMatchObject(items.map(wantedOf));
  });

  it.each(labelled)('reads the findings inside the labelled tests of $file', ({ file }) => {
    for (const line of corpusText(file).trim().split('\n')) {
      const test = JSON.parse(line) as { log: JsonObject };
      expect(securityhubReader.recognise(test as unknown as JsonObject)).toBe(false);
      const [finding] = readAll(securityhubReader, test.log).map(plain);
      expect(finding).toMatchObject({ kind: 'detection', severity: 'high' });
      const peers = (finding?.['remoteAddresses'] ?? []) as string[];
      expect(peers.every((peer) => readAddress(peer) === peer)).toBe(true);
    }
  });
});
