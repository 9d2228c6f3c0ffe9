/** One tactic of ATT&CK 19, Enterprise. */
export interface Tactic {
  /** v19 short name, as MITRE's data writes it: `defense-impairment`. */
  readonly name: string;
  readonly title: string;
  readonly id: string;
  readonly url: string;
}

/** What a name means in v19. Two tactics and `tacticsUncertain` where the name is older than v19. */
export interface TacticMeaning {
  readonly tactics: readonly string[];
  readonly tacticsUncertain?: true;
}

/** In kill-chain order, which is MITRE's own column order. */
export const TACTICS: readonly Tactic[] = Object.freeze(
  [
    tactic('TA0043', 'Reconnaissance'),
    tactic('TA0042', 'Resource Development'),
    tactic('TA0001', 'Initial Access'),
    tactic('TA0002', 'Execution'),
    tactic('TA0003', 'Persistence'),
    tactic('TA0004', 'Privilege Escalation'),
    tactic('TA0005', 'Stealth'),
    tactic('TA0112', 'Defense Impairment'),
    tactic('TA0006', 'Credential Access'),
    tactic('TA0007', 'Discovery'),
    tactic('TA0008', 'Lateral Movement'),
    tactic('TA0009', 'Collection'),
    tactic('TA0011', 'Command and Control'),
    tactic('TA0010', 'Exfiltration'),
    tactic('TA0040', 'Impact'),
  ].map((each) => Object.freeze(each)),
);

/** Until v18 these were one tactic, Defense Evasion; which one an old statement means is open. */
export const DEFENSE_EVASION: TacticMeaning = Object.freeze({
  tactics: Object.freeze(['stealth', 'defense-impairment']),
  tacticsUncertain: true,
});

const POSITION = new Map(TACTICS.map(({ name }, index) => [name, index]));

const MEANINGS = new Map<string, TacticMeaning>([
  ...TACTICS.flatMap(({ name, id }): [string, TacticMeaning][] => {
    const meaning = Object.freeze({ tactics: Object.freeze([name]) });
    return [
      [letters(name), meaning],
      [letters(id), meaning],
    ];
  }),
  // TA0005 kept its id when it became Stealth. A source that prints the id without a version may
  // mean either, so only the new name says Stealth for certain.
  ['ta0005', DEFENSE_EVASION],
  ['defenseevasion', DEFENSE_EVASION],
  ['defenceevasion', DEFENSE_EVASION],
]);

/**
 * Reads a tactic however a tool writes it: `mitre_credential_access`, `Credential Access`,
 * `CredentialAccess`, `credential-access`, `TA0006`. Anything else is undefined.
 */
export function tacticOf(name: string): TacticMeaning | undefined {
  if (name.length > 60) return undefined; // longer than any tactic in any of these forms
  return MEANINGS.get(letters(name.replace(/^(?:mitre|attack)[._]/i, '')));
}

/** For sorting; a name that is no tactic comes last. */
export function tacticPosition(name: string): number {
  return POSITION.get(name) ?? TACTICS.length;
}

export function inKillChainOrder(tactics: Iterable<string>): readonly string[] {
  return Object.freeze(
    [...new Set(tactics)].toSorted((a, b) => tacticPosition(a) - tacticPosition(b)),
  );
}

function tactic(id: string, title: string): Tactic {
  const name = title.toLowerCase().replaceAll(' ', '-');
  return { name, title, id, url: `https://attack.mitre.org/tactics/${id}/` };
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
