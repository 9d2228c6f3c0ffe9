import {
  exactText,
  forWorkflowCommand,
  forWorkflowProperty,
  fromOutside,
} from '../../finding/untrusted.ts';
import type { Untrusted } from '../../finding/untrusted.ts';
import type { DecisionList, Outcome, Rule, Ruling } from '../ruling.ts';
import { decidedAs, worstFirst } from './order.ts';
import { asPlain } from './phrase.ts';
import { repositoryPath } from './repository-path.ts';
import { tell } from './telling.ts';

/**
 * A remark on a line of the change, as data: nothing in it is escaped yet. `annotationCommand` prints
 * it; whoever hands it to `@actions/core` instead must not escape it before.
 */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** Relative to the root of the repository. */
  readonly file: Untrusted;
  /** Absent where the finding is about the file as a whole. */
  readonly line?: number;
  readonly title: Untrusted;
  readonly message: Untrusted;
}

/**
 * GitHub shows so many of each level a step, and drops the rest without a word
 * (https://docs.github.com/en/rest/checks/runs has the limits of the API beneath).
 */
export const ANNOTATIONS_PER_LEVEL = 10;

const LEVELS: readonly (readonly [Outcome, Annotation['level']])[] = [
  ['fail', 'error'],
  ['warn', 'warning'],
  ['note', 'notice'],
];

/** Notes worth a remark beside the code: real problems that this policy lets be. */
const REMARKED: ReadonlySet<Rule> = new Set([
  'below-threshold',
  'no-fix',
  'provider-status',
  'waived',
  'vex',
]);

/** The worst findings that lie in a file of the repository, as many of each level as are shown. */
export function annotationsOf(list: DecisionList): Annotation[] {
  return LEVELS.flatMap(([decision, level]) =>
    worstFirst(decidedAs(list.rulings, decision).filter(isRemarked))
      .slice(0, ANNOTATIONS_PER_LEVEL)
      .flatMap((ruling) => annotationOf(ruling, level)),
  );
}

function isRemarked({ finding, decision, rule }: Ruling): boolean {
  const remarked = decision !== 'note' || REMARKED.has(rule);
  return remarked && repositoryPath(finding) !== undefined;
}

function annotationOf(ruling: Ruling, level: Annotation['level']): Annotation[] {
  const { finding } = ruling;
  const file = repositoryPath(finding);
  if (file === undefined) return [];
  const line = finding.location?.line;
  return [
    {
      level,
      file: fromOutside(file),
      ...(line !== undefined && { line }),
      title: finding.id,
      message: fromOutside(tell(ruling).map(asPlain).join('; ')),
    },
  ];
}

/** GitHub's own bounds (https://docs.github.com/en/rest/checks/runs): 255 characters, 64 kB. */
const MAX_TITLE_CHARACTERS = 200;
const MAX_MESSAGE_CHARACTERS = 2000;

/** The line that makes the runner show it: the only way to print an annotation. */
export function annotationCommand({ level, file, line, title, message }: Annotation): string {
  const properties = [
    `file=${forWorkflowProperty(file, exactText(file).length)}`,
    ...(line === undefined ? [] : [`line=${line}`]),
    `title=${forWorkflowProperty(title, MAX_TITLE_CHARACTERS)}`,
  ];
  return `::${level} ${properties.join(',')}::${forWorkflowCommand(message, MAX_MESSAGE_CHARACTERS)}`;
}
