import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Finding } from '../../triage/finding/finding.ts';
import { createCorrelator } from '../../triage/incident/correlate.ts';
import { fromOutside } from '../../triage/finding/untrusted.ts';
import { logicalDump } from '../../triage/incident/dump.ts';
import { keepScans, listExposures } from '../../triage/incident/exposures.ts';
import type { ImageScan } from '../../triage/incident/image-record.ts';
import { installedFrom } from '../../triage/incident/installed.ts';
import { keysUnder, MIN_ITEMS_A_COMMIT } from '../../triage/incident/store.ts';
import type { IncidentStore, ItemWrite, StoredItem } from '../../triage/incident/store.ts';
import { alert, at } from './findings.ts';

/** A store under test: opened again, it must hold what was committed. */
export interface StoreUnderTest {
  /** A second one over the same data, as another process has it. */
  open(): IncidentStore & { close?(): void };
  dispose(): void | Promise<void>;
}

/** What every store must do, whatever it is made of. */
export function storeContract(
  name: string,
  make: () => StoreUnderTest | Promise<StoreUnderTest>,
): void {
  describe(`${name} keeps the contract of IncidentStore`, () => {
    let subject: StoreUnderTest;
    let opened: (IncidentStore & { close?(): void })[] = [];
    const open = (): IncidentStore => {
      const store = subject.open();
      opened.push(store);
      return store;
    };
    beforeEach(async () => {
      subject = await make();
    });
    afterEach(async () => {
      for (const store of opened) store.close?.();
      opened = [];
      await subject.dispose();
    });

    test('an absent item has version 0 and no value', async () => {
      expect(await open().load(['a/b'])).toEqual([{ key: 'a/b', version: 0 }]);
    });

    test('text and bytes come back as they were, in the order asked', async () => {
      const store = open();
      const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
      const text = JSON.stringify('"\\\u0000 \ud800 🛡 \u202e');
      await put(store, { 'a/text': text, 'a/bytes': bytes, 'a/empty': '' });
      const items = await store.load(['a/bytes', 'a/none', 'a/text', 'a/empty']);
      expect(items.map(({ key }) => key)).toEqual(['a/bytes', 'a/none', 'a/text', 'a/empty']);
      expect([...((items[0]?.value as Uint8Array | undefined) ?? [])]).toEqual([...bytes]);
      expect(items[2]?.value).toBe(text);
      expect(items[3]?.value).toBe('');
    });

    test('a commit that read something old does nothing at all', async () => {
      const store = open();
      await put(store, { 'a/1': 'one' });
      const [seen] = await store.load(['a/1']);
      await put(store, { 'a/1': 'two' });
      const stale = seen?.version ?? -1;
      const answers = [
        await store.commit({
          writes: [
            { key: 'a/2', version: 0, value: 'x' },
            { key: 'a/1', version: stale, value: 'three' },
          ],
          checks: [],
        }),
        await store.commit({
          writes: [{ key: 'a/2', version: 0, value: 'x' }],
          checks: [{ key: 'a/1', version: stale }],
        }),
        await store.commit({
          writes: [{ key: 'a/2', version: 0, value: 'x' }],
          checks: [{ key: 'a/1', version: 0 }],
        }),
        await store.commit({
          writes: [
            { key: 'a/2', version: 0, value: 'x' },
            { key: 'a/1', version: 0 },
          ],
          checks: [],
        }),
        await store.commit({
          writes: [
            { key: 'a/2', version: 0, value: 'x' },
            { key: 'a/1', version: stale },
          ],
          checks: [],
        }),
      ];
      expect(answers.map(({ outcome }) => outcome)).toEqual(Array.from(answers, () => 'conflict'));
      expect(await values(store, ['a/1', 'a/2'])).toEqual(['two', undefined]);
    });

    test('that an item is absent is checked like any other version', async () => {
      const [one, two] = [open(), open()];
      const write = { key: 'entity/x/1', version: 0, value: 'mine' };
      expect(await one.commit({ writes: [write], checks: [] })).toMatchObject({ outcome: 'ok' });
      expect(await two.commit({ writes: [write], checks: [] })).toEqual({ outcome: 'conflict' });
    });

    test('interleaved writers: the second loses, loads again and wins', async () => {
      const [one, two] = [open(), open()];
      await put(one, { 'a/n': '0' });
      const add = async (store: IncidentStore, seen: StoredItem | undefined): Promise<boolean> => {
        const value = String(Number(seen?.value) + 1);
        const write = { key: 'a/n', version: seen?.version ?? 0, value };
        return (await store.commit({ writes: [write], checks: [] })).outcome === 'ok';
      };
      const [[first], [second]] = [await one.load(['a/n']), await two.load(['a/n'])];
      expect(await add(one, first)).toBe(true);
      expect(await add(two, second)).toBe(false);
      expect(await add(two, (await two.load(['a/n']))[0])).toBe(true);
      expect(await values(one, ['a/n'])).toEqual(['2']);
    });

    test('a lost reply: the same commit again is a conflict, not a second time', async () => {
      const store = open();
      const commit = { writes: [{ key: 'a/n', version: 0, value: '1' }], checks: [] };
      expect(await store.commit(commit)).toMatchObject({ outcome: 'ok' });
      expect(await store.commit(commit)).toEqual({ outcome: 'conflict' });
    });

    test('a version is told with the commit and never comes twice, not even after a deletion', async () => {
      const store = open();
      const versions: number[] = [];
      const told: number[] = [];
      for (const value of ['1', undefined, '2', undefined, '3']) {
        const [before] = await store.load(['a/n']);
        const write = { key: 'a/n', version: before?.version ?? 0, ...(value && { value }) };
        const answer = await store.commit({ writes: [write], checks: [] });
        const [after] = await store.load(['a/n']);
        if (value) versions.push(after?.version ?? 0);
        if (value && answer.outcome === 'ok') told.push(answer.version);
      }
      expect(told).toEqual(versions);
      expect(versions).toHaveLength(3);
      expect(new Set(versions).size).toBe(3);
      expect(Math.min(...versions)).toBeGreaterThan(0);
    });

    test('lists a range in the order of its keys, across its pages', async () => {
      const store = open();
      const keys = Array.from({ length: 1203 }, (_, index) => `a/p/${(index * 7919) % 1203}`);
      const step = Math.min(store.maxItems, 100);
      for (let from = 0; from < keys.length; from += step) {
        const some = keys.slice(from, from + step);
        await put(store, Object.fromEntries(some.map((key) => [key, key])));
      }
      await put(store, { 'a/o/1': '-', 'a/q/1': '-', 'a/p': '-' });
      const listed: string[] = [];
      for await (const { key, value, version } of store.list(keysUnder('a/p/'))) {
        expect(value).toBe(key);
        expect(version).toBeGreaterThan(0);
        listed.push(key);
      }
      expect(listed).toEqual(keys.toSorted());
    });

    test('items may be deleted while they are listed', async () => {
      const store = open();
      const step = Math.min(store.maxItems, 100);
      for (let from = 0; from < 600; from += step) {
        const keys = Array.from({ length: step }, (_, index) => `todo/${from + index + 1000}`);
        await put(store, Object.fromEntries(keys.slice(0, 600 - from).map((key) => [key, 'x'])));
      }
      let seen = 0;
      let done: ItemWrite[] = [];
      for await (const { key, version } of store.list(keysUnder('todo/'))) {
        seen += 1;
        done.push({ key, version });
        if (done.length < 20) continue;
        expect(await store.commit({ writes: done, checks: [] })).toMatchObject({ outcome: 'ok' });
        done = [];
      }
      expect(seen).toBe(600);
    });

    test('what was committed is there for whoever opens it next', async () => {
      const store = open();
      await put(store, { 'a/1': 'kept' });
      expect(await values(open(), ['a/1'])).toEqual(['kept']);
    });

    test('holds as many items a commit as it says, and no more', async () => {
      const store = open();
      expect(store.maxItems).toBeGreaterThanOrEqual(MIN_ITEMS_A_COMMIT);
      const writes = Array.from({ length: store.maxItems }, (_, index) => ({
        key: `a/${index}`,
        version: 0,
        value: 'x',
      }));
      expect(await store.commit({ writes, checks: [] })).toMatchObject({ outcome: 'ok' });
      const more = [...writes, { key: 'b/1', version: 0, value: 'x' }];
      await expect(store.commit({ writes: more, checks: [] })).rejects.toThrow('commit');
    });

    test('what scans said of an image is joined, in any order and by two writers at once', async () => {
      const [one, two] = [open(), open()];
      const [exposed, clean] = [scanOfLog4j('2.14.1', 1), scanOfLog4j('2.17.1', 2)];
      await Promise.all([keepScans(one, [clean, exposed]), keepScans(two, [exposed, clean])]);
      const found = await Array.fromAsync(listExposures(one));
      expect(found).toMatchObject([
        { knownExploited: [], gone: [{ gone: { why: 'not-installed' } }] },
      ]);
      expect(await Array.fromAsync(listExposures(two))).toEqual(found);
    });

    test('a finding that merges more incidents than one commit holds', async () => {
      const store = limited(open(), MIN_ITEMS_A_COMMIT);
      const many = Array.from({ length: 40 }, (_, index) => apart(index));
      const correlator = await createCorrelator(store);
      await correlator.add(many);
      await correlator.finish();
      expect(await incidents(store)).toHaveLength(40);
      const bridge = await createCorrelator(store);
      await bridge.add([naming(many)]);
      await bridge.finish();
      const [only, ...others] = await incidents(store);
      expect(others).toEqual([]);
      expect(only).toContain('"findingCount":41');
    });
  });
}

