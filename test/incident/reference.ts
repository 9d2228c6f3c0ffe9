import type { KeyedFinding } from '../../triage/finding/finding.ts';
import { compareInstants, epochNanoseconds } from '../../triage/finding/instant.ts';
import type { Instant } from '../../triage/finding/instant.ts';
import type { Key } from '../../triage/finding/keys.ts';
import { SEVERITIES } from '../../triage/finding/severity.ts';
import type { Severity } from '../../triage/finding/severity.ts';
import { hostEntities, traitsOf } from '../../triage/incident/entities.ts';
import type { Entity, Traits } from '../../triage/incident/entities.ts';
import type { DecisionKind } from '../../triage/incident/decision.ts';
import { incidentIdOf } from '../../triage/incident/incident-id.ts';

/*
 * What docs/correlation.md says, in the most naive way: it holds all findings, compares each with
 * each and never updates anything. It shares with the engine only which entities a finding has.
 */

const UNKNOWN = '1970-01-01T00:00:00Z' as Instant;

interface Joined {
  readonly occurrence: Key;
  readonly fingerprint: Key;
  readonly open: readonly KeyedFinding[];
  readonly isClosedNow: boolean;
  readonly first: Instant;
  readonly last: Instant;
  readonly traits: readonly Traits[];
  readonly entities: readonly Entity[];
  readonly times: readonly Instant[];
}

export interface ExpectedCause {
  readonly fingerprint: Key;
  readonly count: number;
  readonly first: Instant;
  readonly last: Instant;
  readonly severity: Severity;
  readonly title: unknown;
  readonly earliest: readonly string[];
  readonly latest: readonly string[];
  readonly isClosed: boolean;
}

export interface Expected {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly state: string;
  readonly closedAs: DecisionKind | undefined;
  readonly severity: Severity;
  readonly noise: boolean;
  readonly techniques: readonly string[];
  readonly occurrences: readonly Key[];
  readonly causes: readonly ExpectedCause[];
}

interface Name {
  readonly id: string;
  readonly from: readonly [Instant, Key];
  readonly occurrence: Key;
}

export interface ReferenceDecision {
  readonly id: Key;
  readonly kind: DecisionKind;
  readonly decidedAt: Instant;
  readonly until: Instant | undefined;
  /** Any finding of the incident that was decided about. */
  readonly about: Key;
  readonly fingerprints: readonly Key[];
}

export class Reference {
  readonly #windowSeconds: number;
  readonly #findings: KeyedFinding[] = [];
  readonly #names: Name[] = [];
  readonly #decisions: ReferenceDecision[] = [];

  constructor(windowSeconds: number) {
    this.#windowSeconds = windowSeconds;
  }

