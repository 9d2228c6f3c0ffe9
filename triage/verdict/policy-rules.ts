import { everyKind, FILE_DEFAULTS, JUDGED_KINDS } from './policy-defaults.ts';
import type { RulesText } from './policy-schema.ts';
import type { CodeRule, Policy, RequiredEvidence } from './policy.ts';

/** What a policy says apart from people and their days. */
export type JudgedBy = Omit<Policy, 'waivers' | 'maximumWaiverDays' | 'imports'>;

/** The rules as they are judged by: every key that was not given has its default. */
export function judgedBy(rules: RulesText): JudgedBy {
  const byStatus = Object.entries(rules['by-status'] ?? {}).filter(([, answer]) => answer);
  return {
    ...FILE_DEFAULTS,
    kinds: kindsOf(rules),
    unknownSeverity: rules['unknown-severity'] ?? FILE_DEFAULTS.unknownSeverity,
    onlyNew: rules['only-new'] ?? FILE_DEFAULTS.onlyNew,
    onlyFixable: rules['only-fixable'] ?? FILE_DEFAULTS.onlyFixable,
    byStatus: Object.fromEntries(byStatus) as Policy['byStatus'],
    ...(typeof rules.epss === 'number' && { epss: rules.epss }),
    licenses: licensesOf(rules.licenses ?? {}),
    deniedPackages: (rules['denied-packages'] ?? []).map(({ purl, versions, reason }) => ({
      purl,
      ...(versions !== undefined && { versions }),
      reason,
    })),
    codeRules: (rules.code ?? []).map(codeRuleOf),
    suppressedInCode: rules['suppressed-in-code'] ?? FILE_DEFAULTS.suppressedInCode,
    evidence: Object.entries(rules.evidence ?? {}).map(evidenceOf),
    maxDataAgeDays: rules['max-data-age-days'] ?? FILE_DEFAULTS.maxDataAgeDays,
  };
}

/** A kind's own bound, else the one for every kind, else the built-in one. */
function kindsOf(rules: RulesText): Policy['kinds'] {
  const kinds = everyKind({
    fail: rules.fail ?? FILE_DEFAULTS.kinds.code.fail,
    report: rules.report ?? FILE_DEFAULTS.kinds.code.report,
  });
  for (const kind of JUDGED_KINDS) {
    const own = rules.kinds?.[kind];
    kinds[kind] = {
      fail: own?.fail ?? kinds[kind].fail,
      report: own?.report ?? kinds[kind].report,
    };
  }
  return kinds;
}

/** Who allows or denies licenses cannot let one pass that nobody can name. */
function licensesOf(written: NonNullable<RulesText['licenses']>): Policy['licenses'] {
  const { allow, deny, unknown } = written;
  return {
    ...(allow && { allow }),
    ...(deny && { deny }),
    unknown: unknown ?? (allow || deny ? 'fail' : FILE_DEFAULTS.licenses.unknown),
  };
}

function codeRuleOf(written: NonNullable<RulesText['code']>[number]): CodeRule {
  const { tool, rule, level, answer } = written;
  const score = written['security-severity'];
  return {
    ...(tool !== undefined && { tool }),
    ...(rule !== undefined && { rule }),
    ...(level !== undefined && { level }),
    ...(score !== undefined && { securitySeverity: score }),
    answer,
  };
}

function evidenceOf([name, written]: [
  string,
  NonNullable<RulesText['evidence']>[string],
]): RequiredEvidence {
  const { source, of, bound, classes } = written;
  const hours = written['max-age-hours'];
  return {
    name,
    source,
    ...(of !== undefined && { of }),
    ...(bound !== undefined && { bound }),
    ...(classes && { classes }),
    ...(hours !== undefined && { maxAgeHours: hours }),
  };
}
