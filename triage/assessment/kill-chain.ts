import type { Attack } from '../finding/finding.ts';
import { TACTICS } from '../knowledge/tactics.ts';

/** Every tactic in kill-chain order, and whether the incident shows it. */
export function killChainOf(
  tactics: ReadonlySet<string>,
): readonly { readonly tactic: string; readonly seen: boolean }[] {
  return TACTICS.map(({ name }) => ({ tactic: name, seen: tactics.has(name) }));
}

/**
 * How many tactics are proven when each statement may prove one. A single technique belongs to up to
 * four tactics and an old name to two, so counting tactics would see a chain in one event. It is the
 * size of a maximum matching between statements and tactics, so it never falls as evidence comes in.
 */
export function provenStages(statements: readonly Attack[]): number {
  const provenBy = new Map<string, Attack>();
  let count = 0;
  for (const statement of statements) {
    if (prove(statement, provenBy, new Set())) count += 1;
  }
  return count;
}

/** Gives the statement a tactic, moving others to another of theirs where that makes room. */
function prove(statement: Attack, provenBy: Map<string, Attack>, tried: Set<string>): boolean {
  for (const tactic of statement.tactics) {
    if (tried.has(tactic)) continue;
    tried.add(tactic);
    const holder = provenBy.get(tactic);
    if (holder === undefined || prove(holder, provenBy, tried)) {
      provenBy.set(tactic, statement);
      return true;
    }
  }
  return false;
}
