import type { Ruling } from '../ruling.ts';
import { exactText, fromOutside } from '../../finding/untrusted.ts';
import type { Untrusted } from '../../finding/untrusted.ts';
import { own, value } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { fixOf, flagsOf, passOf, subjectOf } from './subject.ts';
import { WHY } from './why.ts';

const VERBS = { fail: 'fails', warn: 'warns', note: 'noted' } as const;

/** A ruling in a few phrases: what was found, where, why it is decided so, and what to do. */
export function tell(ruling: Ruling): readonly Phrase[] {
  const { finding, decision, rule, change } = ruling;
  const fix = fixOf(finding);
  return [
    [value(withoutStop(finding.title), 200)],
    subjectOf(finding),
    [own(`severity ${finding.severity}, ${VERBS[decision]}, ${WHY[rule]}`)],
    fix.length === 0 ? [] : [own('fix'), ...fix],
    change ? [own(change === 'new' ? 'new in this change' : 'was there before')] : [],
    ...flagsOf(ruling),
    passOf(ruling).length === 0 ? [] : [own('let pass'), ...passOf(ruling)],
  ].filter((phrase) => phrase.length > 0);
}

/** The next phrase follows after a semicolon. */
function withoutStop(title: Untrusted): Untrusted {
  return fromOutside(exactText(title).replace(/\.$/, ''));
}
