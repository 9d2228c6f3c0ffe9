import bindings from './rest-operations.json' with { type: 'json' };

export interface RestOperation {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, string>>;
}

interface Binding {
  readonly operation: string;
  readonly method: string;
  readonly path: RegExp;
  /** Query keys (and values, where the template has one) that the operation must have. */
  readonly query: readonly (readonly [string, string])[];
  /** The more literal text and query keys, the more exactly it is meant. */
  readonly weight: number;
}

/**
 * Of the S3 operations with one binding, the plain ones and the newer names are meant, unless the
 * SDK says otherwise: a copy is told from an upload by a header only.
 */
const PLAIN = new Set(['PutObject', 'DeleteObject', 'GetObject', 'ListBuckets']);

const BINDINGS = new Map(
  Object.entries(bindings.services).map(([service, operations]) => [
    service,
    Object.entries(operations).map(([operation, template]) => toBinding(operation, template)),
  ]),
);

/**
 * Which operation of a REST service a request is. S3 has operations that differ in the query only
 * (`PUT /bucket?versioning`), so the most exact binding wins.
 */
export function restOperation(
  service: string,
  method: string,
  url: URL,
): RestOperation | undefined {
  let best: { binding: Binding; match: RegExpExecArray } | undefined;
  for (const binding of BINDINGS.get(service) ?? []) {
    if (binding.method !== method || !hasQuery(url, binding)) continue;
    const match = binding.path.exec(url.pathname);
    if (match && (!best || binding.weight > best.binding.weight)) best = { binding, match };
  }
  if (!best) return undefined;
  const said = service === 's3' ? url.searchParams.get('x-id') : null;
  const parameters = Object.entries(best.match.groups ?? {}).map(([name, value]) => [
    name,
    decodeURIComponent(value),
  ]);
  return {
    operation: said ?? best.binding.operation,
    parameters: Object.fromEntries(parameters) as Record<string, string>,
  };
}

function toBinding(operation: string, template: string): Binding {
  const [method = '', uri = ''] = template.split(' ');
  const [path = '', search = ''] = uri.split('?');
  const query = [...new URLSearchParams(search)];
  const pattern = path
    .replace(/\/$/, '')
    .replaceAll('.', '\\.')
    .replaceAll(/\{(\w+)\+\}/g, '(?<$1>.+)')
    .replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  const literal = path.replaceAll(/\{[^}]+\}/g, '').length;
  const meant = operation.endsWith('Configuration') || PLAIN.has(operation) ? 1 : 0;
  return {
    operation,
    method,
    path: new RegExp(`^${pattern}/?$`),
    query,
    weight: query.length * 1000 + literal * 2 + meant,
  };
}

function hasQuery(url: URL, binding: Binding): boolean {
  return binding.query.every(([key, value]) => {
    const given = url.searchParams.get(key);
    return given !== null && (value === '' || value === given);
  });
}
