import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeyedFinding } from '../../triage/finding/finding.ts';
import type { Instant } from '../../triage/finding/instant.ts';
import { fromOutside } from '../../triage/finding/untrusted.ts';
import { createCorrelator } from '../../triage/incident/correlate.ts';
import { DECISION_KINDS } from '../../triage/incident/decision.ts';
import { decide } from '../../triage/incident/decide.ts';
import { logicalDump } from '../../triage/incident/dump.ts';
import type { IncidentStore } from '../../triage/incident/store.ts';
import { byOccurrence, Reference, seen, withoutIds } from './engine.ts';
import { at } from './findings.ts';
import { MemoryStore } from './memory-store.ts';
import { anyFinding } from './world.ts';

/** More for a night's run: PARAPET_PROPERTY_RUNS=20 multiplies every number of cases. */
const RUNS = Number(process.env['PARAPET_PROPERTY_RUNS'] ?? 1);
const cases = (count: number): { numRuns: number } => ({ numRuns: Math.ceil(count * RUNS) });
const WINDOW_SECONDS = 6 * 3600;

const findings = fc.array(anyFinding, { minLength: 1, maxLength: 14 });
const batchSize = fc.integer({ min: 1, max: 8 });
const maxItems = fc.constantFrom(25, 26, 40, 100, 10_000);

interface Plan {
  readonly batchSize: number;
  readonly chunk: number;
}

async function run(
  store: IncidentStore,
  input: readonly KeyedFinding[],
  plan: Plan,
): Promise<void> {
  const correlator = await createCorrelator(store, {
    batchSize: plan.batchSize,
    // A batch is written in several commits, so there is more to kill and to get between.
    commitSize: Math.ceil(plan.batchSize / 3),
    cacheBytes: 5_000,
  });
  for (let from = 0; from < input.length; from += plan.chunk) {
    await correlator.add(input.slice(from, from + plan.chunk));
  }
  await correlator.finish();
}

function expected(...runs: (readonly KeyedFinding[])[]): ReturnType<Reference['incidents']> {
  const reference = new Reference(WINDOW_SECONDS);
  for (const each of runs) reference.run(each);
  return reference.incidents().sort(byOccurrence);
}

/** In another order, some of it told again. */
function shuffledAgain(input: readonly KeyedFinding[]): fc.Arbitrary<KeyedFinding[]> {
  return fc
    .tuple(
      fc.shuffledSubarray([...input], { minLength: input.length }),
      fc.subarray([...input]),
      fc.nat(),
    )
    .map(([order, again, cut]) => {
      const place = order.length === 0 ? 0 : cut % order.length;
      return [...order.slice(0, place), ...again, ...order.slice(place)];
    });
}

async function dumpOf(store: IncidentStore): Promise<string[]> {
  return Array.fromAsync(logicalDump(store));
}

describe('the engine against a naive reference', () => {
  test('any order, any duplication, any batch: equal to the reference, ids too', async () => {
    const shuffled = findings.chain((input) =>
      fc.record({ input: fc.constant(input), told: shuffledAgain(input) }),
    );
    await fc.assert(
      fc.asyncProperty(
        shuffled,
        batchSize,
        batchSize,
        maxItems,
        async ({ input, told }, size, chunk, items) => {
          const store = new MemoryStore({ maxItems: items });
          await run(store, told, { batchSize: size, chunk });
          expect(await seen(store)).toEqual(expected(input));
        },
      ),
      cases(250),
    );
  });

  test('split over runs: equal to the reference, with the ids of those runs', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(findings, { minLength: 2, maxLength: 4 }),
        batchSize,
        maxItems,
        async (runs, size, items) => {
          const store = new MemoryStore({ maxItems: items });
          for (const input of runs) await run(store, input, { batchSize: size, chunk: size });
          expect(await seen(store)).toEqual(expected(...runs));
          const all = expected(runs.flat());
          expect(withoutIds(await seen(store))).toEqual(withoutIds(all));
        },
      ),
      cases(100),
    );
  });

  test('a second run of the same files changes nothing and tells the desk nothing', async () => {
    await fc.assert(
      fc.asyncProperty(findings, batchSize, batchSize, async (input, first, second) => {
        const store = new MemoryStore();
        await run(store, input, { batchSize: first, chunk: first });
        const before = await dumpOf(store);
        await run(store, input.toReversed(), { batchSize: second, chunk: second });
        expect(await dumpOf(store)).toEqual(before);
      }),
      cases(80),
    );
  });
});

class Killed extends Error {}

/** Counts commits over all lives of a process and kills it at some of them. */
function withKills(store: MemoryStore, kills: readonly { at: number; isAfter: boolean }[]): void {
  let [before, after] = [0, 0];
  store.beforeCommit = () => {
    before += 1;
    if (kills.some((kill) => !kill.isAfter && kill.at === before)) throw new Killed();
  };
  store.afterCommit = () => {
    after += 1;
    if (kills.some((kill) => kill.isAfter && kill.at === after)) throw new Killed();
  };
}

