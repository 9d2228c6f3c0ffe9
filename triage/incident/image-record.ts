import { compareInstants } from '../finding/instant.ts';
import type { Instant } from '../finding/instant.ts';
import { higherSeverity } from '../finding/severity.ts';
import { exactText } from '../finding/untrusted.ts';
import type { Untrusted } from '../finding/untrusted.ts';
import { canonicalText } from './canonical.ts';
import type { ExploitedVulnerability, Gone, ImageExposure } from './exposure.ts';
import { ecosystemOf, holds, latest } from './installed.ts';
import type { Installed } from './installed.ts';

/** What one report says of one image. */
export interface ImageScan {
  readonly image: Untrusted;
  readonly imageDigest?: Untrusted;
  readonly tool: Untrusted;
  readonly file: Untrusted;
  readonly scannedAt?: Instant;
  /** The known exploited vulnerabilities that it names, and those that it says do not apply. */
  readonly named: readonly ExploitedVulnerability[];
  readonly excused: readonly ExploitedVulnerability[];
  /** Only of a report with a date that is whole: another shows of nothing that it is gone. */
  readonly installed: readonly Installed[];
}

/** All scans of one build (or, without a digest, of one name) by one tool. Joined, never swapped. */
export interface ImageRecord {
  readonly names: readonly Untrusted[];
  readonly imageDigest?: Untrusted;
  readonly tool: Untrusted;
  readonly file: Untrusted;
  readonly scannedAt?: Instant;
  readonly named: readonly Named[];
  readonly excused: readonly Excused[];
}

interface Named extends ExploitedVulnerability {
  /** A scan without a date named it: nothing can be shown to be later. */
  readonly isUndated?: true;
  /** Worked out anew from the rest at every change; kept, so that reading needs no package list. */
  readonly gone?: Gone;
}

interface Excused {
  readonly key: string;
  readonly at: Instant;
}

/** Tags of one build that are remembered: the lowest by text. */
const MOST_NAMES = 20;
/** As many vulnerabilities fit an item; the catalogue has some 1,500, an image a few. */
const MOST_VULNERABILITIES = 500;

export function recordOf(scan: ImageScan): ImageRecord {
  const { image, imageDigest, tool, file, scannedAt } = scan;
  const dated = scannedAt ? { namedAt: scannedAt } : ({ isUndated: true } as const);
  return {
    names: [image],
    ...(imageDigest && { imageDigest }),
    tool,
    file,
    ...(scannedAt && { scannedAt }),
    named: joinedBy(
      scan.named.map((each) => ({ ...each, ...dated })),
      keyOfVulnerability,
      joinNamed,
    ),
    excused: scannedAt
      ? joinedBy(
          scan.excused.map((each) => ({ key: keyOfVulnerability(each), at: scannedAt })),
          ({ key }) => key,
          joinExcused,
        )
      : [],
  };
}

export function joinRecords(a: ImageRecord, b: ImageRecord): ImageRecord {
  const names = new Map([...a.names, ...b.names].map((name) => [exactText(name), name]));
  return {
    ...a,
    ...newestOf(a, b),
    names: inOrder(names).slice(0, MOST_NAMES),
    named: joinedBy([...a.named, ...b.named], keyOfVulnerability, joinNamed),
    excused: joinedBy([...a.excused, ...b.excused], ({ key }) => key, joinExcused),
  };
}

/** The newest date, and the file that has it. */
function newestOf(a: ImageRecord, b: ImageRecord): Pick<ImageRecord, 'file' | 'scannedAt'> {
  const order =
    a.scannedAt && b.scannedAt
      ? compareInstants(a.scannedAt, b.scannedAt)
      : Number(a.scannedAt !== undefined) - Number(b.scannedAt !== undefined);
  const scannedAt = a.scannedAt && b.scannedAt ? latest(a.scannedAt, b.scannedAt) : undefined;
  if (order !== 0) return order > 0 ? datedFile(a) : datedFile(b);
  return { file: lower(a.file, b.file), ...(scannedAt && { scannedAt }) };
}

function datedFile({ file, scannedAt }: ImageRecord): Pick<ImageRecord, 'file' | 'scannedAt'> {
  return { file, ...(scannedAt && { scannedAt }) };
}

function keyOfVulnerability(found: ExploitedVulnerability): string {
  return canonicalText([found.cve, found.package, found.version ?? null]);
}

