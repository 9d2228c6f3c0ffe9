import { expect, test } from 'vitest';
import { attackModule, attackRows, readTable } from '../../.ci/generate-attack.ts';
import { kevModule, kevRows } from '../../.ci/generate-kev.ts';

// Tables written here after the columns that the generators document.
const ENTERPRISE = `id\tname\ttactics\tplatforms\tstatus\trevoked_by
T1\tKnown\tdefense-evasion,persistence\tLinux\tactive\t
T2\tOpen\tdefense-evasion\tLinux\tactive\t
T3\tOut\tdefense-evasion,privilege-escalation\tLinux\tactive\t
T4\tOld\texecution\tLinux\trevoked\tT1
T5\tMoved\tdefense-evasion\tLinux\tactive\t
T6\tGone\tdefense-evasion\tLinux\tdeprecated\t
`;
const CHANGES = `kind\tid\tv19\tname
tactic\tT1\tstealth\t
left\tT3\t\t
reissued\tT5\tT1700.003\t
reissued\tT5\tT1700\t
new\tT1700\tdefense-impairment\tFresh
`;

test('each technique is placed by what is known of it', () => {
  const rows = attackRows(readTable(ENTERPRISE, 'a'), readTable(CHANGES, 'b'));
  expect(rows).toEqual([
    'T1|Known|persistence stealth|',
    'T1700|Fresh|defense-impairment|',
    'T2|Open|stealth defense-impairment|open',
    'T3|Out|privilege-escalation|',
    'T4|Old||>T1',
    'T5|Moved||>T1700',
    'T6|Gone|stealth defense-impairment|open!',
  ]);
  expect(attackModule(rows)).toContain('with the permission of The MITRE Corporation');
});

test('a table that is none, or leads nowhere, is refused', () => {
  expect(() => readTable('<html>', 'a.tsv')).toThrow('a.tsv');
  const revoked = ENTERPRISE.replace('revoked\tT1', 'revoked\t');
  expect(() => attackRows(readTable(revoked, 'a'), [])).toThrow('T4');
});

const CATALOG = {
  catalogVersion: '2025.01.24',
  dateReleased: '2025-01-24T15:00:57.5282Z',
  count: 2,
  vulnerabilities: [
    { cveID: 'CVE-2024-0002', dateAdded: '2024-02-01', knownRansomwareCampaignUse: 'Known' },
    { cveID: 'CVE-2019-10000', dateAdded: '2021-11-03', knownRansomwareCampaignUse: 'Unknown' },
  ],
};

test('the catalogue becomes sorted rows and states its date', () => {
  expect(kevRows(CATALOG)).toEqual(['2019-10000 2021-11-03', '2024-0002 2024-02-01 R']);
  expect(kevModule(CATALOG)).toContain("KEV_VERSION = '2025.01.24'");
});

test('a catalogue that is cut or not one is refused', () => {
  expect(() => kevRows({ ...CATALOG, count: 3 })).toThrow('says 3');
  const odd = { ...CATALOG, count: 1, vulnerabilities: [{ cveID: "x'", dateAdded: '' }] };
  expect(() => kevRows(odd)).toThrow('not a catalogue entry');
});
