import { compareDigits, compareLists, compareText, orderBy } from './order.ts';

/** https://peps.python.org/pep-0440/, with the spellings that it normalises. */
const VERSION = new RegExp(
  [
    String.raw`^v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)`,
    String.raw`(?:[-_.]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<phaseNumber>\d*))?`,
    String.raw`(?<post>-(?<postBare>\d+)|[-_.]?(?:post|rev|r)[-_.]?(?<postNumber>\d*))?`,
    String.raw`(?<dev>[-_.]?dev[-_.]?(?<devNumber>\d*))?`,
    String.raw`(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$`,
  ].join(''),
  'i',
);

const PHASES: Readonly<Record<string, number>> = {
  alpha: 1,
  a: 1,
  beta: 2,
  b: 2,
  preview: 3,
  pre: 3,
  c: 3,
  rc: 3,
};
/** `1.0.dev1` comes before `1.0a1`, which comes before `1.0`. */
const DEVELOPMENT_ONLY = 0;
const NO_PHASE = 4;

interface Version {
  readonly epoch: string;
  readonly release: readonly string[];
  readonly phase: number;
  readonly phaseNumber: string;
  readonly post: string | undefined;
  readonly dev: string | undefined;
  readonly local: readonly string[];
}

function parse(text: string): Version | undefined {
  const groups = VERSION.exec(text.trim())?.groups;
  if (!groups) return undefined;
  const { post, dev } = groups;
  const phase = PHASES[groups['phase']?.toLowerCase() ?? ''];
  const withoutPhase = dev !== undefined && post === undefined ? DEVELOPMENT_ONLY : NO_PHASE;
  return {
    epoch: groups['epoch'] ?? '0',
    release: groups['release']?.split('.') ?? [],
    phase: phase ?? withoutPhase,
    phaseNumber: groups['phaseNumber'] || '0',
    post: post === undefined ? undefined : groups['postBare'] || groups['postNumber'] || '0',
    dev: dev === undefined ? undefined : groups['devNumber'] || '0',
    local: groups['local']?.toLowerCase().split(/[-_.]/) ?? [],
  };
}

export const pypiOrder = orderBy(
  parse,
  (a, b) =>
    compareDigits(a.epoch, b.epoch) ||
    compareLists(a.release, b.release, (x = '0', y = '0') => compareDigits(x, y)) ||
    a.phase - b.phase ||
    compareDigits(a.phaseNumber, b.phaseNumber) ||
    compareOptional(a.post, b.post, -1) ||
    compareOptional(a.dev, b.dev, 1) ||
    compareLists(a.local, b.local, compareLocal),
);

/** `absent`: where a version without the part stands, -1 below and 1 above those that have it. */
function compareOptional(a: string | undefined, b: string | undefined, absent: -1 | 1): number {
  if (a === undefined) return b === undefined ? 0 : absent;
  return b === undefined ? -absent : compareDigits(a, b);
}

function compareLocal(a: string | undefined, b: string | undefined): number {
  if (a === undefined) return -1;
  if (b === undefined) return 1;
  const [aIsNumber, bIsNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (aIsNumber !== bIsNumber) return aIsNumber ? 1 : -1;
  return aIsNumber ? compareDigits(a, b) : compareText(a, b);
}
