import { currentTechnique, techniques } from './attack.ts';
import type { Technique } from './attack.ts';

// Longer than any name with its parent's before it.
const MAX_NAME_LENGTH = 200;

let names: Map<string, readonly Technique[]> | undefined;

/**
 * The techniques that a text names: by id anywhere in it (`T1552.005`, a link, `T1078 - Valid
 * Accounts`), else by its name (`Unsecured Credentials`, `UnsecuredCredentials`, `Valid Accounts:
 * Cloud Accounts`). With tactics given, a name counts only for a technique of one of them. A name
 * that several techniques share is nobody's.
 */
export function techniqueNamed(text: string, tactics?: readonly string[]): readonly string[] {
  if (text.length > MAX_NAME_LENGTH) return [];
  const ids = text.match(/(?<![A-Za-z0-9])T\d{4}(?:[./]\d{3})?(?!\d)/g);
  if (ids) return ids.map((id) => id.replace('/', '.'));
  const found = (byName().get(letters(text)) ?? []).filter(
    (technique) => !tactics || technique.tactics.some((tactic) => tactics.includes(tactic)),
  );
  return found.length === 1 ? found.map(({ id }) => id) : [];
}

function byName(): Map<string, readonly Technique[]> {
  names ??= collectNames();
  return names;
}

function collectNames(): Map<string, readonly Technique[]> {
  const found = new Map<string, Technique[]>();
  for (const technique of techniques().values()) {
    if (technique.revokedBy !== undefined || technique.deprecated) continue;
    const parent = technique.id.includes('.') ? currentTechnique(technique.id.slice(0, 5)) : null;
    const forms = [technique.name, ...(parent ? [`${parent.name}: ${technique.name}`] : [])];
    for (const form of forms) {
      const key = letters(form);
      found.set(key, [...(found.get(key) ?? []), technique]);
    }
  }
  return found;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
