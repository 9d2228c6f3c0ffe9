import { compareInstants } from '../finding/instant.ts';
import type { Instant } from '../finding/instant.ts';
import { keyOf } from '../finding/keys.ts';
import { parsePurl } from '../finding/purl.ts';
import { exactText } from '../finding/untrusted.ts';
import type { Untrusted } from '../finding/untrusted.ts';

/** The packages of one kind that a scan listed. */
export interface Installed {
  readonly ecosystem: string;
  /** It shows mild vulnerabilities too, so no filter on severity hid any of them. */
  readonly isUnfiltered: boolean;
  readonly at: Instant;
  /** Of each package `ID_DIGITS` digits, in order; absent: too many to say what is not there. */
  readonly ids?: string;
}

/** 48 bits: a package that is gone is taken for one of ten thousand with a chance of 1 in 2^34. */
const ID_DIGITS = 12;
/** Both lists of a kind must fit an item; large images hold some thousand packages of a kind. */
const MOST_PACKAGES = 10_000;

/** A rebuild may stand on another distribution, so its packages are one kind. */
const OS_TYPES: ReadonlySet<string> = new Set(['deb', 'rpm', 'apk', 'alpm']);
/** Kinds that images hold; of another kind nothing is ever taken back. */
const LANGUAGE_TYPES: ReadonlySet<string> = new Set(
  'maven npm pypi golang gem nuget composer cargo conan conda swift hex pub bitnami'.split(' '),
);

interface PackageId {
  readonly ecosystem: string;
  readonly id: string;
}

/** Without namespace and qualifiers, in which releases of one tool differ. */
function idOf(written: Untrusted | undefined): PackageId | undefined {
  const purl = written && parsePurl(exactText(written));
  if (!purl?.version) return undefined;
  const { type, name, version } = purl;
  const isOs = OS_TYPES.has(type);
  if (!isOs && !LANGUAGE_TYPES.has(type)) return undefined;
  const id = keyOf([type, name.toLowerCase(), version.replace(/^(?:\d+:|v(?=\d))/, '')]);
  return { ecosystem: isOs ? 'os' : type, id: id.slice(0, ID_DIGITS) };
}

export function ecosystemOf(purl: Untrusted | undefined): string | undefined {
  return idOf(purl)?.ecosystem;
}

/** Packages by kind. Those without a version, or of kinds that are not known, say nothing. */
export function installedFrom(
  purls: Iterable<Untrusted>,
  seen: { readonly at: Instant; readonly isUnfiltered: boolean },
): readonly Installed[] {
  const kinds = new Map<string, string[]>();
  for (const purl of purls) {
    const found = idOf(purl);
    if (!found) continue;
    const known = kinds.get(found.ecosystem);
    if (known) known.push(found.id);
    else kinds.set(found.ecosystem, [found.id]);
  }
  return [...kinds].map(([ecosystem, ids]) => ({ ecosystem, ...seen, ...packed(ids) }));
}

function packed(ids: Iterable<string>): Pick<Installed, 'ids'> {
  const distinct = [...new Set(ids)].sort();
  return distinct.length > MOST_PACKAGES ? {} : { ids: distinct.join('') };
}

/** Of one kind: the newest list, and the newest of those that nothing filtered. A join. */
export function joinInstalled(all: readonly Installed[]): readonly Installed[] {
  return [false, true].flatMap((isUnfiltered) => {
    const lists = all.filter((each) => each.isUnfiltered === isUnfiltered);
    const [first, ...others] = lists;
    return first ? [others.reduce(newer, first)] : [];
  });
}

/** What two scans of one moment list is all there: neither shows that the other's is gone. */
function newer(a: Installed, b: Installed): Installed {
  const order = compareInstants(a.at, b.at);
  if (order !== 0) return order > 0 ? a : b;
  const { ecosystem, isUnfiltered } = a;
  return { ecosystem, isUnfiltered, at: latest(a.at, b.at), ...united(a, b) };
}

/** Of two spellings of one moment always the same. */
export function latest(a: Instant, b: Instant): Instant {
  const order = compareInstants(a, b) || (a <= b ? 1 : -1);
  return order > 0 ? a : b;
}

function united(a: Installed, b: Installed): Pick<Installed, 'ids'> {
  if (a.ids === undefined || b.ids === undefined) return {};
  return packed([...idsIn(a.ids), ...idsIn(b.ids)]);
}

function* idsIn(ids: string): Generator<string> {
  for (let from = 0; from < ids.length; from += ID_DIGITS) yield ids.slice(from, from + ID_DIGITS);
}

/** Undefined: it cannot be told. */
export function holds(list: Installed, purl: Untrusted | undefined): boolean | undefined {
  const found = idOf(purl);
  if (!found || list.ids === undefined || found.ecosystem !== list.ecosystem) return undefined;
  for (const id of idsIn(list.ids)) if (id === found.id) return true;
  return false;
}
