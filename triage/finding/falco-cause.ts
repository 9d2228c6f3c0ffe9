import type { FalcoPlace } from './falco-place.ts';
import { uncut } from './falco-relay.ts';
import { keyOf } from './keys.ts';
import type { Key } from './keys.ts';

/** A storm has some thousand causes; what is over is forgotten, and computed again when needed. */
const MAX_CAUSES = 16_384;
/** Causes that differ in nothing but what the first look-up leaves out are few. */
const MAX_ALIKE = 8;
/** A hostile name must not be kept in memory a thousand times. */
const MAX_REMEMBERED_LENGTH = 1_024;

interface Cause {
  readonly place: FalcoPlace;
  readonly fingerprint: Key;
}

/** By rule, then by what tells most causes of one rule apart. */
const causes = new Map<string, Map<string, Cause[]>>();
let size = 0;

/**
 * The key over what would be the same if it happened again. No pod name, container id, user id or
 * command line: those change, or a relay cuts them. Results are remembered: hashing a million
 * alerts' causes again costs as much as parsing them.
 */
export function fingerprintOf(rule: string, place: FalcoPlace): Key {
  const where = place.owner ?? place.host ?? place.repository ?? place.target ?? '';
  const alike = causes.get(rule)?.get(where) ?? [];
  for (const cause of alike) if (isSameCause(cause.place, place)) return cause.fingerprint;
  const fingerprint = keyOf(partsOf(rule, place).map(asRelayed));
  remember(rule, where, { place, fingerprint });
  return fingerprint;
}

function partsOf(rule: string, place: FalcoPlace): (string | undefined)[] {
  return [
    'falco',
    place.source,
    rule,
    place.cluster,
    place.namespace,
    place.owner,
    place.repository,
    place.host,
    place.actor,
    place.target,
  ];
}

/** The fields of `partsOf`, but for the rule. */
function isSameCause(a: FalcoPlace, b: FalcoPlace): boolean {
  return (
    a.owner === b.owner &&
    a.namespace === b.namespace &&
    a.repository === b.repository &&
    a.host === b.host &&
    a.actor === b.actor &&
    a.target === b.target &&
    a.source === b.source &&
    a.cluster === b.cluster
  );
}

/** Lone surrogates become U+FFFD on the way through a relay. */
function asRelayed(part: string | undefined): string | undefined {
  return part === undefined ? undefined : uncut(part).toWellFormed();
}

function remember(rule: string, where: string, cause: Cause): void {
  const length = partsOf(rule, cause.place).reduce((sum, part) => sum + (part?.length ?? 0), 0);
  if (length > MAX_REMEMBERED_LENGTH) return;
  if (size >= MAX_CAUSES) {
    causes.clear();
    size = 0;
  }
  const ofRule = causes.get(rule) ?? new Map<string, Cause[]>();
  const alike = ofRule.get(where) ?? [];
  if (alike.length >= MAX_ALIKE) alike.shift();
  else size += 1;
  alike.push(cause);
  ofRule.set(where, alike);
  causes.set(rule, ofRule);
}
