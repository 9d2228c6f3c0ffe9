import { currentTechnique, techniqueOf } from './attack.ts';
import { inKillChainOrder, tacticOf } from './tactics.ts';
import type { TacticMeaning } from './tactics.ts';

/** One ATT&CK statement, in the shape that findings carry. */
export interface Attack {
  /** The id as MITRE writes it today. Absent where the source names a tactic only. */
  readonly technique?: string;
  /** v19 short names in kill-chain order. */
  readonly tactics: readonly string[];
  readonly tacticsUncertain?: true;
}

/** What a source says of one event: ids and tactics in any of the forms that `tacticOf` reads. */
export interface Statement {
  readonly techniques: readonly string[];
  readonly tactics: readonly string[];
}

/**
 * Joins what a source says with what the table knows. A technique keeps those of its tactics that
 * the source names; where it names none of them, all of them. A tactic that no technique accounts
 * for is a statement of its own, so nothing that the source says is lost. Unknown names are left
 * out: they stay unknown.
 */
export function attackFrom({ techniques, tactics }: Statement): readonly Attack[] {
  const named = tactics.map(tacticOf).filter((meaning) => meaning !== undefined);
  const accounted = new Set<string>();
  const ids = [...new Set(techniques.map(currentId))].toSorted();
  const statements = ids.map((id) => placed(id, named, accounted));
  return Object.freeze([...statements, ...bareTactics(named, accounted)]);
}

export const NO_ATTACK: readonly Attack[] = Object.freeze([]);

function currentId(id: string): string {
  return currentTechnique(id)?.id ?? id;
}

function placed(id: string, named: readonly TacticMeaning[], accounted: Set<string>): Attack {
  // An id that is newer than the table, or made up: its parent is the best that is known.
  const known = techniqueOf(id) ?? currentTechnique(id.slice(0, 5));
  const mentioned = new Set(named.flatMap((meaning) => meaning.tactics));
  const agreed = known?.tactics.filter((tactic) => mentioned.has(tactic)) ?? [];
  for (const tactic of agreed) accounted.add(tactic);
  if (agreed.length > 0) return statement(agreed, known?.tacticsUncertain, id);
  return statement(known?.tactics ?? [], known?.tacticsUncertain, id);
}

function bareTactics(named: readonly TacticMeaning[], accounted: ReadonlySet<string>): Attack[] {
  const open = named.filter(({ tactics }) => !tactics.some((tactic) => accounted.has(tactic)));
  const certain = new Set(open.filter(isCertain).flatMap(({ tactics }) => tactics));
  // "Defense Evasion" beside "Stealth" is the old name beside the new one: it adds nothing.
  const uncertain = open
    .filter((meaning) => !isCertain(meaning))
    .find(({ tactics }) => !tactics.some((tactic) => certain.has(tactic)));
  return [
    ...(certain.size > 0 ? [statement([...certain], undefined)] : []),
    ...(uncertain ? [statement(uncertain.tactics, true)] : []),
  ];
}

function isCertain(meaning: TacticMeaning): boolean {
  return meaning.tacticsUncertain === undefined;
}

function statement(tactics: readonly string[], uncertain: true | undefined, id?: string): Attack {
  const both = tactics.includes('stealth') && tactics.includes('defense-impairment');
  return Object.freeze({
    ...(id !== undefined && { technique: id }),
    tactics: inKillChainOrder(tactics),
    ...(uncertain && both && { tacticsUncertain: true as const }),
  });
}
