import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { assess } from '../../triage/assessment/assess.ts';
import type { Finding } from '../../triage/finding/finding.ts';
import { keyText } from '../../triage/finding/keys.ts';
import { readDocument } from '../../triage/finding/read.ts';
import type { FindingBatch } from '../../triage/finding/read.ts';
import { pseudonymWith } from '../../triage/finding/redact.ts';
import { exactText } from '../../triage/finding/untrusted.ts';
import { createCorrelator } from '../../triage/incident/correlate.ts';
import { logicalDump } from '../../triage/incident/dump.ts';
import type { Incident } from '../../triage/incident/incident.ts';
import { listIncidents, occurrencesOf } from '../../triage/incident/view.ts';
import { openSqliteStore } from '../../triage/io/sqlite-store.ts';
import type { SqliteStore } from '../../triage/io/sqlite-store.ts';
import { exposuresOf } from '../assessment/exposures-of.ts';
import { sampleFiles, sampleText } from './sample-files.ts';

/** The samples through the real readers, the real engine and the real store. */

const OPTIONS = { cluster: 'shop-prod', pseudonym: pseudonymWith(new Uint8Array(32)) };
const RUNTIME = sampleFiles('runtime');
const isStory = (file: string): boolean => file.includes('/story-');

async function batchesOf(file: string): Promise<FindingBatch[]> {
  const chunks = (async function* () {
    yield await Promise.resolve(Buffer.from(sampleText(file)));
  })();
  return Array.fromAsync(readDocument({ name: file, chunks }, OPTIONS));
}

async function read(file: string): Promise<Finding[]> {
  return (await batchesOf(file)).flatMap(({ findings }) => findings);
}

async function occurrencesIn(files: readonly string[]): Promise<Set<string>> {
  const findings = (await Promise.all(files.map(read))).flat();
  return new Set(
    findings.filter(({ links }) => links).map(({ occurrence }) => keyText(occurrence)),
  );
}

const opened: { readonly folder: string; readonly store: SqliteStore }[] = [];

afterEach(() => {
  for (const { folder, store } of opened.splice(0)) {
    store.close();
    rmSync(folder, { recursive: true });
  }
});

async function triaged(files: readonly string[]): Promise<SqliteStore> {
  const folder = mkdtempSync(join(tmpdir(), 'parapet-samples-'));
  const store = openSqliteStore(folder);
  opened.push({ folder, store });
  const correlator = await createCorrelator(store);
  for (const file of files) await correlator.add(await read(file));
  await correlator.finish();
  return store;
}

async function storyIn(store: SqliteStore): Promise<Incident> {
  const incidents = await Array.fromAsync(listIncidents(store));
  const [story, ...others] = incidents.filter(({ severity }) => severity === 'critical');
  expect(others).toEqual([]);
  if (!story) throw new Error('No incident is critical');
  return story;
}

describe('every sample', () => {
  it.each([...sampleFiles('build'), ...RUNTIME])('%s is read whole', async (file) => {
    const findings = await read(file);
    expect(findings.length).toBeGreaterThan(0);
    const complaints = findings.filter(({ kind, links }) => kind === 'health' && !links);
    expect(complaints).toEqual([]);
  });
});

describe('the story', () => {
  it('is one incident that holds all of it and nothing else', async () => {
    const store = await triaged(RUNTIME);
    const story = await storyIn(store);
    expect(new Set(await Array.fromAsync(occurrencesOf(store, story.id)))).toEqual(
      await occurrencesIn(RUNTIME.filter(isStory)),
    );
    expect(story).toMatchObject({
      state: 'open',
      noise: false,
      sources: ['falco', 'guardduty', 'securityhub'],
      products: ['falco', 'guardduty'],
      firstSeenAt: '2026-11-20T09:12:07.418229061Z',
      lastSeenAt: '2026-11-20T11:49:02.000Z',
    });
    expect(story.techniques).toEqual(
      expect.arrayContaining(['T1059', 'T1496.001', 'T1505.003', 'T1552.005']),
    );
    expect(story.remoteAddresses.map(exactText)).toEqual(
      expect.arrayContaining(['198.51.100.23', '203.0.113.77']),
    );
  });

  it('leaves every other alert in an incident of its own kind: noise, but for the blind sensor', async () => {
    const store = await triaged(RUNTIME);
    const story = await storyIn(store);
    const all = await Array.fromAsync(listIncidents(store));
    const others = all.filter(({ id }) => id !== story.id);
    const isBlind = ({ causes }: Incident): boolean =>
      causes.every(({ display }) => display.kind === 'health');
    expect(others.filter((incident) => isBlind(incident)).map(({ title }) => title)).toEqual([
      'Falco internal: syscall event drop',
    ]);
    const noise = others.filter((incident) => !isBlind(incident));
    expect(noise.map((incident) => incident.noise)).toEqual(noise.map(() => true));
    expect(noise).toHaveLength(6);
  });

  it('puts every detection in exactly one incident', async () => {
    const store = await triaged(RUNTIME);
    const found: string[] = [];
    for await (const { id } of listIncidents(store)) {
      found.push(...(await Array.fromAsync(occurrencesOf(store, id))));
    }
    expect(found.toSorted()).toEqual([...(await occurrencesIn(RUNTIME))].sort());
  });

  it('is the same in any order and told twice', async () => {
    const expected = await Array.fromAsync(logicalDump(await triaged(RUNTIME)));
    const backwards = RUNTIME.toReversed();
    for (const files of [backwards, [...RUNTIME, ...backwards]]) {
      expect(await Array.fromAsync(logicalDump(await triaged(files)))).toEqual(expected);
    }
  });

  it('hangs on each of its links: without the mining finding the session is another incident', async () => {
    const store = await triaged(RUNTIME.filter((file) => !file.includes('mining')));
    const serious = (await Array.fromAsync(listIncidents(store))).filter(({ noise, severity }) => {
      return !noise && severity !== 'info';
    });
    expect(serious.map(({ sources }) => sources)).toEqual([
      ['falco'],
      ['guardduty', 'securityhub'],
    ]);
  });

  it.each(['build/trivy-image.json', 'build/sbom.cdx.json'])(
    'is known to run an image with exploited vulnerabilities, from %s',
    async (file) => {
      const story = await storyIn(await triaged(RUNTIME));
      const scanned = (await batchesOf(file)).map((batch) => ({ file, ...batch }));
      const { exposures, severity } = assess(story, await exposuresOf(scanned));
      expect(severity).toBe('critical');
      const exploited = exposures.flatMap(({ knownExploited }) => knownExploited);
      expect(exploited.map(({ cve }) => exactText(cve))).toEqual([
        'CVE-2020-11023',
        'CVE-2021-21315',
      ]);
    },
  );

  it('loses the token of its command line before anything is stored', async () => {
    const token = 'AQAEAExampleTokenThatIsNotReal0123456789==';
    expect(sampleText('runtime/story-falco.jsonl')).toContain(token);
    const dump = await Array.fromAsync(logicalDump(await triaged(RUNTIME)));
    expect(dump.join('\n')).not.toContain(token);
    expect(dump.join('\n')).toContain('[redacted:');
  });
});
