import { attackFrom, NO_ATTACK } from './attack-statement.ts';
import type { Attack } from './attack-statement.ts';
import { TECHNIQUE_PATTERN } from './attack.ts';
import { K8S_AUDIT_RULES, TAG_CORRECTIONS } from './falco-tables.ts';

/** Falco's own name for its Kubernetes audit plugin's alerts. */
const K8S_AUDIT = 'k8s_audit';

// A rule has a handful of tag sets at most; both limits only guard against a stream of made-up ones.
const MAX_RULES = 4096;
const MAX_ANSWERS_A_RULE = 4;
const MAX_CACHED_TEXT = 1024;

interface Answer {
  readonly source: string | undefined;
  readonly tags: readonly string[];
  readonly attack: readonly Attack[];
}

const answers = new Map<string, Answer[]>();

/**
 * The ATT&CK statements of a Falco alert: its tags, corrected where an upstream rule's are wrong, and
 * a table by rule name for Kubernetes audit rules, which have none. Empty where nothing is known.
 * Called for every alert, so what was answered once is remembered.
 */
export function attackOfFalco(
  rule: string,
  source: string | undefined,
  tags: readonly string[],
): readonly Attack[] {
  const known = answers.get(rule);
  if (known) {
    for (const answer of known) {
      if (answer.source === source && sameTags(answer.tags, tags)) return answer.attack;
    }
  }
  const attack = judge(rule, source, tags);
  remember(rule, { source, tags: [...tags], attack });
  return attack;
}

function judge(rule: string, source: string | undefined, tags: readonly string[]) {
  const corrected = correctedTags(rule, tags);
  const techniques = corrected
    .map((tag) => tag.toUpperCase())
    .filter((tag) => TECHNIQUE_PATTERN.test(tag));
  const tactics = corrected.filter((tag) => /^(?:mitre_|TA\d{4}$)/i.test(tag));
  if (techniques.length === 0 && isKubernetesAudit(source)) {
    techniques.push(...k8sAuditTechniques(rule));
  }
  if (techniques.length === 0 && tactics.length === 0) return NO_ATTACK;
  return attackFrom({ techniques, tactics });
}

function correctedTags(rule: string, tags: readonly string[]): readonly string[] {
  const correction = TAG_CORRECTIONS.find(
    (each) => each.rule === rule && each.wrong.every((tag) => tags.includes(tag)),
  );
  if (!correction) return tags;
  return [...tags.filter((tag) => !correction.wrong.includes(tag)), ...correction.right];
}

/** Old alerts print no source; the audit rules' names are their own. */
function isKubernetesAudit(source: string | undefined): boolean {
  return source === undefined || source === '' || source === K8S_AUDIT;
}

function k8sAuditTechniques(rule: string): readonly string[] {
  return (Object.hasOwn(K8S_AUDIT_RULES, rule) ? K8S_AUDIT_RULES[rule] : undefined) ?? [];
}

function sameTags(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) {
    if (a[index] !== b[index]) return false;
  }
  return true;
}

function remember(rule: string, answer: Answer): void {
  const size = answer.tags.reduce((sum, tag) => sum + tag.length, rule.length);
  if (size > MAX_CACHED_TEXT) return;
  const known = answers.get(rule);
  if (known) {
    if (known.length >= MAX_ANSWERS_A_RULE) known.shift();
    known.push(answer);
    return;
  }
  if (answers.size >= MAX_RULES) answers.clear();
  answers.set(rule, [answer]);
}
