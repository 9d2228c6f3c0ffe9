import { attackFrom, NO_ATTACK } from './attack-statement.ts';
import type { Attack, Statement } from './attack-statement.ts';
import { GUARDDUTY_TYPES, PURPOSES_WITHOUT_TACTIC } from './guardduty-tables.ts';
import type { TypeMeaning } from './guardduty-tables.ts';
import { tacticOf } from './tactics.ts';
import { techniqueNamed } from './technique-name.ts';

/** An indicator of an attack sequence, as far as ATT&CK is concerned. */
export interface Indicator {
  readonly key: string;
  readonly values: readonly string[];
}

// The longest published type has 86 characters; longer text is no type.
const MAX_TYPE_LENGTH = 160;
const MAX_CACHED_TYPES = 2048;

const answers = new Map<string, Statement>();

/**
 * The ATT&CK statements of a GuardDuty finding type (`Purpose:Service/Name.Detail!Artifact`) and of
 * a sequence's indicators. A type that the table does not know still says its purpose, where that is
 * a tactic.
 */
export function attackOfGuardDuty(
  type: string,
  indicators: readonly Indicator[] = [],
): readonly Attack[] {
  const ofType = statementOfType(type);
  const techniques = [...ofType.techniques];
  const tactics = [...ofType.tactics];
  for (const { key, values } of indicators) {
    if (key === 'ATTACK_TECHNIQUE')
      techniques.push(...values.flatMap((value) => techniqueNamed(value)));
    if (key === 'ATTACK_TACTIC') tactics.push(...values.map(withoutPath));
  }
  if (techniques.length === 0 && tactics.length === 0) return NO_ATTACK;
  return attackFrom({ techniques, tactics });
}

export function statementOfType(type: string): Statement {
  const known = answers.get(type);
  if (known) return known;
  const statement = judge(type);
  if (answers.size >= MAX_CACHED_TYPES) answers.clear();
  if (type.length <= MAX_TYPE_LENGTH) answers.set(type, statement);
  return statement;
}

function judge(type: string): Statement {
  if (type.length > MAX_TYPE_LENGTH) return { techniques: [], tactics: [] };
  const [, purpose = '', service = '', name = ''] = /^([^:/]+):([^/]+)\/(.+)$/.exec(type) ?? [];
  const find = (beginning: string) =>
    meaningOf(`${purpose}:${service}/`, `${purpose}:*/`, beginning);
  const meaning = firstDefined(beginnings(name), find);
  // `Stealth` was a purpose long before it was a tactic; as a purpose it never meant the tactic.
  if (purpose === 'Stealth') return oldStealth(meaning, name);
  const tactics = PURPOSES_WITHOUT_TACTIC.includes(purpose) ? [] : [purpose];
  if (meaning) return { techniques: meaning.techniques, tactics: meaning.tactics ?? tactics };
  const named = customRuleTechniques(purpose, name);
  if (named.length > 0) return { techniques: named, tactics };
  const general = find('');
  return { techniques: general?.techniques ?? [], tactics: general?.tactics ?? tactics };
}

function oldStealth(meaning: TypeMeaning | undefined, name: string): Statement {
  if (meaning) return { techniques: meaning.techniques, tactics: [] };
  const techniques = customRuleTechniques('Stealth', name);
  return { techniques, tactics: [techniques.length > 0 ? 'stealth' : 'Defense Evasion'] };
}

/** For the same beginning, the named service before any. */
function meaningOf(named: string, any: string, beginning: string): TypeMeaning | undefined {
  return GUARDDUTY_TYPES.get(named + beginning) ?? GUARDDUTY_TYPES.get(any + beginning);
}

function firstDefined<T, R>(list: readonly T[], find: (each: T) => R | undefined): R | undefined {
  for (const each of list) {
    const found = find(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Longest first: `A.B!C`, `A.B`, `A`, then the words that A begins with (`PortProbe`, `Port`). */
function beginnings(name: string): string[] {
  const found = name === '' ? [] : [name];
  for (let end = name.length - 1; end > 0; end -= 1) {
    if (/[.!A-Z]/.test(name.charAt(end))) found.push(name.slice(0, end));
  }
  return found;
}

/** A custom detection rule's type names its technique: `CredentialAccess:EC2/UnsecuredCredentials`. */
function customRuleTechniques(purpose: string, name: string): readonly string[] {
  const tactics = tacticOf(purpose)?.tactics ?? [];
  return techniqueNamed(name, tactics);
}

function withoutPath(value: string): string {
  return value.slice(value.lastIndexOf('/') + 1);
}
