import { forTerminal } from '../../finding/untrusted.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Ruling, Verdict } from '../ruling.ts';
import { byWeight } from './order.ts';

const SHOWN = 20;

/** Keeps the rulings worth showing to a person: the worst first, and only so many. */
export class Worst {
  readonly #kept: Ruling[] = [];
  /** The last of those that were kept, once there are enough. */
  #least: Ruling | undefined;
  #seen = 0;

  add(ruling: Ruling): void {
    if (ruling.decision === 'note') return;
    this.#seen += 1;
    // In a long list nearly every ruling is no worse than those that are kept.
    if (this.#least && byWeight(ruling, this.#least) >= 0) return;
    this.#kept.push(ruling);
    if (this.#kept.length >= SHOWN * 10) this.#cut();
  }

  all(): { readonly rulings: readonly Ruling[]; readonly more: number } {
    this.#cut();
    return { rulings: this.#kept, more: this.#seen - this.#kept.length };
  }

  #cut(): void {
    this.#kept.sort(byWeight);
    this.#kept.length = Math.min(this.#kept.length, SHOWN);
    this.#least = this.#kept[SHOWN - 1];
  }
}

/** One line of a ruling: severity, id, where, title, and the rule that decided. */
export function rulingLine(ruling: Ruling): string {
  const { finding, decision, rule } = ruling;
  const parts = [
    decision.padEnd(4),
    finding.severity.padEnd(8),
    forTerminal(finding.id, 40),
    subjectOf(finding),
    forTerminal(finding.title, 60),
    `(${rule})`,
  ];
  return parts.filter((part) => part !== '').join('  ');
}

function subjectOf(finding: Finding): string {
  const pkg = finding.package;
  if (pkg) {
    const version = pkg.version === undefined ? '' : `@${forTerminal(pkg.version, 40)}`;
    const fix = pkg.fixedVersion === undefined ? '' : ` -> ${forTerminal(pkg.fixedVersion, 40)}`;
    return `${forTerminal(pkg.name, 60)}${version}${fix}`;
  }
  const { file, line } = finding.location ?? {};
  if (file === undefined) return '';
  return line === undefined ? forTerminal(file, 60) : `${forTerminal(file, 60)}:${line}`;
}

/** One sentence: pass or fail, and why. */
export function verdictLine(verdict: Verdict): string {
  const { counts } = verdict;
  const judged = `${counts.fail} fail, ${counts.warn} warn, ${counts.note} note`;
  const missing =
    counts.notJudged === 0 ? '' : `; ${plural(counts.notJudged, 'input')} could not be judged`;
  return `${verdict.verdict.toUpperCase()}: ${judged}${missing}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
