import { textOf } from './cyclonedx-document.ts';
import type { CycloneDxDocument } from './cyclonedx-document.ts';
import { isList, isObject } from './fields.ts';
import type { Package } from './finding.ts';
import { decoded, parsePurl, purlName } from './purl.ts';
import type { Json, JsonObject } from './reader.ts';
import { exactText, fromOutside } from './untrusted.ts';
import type { Untrusted } from './untrusted.ts';

/** A component as a package. The group is in the title and the purl; `name` is as written. */
export function packageOf(component: JsonObject): Package {
  const version = textOf(component, 'version');
  const purl = textOf(component, 'purl');
  return {
    name: textOf(component, 'name') ?? fromOutside(''),
    ...(version && { version }),
    ...(purl && { purl }),
  };
}

/**
 * What a vulnerability is about: the first of its `affects`. A row names one package; the others
 * are in the document.
 */
export function affectedPackage(
  vulnerability: JsonObject,
  document: CycloneDxDocument,
): Package | undefined {
  const affects = vulnerability['affects'];
  const [first] = isList(affects) ? affects.filter(isObject) : [];
  const ref = first && textOf(first, 'ref');
  if (!ref) return undefined;
  const found = resolve(exactText(ref), document);
  const version = found.version ?? onlyAffectedVersion(first['versions']);
  return { ...found, ...(version && { version }) };
}

/**
 * All that a vulnerability is about, for statements that silence: each with the one version that it
 * is limited to, if any. What is limited to several versions or to a range is left out, because a
 * statement may only silence what it was made about.
 */
export function affectedPackages(
  vulnerability: JsonObject,
  document: CycloneDxDocument,
): readonly Package[] {
  const affects = vulnerability['affects'];
  if (!isList(affects)) return [];
  return affects.filter(isObject).flatMap((one) => {
    const ref = textOf(one, 'ref');
    if (!ref) return [];
    const found = resolve(exactText(ref), document);
    const { versions } = one;
    if (!isList(versions) || versions.length === 0) return [found];
    const [only] = versions.filter(isObject);
    const version = versions.length === 1 && only ? textOf(only, 'version') : undefined;
    return version ? [{ ...found, version }] : [];
  });
}

/** A `bom-ref` of this document, or a BOM-Link to this or another one. */
function resolve(ref: string, document: CycloneDxDocument): Package {
  const here = document.byRef.get(ref);
  if (here) return packageOf(here);
  const link = BOM_LINK.exec(ref);
  if (!link) return packageFromRef(ref);
  const [, serial, version, fragment = ''] = link;
  const target = decoded(fragment) ?? fragment;
  const { bom } = document;
  const isThis =
    bom['serialNumber'] === `urn:uuid:${serial}` && (bom['version'] ?? 1) === Number(version);
  const linked = isThis ? document.byRef.get(target) : undefined;
  return linked ? packageOf(linked) : packageFromRef(target);
}

/** `urn:cdx:serial/version#bom-ref`, the bom-ref percent-encoded. */
const BOM_LINK = /^urn:cdx:([0-9a-f-]{36})\/([1-9]\d*)#(.+)$/s;

/** A ref into another document is only a name; many tools use the purl for it. */
function packageFromRef(ref: string): Package {
  const purl = parsePurl(ref);
  if (!purl) return { name: fromOutside(ref) };
  return {
    name: fromOutside(purlName(purl)),
    ...(purl.version !== undefined && { version: fromOutside(purl.version) }),
    purl: fromOutside(ref),
  };
}

/** Trivy and others leave the version to `affects`. Several, or a range, are no one version. */
function onlyAffectedVersion(versions: Json | undefined): Untrusted | undefined {
  if (!isList(versions)) return undefined;
  const affected = versions
    .filter(isObject)
    .filter(({ status }) => status === undefined || status === 'affected');
  const [only] = affected;
  return affected.length === 1 && only ? textOf(only, 'version') : undefined;
}
