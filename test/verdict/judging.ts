import type { Finding } from '../../triage/finding/finding.ts';
import { parseInstant } from '../../triage/finding/instant.ts';
import type { Instant } from '../../triage/finding/instant.ts';
import { keyOf } from '../../triage/finding/keys.ts';
import type { Key } from '../../triage/finding/keys.ts';
import { fromOutside } from '../../triage/finding/untrusted.ts';
import { Judge, NO_WAIVERS } from '../../triage/verdict/judge.ts';
import type { JudgeGiven } from '../../triage/verdict/judge.ts';
import { LicenseJudge } from '../../triage/verdict/license.ts';
import { DEFAULT_POLICY, FILE_DEFAULTS } from '../../triage/verdict/policy-defaults.ts';
import type { Policy } from '../../triage/verdict/policy.ts';
import type { DecisionList } from '../../triage/verdict/ruling.ts';

export const NOW = at('2026-11-25T12:00:00Z');

export function at(text: string): Instant {
  const instant = parseInstant(text);
  if (!instant) throw new Error(`no time: ${text}`);
  return instant;
}

type Texts<T> = { readonly [K in keyof T]?: unknown };

let made = 0;

/**
 * A critical vulnerability, each call another event unless one is named by `occurrence` (in plain words,
 * of which a key is made). Texts may be plain.
 */
export function finding({ occurrence, ...over }: Texts<Finding> = {}): Finding {
  made += 1;
  return {
    source: 'trivy',
    kind: 'vulnerability',
    id: fromOutside('CVE-2099-0001'),
    title: fromOutside('a fault'),
    severity: 'critical',
    fingerprint: `f${made}`,
    occurrence: eventOf((occurrence as string | undefined) ?? `o${made}`),
    ...over,
  } as Finding;
}

/** The key of an event that a test names in plain words. */
export function eventOf(name: string): Key {
  return keyOf(['event', name]);
}

/** A component of an SBOM. */
export function component(purl: string, over: Texts<Finding> = {}): Finding {
  const [, name = purl, version] = /^pkg:[^/]+\/(.*?)(?:@([^@?]+))?(?:\?.*)?$/.exec(purl) ?? [];
  return finding({
    source: 'cyclonedx',
    kind: 'component',
    id: purl,
    severity: 'info',
    package: { name, purl, ...(version !== undefined && { version }) },
    licenses: [],
    fingerprint: `component ${name}`,
    ...over,
  });
}

/** As a policy file starts. */
export function policy(over: Partial<Policy> = {}): Policy {
  return { ...FILE_DEFAULTS, ...over };
}

export function judgeBy(over: Partial<JudgeGiven> = {}): Judge {
  return new Judge({
    policy: DEFAULT_POLICY,
    waivers: NO_WAIVERS,
    licenses: new LicenseJudge((over.policy ?? DEFAULT_POLICY).licenses),
    exploited: () => undefined,
    now: NOW,
    ...over,
  });
}

/** Rules on all of them as one report. */
export function listOf(findings: readonly Finding[], over: Partial<JudgeGiven> = {}): DecisionList {
  const judge = judgeBy(over);
  judge.addInput({ file: 'report.json', source: 'trivy' });
  for (const one of findings) judge.rule(one, 'report.json');
  return judge.list();
}

/** `decision rule` of each ruling, in order. */
export function rulingsOf(findings: readonly Finding[], over: Partial<JudgeGiven> = {}): string[] {
  return listOf(findings, over).rulings.map(({ decision, rule }) => `${decision} ${rule}`);
}
