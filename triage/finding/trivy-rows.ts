import type { Finding, Kind, Package } from './finding.ts';
import { Fields, isObject } from './fields.ts';
import { healthLine } from './health.ts';
import type { KeyPart } from './keys.ts';
import type { Json } from './reader.ts';
import type { Severity } from './severity.ts';
import type { TrivyPlace } from './trivy-place.ts';
import { withoutVersions } from './trivy-place.ts';
import type { Untrusted } from './untrusted.ts';
import { exactText, fromOutside } from './untrusted.ts';
import type { WrongFields } from './wrong-fields.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** The lists of a result that hold findings, in Trivy's order. `Packages` and the rest hold none. */
export const TRIVY_LISTS = [
  'Vulnerabilities',
  'Misconfigurations',
  'Secrets',
  'Licenses',
  'ExperimentalModifiedFindings',
] as const;

export type TrivyList = (typeof TRIVY_LISTS)[number];

/** Longest title that is kept, in characters: Trivy's own are under 200. */
const MAX_TITLE_LENGTH = 300;

const SEVERITY: ReadonlyMap<string, Severity> = new Map([
  ['CRITICAL', 'critical'],
  ['HIGH', 'high'],
  ['MEDIUM', 'medium'],
  ['LOW', 'low'],
]);

/**
 * One row of one list of one result, as a finding: the same, keys included, whether the document was
 * parsed as a whole or handed over element by element. Never throws: a row that is no object becomes
 * a health finding, one without an id a finding of unknown severity, and a field of the wrong type
 * is left out and told to `wrong` (its `lines()` belong to the document's findings, at the end).
 */
export function readTrivyElement(
  list: TrivyList,
  place: TrivyPlace,
  row: { readonly element: Json; readonly index: number; readonly wrong: WrongFields },
): Finding {
  const { element, index, wrong } = row;
  if (!isObject(element)) return unreadable(list, place, index);
  const fields = new Fields(element, (path, expected) => {
    wrong.add(`${place.path}.${list}[${index}].${path}`, expected);
  });
  if (list !== 'ExperimentalModifiedFindings') return READ[list](place, fields);
  return modified(place, fields) ?? unreadable(list, place, index);
}

const READ = {
  Vulnerabilities: vulnerability,
  Misconfigurations: misconfiguration,
  Secrets: secret,
  Licenses: license,
} satisfies Record<
  Exclude<TrivyList, 'ExperimentalModifiedFindings'>,
  (place: TrivyPlace, row: Fields) => Finding
>;

function unreadable(list: TrivyList, place: TrivyPlace, index: number): Finding {
  const where = `${place.path}.${list}[${index}]`;
  return healthLine('trivy', 'field-wrong-type', {
    message: `${where} is no finding of Trivy's and could not be read. Write the report again with "trivy --format json".`,
    where,
    ...(place.artifact.resource && { resource: place.artifact.resource }),
  });
}

function vulnerability(place: TrivyPlace, row: Fields): Finding {
  const id = row.text('VulnerabilityID');
  const bundle = packageOf(row);
  const path = row.text('PkgPath');
  const status = row.text('Status');
  const title = row.text('Title') ?? fallbackTitle(id, bundle);
  const finding = draft('vulnerability', place, { id, title, row });
  if (status) finding.status = status;
  if (bundle) finding.package = bundle;
  const file = path ?? place.target;
  if (file) finding.location = { file };
  const uid = row.text('Fingerprint');
  if (uid) finding.uid = uid;
  const stablePath = path && withoutVersions(exactText(path));
  const cause = [finding.id, place.type, stablePath, bundle?.name];
  return keyed(finding, place, cause, [path, bundle?.version]);
}

function packageOf(row: Fields): Package | undefined {
  const name = row.text('PkgName');
  if (!name) return undefined;
  const bundle: Draft<Package> = { name };
  const version = row.text('InstalledVersion');
  if (version) bundle.version = version;
  const purl = row.object('PkgIdentifier')?.text('PURL');
  if (purl) bundle.purl = purl;
  const fixedVersion = row.text('FixedVersion');
  if (fixedVersion) bundle.fixedVersion = fixedVersion;
  return bundle;
}

function fallbackTitle(id: Untrusted | undefined, bundle: Package | undefined): Untrusted {
  const what = id ? exactText(id) : 'Vulnerability without an id';
  return fromOutside(bundle ? `${what} in ${exactText(bundle.name)}` : what);
}

