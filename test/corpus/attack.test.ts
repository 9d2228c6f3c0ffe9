import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attackModule, attackRows, readTable } from '../../.ci/generate-attack.ts';
import { kevModule } from '../../.ci/generate-kev.ts';
import { currentTechnique } from '../../triage/knowledge/attack.ts';
import { attackOfFalco } from '../../triage/knowledge/falco-attack.ts';
import { TAG_CORRECTIONS } from '../../triage/knowledge/falco-tables.ts';
import { attackOfGuardDuty } from '../../triage/knowledge/guardduty-attack.ts';
import { KEV_CATALOG } from '../../triage/knowledge/kev.ts';
import { tacticOf } from '../../triage/knowledge/tactics.ts';

const corpus = process.env['PARAPET_CORPUS'] ?? '';
const KEV = 'kev/kev-data__known_exploited_vulnerabilities.2025-01-27.json';
const TABLES = ['attack/v19-changes.tsv', 'attack/enterprise-18.1.tsv'];
const FALCO = 'labels/falco-rules.labels.jsonl';
const CTID = 'labels/ctid-guardduty-type-to-technique.json';

const read = (file: string) => readFileSync(join(corpus, file), 'utf8');

/** Says why, where the folder that PARAPET_CORPUS names does not hold what is needed. */
function isMissing(...files: readonly string[]): boolean {
  const missing = files.filter((file) => corpus === '' || !existsSync(join(corpus, file)));
  for (const file of missing) console.info(`corpus: skipped, PARAPET_CORPUS has no ${file}`);
  return missing.length > 0;
}
const committed = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const GENERATED = 'triage/knowledge/generated';
const current = (id: string) => currentTechnique(id)?.id ?? id;
const family = (id: string) => id.slice(0, 5);

describe.skipIf(isMissing(...TABLES))('the ATT&CK table', () => {
  test('is what the generator makes of the facts', () => {
    const [changes = [], enterprise = []] = TABLES.map((file) => readTable(read(file), file));
    const ours = readTable(committed('.ci/attack-v19.tsv'), 'attack-v19.tsv');
    const made = attackModule(attackRows(enterprise, [...changes, ...ours]));
    expect(made === committed(`${GENERATED}/attack-table.ts`)).toBe(true);
  });
});

describe.skipIf(isMissing(KEV))('the KEV table', () => {
  test('is what the generator makes of the catalogue', () => {
    const catalog = JSON.parse(read(KEV)) as Parameters<typeof kevModule>[0];
    expect(kevModule(catalog) === committed(`${GENERATED}/kev-table.ts`)).toBe(true);
    const facts = expectedFacts(KEV);
    expect(KEV_CATALOG.count).toBe(facts['actual']);
    expect(KEV_CATALOG.version).toBe(facts['catalogVersion']);
    expect(KEV_CATALOG.releasedAt).toBe(facts['dateReleased']);
    const ransomware = committed(`${GENERATED}/kev-table.ts`).match(/ R$/gm);
    expect(ransomware?.length).toBe(facts['ransomwareKnown']);
  });
});

interface FalcoLabel {
  readonly rule: string;
  readonly source: string;
  readonly tactics: readonly string[];
  readonly techniques: readonly string[];
}

describe.skipIf(isMissing(FALCO))("Falco's own rules", () => {
  const labels = () =>
    read(FALCO)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as FalcoLabel);
  const corrected = new Set(TAG_CORRECTIONS.map(({ rule }) => rule));
  const attackOf = ({ rule, source, tactics, techniques }: FalcoLabel) =>
    attackOfFalco(rule, source, [...tactics.map((tactic) => `mitre_${tactic}`), ...techniques]);

  test('every technique that is not corrected comes out as tagged, with a tactic that is tagged', () => {
    const wrong = labels()
      .filter(({ rule }) => !corrected.has(rule))
      .filter((label) => {
        const attack = attackOf(label);
        const tagged = label.techniques.filter((id) => !id.startsWith('TA')).map(current);
        const meant = label.tactics.flatMap((tactic) => tacticOf(tactic)?.tactics ?? []);
        const shown = attack.flatMap(({ tactics }) => tactics);
        return (
          attack.flatMap(({ technique }) => technique ?? []).join() !== tagged.toSorted().join() ||
          !shown.every((tactic) => meant.includes(tactic))
        );
      })
      .map(({ rule }) => rule);
    expect(wrong).toEqual([]);
  });

  test('every rule that is corrected shows techniques of its tactics', () => {
    const wrong = labels()
      .filter(({ rule }) => corrected.has(rule))
      .flatMap(attackOf)
      .filter(
        ({ technique, tactics }) =>
          technique !== undefined &&
          !tactics.every((tactic) => currentTechnique(technique)?.tactics.includes(tactic)),
      );
    expect(wrong).toEqual([]);
  });
});

/**
 * Where our map of GuardDuty types and the Center for Threat-Informed Defense's (of ATT&CK 9) share
 * no technique, with the reason.
 */
const DISAGREEMENTS: Readonly<Record<string, string>> = {
  'Discovery:S3/MaliciousIPCaller.Custom': 'T1619 names what is listed; it is newer than their map',
  'Policy:S3/AccountBlockPublicAccessDisabled': 'a setting was changed; no account is shown stolen',
  'Trojan:EC2/DropPoint': 'the host is known for holding stolen data: exfiltration, T1041',
  'Trojan:EC2/DropPoint!DNS': 'the host is known for holding stolen data: exfiltration, T1041',
};

describe.skipIf(isMissing(CTID))('GuardDuty types, beside the public map', () => {
  test('35 of 39 share a technique or its family; the others are named with their reason', () => {
    const theirs = JSON.parse(read(CTID)) as Record<string, readonly string[]>;
    const apart = Object.entries(theirs).filter(([type, ids]) => {
      const families = new Set(ids.map((id) => family(current(id))));
      return !attackOfGuardDuty(type).some(
        ({ technique }) => technique !== undefined && families.has(family(technique)),
      );
    });
    expect(apart.map(([type]) => type).toSorted()).toEqual(Object.keys(DISAGREEMENTS).toSorted());
    expect(Object.keys(theirs).length - apart.length).toBe(35);
  });
});

function expectedFacts(file: string): Readonly<Record<string, unknown>> {
  const expected = JSON.parse(read('EXPECTED.json')) as Record<
    string,
    { readonly facts: Readonly<Record<string, unknown>> }
  >;
  return expected[file]?.facts ?? {};
}
