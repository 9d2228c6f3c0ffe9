import { keyed } from '../finding/finding.ts';
import type { Finding, KeyedFinding } from '../finding/finding.ts';
import { compareInstants } from '../finding/instant.ts';
import type { Instant } from '../finding/instant.ts';
import { parseNetwork } from './addresses.ts';
import { Batch } from './batch.ts';
import { divideWork, flush } from './flush.ts';
import type { Work } from './flush.ts';
import { IncidentError } from './incident-error.ts';
import { ItemCache } from './item-cache.ts';
import { horizonKind, HORIZON_KEY, SETTINGS_KEY, settingsKind } from './items.ts';
import { nameIncidents } from './name-incidents.ts';
import { checkSettings, DEFAULT_SETTINGS, settingsText } from './settings.ts';
import type { CorrelationSettings, CorrelatorOptions } from './settings.ts';

export type { CorrelatorOptions } from './settings.ts';
import type { IncidentStore } from './store.ts';
import { timelineOf } from './timeline.ts';
import type { Timeline } from './timeline.ts';
import { Transaction } from './transaction.ts';

/** What `add` did not take into an incident. */
export interface Added {
  /** They ended before the horizon of `prune`: to be printed with `late: true`, and counted. */
  readonly late: readonly KeyedFinding[];
}

export interface RunSummary {
  /** Detections that were given, told twice or not. */
  readonly findings: number;
  readonly late: number;
  /** Without any time: in an incident, but linked by names only. To be said as a health line. */
  readonly untimed: number;
}

export interface Correlator {
  /** Findings without `links` are no detections and are passed over. */
  add(findings: readonly Finding[]): Promise<Added>;
  /** Once, at the end: writes what is left, gives ids to new incidents and queues what the desk is to be told. */
  finish(): Promise<RunSummary>;
}

/** A cause is written once a batch, so a larger one costs less an alert; this many take 11 MiB. */
const DEFAULT_BATCH_SIZE = 350_000;
/** With three times as many the most memory that is held is 6 MiB more; with fewer it is no less. */
const DEFAULT_COMMIT_SIZE = 30_000;
const DEFAULT_CACHE_BYTES = 24_000_000;
/** Every conflict means that another writer got on; far more than any number of them needs. */
const MAX_TRIES = 500;

export async function createCorrelator(
  store: IncidentStore,
  options: CorrelatorOptions = {},
): Promise<Correlator> {
  const settings = { ...DEFAULT_SETTINGS, ...given(options) };
  checkSettings(settings);
  await keepSettings(store, settings);
  const timeline = timelineOf(settings.windowSeconds);
  const batch = new Batch({
    ownNetworks: settings.ownNetworks.flatMap((text) => parseNetwork(text) ?? []),
    timeline,
    batchSize: options.batchSize ?? DEFAULT_BATCH_SIZE,
    commitSize: options.commitSize ?? DEFAULT_COMMIT_SIZE,
    maxItems: store.maxItems,
  });
  const cache = new ItemCache(options.cacheBytes ?? DEFAULT_CACHE_BYTES);
  const horizon = await readHorizon(store);
  const { afterCommit } = options;
  return new BatchingCorrelator(store, { batch, cache, timeline, horizon, afterCommit });
}

function given({ windowSeconds, ownNetworks }: CorrelatorOptions): Partial<CorrelationSettings> {
  return {
    ...(windowSeconds !== undefined && { windowSeconds }),
    ...(ownNetworks !== undefined && { ownNetworks }),
  };
}

/** The first run chooses; a later one must agree, or its incidents would follow other rules. */
async function keepSettings(store: IncidentStore, settings: CorrelationSettings): Promise<void> {
  const text = settingsText(settings);
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const tx = new Transaction(store, new ItemCache(0));
    const known = await tx.get(settingsKind, SETTINGS_KEY);
    if (known === text) return;
    if (known !== undefined) {
      throw new IncidentError(
        'settings-changed',
        `The store was filled with the correlation settings ${known}, and this run has ${text}. Incidents made under two rules cannot be one set: use the same settings, or give a fresh store and triage all files into it.`,
      );
    }
    tx.put(settingsKind, SETTINGS_KEY, text);
    tx.atLast(SETTINGS_KEY);
    if (await tx.commit()) return;
  }
  throw contended();
}

async function readHorizon(store: IncidentStore): Promise<Instant | undefined> {
  return new Transaction(store, new ItemCache(0)).get(horizonKind, HORIZON_KEY);
}

function contended(): IncidentError {
  return new IncidentError(
    'contended',
    `Other processes wrote to the same incidents ${MAX_TRIES} times in a row. Run fewer writers at once; running this again loses and doubles nothing.`,
  );
}

interface Parts {
  readonly batch: Batch;
  readonly cache: ItemCache;
  readonly timeline: Timeline;
  readonly horizon: Instant | undefined;
  readonly afterCommit: (() => void) | undefined;
}

class BatchingCorrelator implements Correlator {
  readonly #store: IncidentStore;
  readonly #parts: Parts;
  readonly #counts = { findings: 0, late: 0, untimed: 0 };

  constructor(store: IncidentStore, parts: Parts) {
    this.#store = store;
    this.#parts = parts;
  }

  async add(findings: readonly Finding[]): Promise<Added> {
    const late: KeyedFinding[] = [];
    const { batch } = this.#parts;
    for (const each of findings) {
      if (!each.links) continue;
      const finding = keyed(each);
      this.#counts.findings += 1;
      if (this.#isLate(finding)) {
        late.push(finding);
        continue;
      }
      if (!finding.firstSeenAt && !finding.lastSeenAt) this.#counts.untimed += 1;
      batch.add(finding);
      if (batch.isFull) await this.#flush();
    }
    this.#counts.late += late.length;
    return { late };
  }

  async finish(): Promise<RunSummary> {
    await this.#flush();
    this.#parts.batch.free();
    this.#parts.cache.clear();
    await nameIncidents(this.#store);
    return { ...this.#counts };
  }

  #isLate({ firstSeenAt, lastSeenAt = firstSeenAt }: Finding): boolean {
    const { horizon } = this.#parts;
    return (
      horizon !== undefined && lastSeenAt !== undefined && compareInstants(lastSeenAt, horizon) < 0
    );
  }

  async #flush(): Promise<void> {
    const { batch } = this.#parts;
    if (batch.isEmpty) return;
    for (const work of batch.parts()) {
      await this.#write(work);
      this.#parts.afterCommit?.();
    }
    batch.clear();
  }

  async #write(work: Work): Promise<void> {
    let tries = 0;
    while (tries < MAX_TRIES) {
      const tx = new Transaction(this.#store, this.#parts.cache);
      const outcome = await flush(tx, work, this.#parts.timeline);
      if (outcome === 'done') return;
      if (outcome === 'conflict') tries += 1;
      if (outcome !== 'too-big') continue;
      const halves = divideWork(work);
      if (!halves) throw tooBig();
      for (const half of halves) await this.#write(half);
      return;
    }
    throw contended();
  }
}

function tooBig(): IncidentError {
  return new IncidentError(
    'item-too-large',
    'One finding needs more items or bytes in one commit than the store can hold. Leave that finding out and report it; a store must be able to write at least 25 items at once.',
  );
}
