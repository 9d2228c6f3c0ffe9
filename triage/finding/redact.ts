import { createHmac } from 'node:crypto';
import type { DocumentFacts, ListedPackages } from './document-facts.ts';
import type { Finding, Package, Resource } from './finding.ts';
import { redactAssignments, redactTokens } from './secret-patterns.ts';
import { redactWords } from './secret-words.ts';
import { exactText, fromOutside } from './untrusted.ts';
import type { Untrusted } from './untrusted.ts';

/** What stands for a secret: the same secret gives the same text, under one key. */
export type Pseudonym = (secret: string) => string;

/** 48 bits: two secrets of a million share a pseudonym with a chance of 1 in 600. */
const PSEUDONYM_DIGITS = 12;

/** Keyed, so that nobody who reads a report can try out a list of likely passwords. */
export function pseudonymWith(key: Uint8Array): Pseudonym {
  return (secret) => {
    const digest = createHmac('sha256', key).update(secret, 'utf8').digest('hex');
    return `[redacted:${digest.slice(0, PSEUDONYM_DIGITS)}]`;
  };
}

const PSEUDONYM = /(\[redacted:[0-9a-f]{12}\])/;
/** Without one of these no pattern can match. Most texts have none, so this is what they cost. */
const MAY_HOLD_TOKEN =
  /:\/\/|eyJ|gh[pousr]_|github_pat|glpat-|xox|xapp-|hooks\.slack|[srp]k_(?:live|test)_|whsec_|AIza|ya29\.|GOCSPX|npm_|pypi-|hf_|dop_v1|SG\.|sk-|PRIVATE KEY/;
/** The same for free text, where more is looked for; one pattern, since each has a price to begin with. */
const MAY_HOLD_ANY = new RegExp(
  `${MAY_HOLD_TOKEN.source}|[A-Za-z0-9+/_-]{20}|pass|pwd|secret|token|key|auth|bearer|credential|cookie|-u |--user|mysql|mariadb|redis-cli`,
  'i',
);

/** Free text: known forms, `name=value`, and words that look random. */
export function redactText(text: string, pseudonym: Pseudonym): string {
  return MAY_HOLD_ANY.test(text) ? redactedLongWay(text, pseudonym) : text;
}

function redactedLongWay(text: string, pseudonym: Pseudonym): string {
  return untilStable(text, (piece) => {
    const withoutKnown = redactAssignments(redactTokens(piece, pseudonym), pseudonym);
    return betweenPseudonyms(withoutKnown, (rest) => redactWords(rest, pseudonym));
  });
}

/**
 * Replacing a secret gives what follows it a new neighbour, so what is left is looked at again; it
 * gets shorter each time.
 */
function untilStable(text: string, once: (piece: string) => string): string {
  let before = text;
  for (;;) {
    const after = betweenPseudonyms(before, once);
    if (after === before) return after;
    before = after;
  }
}

function betweenPseudonyms(text: string, redact: (piece: string) => string): string {
  if (!text.includes('[redacted:')) return redact(text);
  const pieces = text.split(PSEUDONYM);
  return pieces.map((piece, index) => (index % 2 === 0 ? redact(piece) : piece)).join('');
}

/** A power of two. */
const SLOTS = 4096;
/** Longer texts are rare, and would make the memory large. */
const LONGEST_REMEMBERED = 2048;

/**
 * Texts that were looked at last, and what became of them: a cause raises the same command line every
 * time. A text has one slot, so that those which never come again cost next to nothing.
 */
class LookedAt {
  readonly #pseudonym: Pseudonym;
  readonly #texts = Array.from({ length: SLOTS }, () => '');
  readonly #redacted = Array.from({ length: SLOTS }, () => '');

  constructor(pseudonym: Pseudonym) {
    this.#pseudonym = pseudonym;
  }

