import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TACTICS, tacticOf } from '../../triage/knowledge/tactics.ts';

describe('the tactics', () => {
  test('are the 15 of ATT&CK 19, ids and names once', () => {
    expect(TACTICS).toHaveLength(15);
    expect(new Set(TACTICS.map(({ id }) => id)).size).toBe(15);
    expect(TACTICS.find(({ id }) => id === 'TA0005')?.title).toBe('Stealth');
    expect(TACTICS.find(({ id }) => id === 'TA0112')?.name).toBe('defense-impairment');
  });

  test.each(TACTICS)('$title is read in every form that tools write', ({ name, title, id }) => {
    const forms = [name, title, `mitre_${name.replaceAll('-', '_')}`, title.replaceAll(' ', '')];
    for (const form of [...forms, ...forms.map((each) => each.toUpperCase())]) {
      expect(tacticOf(form)).toEqual({ tactics: [name] });
    }
    expect(tacticOf(id)?.tactics).toContain(name);
    expect(tacticOf(id)?.tacticsUncertain).toBe(id === 'TA0005' ? true : undefined);
  });

  test.each(['mitre_defense_evasion', 'Defense Evasion', 'DefenseEvasion', 'TA0005'])(
    '%s may mean either successor',
    (name) => {
      expect(tacticOf(name)).toEqual({
        tactics: ['stealth', 'defense-impairment'],
        tacticsUncertain: true,
      });
    },
  );

  test('are not read out of anything else', () => {
    for (const name of [
      '',
      'mitre_',
      'TA9999',
      'UnauthorizedAccess',
      '__proto__',
      'x'.repeat(99),
    ]) {
      expect(tacticOf(name)).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.string(), (text) => {
        const meaning = tacticOf(text);
        return meaning === undefined || meaning.tactics.length > 0;
      }),
    );
  });
});
