import type { DecisionList, Ruling } from '../ruling.ts';
import { LET_PASS } from './why.ts';

/** Every output that is a count or the verdict; the door adds the paths of the files it wrote. */
export const OUTPUTS = {
  verdict: '`pass` or `fail`',
  fail: 'findings that fail',
  warn: 'findings that warn',
  note: 'findings that are noted only',
  'not-judged': 'inputs that could not be judged; any makes the verdict fail',
  critical: 'critical findings that fail or warn',
  high: 'high findings that fail or warn',
  medium: 'medium findings that fail or warn',
  low: 'low findings that fail or warn',
  info: 'findings of severity info that fail or warn',
  unknown: 'findings of unknown severity that fail or warn',
  new: 'findings that fail or warn and that the base did not have; 0 without a base',
  existing: 'findings that fail or warn and that the base had already; 0 without a base',
  exploited: 'findings that fail or warn and are known to be exploited (KEV)',
  'let-pass': 'findings that a waiver, a VEX statement or a suppression let pass',
  fixed: 'findings that the base had and this change has no more',
  components: 'components that this change adds, removes or changes',
  'conditions-fail': 'conditions that fail (evidence, waivers, data, the policy itself)',
  'conditions-warn': 'conditions that warn',
} as const;

export type OutputName = keyof typeof OUTPUTS;

/** Each is a number or a word of our own, so none needs escaping wherever it is written. */
export function outputsOf(list: DecisionList): Record<OutputName, string> {
  const { counts, rulings, notices } = list;
  const serious = rulings.filter(({ decision }) => decision !== 'note');
  const conditions = (decision: string) =>
    notices.filter((one) => one.decision === decision).length;
  const numbers: Record<Exclude<OutputName, 'verdict'>, number> = {
    fail: counts.fail,
    warn: counts.warn,
    note: counts.note,
    'not-judged': counts.notJudged,
    ...counts.bySeverity,
    new: serious.filter(({ change }) => change === 'new').length,
    existing: serious.filter(({ change }) => change === 'existing').length,
    exploited: serious.filter(({ exploited }) => exploited !== undefined).length,
    'let-pass': rulings.filter(wasLetPass).length,
    fixed: list.fixed.length,
    components: list.components.length,
    'conditions-fail': conditions('fail'),
    'conditions-warn': conditions('warn'),
  };
  const texts = Object.entries(numbers).map(([name, count]) => [name, String(count)]);
  return { verdict: list.verdict, ...Object.fromEntries(texts) } as Record<OutputName, string>;
}

function wasLetPass({ decision, rule }: Ruling): boolean {
  return decision === 'note' && LET_PASS.has(rule);
}
