import { affectedPackage, affectedPackages, packageOf } from './cyclonedx-affects.ts';
import { textOf } from './cyclonedx-document.ts';
import type { CycloneDxDocument } from './cyclonedx-document.ts';
import { highestRating } from './cyclonedx-ratings.ts';
import { subjectOf } from './cyclonedx-subject.ts';
import type { CycloneDxSubject } from './cyclonedx-subject.ts';
import { isList, isObject } from './fields.ts';
import type { Finding, Package } from './finding.ts';
import { parseInstant } from './instant.ts';
import type { Instant } from './instant.ts';
import { keyOf } from './keys.ts';
import { parsePurl, purlWithoutVersion } from './purl.ts';
import type { Json, JsonObject } from './reader.ts';
import { exactText, fromOutside } from './untrusted.ts';
import type { Untrusted } from './untrusted.ts';

/** What is to be said of the document, then a row for each component and for each vulnerability. */
export function* rowsOf(
  document: CycloneDxDocument,
  health: readonly Finding[],
): Generator<Finding> {
  yield* health;
  const subject = subjectOf(document);
  for (const [ordinal, { value }] of document.components.entries()) {
    if (isObject(value)) yield componentRow(value, { subject, ordinal });
  }
  for (const [ordinal, { value }] of document.vulnerabilities.entries()) {
    if (isObject(value)) yield vulnerabilityRow(value, { subject, ordinal, document });
  }
}

interface Place {
  readonly subject: CycloneDxSubject;
  readonly ordinal: number;
}

/** A component says what is in there, not that anything is wrong with it. */
function componentRow(component: JsonObject, { subject, ordinal }: Place): Finding {
  const found = packageOf(component);
  const ref = textOf(component, 'bom-ref');
  const licenses = licensesOf(component);
  const fingerprint = keyOf([
    'cyclonedx',
    'component',
    ...subject.cause,
    exactly(textOf(component, 'type')),
    ...packageCause(found, textOf(component, 'group')),
  ]);
  return {
    source: 'cyclonedx',
    kind: 'component',
    id: found.purl ?? nameAndVersion(found),
    ...(ref && { uid: ref }),
    title: componentTitle(component, found),
    severity: 'info',
    package: found,
    ...(licenses && { licenses }),
    ...(subject.resource && { resource: subject.resource }),
    ...(subject.writtenAt && { lastSeenAt: subject.writtenAt }),
    fingerprint,
    occurrence: keyOf([fingerprint, ...subject.exact, exactly(ref), ordinal]),
  };
}

function vulnerabilityRow(
  vulnerability: JsonObject,
  { subject, ordinal, document }: Place & { readonly document: CycloneDxDocument },
): Finding {
  const ref = textOf(vulnerability, 'bom-ref');
  const id = idOf(vulnerability) ?? ref ?? fromOutside('unidentified');
  const affected = affectedPackage(vulnerability, document);
  const analysis = vulnerability['analysis'];
  const said = isObject(analysis) ? analysis : {};
  const status = textOf(said, 'state');
  const products = status ? affectedPackages(vulnerability, document) : [];
  const justification = textOf(said, 'justification') ?? textOf(said, 'detail');
  const firstSeenAt = instantOf(said['firstIssued']);
  const lastSeenAt = instantOf(said['lastUpdated']) ?? subject.writtenAt;
  const severity = highestRating(vulnerability['ratings']);
  const fingerprint = keyOf([
    'cyclonedx',
    'vulnerability',
    exactText(id),
    ...subject.cause,
    ...(affected ? packageCause(affected, undefined) : []),
  ]);
  return {
    source: 'cyclonedx',
    kind: 'vulnerability',
    id,
    ...(ref && { uid: ref }),
    title: vulnerabilityTitle(vulnerability, id, affected),
    severity,
    ...(status && { status }),
    ...(affected && { package: affected }),
    ...(products.length > 0 && { products }),
    ...(justification && { justification }),
    ...(subject.resource && { resource: subject.resource }),
    ...(firstSeenAt && { firstSeenAt }),
    ...(lastSeenAt && { lastSeenAt }),
    fingerprint,
    occurrence: keyOf([
      fingerprint,
      ...subject.exact,
      exactly(ref),
      ordinal,
      severity,
      exactly(status),
      exactly(affected?.version),
    ]),
  };
}

