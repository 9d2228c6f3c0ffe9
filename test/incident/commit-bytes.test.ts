import { expect, test } from 'vitest';
import { createCorrelator } from '../../triage/incident/correlate.ts';
import { logicalDump } from '../../triage/incident/dump.ts';
import type { Commit, IncidentStore } from '../../triage/incident/store.ts';
import { alert, at } from './findings.ts';
import { MemoryStore } from './memory-store.ts';

const findings = Array.from({ length: 400 }, (_, index) =>
  alert({
    rule: `rule ${index % 7} 🛡`,
    pod: `pod-${index % 9}`,
    time: at((index * 7919) % 3000),
    event: index,
    ...(index % 3 === 0 && { own: [`gd-${index}`], versionAt: at(4000 + index) }),
  }),
);

/** A store whose commits may hold so many bytes. */
function narrow(store: MemoryStore, maxBytes: number, seen: number[]): IncidentStore {
  return {
    maxItems: 100,
    maxBytes,
    load: (keys) => store.load(keys),
    list: (range) => store.list(range),
    commit: (commit) => {
      seen.push(bytesOf(commit));
      return store.commit(commit);
    },
  };
}

function bytesOf({ writes }: Commit): number {
  return writes.reduce((sum, { value = '' }) => sum + Buffer.byteLength(value), 0);
}

async function dumpOf(store: IncidentStore): Promise<string[]> {
  const correlator = await createCorrelator(store, { batchSize: 40 });
  await correlator.add(findings);
  await correlator.finish();
  return Array.fromAsync(logicalDump(store));
}

test('commits stay within the bytes that the store can take, and mean the same', async () => {
  const wide: number[] = [];
  const dump = await dumpOf(narrow(new MemoryStore(), 1_000_000, wide));
  const small: number[] = [];
  expect(await dumpOf(narrow(new MemoryStore(), 9000, small))).toEqual(dump);
  expect(Math.max(...wide)).toBeGreaterThan(9000);
  expect(Math.max(...small)).toBeLessThanOrEqual(9000);
});

test('what no commit can hold is refused, not cut', async () => {
  const store = narrow(new MemoryStore(), 300, []);
  const correlator = await createCorrelator(store);
  await correlator.add(findings.slice(0, 1));
  await expect(correlator.finish()).rejects.toMatchObject({ code: 'item-too-large' });
});