  /** One run: its input is read to the end, then incidents without an id get one. */
  run(findings: readonly KeyedFinding[]): void {
    this.#findings.push(...findings);
    for (const component of this.components()) {
      if (this.#namesOf(component).length > 0) continue;
      const [lowest] = component.toSorted(byFirst);
      if (!lowest) continue;
      const { occurrence, first } = lowest;
      this.#names.push({ id: incidentIdOf(occurrence), from: [first, occurrence], occurrence });
    }
  }

  decide(decision: ReferenceDecision): void {
    this.#decisions.push(decision);
  }

  incidents(): Expected[] {
    return this.components().map((component) => this.#expected(component));
  }

  components(): Joined[][] {
    const all = this.#joined();
    const components: Joined[][] = [];
    const left = new Set(all);
    for (const start of all) {
      if (!left.delete(start)) continue;
      const component = [start];
      for (const member of component) {
        for (const other of left) {
          if (!this.#isLinked(member, other)) continue;
          left.delete(other);
          component.push(other);
        }
      }
      components.push(component);
    }
    return components;
  }

  #joined(): Joined[] {
    const versions = Map.groupBy(this.#findings, ({ occurrence }) => occurrence);
    const joined = [...versions].flatMap(([occurrence, all]) => joinNaively(occurrence, all));
    return joined.map((each) => ({ ...each, entities: entitiesOf(each, joined) }));
  }

  #isLinked(a: Joined, b: Joined): boolean {
    const [own, other] = [ids(a, 'own'), ids(b, 'own')];
    const named = [...own, ...ids(a, 'names')].some((id) => other.has(id));
    if (named || [...ids(b, 'names')].some((id) => own.has(id))) return true;
    if (!this.#isNear(a.times, b.times)) return false;
    return a.entities.some((x) =>
      b.entities.some((y) => x.key === y.key && fits(x.scope, y.scope)),
    );
  }

  #isNear(a: readonly Instant[], b: readonly Instant[]): boolean {
    if (a.length === 0 || b.length === 0) return false;
    const [p, q] = [a, b].map((times) =>
      times.map(epochNanoseconds).sort((x, y) => (x < y ? -1 : 1)),
    );
    const gap = (x: bigint[] = [], y: bigint[] = []): bigint => (y[0] ?? 0n) - (x.at(-1) ?? 0n);
    const window = BigInt(this.#windowSeconds) * 1_000_000_000n;
    return gap(p, q) <= window && gap(q, p) <= window;
  }

  #namesOf(component: readonly Joined[]): Name[] {
    const own = new Set(component.map(({ occurrence }) => occurrence));
    return this.#names
      .filter(({ occurrence }) => own.has(occurrence))
      .sort((a, b) => compareInstants(a.from[0], b.from[0]) || (a.from[1] < b.from[1] ? -1 : 1));
  }

  #expected(component: readonly Joined[]): Expected {
    const causes = [...Map.groupBy(component, ({ fingerprint }) => fingerprint)].map(causeOf);
    const findings = component.flatMap(({ open }) => open);
    const techniques = distinct(
      findings.flatMap(({ attack = [] }) => attack.flatMap((each) => each.technique ?? [])),
    );
    const products = distinct(findings.map(({ links }) => links?.product ?? ''));
    const isQuiet = findings.every(({ severity }) => severity === 'info' || severity === 'low');
    const names = this.#namesOf(component);
    return {
      id: names[0]?.id ?? '',
      aliases: names
        .slice(1)
        .map(({ id }) => id)
        .sort(),
      ...this.#state(component, causes),
      severity: highestOf(findings),
      noise: isQuiet && techniques.length <= 1 && products.length <= 1,
      techniques,
      occurrences: component.map(({ occurrence }) => occurrence).sort(),
      causes: causes.sort(
        (a, b) => compareInstants(a.first, b.first) || (a.fingerprint < b.fingerprint ? -1 : 1),
      ),
    };
  }

  #state(
    component: readonly Joined[],
    causes: readonly ExpectedCause[],
  ): { state: string; closedAs: DecisionKind | undefined } {
    const own = new Set(component.map(({ occurrence }) => occurrence));
    const holding: ReferenceDecision[] = [];
    for (const { fingerprint, last } of causes) {
      const decision = this.#decisions
        .filter(
          ({ about, kind }) => own.has(about) || kind === 'false-positive' || kind === 'accepted',
        )
        .filter(({ fingerprints }) => fingerprints.includes(fingerprint))
        .sort((a, b) => compareInstants(a.decidedAt, b.decidedAt) || (a.id < b.id ? -1 : 1))
        .at(-1);
      if (!decision || decision.kind === 'reopened') return { state: 'open', closedAs: undefined };
      const isWide = decision.kind === 'false-positive' || decision.kind === 'accepted';
      const end = isWide ? decision.until : decision.decidedAt;
      if (end !== undefined && compareInstants(last, end) > 0)
        return { state: 'open', closedAs: undefined };
      holding.push(decision);
    }
    if (holding.some(({ kind }) => kind === 'contained'))
      return { state: 'contained', closedAs: undefined };
    const latest = holding
      .sort((a, b) => compareInstants(a.decidedAt, b.decidedAt) || (a.id < b.id ? -1 : 1))
      .at(-1);
    return { state: 'closed', closedAs: latest?.kind };
  }
}

