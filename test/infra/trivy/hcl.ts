import { objectOf, type Body } from '../rules/stack-json.ts';

/**
 * A synthesised stack in Terraform's own language. Trivy 0.70 reads the JSON form, but of nested blocks it
 * sees none there: it calls an encrypted table unencrypted and would pass what is only wrong inside.
 * `trivy.infra.ts` shows both.
 */
export function toHcl(json: Body): string {
  return Object.entries(json)
    .filter(([kind]) => kind !== '//')
    .flatMap(([kind, content]) => topLevel(kind, objectOf(content)))
    .join('\n');
}

/** Labels of each kind of block: `resource "type" "name" {`. */
const LABELS: Readonly<Record<string, number>> = { resource: 2, data: 2, provider: 1, output: 1 };

function topLevel(kind: string, content: Body): string[] {
  const labels = LABELS[kind] ?? 0;
  return labelled(content, labels).map(
    ({ names, body }) => `${[kind, ...names.map(quoted)].join(' ')} {\n${inside(kind, body)}}\n`,
  );
}

function labelled(content: Body, labels: number): { names: string[]; body: Body }[] {
  if (labels === 0) return [{ names: [], body: content }];
  return Object.entries(content).flatMap(([name, value]) => {
    const bodies = Array.isArray(value) ? value.map(objectOf) : [objectOf(value)];
    return bodies.flatMap((body) =>
      labelled(body, labels - 1).map((one) => ({ ...one, names: [name, ...one.names] })),
    );
  });
}

/** Where an object is a value: a map of strings, or, outside of resources, what terraform itself reads. */
const MAPS = new Set(['tags', 'variables', 'parameters', 'value', 'config']);
const BLOCK_WITH_LABEL: Readonly<Record<string, string>> = { backend: 's3' };

function inside(kind: string, body: Body): string {
  return Object.entries(body)
    .filter(([name, value]) => name !== '//' && value !== null)
    .map(([name, value]) => entry(kind, name, value))
    .join('');
}

function entry(kind: string, name: string, value: unknown): string {
  const label = BLOCK_WITH_LABEL[name];
  if (kind === 'terraform' && label !== undefined)
    return `${name} ${quoted(label)} {\n${inside('', objectOf(objectOf(value)[label]))}}\n`;
  if (kind === 'terraform' && name === 'required_providers')
    return `${name} {\n${assignments(objectOf(value))}}\n`;
  if (isBlock(name, value)) {
    const list = Array.isArray(value) ? (value as unknown[]) : [value];
    return list.map((one) => `${name} {\n${inside('', objectOf(one))}}\n`).join('');
  }
  return `${name} = ${expression(value, REFERENCES.has(name))}\n`;
}

function isBlock(name: string, value: unknown): boolean {
  if (MAPS.has(name)) return false;
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  return list.length > 0 && list.every((one) => typeof one === 'object' && one !== null);
}

function assignments(body: Body): string {
  return Object.entries(body)
    .map(([name, value]) => `${name} = ${expression(value, false)}\n`)
    .join('');
}

/** Lists of addresses, which stand in the language without quotes. */
const REFERENCES = new Set(['depends_on', 'ignore_changes']);

function expression(value: unknown, bare: boolean): string {
  if (typeof value === 'string') return bare ? value : quoted(value);
  if (Array.isArray(value)) return `[${value.map((one) => expression(one, bare)).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([name, one]) => `${quoted(name)} = ${expression(one, false)}`)
      .join(', ')}}`;
  return JSON.stringify(value);
}

/** Quotes text, but leaves what stands in `${...}` as it is: that is an expression in both languages. */
function quoted(text: string): string {
  const parts = text.split(/((?<!\$)\$\{[^}]*\})/);
  const inner = parts.map((part, at) => (at % 2 === 1 ? part : JSON.stringify(part).slice(1, -1)));
  return `"${inner.join('')}"`;
}
