import type { Attack, KeyedFinding, Links, Resource } from '../finding/finding.ts';
import type { Network } from './addresses.ts';
import { recordOf } from './cause-record.ts';
import type { CauseRecord } from './cause-record.ts';
import { traitsOf } from './entities.ts';
import type { Traits } from './entities.ts';

/** What is the same in all findings of a group. */
type Likeness = {
  -readonly [
    Field in 'fingerprint' | 'severity' | 'resource' | 'links' | 'attack' | 'remoteAddresses'
  ]: KeyedFinding[Field];
};

/** Findings that differ in nothing but time, key and text for display. */
export interface AlertGroup<Run> extends Likeness {
  readonly traits: Traits;
  /** What each of them says, but for those. */
  readonly record: CauseRecord;
  /** Runs of the batch that is being gathered; nearly always there is one. */
  run: Run | undefined;
  others: readonly Run[];
}

const NONE: readonly never[] = [];

/** Bounds what a site with very many distinct places makes it remember. */
const MAX_GROUPS = 20_000;
/** Groups that are found without a look-up; a power of two, and far more than a storm has. */
const SLOTS = 32_768;

/**
 * Finds the group of an alert. It runs for each of millions, so it compares fields where they stand;
 * to build one text of them all and hash it costs ten times as much.
 */
export class AlertGroups<Run> {
  readonly #ownNetworks: readonly Network[];
  /** By cause, then by the field that most often tells places apart. */
  readonly #byCause = new Map<string, Map<string, AlertGroup<Run>[]>>();
  /** The group that was found last for a slot: in a storm nearly always the right one. */
  readonly #recent: (AlertGroup<Run> | undefined)[] = Array.from({ length: SLOTS });
  #count = 0;
  #active: AlertGroup<Run>[] = [];

  constructor(ownNetworks: readonly Network[]) {
    this.#ownNetworks = ownNetworks;
  }

  /** Groups that were given a run since the last `clear`. */
  get active(): readonly AlertGroup<Run>[] {
    return this.#active;
  }

  groupOf(finding: KeyedFinding): AlertGroup<Run> {
    const place = placeOf(finding.resource);
    const slot = slotOf(finding.fingerprint, place);
    const recent = this.#recent[slot];
    if (recent && recent.fingerprint === finding.fingerprint && isAlike(recent, finding)) {
      if (recent.resource !== finding.resource) share(recent, finding);
      return recent;
    }
    const group = this.#lookUp(finding, place);
    this.#recent[slot] = group;
    return group;
  }

  #lookUp(finding: KeyedFinding, place: string): AlertGroup<Run> {
    let places = this.#byCause.get(finding.fingerprint);
    if (!places) this.#byCause.set(finding.fingerprint, (places = new Map()));
    let groups = places.get(place);
    if (!groups) places.set(place, (groups = []));
    for (const group of groups) if (isAlike(group, finding)) return group;
    const group = groupOf<Run>(finding, traitsOf(finding, this.#ownNetworks));
    groups.push(group);
    this.#count += 1;
    return group;
  }

  noteActive(group: AlertGroup<Run>): void {
    this.#active.push(group);
  }

  clear(): void {
    for (const group of this.#active) {
      group.run = undefined;
      group.others = NONE;
    }
    this.#active = [];
    if (this.#count < MAX_GROUPS) return;
    this.#byCause.clear();
    this.#recent.fill(undefined);
    this.#count = 0;
  }
}

function groupOf<Run>(finding: KeyedFinding, traits: Traits): AlertGroup<Run> {
  const { fingerprint, severity, resource, links, attack, remoteAddresses } = finding;
  const likeness = { fingerprint, severity, resource, links, attack, remoteAddresses };
  return { ...likeness, traits, record: recordOf(finding), run: undefined, others: NONE };
}

/** The next one is likely to share its place with this one: then there is nothing to compare. */
function share(group: Likeness, { resource, links, attack, remoteAddresses }: KeyedFinding): void {
  group.resource = resource;
  group.links = links;
  group.attack = attack;
  group.remoteAddresses = remoteAddresses;
}

function placeOf(resource: Resource | undefined): string {
  const place = resource?.containerId ?? resource?.pod ?? resource?.node ?? resource?.principal;
  return (place as string | undefined) ?? '';
}

/** From the first digits of the cause and the last letters of the place, in whole numbers of 32 bits. */
function slotOf(fingerprint: string, place: string): number {
  let sum = 0;
  for (let index = 0; index < 4; index += 1) {
    sum = Math.imul(sum, 31) + (fingerprint.charCodeAt(index) | 0);
    sum = Math.imul(sum, 31) + (place.charCodeAt(place.length - 1 - index) | 0);
  }
  return (sum ^ (sum >>> 15)) & (SLOTS - 1);
}

function isAlike(a: Likeness, b: KeyedFinding): boolean {
  return (
    a.severity === b.severity &&
    isSameResource(a.resource, b.resource) &&
    (a.links === b.links || isSameLinks(a.links, b.links)) &&
    (a.attack === b.attack || isSameAttack(a.attack, b.attack)) &&
    isSameList(a.remoteAddresses, b.remoteAddresses)
  );
}

function isSameResource(a: Resource | undefined, b: Resource | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  return (
    a.pod === b.pod &&
    a.containerId === b.containerId &&
    a.podUid === b.podUid &&
    a.namespace === b.namespace &&
    a.workload === b.workload &&
    a.cluster === b.cluster &&
    a.container === b.container &&
    a.image === b.image &&
    a.imageDigest === b.imageDigest &&
    isSameActor(a, b)
  );
}

function isSameActor(a: Resource, b: Resource): boolean {
  return (
    a.node === b.node &&
    a.instanceId === b.instanceId &&
    a.account === b.account &&
    a.region === b.region &&
    a.principal === b.principal &&
    a.roleSession === b.roleSession &&
    a.accessKeyId === b.accessKeyId
  );
}

function isSameLinks(a: Links | undefined, b: Links | undefined): boolean {
  return a?.subject === b?.subject && a?.product === b?.product && isSameList(a?.names, b?.names);
}

function isSameAttack(a: readonly Attack[] = [], b: readonly Attack[] = []): boolean {
  return a.length === b.length && JSON.stringify(a) === JSON.stringify(b);
}

function isSameList(a: readonly unknown[] | undefined, b: readonly unknown[] | undefined): boolean {
  if (a === b) return true;
  if (!a || !b || a.length !== b.length) return false;
  return a.every((each, index) => each === b[index]);
}