function misconfiguration(place: TrivyPlace, row: Fields): Finding {
  const id = row.text('ID') ?? row.text('AVDID');
  const message = row.text('Message');
  const title = row.text('Title') ?? message;
  const finding = draft('misconfiguration', place, { id, title, row });
  const status = row.text('Status');
  if (status) finding.status = status;
  // An exception is a failure that the scanned repository's own policy waived.
  if (status && exactText(status) === 'EXCEPTION') finding.suppressed = true;
  const cause = row.object('CauseMetadata');
  const line = lineOf(cause);
  locate(finding, place.target, line);
  const resource = cause?.string('Resource');
  const text = message && exactText(message);
  const lasting = [finding.id, resource, text?.replace(/\d+/g, '#')];
  return keyed(finding, place, lasting, [text, line, cause?.number('EndLine'), status]);
}

function secret(place: TrivyPlace, row: Fields): Finding {
  const id = row.text('RuleID');
  const finding = draft('secret', place, { id, title: row.text('Title'), row });
  const line = lineOf(row);
  locate(finding, place.target, line);
  // Trivy stars the secret itself; what is left of the line tells two secrets of one rule apart.
  const cause = [finding.id, row.string('Match')];
  return keyed(finding, place, cause, [line, row.number('EndLine')]);
}

function license(place: TrivyPlace, row: Fields): Finding {
  const id = row.text('Name');
  const name = row.text('PkgName');
  const path = row.text('FilePath');
  const about = name ?? path;
  const title = id && about && fromOutside(`${exactText(id)} in ${exactText(about)}`);
  const finding = draft('license', place, { id, title, row });
  if (name) finding.package = { name };
  locate(finding, path ?? place.target, undefined);
  const cause = [finding.id, name, path && withoutVersions(exactText(path))];
  return keyed(finding, place, cause, [path]);
}

const MODIFIED: ReadonlyMap<string, keyof typeof READ> = new Map([
  ['vulnerability', 'Vulnerabilities'],
  ['misconfiguration', 'Misconfigurations'],
  ['secret', 'Secrets'],
  ['license', 'Licenses'],
]);
/** `affected` and `under_investigation` are VEX states too, and excuse nothing. */
const SUPPRESSING = new Set(['ignored', 'not_affected', 'fixed']);

/** What a .trivyignore or a VEX document took out of the other lists (`--show-suppressed`). */
function modified(place: TrivyPlace, row: Fields): Finding | undefined {
  const list = MODIFIED.get(row.string('Type') ?? '');
  const inner = row.object('Finding');
  if (!list || !inner) return undefined;
  const status = row.text('Status');
  const suppressed = status !== undefined && SUPPRESSING.has(exactText(status));
  return {
    ...READ[list](place, inner),
    ...(status && { status }),
    ...(suppressed && { suppressed: true }),
  };
}

function draft(
  kind: Kind,
  place: TrivyPlace,
  read: { id: Untrusted | undefined; title: Untrusted | undefined; row: Fields },
): Draft<Finding> {
  const id = read.id ?? fromOutside('unknown');
  const printed = read.row.string('Severity');
  const finding: Draft<Finding> = {
    source: 'trivy',
    kind,
    id,
    title: clip(read.title ?? id),
    // Without an id nobody can judge the row, whatever severity stands beside it.
    severity: (read.id && printed !== undefined && SEVERITY.get(printed)) || 'unknown',
    fingerprint: '',
    occurrence: '',
  };
  if (place.artifact.resource) finding.resource = place.artifact.resource;
  return finding;
}

/** Cuts without leaving half of a surrogate pair behind. */
function clip(title: Untrusted): Untrusted {
  const text = exactText(title);
  if (text.length <= MAX_TITLE_LENGTH) return title;
  const last = text.charCodeAt(MAX_TITLE_LENGTH - 2);
  const end = MAX_TITLE_LENGTH - (last >= 0xd800 && last <= 0xdbff ? 2 : 1);
  return fromOutside(`${text.slice(0, end)}…`);
}

function lineOf(fields: Fields | undefined): number | undefined {
  const line = fields?.number('StartLine');
  return line !== undefined && Number.isSafeInteger(line) && line > 0 ? line : undefined;
}

function locate(
  finding: Draft<Finding>,
  file: Untrusted | undefined,
  line: number | undefined,
): void {
  if (!file && line === undefined) return;
  finding.location = { ...(file && { file }), ...(line !== undefined && { line }) };
}

type Parts = readonly KeyPart[];

function keyed(finding: Draft<Finding>, { keys }: TrivyPlace, cause: Parts, event: Parts): Finding {
  const lasting = keys.cause(finding.kind, cause);
  finding.fingerprint = lasting;
  finding.occurrence = keys.event(lasting, event);
  return finding;
}
