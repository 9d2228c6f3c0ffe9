import { describe, expect, test } from 'vitest';
import {
  attackUrl,
  currentTechnique,
  techniqueOf,
  techniques,
  TECHNIQUE_PATTERN,
} from '../../triage/knowledge/attack.ts';
import type { Technique } from '../../triage/knowledge/attack.ts';
import { tacticPosition, TACTICS } from '../../triage/knowledge/tactics.ts';

const all = [...techniques().values()];
const names = new Set(TACTICS.map(({ name }) => name));

/** The ids that break a rule: the message of a failure names them. */
const breaking = (holds: (technique: Technique) => boolean) =>
  all.filter((technique) => !holds(technique)).map(({ id }) => id);

describe('the table', () => {
  test('holds every technique once, each id by the pattern', () => {
    expect(all.length).toBeGreaterThan(850);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(breaking(({ id, name }) => TECHNIQUE_PATTERN.test(id) && name !== '')).toEqual([]);
  });

  test('gives every technique that is not revoked at least one tactic of version 19, in order', () => {
    const inOrder = (tactics: readonly string[]) =>
      tactics.every((tactic, index) => {
        const before = tactics[index - 1];
        return before === undefined || tacticPosition(before) < tacticPosition(tactic);
      });
    expect(
      breaking(({ tactics, revokedBy }) => tactics.length > 0 === (revokedBy === undefined)),
    ).toEqual([]);
    expect(breaking(({ tactics }) => tactics.every((tactic) => names.has(tactic)))).toEqual([]);
    expect(breaking(({ tactics }) => inOrder(tactics))).toEqual([]);
  });

  test('marks a technique uncertain only where it names both successors', () => {
    const both = (tactics: readonly string[]) =>
      tactics.includes('stealth') && tactics.includes('defense-impairment');
    expect(breaking(({ tactics, tacticsUncertain }) => !tacticsUncertain || both(tactics))).toEqual(
      [],
    );
    expect(all.filter(({ tacticsUncertain }) => tacticsUncertain).length).toBeGreaterThan(50);
  });

  test('has the parent of every sub-technique', () => {
    expect(breaking(({ id }) => techniqueOf(id.slice(0, 5)) !== undefined)).toEqual([]);
  });

  test('leads every revoked id to a technique that is in use', () => {
    const ends = ({ id }: Technique) => {
      const current = currentTechnique(id);
      return current !== undefined && current.revokedBy === undefined;
    };
    expect(breaking(ends)).toEqual([]);
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
