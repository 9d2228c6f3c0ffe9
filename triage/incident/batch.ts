import type { KeyedFinding } from '../finding/finding.ts';
import type { Network } from './addresses.ts';
import { AlertBatch, isUnchanging } from './alert-batch.ts';
import type { AlertRun } from './alert-batch.ts';
import { traitsOf } from './entities.ts';
import type { Work } from './flush.ts';
import type { Timeline } from './timeline.ts';
import type { Version } from './version.ts';

/** Items that one more run of alerts, or one version, may write beside its links. */
const ITEMS_A_RUN = 4;
const ITEMS_A_VERSION = 5;
/** Rows for each item that the store takes in one commit, so that dividing blocks fits too. */
const ROWS_AN_ITEM = 100;

export interface BatchSettings {
  readonly ownNetworks: readonly Network[];
  readonly timeline: Timeline;
  readonly batchSize: number;
  /** Findings that are written at once, or a few more. */
  readonly commitSize: number;
  readonly maxItems: number;
}

/** Findings of an input that are not written yet: a prefix of what is left of it. */
export class Batch {
  readonly alerts: AlertBatch;
  readonly versions: Version[] = [];
  readonly #settings: BatchSettings;

  constructor(settings: BatchSettings) {
    this.#settings = settings;
    this.alerts = new AlertBatch({
      ownNetworks: settings.ownNetworks,
      windowUs: settings.timeline.windowUs,
      capacity: Math.min(settings.batchSize, settings.maxItems * ROWS_AN_ITEM),
    });
  }

  get isEmpty(): boolean {
    return this.alerts.rows.size === 0 && this.versions.length === 0;
  }

  /** Full when one more finding would hardly fit into one commit. */
  get isFull(): boolean {
    const items = this.alerts.runCount * ITEMS_A_RUN + this.versions.length * ITEMS_A_VERSION;
    return (
      this.alerts.rows.isFull ||
      this.versions.length >= this.#settings.batchSize ||
      items + ITEMS_A_RUN + ITEMS_A_VERSION > this.#settings.maxItems
    );
  }

  add(finding: KeyedFinding): void {
    if (isUnchanging(finding)) this.alerts.add(finding);
    else this.versions.push({ finding, traits: traitsOf(finding, this.#settings.ownNetworks) });
  }

  /**
   * All of it in parts, one commit each: what is made to write a part is garbage before the next is
   * begun. Each cause and place is in one part as a rule, so parts cost hardly more than the whole.
   */
  *parts(): Generator<Work> {
    const { versions } = this;
    const alerts = this.alerts.rows;
    let runs: AlertRun[] = [];
    let rows = 0;
    for (const run of this.alerts.runs()) {
      if (rows >= this.#settings.commitSize) {
        yield { alerts, runs, versions: [] };
        runs = [];
        rows = 0;
      }
      runs.push(run);
      rows += run.rows.length;
    }
    yield { alerts, runs, versions };
  }

  clear(): void {
    this.alerts.clear();
    this.versions.length = 0;
  }

  /** Nothing can be added any more. */
  free(): void {
    this.alerts.rows.free();
  }
}
