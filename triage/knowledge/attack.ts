import { ATTACK_ROWS } from './generated/attack-table.ts';
import { inKillChainOrder } from './tactics.ts';

export { ATTACK_SOURCE, ATTACK_VERSION } from './generated/attack-table.ts';

export interface Technique {
  readonly id: string;
  readonly name: string;
  /** Kill-chain order; empty where the technique is revoked (its successor has them). */
  readonly tactics: readonly string[];
  /** Which successor of Defense Evasion it belongs to is not known: both are listed. */
  readonly tacticsUncertain?: true;
  readonly revokedBy?: string;
  readonly deprecated?: true;
}

export const TECHNIQUE_PATTERN = /^T\d{4}(?:\.\d{3})?$/;

let table: Map<string, Technique> | undefined;

/** The technique as the table has it, revoked ones too. */
export function techniqueOf(id: string): Technique | undefined {
  return techniques().get(id);
}

/** The technique that bears this id today: a revoked one gives its successor. */
export function currentTechnique(id: string): Technique | undefined {
  let technique = techniqueOf(id);
  // The table's own test holds that every chain ends; the bound is for a table that was not tested.
  for (let step = 0; technique?.revokedBy !== undefined && step < 8; step += 1) {
    technique = techniqueOf(technique.revokedBy);
  }
  return technique;
}

/** Every technique, in the order of ids. Read from the table on first use: most runs need none. */
export function techniques(): ReadonlyMap<string, Technique> {
  table ??= new Map(
    ATTACK_ROWS.trim()
      .split('\n')
      .map((row) => {
        const technique = fromRow(row);
        return [technique.id, technique];
      }),
  );
  return table;
}

/** MITRE's page on a technique or a tactic; undefined for any other text. */
export function attackUrl(id: string): string | undefined {
  if (/^TA\d{4}$/.test(id)) return `https://attack.mitre.org/tactics/${id}/`;
  if (!TECHNIQUE_PATTERN.test(id)) return undefined;
  return `https://attack.mitre.org/techniques/${id.replace('.', '/')}/`;
}

function fromRow(row: string): Technique {
  const [id = '', name = '', tactics = '', flag = ''] = row.split('|');
  return Object.freeze({
    id,
    name,
    tactics: inKillChainOrder(tactics === '' ? [] : tactics.split(' ')),
    ...(flag.startsWith('open') && { tacticsUncertain: true as const }),
    ...(flag.startsWith('>') && { revokedBy: flag.slice(1) }),
    ...(flag.endsWith('!') && { deprecated: true as const }),
  });
}
