/** JSON with the keys of every object in order: equal values give equal texts. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (!isPlain(value)) return JSON.stringify(value) ?? 'null';
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const field = value[key];
    if (field === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalText(field)}`;
  }
  return `{${text}}`;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A copy of bounded size: an item must fit whatever an attacker writes into a command line. Texts
 * and lists are cut at the end, keys and shape stay. Its fields are in order, so `JSON.stringify` of
 * it is its canonical text: it is hashed and compared far more often than it is made.
 */
export function bounded<T>(value: T, limits: { readonly text: number; readonly list: number }): T {
  return bound(value, limits) as T;
}

function bound(value: unknown, limits: { readonly text: number; readonly list: number }): unknown {
  if (typeof value === 'string') {
    return value.length > limits.text ? `${value.slice(0, limits.text)}…` : value;
  }
  if (Array.isArray(value)) return value.slice(0, limits.list).map((each) => bound(each, limits));
  if (!isPlain(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    if (value[key] !== undefined) copy[key] = bound(value[key], limits);
  }
  return copy;
}
