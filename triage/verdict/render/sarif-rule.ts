import type { ReportingDescriptor } from 'sarif';
import type { Finding } from '../../finding/finding.ts';
import { keyOf } from '../../finding/keys.ts';
import type { Severity } from '../../finding/severity.ts';
import { exactText, inCode } from '../../finding/untrusted.ts';
import { plainMessage } from './sarif-text.ts';

/** One score within each of GitHub's bands; an unknown severity has none. */
const SCORES: Readonly<Record<Severity, number | undefined>> = {
  unknown: undefined,
  info: 0,
  low: 2,
  medium: 5.5,
  high: 8,
  critical: 9.5,
};

interface OpenRule {
  readonly id: string;
  readonly finding: Finding;
  readonly index: number;
  /** Of the finding with the highest severity: GitHub shows one score a rule. */
  score: number | undefined;
}

/** The rules of one run: one for each id, however many findings have it. */
export class Rules {
  readonly #byId = new Map<string, OpenRule>();

  indexOf(finding: Finding): { readonly ruleId: string; readonly ruleIndex: number } {
    const id = ruleIdOf(finding);
    const known = this.#byId.get(id) ?? this.#open(id, finding);
    known.score = higher(known.score, scoreOf(finding));
    return { ruleId: id, ruleIndex: known.index };
  }

  all(): ReportingDescriptor[] {
    return [...this.#byId.values()].map(descriptorOf);
  }

  #open(id: string, finding: Finding): OpenRule {
    const rule: OpenRule = { id, finding, index: this.#byId.size, score: undefined };
    this.#byId.set(id, rule);
    return rule;
  }
}

/** GitHub takes no longer id; a cut one is told from others by a key over the whole. */
const MAX_ID_CHARACTERS = 255;

function ruleIdOf({ id }: Finding): string {
  const exact = exactText(id).toWellFormed();
  if (exact !== '' && exact.length <= MAX_ID_CHARACTERS) return exact;
  return `${exact.slice(0, 200).toWellFormed()}-${keyOf([exactText(id)])}`;
}

/**
 * The tool's own score where it gave one. A finding of a static analyser without a score is perhaps
 * no matter of security, and a health line is none, so they get none here.
 */
export function scoreOf({ securitySeverity, severity, kind }: Finding): number | undefined {
  if (securitySeverity !== undefined) return Math.min(securitySeverity, 10);
  return kind === 'code' || kind === 'health' ? undefined : SCORES[severity];
}

function higher(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.max(a, b);
}

/** GitHub keeps 1024 characters of a description, and code may need several for one. */
const MAX_TITLE_CHARACTERS = 200;

function descriptorOf({ id, finding, score }: OpenRule): ReportingDescriptor {
  const title = { text: plainMessage(inCode(finding.title, MAX_TITLE_CHARACTERS)) };
  const scored = score === undefined ? {} : { 'security-severity': decimal(score) };
  const tags = score === undefined ? [finding.kind] : [finding.kind, 'security'];
  return {
    id,
    shortDescription: title,
    fullDescription: title,
    help: title,
    properties: { ...scored, tags },
  };
}

/** Never as `1e-7`, which is no score to a reader; so small a one is as low as a score goes. */
function decimal(score: number): string {
  const text = String(score);
  return text.includes('e') ? '0.1' : text;
}
