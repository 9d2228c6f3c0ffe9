import { compareDigits, compareText, orderBy } from './order.ts';

/** RPM: `[epoch:]version[-release]`. https://rpm-software-management.github.io/rpm/man/rpm-version.7 */
const VERSION = /^(?:(\d+):)?([^\s:-]+)(?:-([^\s:-]+))?$/;

interface Version {
  readonly epoch: string;
  readonly version: readonly string[];
  /** Undefined: not said; stands below every release. */
  readonly release: readonly string[] | undefined;
}

export const rpmOrder = orderBy(
  (text): Version | undefined => {
    const match = VERSION.exec(text.trim());
    if (!match) return undefined;
    const [, epoch = '0', version = '', release] = match;
    return {
      epoch,
      version: segmentsOf(version),
      release: release === undefined ? undefined : segmentsOf(release),
    };
  },
  (a, b) =>
    compareDigits(a.epoch, b.epoch) ||
    compareSegments(a.version, b.version) ||
    compareReleases(a.release, b.release),
);

/** Digits, letters, tilde and caret; whatever lies between only separates. */
function segmentsOf(text: string): readonly string[] {
  return text.match(/\d+|[A-Za-z]+|~|\^/g) ?? [];
}

function compareReleases(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): number {
  if (a && b) return compareSegments(a, b);
  return Number(a !== undefined) - Number(b !== undefined);
}

function compareSegments(a: readonly string[], b: readonly string[]): number {
  const length = Math.max(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const order = compareSegment(a[i], b[i]);
    if (order !== 0) return order;
  }
  return 0;
}

/** From below: `~` (before the release), the end, `^` (after the release), letters, digits. */
function compareSegment(a: string | undefined, b: string | undefined): number {
  const [x, y] = [rankOf(a), rankOf(b)];
  if (x !== y || a === undefined || b === undefined) return x - y;
  return x === DIGITS ? compareDigits(a, b) : compareText(a, b);
}

const DIGITS = 4;

function rankOf(segment: string | undefined): number {
  if (segment === undefined) return 1;
  if (segment === '~') return 0;
  if (segment === '^') return 2;
  return /^\d/.test(segment) ? DIGITS : 3;
}