function apart(index: number): Finding {
  return alert({ pod: `pod-${index}`, time: at(index * 60), own: [`finding-${index}`] });
}

function naming(many: readonly Finding[]): Finding {
  return alert({
    pod: 'other',
    time: at(0),
    own: ['sequence'],
    names: many.map((_, index) => `finding-${index}`),
  });
}

/** Up to 2.15 it has the vulnerability. */
function scanOfLog4j(version: string, day: number): ImageScan {
  const purl = fromOutside(`pkg:maven/org.apache.logging.log4j/log4j-core@${version}`);
  const name = { cve: fromOutside('CVE-2021-44228'), package: fromOutside('log4j-core') };
  const named = [{ ...name, version: fromOutside(version), purl, severity: 'critical' as const }];
  return {
    image: fromOutside('shop/web:1'),
    tool: fromOutside('trivy'),
    file: fromOutside('report.json'),
    scannedAt: at(day * 1440),
    named: version < '2.15' ? named : [],
    excused: [],
    installed: installedFrom([purl], { at: at(day * 1440), isUnfiltered: false }),
  };
}

async function incidents(store: IncidentStore): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of logicalDump(store)) if (line.startsWith('["incident"')) lines.push(line);
  return lines;
}

/** The same store, but with room for fewer items. */
function limited(store: IncidentStore, maxItems: number): IncidentStore {
  return {
    maxItems,
    load: (keys) => store.load(keys),
    list: (range) => store.list(range),
    commit: async (commit) => {
      expect(commit.writes.length + commit.checks.length).toBeLessThanOrEqual(maxItems);
      return store.commit(commit);
    },
  };
}

async function put(
  store: IncidentStore,
  items: Record<string, string | Uint8Array>,
): Promise<void> {
  const seen = await store.load(Object.keys(items));
  const writes = seen.map(({ key, version }) => ({ key, version, value: items[key] ?? '' }));
  expect(await store.commit({ writes, checks: [] })).toMatchObject({ outcome: 'ok' });
}

async function values(store: IncidentStore, keys: string[]): Promise<unknown[]> {
  return (await store.load(keys)).map(({ value }) => value);
}
