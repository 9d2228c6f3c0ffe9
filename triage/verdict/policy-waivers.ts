import { compareInstants } from '../finding/instant.ts';
import type { Instant } from '../finding/instant.ts';
import { parsePurl } from '../finding/purl.ts';
import { forTerminal, fromOutside } from '../finding/untrusted.ts';
import { fitsEverything } from './path-glob.ts';
import { daysFrom, dayOf, endOf } from './policy-dates.ts';
import { refuseFaults } from './policy-error.ts';
import type { PolicyFault } from './policy-error.ts';
import { readChecked } from './policy-layer.ts';
import type { Layer } from './policy-layer.ts';
import { waiversSchema } from './policy-schema.ts';
import type { PolicyText, WaiverText } from './policy-schema.ts';
import type { IgnoreImport, Policy, Waiver } from './policy.ts';
import { faultOfRange } from './versions/range.ts';

export interface WaiverLimits {
  readonly now: Instant;
  readonly maximumWaiverDays: number;
}

/** A file of the waivers' folder: the key `waivers` as in the policy, and nothing else. */
export function parseWaivers(
  text: string,
  at: {
    readonly path: string;
    readonly now: Instant;
    readonly policy: Pick<Policy, 'maximumWaiverDays'>;
  },
): Waiver[] {
  const layer = readChecked(text, at.path, waiversSchema);
  const { maximumWaiverDays } = at.policy;
  return waiversOf(layer, { now: at.now, maximumWaiverDays });
}

/** The waivers of a file that the schema has judged; everything wrong with them is told at once. */
export function waiversOf(
  layer: Layer<Pick<PolicyText, 'waivers'>>,
  limits: WaiverLimits,
): Waiver[] {
  const written = layer.content.waivers ?? [];
  const faults: PolicyFault[] = [];
  const waivers = written.map((waiver, index) => {
    const line = layer.lineAt(['waivers', index]);
    faults.push(...faultsOf(waiver, limits).map((fault) => ({ ...fault, file: layer.file, line })));
    return toWaiver(waiver, `${layer.file}:${line}`);
  });
  refuseFaults(faults);
  return waivers;
}

function toWaiver(written: WaiverText, from: string): Waiver {
  const { id, purl, versions, path, image, kind } = written;
  return {
    ...(id !== undefined && { id }),
    ...(purl !== undefined && { purl }),
    ...(versions !== undefined && { versions }),
    ...(path !== undefined && { path }),
    ...(image !== undefined && { image }),
    ...(kind !== undefined && { kind }),
    reason: written.reason,
    owner: written.owner,
    expires: instantOf(written.expires),
    from,
  };
}

/** The schema has taken it, so it is a time. */
function instantOf(text: string): Instant {
  const end = endOf(text);
  if (end === undefined) throw new TypeError(`"${text}" passed as a time and is none`);
  return end;
}

type Fault = Pick<PolicyFault, 'code' | 'message'>;

function faultsOf(waiver: WaiverText, limits: WaiverLimits): Fault[] {
  return [...scopeFaults(waiver), ...purlFaults(waiver), ...endFaults(waiver, limits)];
}

function scopeFaults({ id, purl, path, image }: WaiverText): Fault[] {
  const isScoped = [id, purl, path, image].some((text) => text !== undefined);
  if (!isScoped) {
    const message =
      'a waiver waives nothing in particular: say what it is for with id, purl, path or image';
    return [{ code: 'waiver-incomplete', message }];
  }
  if (path === undefined || !fitsEverything(path)) return [];
  const message = 'a waiver has a path that fits every file; name the folder or the file';
  return [{ code: 'invalid', message }];
}

function purlFaults({ purl, versions }: WaiverText): Fault[] {
  const parts = purl === undefined ? undefined : parsePurl(purl);
  const wrong = (message: string): Fault[] => [{ code: 'invalid', message: `a waiver ${message}` }];
  if (purl !== undefined && (!parts || purl.includes('#'))) {
    return wrong('has a purl that is none, or one with a subpath; write "pkg:type/namespace/name"');
  }
  if (versions === undefined) return [];
  if (!parts) return wrong('has "versions" without the purl whose versions they are');
  if (parts.version !== undefined) {
    return wrong('has a version in its purl and "versions" beside it; give one of them');
  }
  const fault = faultOfRange(parts.type, versions);
  return fault === undefined ? [] : wrong(`has "versions" that cannot be used: ${escaped(fault)}`);
}

/** It repeats what was written. */
function escaped(fault: string): string {
  return forTerminal(fromOutside(fault));
}

function endFaults({ expires }: WaiverText, limits: WaiverLimits): Fault[] {
  const latest = daysFrom(limits.now, limits.maximumWaiverDays);
  if (compareInstants(instantOf(expires), latest) <= 0) return [];
  const message = `a waiver ends later than the policy allows ("maximum-waiver-days" is ${limits.maximumWaiverDays}): today the latest day is ${dayOf(latest)}`;
  return [{ code: 'waiver-too-long', message }];
}

/** Which ignore files are taken over, and who answers for them. */
export function importsOf(
  layer: Layer,
  limits: Pick<WaiverLimits, 'now' | 'maximumWaiverDays'>,
): IgnoreImport[] {
  const faults: PolicyFault[] = [];
  const imports = Object.entries(layer.content.imports ?? {}).map(([file, rule]) => {
    const line = layer.lineAt(['imports', file]);
    const late = endFaults({ ...rule, reason: '' }, limits);
    faults.push(...late.map((fault) => ({ ...fault, file: layer.file, line })));
    return {
      file: file.replace(/^(?:\.\/)+/, ''),
      owner: rule.owner,
      expires: instantOf(rule.expires),
      ...(rule.reason !== undefined && { reason: rule.reason }),
      from: `${layer.file}:${line}`,
    };
  });
  refuseFaults(faults);
  return imports;
}
