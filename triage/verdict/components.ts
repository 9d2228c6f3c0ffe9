import type { Finding } from '../finding/finding.ts';
import { keyText } from '../finding/keys.ts';
import { exactText, fromOutside } from '../finding/untrusted.ts';
import type { Untrusted } from '../finding/untrusted.ts';
import { readPattern } from './package-pattern.ts';
import type { ComponentChange } from './ruling.ts';
import { orderOf } from './versions/ecosystems.ts';

interface Component {
  readonly name: Untrusted;
  readonly purl: Untrusted | undefined;
  readonly version: string;
  readonly license: string;
  readonly type: string | undefined;
}

/** What a change does to the components of SBOMs: by package, in order of their names. */
export function diffComponents(
  base: Iterable<Finding>,
  head: Iterable<Finding>,
): ComponentChange[] {
  const before = byPackage(base);
  const after = byPackage(head);
  const keys = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return keys.flatMap((key) => changesOf(before.get(key) ?? [], after.get(key) ?? []));
}

/** Each version of a package once: an SBOM lists it wherever it lies. */
function byPackage(findings: Iterable<Finding>): Map<string, Component[]> {
  const packages = new Map<string, Map<string, Component>>();
  for (const finding of findings) {
    if (finding.kind !== 'component' || !finding.package) continue;
    const { key, component } = read(finding, finding.package);
    const versions = packages.get(key) ?? new Map<string, Component>();
    packages.set(key, versions);
    versions.set(JSON.stringify([component.version, component.license]), component);
  }
  return new Map([...packages].map(([key, versions]) => [key, [...versions.values()]]));
}

function read(
  finding: Finding,
  found: NonNullable<Finding['package']>,
): { readonly key: string; readonly component: Component } {
  const pattern = found.purl && readPattern(exactText(found.purl));
  const version = found.version ? exactText(found.version) : (pattern?.purl.version ?? '');
  const license = (finding.licenses ?? []).map(exactText).toSorted().join(' AND ');
  return {
    // Without a purl the fingerprint knows the type and the group too.
    key: pattern
      ? pattern.key
      : JSON.stringify([exactText(found.name), keyText(finding.fingerprint)]),
    component: {
      name: found.name,
      purl: found.purl,
      version,
      license,
      type: pattern?.purl.type,
    },
  };
}

/** What is on both sides is no change; of the rest one against one is a move, all else comes or goes. */
function changesOf(before: readonly Component[], after: readonly Component[]): ComponentChange[] {
  const gone = before.filter((one) => !after.some((other) => isSame(one, other)));
  const come = after.filter((one) => !before.some((other) => isSame(one, other)));
  const relicensed = come.flatMap((to) => {
    const from = gone.find((one) => one.version === to.version);
    return from ? [{ from, to }] : [];
  });
  const removed = gone.filter((one) => !relicensed.some(({ from }) => from === one));
  const added = come.filter((one) => !relicensed.some(({ to }) => to === one));
  const [from, to] = [removed[0], added[0]];
  const moved = removed.length === 1 && added.length === 1 && from && to ? [{ from, to }] : [];
  return [
    ...[...relicensed, ...moved].map(({ from: was, to: is }) => moveOf(was, is)),
    ...(moved.length > 0 ? [] : removed.map((one) => goingOf(one))),
    ...(moved.length > 0 ? [] : added.map((one) => comingOf(one))),
  ];
}

function isSame(a: Component, b: Component): boolean {
  return a.version === b.version && a.license === b.license;
}

function moveOf(from: Component, to: Component): ComponentChange {
  const isRelicensed = from.license !== to.license;
  return {
    change: from.version === to.version ? 'license-changed' : directionOf(from, to),
    ...identity(to),
    ...(from.version !== '' && { from: fromOutside(from.version) }),
    ...(to.version !== '' && { to: fromOutside(to.version) }),
    ...(isRelicensed && from.license !== '' && { licenseFrom: fromOutside(from.license) }),
    ...(isRelicensed && to.license !== '' && { licenseTo: fromOutside(to.license) }),
  };
}

/** `changed` where nobody can say which of the two is the later version. */
function directionOf(from: Component, to: Component): ComponentChange['change'] {
  const order = to.type === undefined ? undefined : orderOf(to.type)?.(from.version, to.version);
  if (order === undefined || order === 0) return 'changed';
  return order < 0 ? 'upgraded' : 'downgraded';
}

function comingOf(component: Component): ComponentChange {
  const { version, license } = component;
  return {
    change: 'added',
    ...identity(component),
    ...(version !== '' && { to: fromOutside(version) }),
    ...(license !== '' && { licenseTo: fromOutside(license) }),
  };
}

function goingOf(component: Component): ComponentChange {
  const { version, license } = component;
  return {
    change: 'removed',
    ...identity(component),
    ...(version !== '' && { from: fromOutside(version) }),
    ...(license !== '' && { licenseFrom: fromOutside(license) }),
  };
}

function identity({ name, purl }: Component): Pick<ComponentChange, 'name' | 'purl'> {
  return { name, ...(purl && { purl }) };
}
