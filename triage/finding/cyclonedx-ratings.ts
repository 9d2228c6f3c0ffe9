import { isList, isObject } from './fields.ts';
import type { Json, JsonObject } from './reader.ts';
import { higherSeverity } from './severity.ts';
import type { Severity } from './severity.ts';

/** CycloneDX's words. `none` says that it was rated, and harmless. */
const WORDS: Readonly<Record<string, Severity>> = {
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  low: 'low',
  info: 'info',
  none: 'info',
};

/** The highest of a vulnerability's ratings, whoever gave it and by whatever method. */
export function highestRating(ratings: Json | undefined): Severity {
  if (!isList(ratings)) return 'unknown';
  return ratings.filter(isObject).map(severityOf).reduce(higherSeverity, 'unknown');
}

/** A rating's word; its score where the word is missing or is `unknown`. */
function severityOf(rating: JsonObject): Severity {
  const { severity, score } = rating;
  const word =
    typeof severity === 'string' && Object.hasOwn(WORDS, severity) ? WORDS[severity] : undefined;
  return word ?? (typeof score === 'number' ? bandOf(score) : 'unknown');
}

/** CVSS v3's bands for every method: a score on a shorter scale is the author's to put into a word. */
function bandOf(score: number): Severity {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : 'info';
}
