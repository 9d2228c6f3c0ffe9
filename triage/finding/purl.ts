/** A package URL, as far as a finding needs it. */
export interface Purl {
  readonly type: string;
  readonly namespace?: string;
  readonly name: string;
  readonly version?: string;
}

/**
 * Reads `pkg:type/namespace/name@version?qualifiers#subpath` (the package-url specification). Anyone
 * may have written it: what is no purl, or escapes wrongly, is undefined.
 */
export function parsePurl(text: string): Purl | undefined {
  if (!/^pkg:/i.test(text)) return undefined;
  const path = text.slice(4).split(/[?#]/, 1)[0]?.replace(/^\/+/, '') ?? '';
  const [type = '', ...rest] = path.split('/').filter((part) => part !== '');
  const last = rest.pop() ?? '';
  // npm scopes are sometimes written with a bare @, so only one after the last slash is a version's.
  const at = last.indexOf('@', 1);
  const name = decoded(at < 0 ? last : last.slice(0, at));
  const version = at < 0 ? '' : decoded(last.slice(at + 1));
  const namespace = decoded(rest.join('/'));
  if (!type || !name || version === undefined || namespace === undefined) return undefined;
  return {
    type: type.toLowerCase(),
    ...(namespace && { namespace }),
    name,
    ...(version && { version }),
  };
}

/** Ecosystems whose people write the namespace as a part of the name, and the sign between. */
const JOINED: Readonly<Record<string, string>> = {
  maven: ':',
  npm: '/',
  golang: '/',
  composer: '/',
  swift: '/',
  github: '/',
};

/** The name as its ecosystem writes it: `@angular/core`, `org.slf4j:slf4j-api`, `adduser`. */
export function purlName(purl: Purl): string {
  const sign = Object.hasOwn(JOINED, purl.type) ? JOINED[purl.type] : undefined;
  return purl.namespace === undefined || sign === undefined
    ? purl.name
    : `${purl.namespace}${sign}${purl.name}`;
}

/** Without version, qualifiers and subpath: the same package over all its releases. */
export function purlWithoutVersion(purl: Purl): string {
  return [purl.type, purl.namespace, purl.name].filter((part) => part !== undefined).join('/');
}

/** Percent-decoded; undefined where the escapes are wrong. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
