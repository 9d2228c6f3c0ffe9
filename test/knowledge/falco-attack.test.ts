import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentTechnique } from '../../triage/knowledge/attack.ts';
import { attackOfFalco } from '../../triage/knowledge/falco-attack.ts';
import { K8S_AUDIT_RULES, TAG_CORRECTIONS } from '../../triage/knowledge/falco-tables.ts';
import { TACTICS } from '../../triage/knowledge/tactics.ts';

// Rules and tags as falcosecurity/rules 5.1.0 prints them.
const NAMES = new Set(TACTICS.map(({ name }) => name));

describe('tags', () => {
  test('a technique keeps the tactic that its rule names', () => {
    expect(
      attackOfFalco('Schedule Cron Jobs', 'syscall', ['T1053.003', 'mitre_execution']),
    ).toEqual([{ technique: 'T1053.003', tactics: ['execution'] }]);
  });

  test('Defense Evasion is resolved by the technique', () => {
    const tags = (technique: string) => [technique, 'mitre_defense_evasion', 'host'];
    expect(attackOfFalco('Clear Log Activities', 'syscall', tags('T1070'))).toEqual([
      { technique: 'T1070', tactics: ['stealth'] },
    ]);
    expect(attackOfFalco('Modify binary dirs', 'syscall', tags('T1222.002'))).toEqual([
      { technique: 'T1222.002', tactics: ['defense-impairment'] },
    ]);
    expect(attackOfFalco('PTRACE anti-debug attempt', 'syscall', tags('T1622'))).toEqual([
      { technique: 'T1622', tactics: ['stealth'] },
    ]);
  });

  test('Defense Evasion without a technique is either', () => {
    const rule = 'Unprivileged Delegation of Page Faults Handling to a Userspace Process';
    expect(attackOfFalco(rule, 'syscall', ['TA0005', 'mitre_defense_evasion'])).toEqual([
      { tactics: ['stealth', 'defense-impairment'], tacticsUncertain: true },
    ]);
  });

  test('the new name beside the old one settles it', () => {
    expect(attackOfFalco('own', 'syscall', ['TA0005', 'mitre_stealth'])).toEqual([
      { tactics: ['stealth'] },
    ]);
  });

  test('a revoked technique is printed as the one that took its place', () => {
    expect(attackOfFalco('own', 'syscall', ['T1562.001', 'mitre_defense_evasion'])).toEqual([
      { technique: 'T1685', tactics: ['defense-impairment'] },
    ]);
  });

  test('a tactic that no technique accounts for is kept', () => {
    const tags = ['T1505.003', 'mitre_persistence', 'mitre_execution'];
    expect(attackOfFalco('Web Server Spawned Shell', 'syscall', tags)).toEqual([
      { technique: 'T1505.003', tactics: ['persistence'] },
      { tactics: ['execution'] },
    ]);
    expect(attackOfFalco('own', 'syscall', ['T1059', 'mitre_persistence'])).toEqual([
      { technique: 'T1059', tactics: ['execution'] },
      { tactics: ['persistence'] },
    ]);
  });

  test('an id that the table does not have stays, and says no more than is known', () => {
    expect(attackOfFalco('own', 'syscall', ['T9999'])).toEqual([
      { technique: 'T9999', tactics: [] },
    ]);
    expect(attackOfFalco('own', 'syscall', ['T1059.099'])).toEqual([
      { technique: 'T1059.099', tactics: ['execution'] },
    ]);
  });

  test('other tags and no tags say nothing', () => {
    expect(attackOfFalco('Terminal shell in container', 'syscall', [])).toEqual([]);
    expect(attackOfFalco('own', 'syscall', ['host', 'PCI_DSS_10.2', 'CVE-T1059'])).toEqual([]);
  });
});

describe('upstream tags that do not fit', () => {
  test.each(TAG_CORRECTIONS)('$rule shows techniques of its tactics only', ({ rule, wrong }) => {
    const attack = attackOfFalco(rule, 'syscall', wrong);
    expect(attack).toHaveLength(1);
    for (const { technique, tactics } of attack) {
      const known = technique === undefined ? undefined : currentTechnique(technique);
      for (const tactic of tactics) {
        expect(known === undefined || known.tactics.includes(tactic)).toBe(true);
      }
    }
  });

  test('Data Manipulation is not what talking to an API is', () => {
    const tags = ['T1565', 'mitre_discovery'];
    expect(attackOfFalco('Contact K8S API Server From Container', 'syscall', tags)).toEqual([
      { technique: 'T1613', tactics: ['discovery'] },
    ]);
    expect(attackOfFalco('Contact cloud metadata service from container', 'syscall', tags)).toEqual(
      [{ technique: 'T1552.005', tactics: ['credential-access'] }],
    );
  });

  test("a user's own rule, or the rule with its tags put right, is left alone", () => {
    expect(attackOfFalco('My own rule', 'syscall', ['T1565', 'mitre_impact'])).toEqual([
      { technique: 'T1565', tactics: ['impact'] },
    ]);
    expect(
      attackOfFalco('Contact K8S API Server From Container', 'syscall', [
        'T1552.007',
        'mitre_credential_access',
      ]),
    ).toEqual([{ technique: 'T1552.007', tactics: ['credential-access'] }]);
  });
});

describe('Kubernetes audit rules', () => {
  test.each(Object.keys(K8S_AUDIT_RULES))('%s is known by its name', (rule) => {
    const attack = attackOfFalco(rule, 'k8s_audit', ['k8s']);
    expect(attack.map(({ technique }) => technique)).toEqual(K8S_AUDIT_RULES[rule]);
    for (const { technique = '', tactics } of attack) {
      expect(currentTechnique(technique)?.id).toBe(technique);
      expect(tactics.length).toBeGreaterThan(0);
    }
  });

  test('their tags come first where there are any', () => {
    expect(attackOfFalco('Attach/Exec Pod', 'k8s_audit', ['T1059', 'mitre_execution'])).toEqual([
      { technique: 'T1059', tactics: ['execution'] },
    ]);
  });

  test('another source with a rule of that name is another rule', () => {
    expect(attackOfFalco('Attach/Exec Pod', 'syscall', ['k8s'])).toEqual([]);
    expect(attackOfFalco('toString', 'k8s_audit', ['k8s'])).toEqual([]);
  });
});

test('whatever the tags, the answer is well formed and the same again', () => {
  const tag = fc.oneof(
    fc.string(),
    fc.constantFrom('T1059', 'T1610', 'T1562.008', 'TA0005', 'mitre_defense_evasion', 'mitre_x'),
    fc.constantFrom(...NAMES).map((name) => `mitre_${name.replaceAll('-', '_')}`),
  );
  fc.assert(
    fc.property(fc.string(), fc.array(tag, { maxLength: 8 }), (rule, tags) => {
      const attack = attackOfFalco(rule, 'syscall', tags);
      for (const { technique, tactics, tacticsUncertain } of attack) {
        expect(technique ?? 'T0000').toMatch(/^T\d{4}(\.\d{3})?$/);
        expect(tactics.every((tactic) => NAMES.has(tactic))).toBe(true);
        expect(!tacticsUncertain || tactics.includes('stealth')).toBe(true);
      }
      expect(attackOfFalco(rule, 'syscall', [...tags])).toEqual(attack);
    }),
  );
});
