import type { Instant } from '../finding/instant.ts';
import type { Key } from '../finding/keys.ts';
import type { Severity } from '../finding/severity.ts';
import type { Traits } from './entities.ts';
import type { IncidentId } from './incident.ts';
import { itemKey, jsonKind, plainKind } from './item-kind.ts';
import type { Scope } from './scope.ts';
import type { Part, Segment } from './segments.ts';
import { spanOf } from './span.ts';

/*
 * The items that the correlator keeps, their keys and their shapes. Evidence and decisions stand in
 * files of their own.
 */

/** Which rules the store was filled under. */
export const settingsKind = plainKind<string>('settings');
export const SETTINGS_KEY = itemKey('meta', 'settings');

/** Findings that ended before it open nothing. */
export const horizonKind = plainKind<Instant>('horizon');
export const HORIZON_KEY = itemKey('meta', 'horizon');

/** Segments of one entity in one bucket of time. */
export const entityKind = jsonKind<readonly Segment[], [Scope, Instant, Instant, Part][]>(
  'entity',
  {
    store: (segments) => segments.map(({ scope, first, last, part }) => [scope, first, last, part]),
    revive: (stored) =>
      stored.map(([scope, first, last, part]) => ({ scope, part, ...spanOf(first, last) })),
  },
);
export const entityItem = (entity: Key, bucket: number): string =>
  itemKey('entity', entity, String(bucket));

/** What the desk was last told about an incident. */
export interface Told {
  readonly stamp: Key;
  readonly severity: Severity;
  readonly techniques: readonly string[];
}

/** A part that was merged, named or both. A part without a head is a root without a name. */
export interface Head {
  /** Where this part went; absent = it is a root. */
  readonly parent?: Part;
  /** Height of the tree of parts below a root: keeps every way to the root short. */
  readonly rank: number;
  readonly id?: IncidentId;
  /** The finding that `id` was minted from. */
  readonly mintedFrom?: readonly [Instant, Key];
  readonly told?: Told;
  /** The desk was told to close this id's ticket as a duplicate. */
  readonly isToldDuplicate?: true;
}
export const headKind = plainKind<Head>('head');
export const headItem = (part: Part): string => itemKey('head', part);

/** Marks that `child` was merged into `part`. */
export const childKind = plainKind<true>('child');
export const childItem = (part: Part, child: Part): string => itemKey('child', part, child);

/** Which part an incident id was minted for. */
export const idKind = plainKind<Part>('id');
export const idItem = (id: IncidentId): string => itemKey('id', id);

/** A part whose evidence changed since the desk was last told. */
export const todoKind = plainKind<true>('todo');
export const todoItem = (part: Part): string => itemKey('todo', part);

/** Who has a provider's id, and which parts named it before anyone had it. */
export interface NameRecord {
  readonly owner?: Part;
  readonly waiting: readonly Part[];
  /** Full pages of waiting parts, in items of their own. */
  readonly pages: number;
}
export const MAX_WAITING = 1000;
export const nameKind = plainKind<NameRecord>('name');
export const nameItem = (id: Key): string => itemKey('name', id);
export const namePageKind = plainKind<readonly Part[]>('name-page');
export const namePageItem = (id: Key, page: number): string => itemKey('name', id, String(page));

/** On which instance a container or pod runs, and in which buckets crossing findings of it are. */
export interface Facts {
  readonly instances: readonly { readonly id: string; readonly scope: Scope }[];
  readonly buckets: readonly number[];
}
export const factsKind = plainKind<Facts>('facts');
export const factsItem = (carrier: Key): string => itemKey('facts', carrier);

/** A finding that its provider updates: what all its versions say together. */
export interface Occurrence {
  readonly fingerprint: Key;
  /** Absent until a version that is not closed was seen. */
  readonly part?: Part;
  readonly first?: Instant;
  readonly last?: Instant;
  /** The times that may link; absent where no version printed a usable one. */
  readonly span?: readonly [Instant, Instant];
  readonly traits?: Traits;
  /** Of the newest version: when it was written, its content's key, whether it says closed. */
  readonly newest: { readonly at: Instant; readonly content: Key; readonly isClosed: boolean };
}
export const occurrenceKind = plainKind<Occurrence>('occurrence');
export const occurrenceItem = (occurrence: Key): string => itemKey('occurrence', occurrence);
