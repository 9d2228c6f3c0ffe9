import { attackFrom, NO_ATTACK } from './attack-statement.ts';
import type { Attack } from './attack-statement.ts';
import { statementOfType } from './guardduty-attack.ts';
import { tacticOf } from './tactics.ts';

/**
 * The effects of ASFF's type taxonomy that are tactics. `Data Exposure` is not among them: it is what
 * configuration checks say of an open bucket, and nobody has attacked yet.
 */
const EFFECTS: Readonly<Record<string, string>> = {
  'Data Exfiltration': 'exfiltration',
  'Data Destruction': 'impact',
  'Denial of Service': 'impact',
  'Resource Consumption': 'impact',
};

// `Types` holds at most 50 entries by ASFF's own rules; more are not read.
const MAX_TYPES = 50;

/**
 * The ATT&CK statements of ASFF's `Types` (`Namespace/Category/Classifier`): the tactic of `TTPs` and
 * `Effects`, and the technique where the classifier is a GuardDuty type, which Security Hub writes
 * with a hyphen (`TTPs/Initial Access/UnauthorizedAccess:EC2-SSHBruteForce`).
 */
export function attackOfTypes(types: readonly string[]): readonly Attack[] {
  const techniques: string[] = [];
  const tactics: string[] = [];
  for (const type of types.slice(0, MAX_TYPES)) {
    const [namespace = '', category = '', ...classifier] = type.split('/');
    if (!isBehaviour(namespace)) continue;
    const tactic = tacticOfCategory(namespace, category);
    const guardDuty = statementOfType(guardDutyType([tactic ? '' : category, ...classifier]));
    techniques.push(...guardDuty.techniques);
    // The category is Security Hub's own answer; GuardDuty's purpose counts only where there is none.
    tactics.push(...(tactic === undefined ? guardDuty.tactics : [tactic]));
  }
  if (techniques.length === 0 && tactics.length === 0) return NO_ATTACK;
  return attackFrom({ techniques, tactics });
}

function isBehaviour(namespace: string): boolean {
  return namespace === 'TTPs' || namespace === 'Effects' || namespace === 'Unusual Behaviors';
}

function tacticOfCategory(namespace: string, category: string): string | undefined {
  if (namespace === 'TTPs') return tacticOf(category) && category;
  if (namespace === 'Effects' && Object.hasOwn(EFFECTS, category)) return EFFECTS[category];
  return undefined;
}

/** Undoes Security Hub's spelling: the first hyphen after the colon stands for GuardDuty's slash. */
function guardDutyType(parts: readonly string[]): string {
  const text = parts.filter((part) => part !== '').join('/');
  return text.includes('/') ? text : text.replace(/^([^:]+:[^-]+)-/, '$1/');
}