  redacted(text: string): string {
    const slot = slotOf(text);
    const before = this.#redacted[slot];
    if (this.#texts[slot] === text && before !== undefined) return before;
    const redacted = redactText(text, this.#pseudonym);
    this.#texts[slot] = text;
    this.#redacted[slot] = redacted;
    return redacted;
  }
}

/** From its length and some of its characters: texts that differ elsewhere only take turns. */
function slotOf(text: string): number {
  const { length } = text;
  let sum = length;
  for (let eighth = 1; eighth <= 8; eighth += 1) {
    sum = Math.imul(sum, 31) + (text.charCodeAt(((length * eighth) >>> 3) - 1) | 0);
  }
  return sum & (SLOTS - 1);
}

const lookedAt = new WeakMap<Pseudonym, LookedAt>();

/** The text without secrets, for text that is likely to come again. */
export function redactedText(text: Untrusted, pseudonym: Pseudonym): Untrusted {
  const exact = exactText(text);
  if (exact.length > LONGEST_REMEMBERED) return fromOutside(redactText(exact, pseudonym));
  let known = lookedAt.get(pseudonym);
  if (!known) lookedAt.set(pseudonym, (known = new LookedAt(pseudonym)));
  return fromOutside(known.redacted(exact));
}

/** A finding without secrets; the same object where there was none, which is nearly always. */
export function redactFinding<T extends Finding>(finding: T, pseudonym: Pseudonym): T {
  const text = (value: Untrusted): Untrusted => redactedText(value, pseudonym);
  const redacted = redactMembers(finding, FREE_TEXTS, text);
  return namesMayHoldSecrets(finding) ? redactNames(redacted, pseudonym) : redacted;
}

const FREE_TEXTS = ['title', 'process', 'justification'] as const satisfies (keyof Finding)[];

function redactNames<T extends Finding>(finding: T, pseudonym: Pseudonym): T {
  const name = (value: Untrusted): Untrusted => redactedName(value, pseudonym);
  let redacted = redactMembers(finding, ['id', 'uid', 'status'], name);
  redacted = redactMembers(redacted, ['resource'], (it) => redactMembers(it, RESOURCE, name));
  redacted = redactMembers(redacted, ['package'], (it) => redactMembers(it, PACKAGE, name));
  redacted = redactMembers(redacted, ['tool', 'resultKind'], name);
  redacted = redactMembers(redacted, ['products'], (list) =>
    changed(list, (it) => redactMembers(it, PACKAGE, name)),
  );
  redacted = redactMembers(redacted, ['licenses', 'subcomponents', 'aliases'], (list) =>
    changed(list, name),
  );
  redacted = redactMembers(redacted, ['location'], (it) => redactMembers(it, ['file'], name));
  return redactMembers(redacted, ['remoteAddresses'], (list) => changed(list, name));
}

/** The names in them that are names of findings too, so that both stay the same text. */
export function redactFacts(facts: DocumentFacts, pseudonym: Pseudonym): DocumentFacts {
  const name = (value: Untrusted): Untrusted => redactedName(value, pseudonym);
  const image = (it: NonNullable<DocumentFacts['image']>) =>
    redactMembers(it, ['image', 'imageDigest'], name);
  const listed = (it: ListedPackages): ListedPackages =>
    redactMembers(redactMembers(it, ['image'], name), ['packages'], (list) =>
      changed(list, (each) => redactMembers(each, PACKAGE, name)),
    );
  const redacted = redactMembers(facts, ['image'], image);
  return redactMembers(redacted, ['listed'], (list) => changed(list, listed));
}

/** The same list where nothing in it changed. */
function changed<T>(list: readonly T[], redact: (each: T) => T): readonly T[] {
  const redacted = list.map(redact);
  return redacted.some((each, index) => each !== list[index]) ? redacted : list;
}

/** The shortest of the tokens; most names are shorter, and cost nothing. */
const SHORTEST_TOKEN = 12;

/** Alerts come by the million: this looks once at each name, and copies nothing. */
function namesMayHoldSecrets(finding: Finding): boolean {
  return (
    mayHoldToken(finding.id) ||
    mayHoldToken(finding.uid) ||
    mayHoldToken(finding.status) ||
    mayHoldToken(finding.tool) ||
    finding.remoteAddresses?.some(mayHoldToken) === true ||
    finding.licenses?.some(mayHoldToken) === true ||
    finding.subcomponents?.some(mayHoldToken) === true ||
    finding.aliases?.some(mayHoldToken) === true ||
    finding.products?.some(membersMayHoldTokens) === true ||
    membersMayHoldTokens(finding.resource) ||
    membersMayHoldTokens(finding.package) ||
    membersMayHoldTokens(finding.location)
  );
}

function membersMayHoldTokens(object: object | undefined): boolean {
  for (const key in object) {
    if (mayHoldToken(object[key as keyof typeof object])) return true;
  }
  return false;
}

/** Names that hold no token, the latest of each length: many rows name the same file or package. */
const harmless = Array.from({ length: 256 }, () => '');

function mayHoldToken(value: unknown): boolean {
  if (typeof value !== 'string' || value.length < SHORTEST_TOKEN) return false;
  const { length } = value;
  if (harmless[length] === value) return false;
  if (MAY_HOLD_TOKEN.test(value)) return true;
  // Longer ones are rare, and whoever writes the report chooses how long they are.
  if (length < harmless.length) harmless[length] = value;
  return false;
}

const RESOURCE = [
  'cluster',
  'namespace',
  'workload',
  'pod',
  'podUid',
  'container',
  'containerId',
  'image',
  'imageDigest',
  'node',
  'instanceId',
  'account',
  'region',
  'principal',
  'roleSession',
  'accessKeyId',
] as const satisfies readonly (keyof Resource)[];
const PACKAGE = ['name', 'version', 'purl', 'fixedVersion'] as const satisfies (keyof Package)[];

/** A copy with the members redacted, or the object itself where nothing changed. */
function redactMembers<T extends object, K extends keyof T>(
  object: T,
  keys: readonly K[],
  redact: (value: NonNullable<T[K]>) => T[K],
): T {
  let copy: T | undefined;
  for (const key of keys) {
    const value = object[key];
    if (value === undefined || value === null) continue;
    const redacted = redact(value);
    if (redacted === value) continue;
    copy ??= { ...object };
    copy[key] = redacted;
  }
  return copy ?? object;
}

/** Names and ids: only what is a secret by its form, since most ids look random. */
function redactedName(name: Untrusted, pseudonym: Pseudonym): Untrusted {
  if (!mayHoldToken(name)) return name;
  return fromOutside(untilStable(exactText(name), (piece) => redactTokens(piece, pseudonym)));
}