function joinNaively(occurrence: Key, versions: readonly KeyedFinding[]): Joined[] {
  const open = versions.filter(({ links }) => !links?.closed);
  const [sample] = open;
  if (!sample) return [];
  const times = open.flatMap(({ firstSeenAt, lastSeenAt }) =>
    [firstSeenAt, lastSeenAt].flatMap((each) => each ?? []),
  );
  const firsts = open.map(({ firstSeenAt, lastSeenAt }) =>
    minimum([firstSeenAt ?? lastSeenAt ?? UNKNOWN, lastSeenAt ?? firstSeenAt ?? UNKNOWN]),
  );
  const lasts = open.map(({ firstSeenAt, lastSeenAt }) =>
    maximum([firstSeenAt ?? lastSeenAt ?? UNKNOWN, lastSeenAt ?? firstSeenAt ?? UNKNOWN]),
  );
  const isLater = (a: KeyedFinding, b: KeyedFinding): number =>
    compareInstants(written(a), written(b)) || (canonical(a) < canonical(b) ? -1 : 1);
  return [
    {
      occurrence,
      fingerprint: sample.fingerprint,
      open,
      // Which of two versions written at the same moment is the newer is of no meaning, so the tests avoid it.
      isClosedNow: versions.toSorted(isLater).at(-1)?.links?.closed === true,
      first: minimum(firsts),
      last: maximum(lasts),
      traits: open.map((version) => traitsOf(version, [])),
      entities: [],
      times,
    },
  ];
}

export function written({ links, firstSeenAt, lastSeenAt }: KeyedFinding): Instant {
  return links?.versionAt ?? lastSeenAt ?? firstSeenAt ?? UNKNOWN;
}

/** Its own entities, and the host's where it crosses to it and anyone, ever, said which host it is. */
function entitiesOf(joined: Joined, all: readonly Joined[]): Entity[] {
  const own = joined.traits.flatMap(({ entities }) => entities);
  if (!joined.traits.some(({ isCrossing }) => isCrossing)) return own;
  const direct = joined.traits.flatMap(({ instances }) =>
    instances.flatMap((each) => hostEntities(each, each.scope)),
  );
  const carriers = joined.traits.flatMap(({ carriers: each }) => each);
  const learned = all.flatMap((other) =>
    other.traits
      .flatMap((each) => each.carriers)
      .flatMap((told) =>
        carriers.filter(({ key, scope }) => key === told.key && fits(scope, told.scope)),
      )
      .flatMap((carrier) =>
        other.traits
          .flatMap((each) => each.instances)
          .flatMap((instance) => hostEntities(instance, carrier.scope)),
      ),
  );
  return [...own, ...direct, ...learned];
}

function causeOf([fingerprint, members]: [Key, Joined[]]): ExpectedCause {
  const findings = members.flatMap(({ open }) => open);
  const lowest = members.toSorted(byFirst);
  const highest = members.toSorted(
    (a, b) => compareInstants(b.last, a.last) || (a.occurrence < b.occurrence ? 1 : -1),
  );
  const newest = findings
    .toSorted(
      (a, b) => compareInstants(written(a), written(b)) || (canonical(a) < canonical(b) ? -1 : 1),
    )
    .at(-1);
  return {
    fingerprint,
    count: members.length,
    first: minimum(members.map(({ first }) => first)),
    last: maximum(members.map(({ last }) => last)),
    severity: highestOf(findings),
    title: newest?.title,
    earliest: lowest.slice(0, 5).map(({ first, occurrence }) => `${first} ${occurrence}`),
    latest: highest.slice(0, 5).map(({ last, occurrence }) => `${last} ${occurrence}`),
    isClosed: members.every(({ isClosedNow }) => isClosedNow),
  };
}

function ids({ traits }: Joined, which: 'own' | 'names'): Set<Key> {
  return new Set(traits.flatMap((each) => each[which]));
}

/** What one of them leaves open may be anything. */
function fits(a: string, b: string): boolean {
  const [left, right] = [a.split('.'), b.split('.')];
  return left.every((part, index) => !part || !right[index] || part === right[index]);
}

function byFirst(a: Joined, b: Joined): number {
  return compareInstants(a.first, b.first) || (a.occurrence < b.occurrence ? -1 : 1);
}

function minimum(times: readonly Instant[]): Instant {
  return times.reduce((a, b) => (compareInstants(a, b) <= 0 ? a : b));
}

function maximum(times: readonly Instant[]): Instant {
  return times.reduce((a, b) => (compareInstants(a, b) >= 0 ? a : b));
}

function highestOf(findings: readonly KeyedFinding[]): Severity {
  const highest = Math.max(...findings.map(({ severity }) => SEVERITIES.indexOf(severity)));
  return SEVERITIES[highest] ?? 'unknown';
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}
