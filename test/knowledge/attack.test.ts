import { describe, expect, test } from 'vitest';
import {
  attackUrl,
  currentTechnique,
  techniqueOf,
  techniques,
  TECHNIQUE_PATTERN,
} from '../../triage/knowledge/attack.ts';
import { tacticPosition, TACTICS } from '../../triage/knowledge/tactics.ts';

const all = [...techniques().values()];
const names = new Set(TACTICS.map(({ name }) => name));

describe('the table', () => {
  test('holds every technique once, each id by the pattern', () => {
    expect(all.length).toBeGreaterThan(850);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, name } of all) {
      expect(id).toMatch(TECHNIQUE_PATTERN);
      expect(name).not.toBe('');
    }
  });

  test('gives every technique that is not revoked at least one tactic of version 19, in order', () => {
    for (const { id, tactics, revokedBy } of all) {
      expect(tactics.length > 0, id).toBe(revokedBy === undefined);
      expect(
        tactics.every((tactic) => names.has(tactic)),
        id,
      ).toBe(true);
      expect(tactics, id).toEqual(
        tactics.toSorted((a, b) => tacticPosition(a) - tacticPosition(b)),
      );
    }
  });

  test('marks a technique uncertain exactly where it names both successors without knowing', () => {
    for (const { id, tactics, tacticsUncertain } of all) {
      if (!tacticsUncertain) continue;
      expect(tactics, id).toEqual(expect.arrayContaining(['stealth', 'defense-impairment']));
    }
  });

  test('has the parent of every sub-technique', () => {
    for (const { id } of all) expect(techniqueOf(id.slice(0, 5)), id).toBeDefined();
  });

  test('leads every revoked id to a technique that is in use', () => {
    for (const { id } of all) {
      const current = currentTechnique(id);
      expect(current, id).toBeDefined();
      expect(current?.revokedBy, id).toBeUndefined();
    }
  });
});

describe('version 19', () => {
  test.each([
    ['T1562', 'T1685'],
    ['T1562.001', 'T1685'],
    ['T1562.002', 'T1685.001'],
    ['T1562.003', 'T1690'],
    ['T1562.004', 'T1686'],
    ['T1562.006', 'T1685'],
    ['T1562.007', 'T1686.001'],
    ['T1562.008', 'T1685.002'],
    ['T1562.009', 'T1688'],
    ['T1562.010', 'T1689'],
    ['T1562.012', 'T1685.004'],
    ['T1070.001', 'T1685.005'],
    ['T1070.002', 'T1685.006'],
    // Two steps: revoked in an old version, and its successor in version 19.
    ['T1089', 'T1685'],
    ['T1574.002', 'T1574.001'],
  ])('%s is %s today', (old, today) => {
    expect(currentTechnique(old)?.id).toBe(today);
  });

  test.each([
    ['T1070', ['stealth'], undefined],
    ['T1222.002', ['defense-impairment'], undefined],
    ['T1620', ['stealth'], undefined],
    ['T1622', ['stealth', 'discovery'], undefined],
    ['T1556', ['persistence', 'defense-impairment', 'credential-access'], undefined],
    ['T1548.001', ['privilege-escalation'], undefined],
    ['T1611', ['privilege-escalation'], undefined],
    ['T1610', ['execution', 'stealth', 'defense-impairment'], true],
    ['T1053.003', ['execution', 'persistence', 'privilege-escalation'], undefined],
  ])('%s belongs to %j', (id, tactics, uncertain) => {
    expect(techniqueOf(id)?.tactics).toEqual(tactics);
    expect(techniqueOf(id)?.tacticsUncertain).toBe(uncertain);
  });
});

describe('links', () => {
  test('lead to the technique, the sub-technique and the tactic', () => {
    expect(attackUrl('T1059')).toBe('https://attack.mitre.org/techniques/T1059/');
    expect(attackUrl('T1059.004')).toBe('https://attack.mitre.org/techniques/T1059/004/');
    expect(attackUrl('TA0112')).toBe('https://attack.mitre.org/tactics/TA0112/');
  });

  test('are made of ids only', () => {
    for (const text of ['', 'T1059/../../x', 'T1059.004) [x](y', 't1059', 'TA00050']) {
      expect(attackUrl(text)).toBeUndefined();
    }
  });
});
