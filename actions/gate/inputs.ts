import { forTerminal, fromOutside } from '../../triage/finding/untrusted.ts';
import { nearestName } from '../../triage/verdict/nearest-name.ts';
import { SetupError } from './setup-error.ts';

/** Every input, with its default; `action.yml` and the README are held to this list by a test. */
export const INPUTS = {
  reports: '',
  source: 'reports',
  'base-reports': '',
  base: 'none',
  'base-artifact': 'parapet-reports',
  policy: '',
  environment: '',
  vex: '',
  kev: '',
  epss: '',
  digest: '',
  name: 'gate',
  comment: 'on-failure',
  'comment-author': 'github-actions[bot]',
  'sarif-output': '',
  'list-output': '',
  fail: 'true',
  'wait-minutes': '10',
  'github-token': '',
} as const satisfies Readonly<Record<string, string>>;

type InputName = keyof typeof INPUTS;

/** What the step asks for. */
export interface Inputs {
  readonly reports: readonly string[];
  readonly source: 'reports' | 'code-scanning';
  readonly baseReports: readonly string[];
  readonly base: 'none' | 'auto';
  readonly baseArtifact: string;
  /** Absent: the usual place, if there is a policy. */
  readonly policy?: string;
  readonly environment?: string;
  readonly vex: readonly string[];
  readonly kev?: string;
  readonly epss?: string;
  readonly digest?: string;
  /** Tells several gates of one pull request apart. */
  readonly name: string;
  readonly comment: 'always' | 'on-failure' | 'never';
  readonly commentAuthor: string;
  readonly sarifOutput?: string;
  readonly listOutput?: string;
  /** False: a failing verdict is told, and the step succeeds. */
  readonly fail: boolean;
  readonly waitMinutes: number;
  readonly token?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const PREFIX = 'INPUT_';
/** Part of a file name and of an HTML comment. */
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9_.]|-(?!-)){0,59}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** A job's longest time on GitHub's runners is 6 hours; waiting for results is not its purpose. */
const MAX_WAIT_MINUTES = 60;

/** Reads the inputs as the runner hands them over (`INPUT_BASE-REPORTS`); strict in everything. */
export function readInputs(environment: Environment): Inputs {
  refuseUnknown(environment);
  const text = (name: InputName): string =>
    (environment[variableOf(name)] ?? '').trim() || INPUTS[name];
  const maybe = <K extends string>(key: K, name: InputName) =>
    (text(name) === '' ? {} : { [key]: text(name) }) as { readonly [P in K]?: string };
  return {
    reports: listOf(text('reports')),
    source: oneOf('source', text('source'), ['reports', 'code-scanning']),
    baseReports: listOf(text('base-reports')),
    base: oneOf('base', text('base'), ['none', 'auto']),
    baseArtifact: text('base-artifact'),
    ...maybe('policy', 'policy'),
    ...maybe('environment', 'environment'),
    vex: listOf(text('vex')),
    ...maybe('kev', 'kev'),
    ...maybe('epss', 'epss'),
    ...maybe('digest', 'digest'),
    name: matching('name', text('name'), NAME, 'letters, digits, ".", "_" and single "-"'),
    comment: oneOf('comment', text('comment'), ['always', 'on-failure', 'never']),
    commentAuthor: text('comment-author'),
    ...maybe('sarifOutput', 'sarif-output'),
    ...maybe('listOutput', 'list-output'),
    fail: oneOf('fail', text('fail'), ['true', 'false']) === 'true',
    waitMinutes: minutesOf(text('wait-minutes')),
    ...maybe('token', 'github-token'),
    ...digestOf(text('digest')),
  };
}

function variableOf(name: string): string {
  return PREFIX + name.toUpperCase();
}

/** A mistyped input must not silently leave its default in force. */
function refuseUnknown(environment: Environment): void {
  const known = Object.keys(INPUTS);
  const variables = new Set(known.map(variableOf));
  for (const variable of Object.keys(environment)) {
    if (!variable.startsWith(PREFIX) || variables.has(variable)) continue;
    const name = variable.slice(PREFIX.length).toLowerCase();
    const nearest = nearestName(name, known);
    const hint =
      nearest === undefined ? `It knows ${known.join(', ')}.` : `Did you mean "${nearest}"?`;
    throw new SetupError('unknown-input', `This action has no input ${quoted(name)}. ${hint}`);
  }
}

/** One a line or between commas; a line that begins with `#` is a remark. */
function listOf(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .flatMap((line) => line.split(','))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function oneOf<const T extends string>(name: InputName, text: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === text.toLowerCase());
  if (found !== undefined) return found;
  const list = allowed.map((each) => `"${each}"`).join(', ');
  throw new SetupError('bad-input', `The input "${name}" is ${quoted(text)}. Give one of ${list}.`);
}

function matching(name: InputName, text: string, pattern: RegExp, allowed: string): string {
  if (pattern.test(text)) return text;
  throw new SetupError('bad-input', `The input "${name}" is ${quoted(text)}. It takes ${allowed}.`);
}

function minutesOf(text: string): number {
  const minutes = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (minutes <= MAX_WAIT_MINUTES) return minutes;
  const allowed = `whole minutes, 0 to ${MAX_WAIT_MINUTES}`;
  throw new SetupError('bad-input', `"wait-minutes" is ${quoted(text)}. It takes ${allowed}.`);
}

function digestOf(text: string): { readonly digest?: string } {
  if (text === '') return {};
  return { digest: matching('digest', text, DIGEST, '"sha256:" and 64 hexadecimal digits') };
}

function quoted(text: string): string {
  return `"${forTerminal(fromOutside(text), 80)}"`;
}
