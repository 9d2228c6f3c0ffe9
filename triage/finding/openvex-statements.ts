import { Fields, isList, isObject } from './fields.ts';
import type { Instant } from './instant.ts';
import type { Json, JsonObject } from './reader.ts';
import { ReadError } from './read-error.ts';
import { fromOutside } from './untrusted.ts';
import type { Untrusted } from './untrusted.ts';
import type { WrongFields } from './wrong-fields.ts';

/** https://github.com/openvex/spec, "Status Labels". */
const STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'];
/** More are seldom read. */
const MAX_FAULTS = 5;

export interface VexDocument {
  readonly id: Untrusted | undefined;
  readonly version: string | number | undefined;
  readonly statements: readonly VexStatement[];
}

export interface VexStatement {
  readonly id: Untrusted | undefined;
  readonly vulnerability: Untrusted;
  /** Other names of the same vulnerability. */
  readonly aliases: readonly Untrusted[];
  readonly status: Untrusted;
  readonly justification: Untrusted | undefined;
  /** Why it does not matter, in the author's words. */
  readonly impact: Untrusted | undefined;
  readonly products: readonly VexProduct[];
  readonly madeAt: Instant | undefined;
  readonly updatedAt: Instant | undefined;
}

export interface VexProduct {
  /** What it is called: its `@id`, else the first other identifier. */
  readonly id: Untrusted;
  readonly purl: Untrusted | undefined;
  readonly subcomponents: readonly Untrusted[];
}

/**
 * A statement silences findings, so what decides which (vulnerability, status, products and the parts
 * that it is limited to) must be right or the document is refused; the rest is told to `wrong`.
 */
export function readStatements(document: JsonObject, wrong: WrongFields): VexDocument {
  const fields = new Fields(document, (path, expected) => wrong.add(path, expected));
  const statements = document['statements'];
  if (!isList(statements)) throw invalid(['it has no list of "statements"']);
  const faults: string[] = [];
  const madeAt = fields.instant('timestamp');
  const updatedAt = fields.instant('last_updated');
  const read = statements.flatMap((value, index) => {
    const path = `statements[${index}]`;
    const fault = (what: string): void => void faults.push(`${path} ${what}`);
    if (!isObject(value)) fault('is no object');
    return isObject(value) ? (statementOf(value, { path, wrong, fault }) ?? []) : [];
  });
  if (faults.length > 0) throw invalid(faults);
  return {
    id: fields.text('@id'),
    version: revisionOf(document['version']),
    statements: read.map((statement) => ({
      ...statement,
      madeAt: statement.madeAt ?? madeAt,
      updatedAt: statement.updatedAt ?? (statement.madeAt ? undefined : updatedAt),
    })),
  };
}

/** A text in 0.0.1, a number since. */
function revisionOf(version: Json | undefined): string | number | undefined {
  return typeof version === 'number' || typeof version === 'string' ? version : undefined;
}

interface Telling {
  readonly path: string;
  readonly wrong: WrongFields;
  readonly fault: (what: string) => void;
}

function statementOf(statement: JsonObject, telling: Telling): VexStatement | undefined {
  const fields = new Fields(statement, telling.wrong.at(telling.path));
  const vulnerability = vulnerabilityOf(statement['vulnerability']);
  const status = statement['status'];
  if (!vulnerability) telling.fault('names no vulnerability');
  if (typeof status !== 'string' || !STATUSES.includes(status)) {
    telling.fault(`has a status other than ${STATUSES.join(', ')}`);
    return undefined;
  }
  const products = productsOf(statement, telling);
  const aliases = aliasesOf(statement['vulnerability'], telling);
  if (!vulnerability) return undefined;
  return {
    id: fields.text('@id'),
    vulnerability,
    aliases,
    status: fromOutside(status),
    justification: fields.text('justification'),
    impact: fields.text('impact_statement'),
    products,
    madeAt: fields.instant('timestamp'),
    updatedAt: fields.instant('last_updated'),
  };
}

/** A text in 0.0.1; since then an object with a name. */
function vulnerabilityOf(value: Json | undefined): Untrusted | undefined {
  if (!isObject(value)) return textOf(value);
  return textOf(value['name']) ?? textOf(value['@id']);
}

/** An alias that is no text is a fault: it decides what the statement silences, or takes back. */
function aliasesOf(value: Json | undefined, telling: Telling): Untrusted[] {
  const written = isObject(value) ? (value['aliases'] ?? []) : [];
  const list = isList(written) ? written : [written];
  const aliases = list.flatMap((alias) => textOf(alias) ?? []);
  if (!isList(written) || aliases.length < list.length)
    telling.fault('has an alias that is no text');
  return aliases;
}

function productsOf(statement: JsonObject, telling: Telling): VexProduct[] {
  const products = statement['products'] ?? [];
  if (!isList(products)) {
    telling.fault('has "products" that are no list');
    return [];
  }
  const limits = partsOf(statement['subcomponents'], telling); // of the statement in 0.0.1
  return products.flatMap((product) => productOf(product, limits, telling) ?? []);
}

function productOf(
  value: Json,
  limits: readonly Untrusted[],
  telling: Telling,
): VexProduct | undefined {
  const id = identityOf(value);
  if (!id) {
    telling.fault('has a product without an identity ("@id", an identifier or a hash)');
    return undefined;
  }
  const own = isObject(value) ? partsOf(value['subcomponents'], telling) : [];
  return { ...id, subcomponents: [...limits, ...own] };
}

function partsOf(value: Json | undefined, telling: Telling): Untrusted[] {
  const parts = value ?? [];
  if (!isList(parts)) {
    telling.fault('has "subcomponents" that are no list');
    return [];
  }
  const named = parts.flatMap((part) => identityOf(part)?.id ?? []);
  if (named.length < parts.length) telling.fault('has a subcomponent without an identity');
  return named;
}

/** A product or subcomponent: a text in 0.0.1, since then an object with several names. */
function identityOf(value: Json): Omit<VexProduct, 'subcomponents'> | undefined {
  const text = textOf(value);
  if (text) return { id: text, purl: isPurl(value) ? text : undefined };
  if (!isObject(value)) return undefined;
  const identifiers = isObject(value['identifiers']) ? value['identifiers'] : {};
  const hashes = isObject(value['hashes']) ? value['hashes'] : {};
  const written = isPurl(value['@id']) ? value['@id'] : identifiers['purl'];
  const purl = isPurl(written) ? textOf(written) : undefined;
  const names = [value['@id'], purl, ...Object.values(identifiers), ...Object.values(hashes)];
  const id = names.map(textOf).find((name) => name !== undefined);
  return id && { id, purl };
}

function isPurl(value: Json | undefined): value is string {
  return typeof value === 'string' && /^pkg:/i.test(value);
}

function textOf(value: Json | Untrusted | undefined): Untrusted | undefined {
  return typeof value === 'string' && value !== '' ? fromOutside(value) : undefined;
}

function invalid(faults: readonly string[]): ReadError {
  const shown = faults.slice(0, MAX_FAULTS).join('; ');
  const more = faults.length > MAX_FAULTS ? `; and ${faults.length - MAX_FAULTS} more` : '';
  return new ReadError(
    'invalid',
    `This OpenVEX document cannot be trusted to silence anything: ${shown}${more}. Correct it, or write it with vexctl.`,
  );
}