/** `id` is optional; the same vulnerability's name elsewhere is the next best. */
function idOf(vulnerability: JsonObject): Untrusted | undefined {
  const references = vulnerability['references'];
  const [first] = isList(references) ? references.filter(isObject) : [];
  return textOf(vulnerability, 'id') ?? (first && textOf(first, 'id'));
}

/** The package over all its releases. */
function packageCause(
  found: Package,
  group: Untrusted | undefined,
): readonly (string | undefined)[] {
  const purl = found.purl && parsePurl(exactText(found.purl));
  if (purl) return ['purl', purlWithoutVersion(purl)];
  return ['name', exactly(group), exactText(found.name)];
}

function nameAndVersion({ name, version }: Package): Untrusted {
  return version ? fromOutside(`${exactText(name)}@${exactText(version)}`) : name;
}

/** `org.slf4j/slf4j-api 1.7.30 (library; MIT)`. */
function componentTitle(component: JsonObject, found: Package): Untrusted {
  const group = textOf(component, 'group');
  const name = `${group ? `${exactText(group)}/` : ''}${exactText(found.name)}`;
  const version = found.version ? ` ${exactText(found.version)}` : '';
  const remarks = [exactly(textOf(component, 'type')), ...licencesOf(component['licenses'])];
  return fromOutside(`${name}${version} (${remarks.filter(Boolean).join('; ')})`);
}

const MAX_LICENCES = 5;

function licencesOf(licences: Json | undefined): string[] {
  if (!isList(licences)) return [];
  return licences.slice(0, MAX_LICENCES).flatMap((choice) => {
    if (!isObject(choice)) return [];
    const named = isObject(choice['license']) ? choice['license'] : {};
    const text = textOf(named, 'id') ?? textOf(named, 'name') ?? textOf(choice, 'expression');
    return text ? [exactText(text)] : [];
  });
}

/** Work that someone wrote and licensed; a certificate, a file or a device is not. */
const LICENSED = new Set(['library', 'framework', 'platform', 'machine-learning-model']);

/**
 * The licences as written: an id, a name, or an expression each. An empty list is a component that
 * should say and does not; undefined one of which nobody expects it.
 */
function licensesOf(component: JsonObject): readonly Untrusted[] | undefined {
  const choices = component['licenses'];
  const said = isList(choices) ? choices.filter(isObject) : [];
  const named = said.flatMap((choice) => {
    const license = isObject(choice['license']) ? choice['license'] : {};
    return textOf(license, 'id') ?? textOf(license, 'name') ?? textOf(choice, 'expression') ?? [];
  });
  const type = exactly(textOf(component, 'type')) ?? '';
  const isLicensed = LICENSED.has(type) || textOf(component, 'purl');
  return named.length > 0 || isLicensed ? named : undefined;
}

/** The first line of what its author says, else its id and what it is in. */
function vulnerabilityTitle(
  vulnerability: JsonObject,
  id: Untrusted,
  affected: Package | undefined,
): Untrusted {
  const description = textOf(vulnerability, 'description');
  const line =
    description &&
    exactText(description)
      .trim()
      .split(/[\r\n]/, 1)[0];
  if (line) return fromOutside(line);
  const where = affected ? ` in ${exactText(nameAndVersion(affected))}` : '';
  return fromOutside(`${exactText(id)}${where}`);
}

function instantOf(value: Json | undefined): Instant | undefined {
  return typeof value === 'string' ? parseInstant(value) : undefined;
}

function exactly(text: Untrusted | undefined): string | undefined {
  return text && exactText(text);
}
