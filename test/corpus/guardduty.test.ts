import { describe, expect, it } from 'vitest';
import { guarddutyReader } from '../../triage/finding/guardduty.ts';
import type { Json, JsonObject } from '../../triage/finding/reader.ts';
import { plain, readAll } from '../finding/reading.ts';
import { corpusText, expectedFiles } from './expected.ts';

interface FindingFacts {
  readonly id: string;
  readonly type: string;
  readonly severity: number;
  readonly account?: string;
  readonly region?: string;
  readonly instanceId?: string;
  readonly accessKeyId?: string;
  readonly userName?: string;
  readonly pod?: string;
  readonly podNamespace?: string;
  readonly remoteIps?: readonly string[];
  readonly localIps?: readonly string[];
  readonly sample?: boolean;
  readonly archived?: boolean;
}

function documentsOf(file: string): (JsonObject | readonly Json[])[] {
  const text = corpusText(file).trim();
  const lines = file.endsWith('.jsonl') ? text.split('\n') : [text];
  return lines.map((line) => JSON.parse(line) as JsonObject);
}

function band(severity: number): string {
  if (severity >= 9) return 'critical';
  return severity >= 7 ? 'high' : severity >= 4 ? 'medium' : 'low';
}

function wantedOf(facts: FindingFacts): JsonObject {
  const { account, region, instanceId, accessKeyId, userName, pod, podNamespace } = facts;
  return present({
    kind: 'detection',
    id: facts.type,
    uid: facts.id,
    severity: band(facts.severity),
    sample: facts.sample,
    archived: facts.archived === true ? true : undefined,
    resource: present({
      account,
      region,
      instanceId,
      accessKeyId,
      principal: userName,
      pod,
      namespace: podNamespace,
    }),
  });
}

function present(fields: Record<string, Json | undefined>): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const expected = expectedFiles('guardduty');
const files = expected.flatMap(({ file, facts }) =>
  Array.isArray(facts) ? [{ file, facts: facts as readonly FindingFacts[] }] : [],
);

describe.skipIf(expected.length === 0)('GuardDuty files of the corpus', () => {
  it.each(files)('reads $file', ({ file, facts }) => {
    const read = documentsOf(file).flatMap((document) => readAll(guarddutyReader, document));
    expect(read.map(plain)).toMatchObject(facts.map(wantedOf));
    expect(read.map((finding) => finding.sample)).toEqual(facts.map(({ sample }) => sample));
  });

  it.each(files)('names the remote addresses of $file, and no local one', ({ file, facts }) => {
    const read = documentsOf(file).flatMap((document) => readAll(guarddutyReader, document));
    for (const [index, { remoteIps = [], localIps = [] }] of facts.entries()) {
      const addresses = (plain(read[index])['remoteAddresses'] ?? []) as string[];
      // The facts list IPv4 only; `remoteIpDetails` may hold an IPv6 address beside it.
      expect(addresses.filter((address) => !address.includes(':'))).toEqual(remoteIps);
      expect(addresses.filter((address) => localIps.includes(address))).toEqual([]);
    }
  });

  it.each(expected.filter(({ facts }) => facts !== undefined && !Array.isArray(facts)))(
    'takes the labelled tests of $file for no finding',
    ({ file }) => {
      for (const document of documentsOf(file)) {
        expect(guarddutyReader.recognise(document)).toBe(false);
      }
    },
  );
});
