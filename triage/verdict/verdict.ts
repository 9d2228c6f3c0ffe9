import { SEVERITIES } from '../finding/severity.ts';
import type { Severity } from '../finding/severity.ts';
import type { Notice, Outcome, Ruling, Verdict } from './ruling.ts';

/** Adds rulings up. An input that was not judged is counted, so that nothing unread passes. */
export class Tally {
  readonly #decisions: Record<Outcome, number> = { fail: 0, warn: 0, note: 0 };
  readonly #bySeverity = Object.fromEntries(SEVERITIES.map((s) => [s, 0])) as Record<
    Severity,
    number
  >;
  #notJudged = 0;

  add(ruling: Ruling): void {
    this.#decisions[ruling.decision] += 1;
    if (ruling.decision !== 'note') this.#bySeverity[ruling.finding.severity] += 1;
  }

  addNotJudged(): void {
    this.#notJudged += 1;
  }

  /** A condition that fails makes the verdict fail, as a finding does. */
  verdict(notices: readonly Notice[] = []): Verdict {
    const isBroken = notices.some(({ decision }) => decision === 'fail');
    const failed = this.#decisions.fail > 0 || this.#notJudged > 0 || isBroken;
    return {
      verdict: failed ? 'fail' : 'pass',
      counts: {
        ...this.#decisions,
        notJudged: this.#notJudged,
        bySeverity: { ...this.#bySeverity },
      },
    };
  }
}