function joinNamed(a: Named, b: Named): Named {
  const { gone: _, ...rest } = a;
  return {
    ...rest,
    ...bothOr(a.fixedVersion, b.fixedVersion, lower, (fixedVersion) => ({ fixedVersion })),
    ...bothOr(a.purl, b.purl, lower, (purl) => ({ purl })),
    ...bothOr(a.namedAt, b.namedAt, latest, (namedAt) => ({ namedAt })),
    ...(b.isUndated && { isUndated: true }),
    severity: higherSeverity(a.severity, b.severity),
  };
}

function joinExcused(a: Excused, b: Excused): Excused {
  return { key: a.key, at: latest(a.at, b.at) };
}

function bothOr<T, R>(
  a: T | undefined,
  b: T | undefined,
  join: (a: T, b: T) => T,
  as: (value: T) => R,
): R | undefined {
  const value = a !== undefined && b !== undefined ? join(a, b) : (a ?? b);
  return value === undefined ? undefined : as(value);
}

function joinedBy<T>(all: readonly T[], keyOfOne: (one: T) => string, join: (a: T, b: T) => T) {
  const found = new Map<string, T>();
  for (const each of all) {
    const key = keyOfOne(each);
    const before = found.get(key);
    found.set(key, before ? join(before, each) : each);
  }
  return inOrder(found).slice(0, MOST_VULNERABILITIES);
}

function inOrder<T>(found: ReadonlyMap<string, T>): T[] {
  return [...found].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, value]) => value);
}

function lower(a: Untrusted, b: Untrusted): Untrusted {
  return exactText(a) <= exactText(b) ? a : b;
}

/** The kinds of packages whose lists say what became of this image's vulnerabilities. */
export function ecosystemsOf({ named }: ImageRecord): readonly string[] {
  return [...new Set(named.flatMap(({ purl }) => ecosystemOf(purl) ?? []))];
}

/** With what the package lists and the excuses say of each vulnerability. */
export function settled(record: ImageRecord, lists: readonly Installed[]): ImageRecord {
  const excused = new Map(record.excused.map(({ key, at }) => [key, at]));
  const isBuild = record.imageDigest !== undefined;
  return {
    ...record,
    named: record.named.map((named) => {
      const { gone: _, ...each } = named;
      const gone = goneOf(each, {
        excusedAt: excused.get(keyOfVulnerability(each)),
        lists,
        isBuild,
      });
      return { ...each, ...(gone && { gone }) };
    }),
  };
}

interface Later {
  readonly excusedAt: Instant | undefined;
  readonly lists: readonly Installed[];
  /** The digest is known, so no package can come or go: one that is not listed was not looked at. */
  readonly isBuild: boolean;
}

function goneOf(named: Named, { excusedAt, lists, isBuild }: Later): Gone | undefined {
  const { namedAt, purl } = named;
  if (namedAt === undefined || named.isUndated) return undefined;
  const isLater = (at: Instant): boolean => compareInstants(at, namedAt) > 0;
  if (excusedAt !== undefined && isLater(excusedAt)) return { at: excusedAt, why: 'excused' };
  const ecosystem = ecosystemOf(purl);
  const looked = lists
    .filter((list) => list.ecosystem === ecosystem && isLater(list.at))
    .toSorted((a, b) => compareInstants(b.at, a.at));
  // Of lists of one moment any that may hold it shows that it may be there.
  const newest = looked.filter(({ at }) => looked[0] && compareInstants(at, looked[0].at) === 0);
  if (!isBuild && newest[0] && newest.every((list) => holds(list, purl) === false)) {
    return { at: newest[0].at, why: 'not-installed' };
  }
  // What has no fix may be left out with a filter of its own, which no report tells of.
  const silent = looked.find((list) => list.isUnfiltered && holds(list, purl));
  return silent && named.fixedVersion ? { at: silent.at, why: 'not-named' } : undefined;
}

export function exposureOf(record: ImageRecord): ImageExposure {
  const { names, imageDigest, tool, file, scannedAt } = record;
  const [image, ...alsoNamed] = names;
  const named = record.named.map(toldOf);
  return {
    image: image as Untrusted,
    ...(alsoNamed.length > 0 && { alsoNamed }),
    ...(imageDigest && { imageDigest }),
    tool,
    ...(scannedAt && { scannedAt }),
    file,
    knownExploited: named.filter(({ gone }) => gone === undefined),
    gone: named.flatMap(({ gone, ...each }) => (gone ? [{ ...each, gone }] : [])),
  };
}

function toldOf(named: Named): Omit<Named, 'isUndated'> {
  const { isUndated: _, ...told } = named;
  return told;
}
