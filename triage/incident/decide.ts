import type { Instant } from '../finding/instant.ts';
import { compareInstants } from '../finding/instant.ts';
import { keyOf } from '../finding/keys.ts';
import type { Key } from '../finding/keys.ts';
import { exactText } from '../finding/untrusted.ts';
import type { Untrusted } from '../finding/untrusted.ts';
import type { Decision, DecisionKind } from './decision.ts';
import {
  decisionItem,
  decisionKind,
  decisionPageItem,
  decisionPageKind,
  pagesOf,
  wideDecisionItem,
  wideDecisionKind,
} from './decision-items.ts';
import { IncidentError } from './incident-error.ts';
import { ItemCache } from './item-cache.ts';
import { HORIZON_KEY, horizonKind, todoItem, todoKind } from './items.ts';
import { nameIncidents } from './name-incidents.ts';
import type { Part } from './segments.ts';
import { highest } from './span.ts';
import { isForEveryIncident } from './state.ts';
import { keysUnder } from './store.ts';
import type { IncidentStore } from './store.ts';
import { Transaction } from './transaction.ts';
import { readTree, rootById } from './tree.ts';
import { incidentOfTree, unknownIncident } from './view.ts';

export interface DecisionRequest {
  /** Its id, or one that was merged into it. */
  readonly incident: string;
  readonly kind: DecisionKind;
  readonly reason: Untrusted;
  readonly owner: Untrusted;
  /** Only with `false-positive` and `accepted`. */
  readonly until?: Instant;
  readonly decidedAt: Instant;
}

/** Records what a person decided about the causes that the incident has now. */
export async function decide(store: IncidentStore, request: DecisionRequest): Promise<Decision> {
  checkRequest(request);
  const root = await rootById(store, request.incident);
  const tree = root === undefined ? undefined : await readTree(store, root);
  const incident = tree && (await incidentOfTree(store, tree));
  if (!tree || !incident) throw unknownIncident(request.incident);
  const decision = decisionOf(
    { ...request, incident: incident.id },
    incident.causes.map(({ fingerprint }) => fingerprint),
  );
  const changed = new Set(tree.parts);
  if (isForEveryIncident(decision.kind)) {
    for (const part of await partsWith(store, new Set(decision.fingerprints))) changed.add(part);
  }
  while (!(await keepDecision(store, decision, changed))) continue;
  await nameIncidents(store, { mint: false });
  return decision;
}

function checkRequest({ kind, reason, owner, until, decidedAt }: DecisionRequest): void {
  if (exactText(reason).trim() === '')
    throw invalid('needs a reason: the next reader has only that');
  if (exactText(owner).trim() === '') throw invalid('needs an owner: someone to ask about it');
  if (until === undefined) return;
  if (!isForEveryIncident(kind)) {
    throw invalid(`of the kind "${kind}" has no end; only false-positive and accepted have`);
  }
  if (compareInstants(until, decidedAt) <= 0) throw invalid(`ends at ${until}, before it begins`);
}

function invalid(what: string): IncidentError {
  return new IncidentError('decision-invalid', `A decision ${what}.`);
}

function decisionOf(request: DecisionRequest, fingerprints: readonly Key[]): Decision {
  const { incident, kind, decidedAt, owner, reason, until } = request;
  const text = [incident, kind, decidedAt, exactText(owner), exactText(reason), until];
  const id = keyOf(['decision', ...text, ...fingerprints]);
  return { id, incident, kind, decidedAt, owner, reason, ...(until && { until }), fingerprints };
}

/** Parts that hold one of the causes: their tickets change too. */
async function partsWith(store: IncidentStore, fingerprints: ReadonlySet<Key>): Promise<Set<Part>> {
  const parts = new Set<Part>();
  for await (const { key } of store.list(keysUnder('cause/'))) {
    const [, part = '', fingerprint = ''] = key.split('/');
    if (fingerprints.has(fingerprint)) parts.add(part);
  }
  return parts;
}

/** The decision itself is written last: before that, its lists mean nothing. */
async function keepDecision(
  store: IncidentStore,
  decision: Decision,
  changed: ReadonlySet<Part>,
): Promise<boolean> {
  const { fingerprints, ...kept } = decision;
  const tx = new Transaction(store, new ItemCache(0));
  const pages = pagesOf(fingerprints);
  for (const [page, list] of pages.entries()) {
    const key = decisionPageItem(decision.id, page);
    await tx.load([key]);
    tx.put(decisionPageKind, key, list);
    tx.bundle([key]);
  }
  for (const fingerprint of isForEveryIncident(decision.kind) ? fingerprints : []) {
    const key = wideDecisionItem(fingerprint, decision.id);
    await tx.load([key]);
    tx.put(wideDecisionKind, key, decision.incident);
    tx.bundle([key]);
  }
  for (const part of changed) {
    const key = todoItem(part);
    await tx.load([key]);
    tx.put(todoKind, key, true);
    tx.bundle([key]);
  }
  const key = decisionItem(decision.incident, decision.id);
  await tx.load([key]);
  tx.put(decisionKind, key, { ...kept, pages: pages.length });
  tx.atLast(key);
  return tx.commit();
}

/**
 * Moves the horizon: findings that ended before it open nothing any more. It only ever moves on; the
 * horizon that holds now is given back. Nothing that is stored is removed.
 */
export async function prune(store: IncidentStore, before: Instant): Promise<Instant> {
  for (;;) {
    const tx = new Transaction(store, new ItemCache(0));
    const known = await tx.get(horizonKind, HORIZON_KEY);
    const horizon = known === undefined ? before : highest(known, before);
    if (horizon === known) return horizon;
    tx.put(horizonKind, HORIZON_KEY, horizon);
    tx.atLast(HORIZON_KEY);
    if (await tx.commit()) return horizon;
  }
}