async function untilDone(attempt: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
  }
}

describe('faults', () => {
  const kills = fc.array(
    fc.record({ at: fc.integer({ min: 1, max: 30 }), isAfter: fc.boolean() }),
    { maxLength: 8 },
  );

  test('killed before or after any commit and started again: as one clean run, ids and commands too', async () => {
    await fc.assert(
      fc.asyncProperty(
        findings,
        findings,
        kills,
        batchSize,
        maxItems,
        async (one, two, when, size, items) => {
          const [clean, killed] = [new MemoryStore(), new MemoryStore({ maxItems: items })];
          withKills(killed, when);
          for (const input of [one, two]) {
            await run(clean, input, { batchSize: 100, chunk: 100 });
            await untilDone(() => run(killed, input, { batchSize: size, chunk: size }));
          }
          expect(await dumpOf(killed)).toEqual(await dumpOf(clean));
        },
      ),
      cases(100),
    );
  });

  test('lost replies: what was done is not done again', async () => {
    const lost = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(findings, lost, batchSize, maxItems, async (input, when, size, items) => {
        const store = new MemoryStore({ maxItems: items });
        store.losesReply = () => when.includes(store.commits);
        await run(store, input, { batchSize: size, chunk: size });
        expect(await seen(store)).toEqual(expected(input));
      }),
      cases(100),
    );
  });

  test('two writers at once: everything but the ids is equal to the reference', async () => {
    await fc.assert(
      fc.asyncProperty(
        findings,
        findings,
        batchSize,
        batchSize,
        maxItems,
        async (one, two, first, second, items) => {
          const stores = [new MemoryStore({ maxItems: items })];
          stores.push(
            new MemoryStore({ maxItems: items, ...(stores[0] && { shared: stores[0] }) }),
          );
          const [left, right] = stores;
          if (!left || !right) throw new Error('two stores');
          await Promise.all([
            run(left, one, { batchSize: first, chunk: first }),
            run(right, two, { batchSize: second, chunk: second }),
          ]);
          const both = expected([...one, ...two]);
          expect(withoutIds(await seen(left))).toEqual(withoutIds(both));
          expect(await dumpOf(right)).toEqual(await dumpOf(left));
        },
      ),
      cases(100),
    );
  });
});

describe('decisions at any point', () => {
  const decision = fc.record({
    which: fc.nat(),
    kind: fc.constantFrom(...DECISION_KINDS),
    hours: fc.integer({ min: 40, max: 100 }),
    until: fc.option(fc.integer({ min: 101, max: 140 }), { nil: undefined }),
  });

  test('states follow from decisions and evidence, whatever merged in between', async () => {
    const step = fc.record({ input: findings, decisions: fc.array(decision, { maxLength: 3 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 4 }),
        batchSize,
        async (steps, size) => {
          const store = new MemoryStore({ maxItems: 40 });
          const reference = new Reference(WINDOW_SECONDS);
          for (const { input, decisions } of steps) {
            await run(store, input, { batchSize: size, chunk: size });
            reference.run(input);
            for (const wanted of decisions) await decideBoth(store, reference, wanted);
          }
          expect(await seen(store)).toEqual(reference.incidents().sort(byOccurrence));
        },
      ),
      cases(100),
    );
  });
});

interface WantedDecision {
  readonly which: number;
  readonly kind: (typeof DECISION_KINDS)[number];
  readonly hours: number;
  readonly until: number | undefined;
}

async function decideBoth(
  store: IncidentStore,
  reference: Reference,
  wanted: WantedDecision,
): Promise<void> {
  const all = reference.incidents();
  const chosen = all[wanted.which % Math.max(1, all.length)];
  const [about] = chosen?.occurrences ?? [];
  if (!chosen || about === undefined) return;
  const isWide = wanted.kind === 'false-positive' || wanted.kind === 'accepted';
  const until: Instant | undefined = isWide && wanted.until ? at(wanted.until * 60) : undefined;
  const decidedAt = at(wanted.hours * 60);
  const names = [chosen.id, ...chosen.aliases];
  const made = await decide(store, {
    incident: names[wanted.which % names.length] ?? chosen.id,
    kind: wanted.kind,
    reason: fromOutside('seen'),
    owner: fromOutside('someone'),
    decidedAt,
    ...(until && { until }),
  });
  expect(made.incident).toBe(chosen.id);
  const { id, fingerprints } = made;
  expect(fingerprints.toSorted()).toEqual(
    chosen.causes.map(({ fingerprint }) => fingerprint).sort(),
  );
  reference.decide({ id, kind: wanted.kind, decidedAt, until, about, fingerprints });
}
