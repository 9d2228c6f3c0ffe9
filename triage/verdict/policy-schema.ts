import * as z from 'zod';
import { JUDGED_KINDS } from './policy-defaults.ts';
import { endOf } from './policy-dates.ts';

/** The words of Trivy's `Status`: https://trivy.dev/latest/docs/configuration/filtering/#by-status */
const STATUSES = [
  'affected',
  'fixed',
  'under_investigation',
  'will_not_fix',
  'fix_deferred',
  'end_of_life',
  'not_affected',
  'unknown',
] as const;

const MAX_TEXT = 1000;
const text = z
  .string()
  .max(MAX_TEXT)
  .refine((value) => value.trim() !== '', { error: 'must not be empty' });
/** Plain names: they become keys of objects and stand in messages. */
const name = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,79}$/, {
  error: 'must be a name of letters, digits, spaces, ".", "_", "-" or "/"',
});

const threshold = z.enum(['critical', 'high', 'medium', 'low', 'never']);
const answer = z.enum(['fail', 'warn', 'note']);

const purl = text.refine((value) => value.startsWith('pkg:'), {
  error: 'must be a package URL such as "pkg:npm/lodash"',
});
const until = z.string().refine((value) => endOf(value) !== undefined, {
  error: 'must be a day ("2026-12-31", which ends at 24:00 UTC) or an RFC 3339 time',
});

export const waiverSchema = z
  .strictObject({
    id: text.optional().describe('CVE, GHSA, rule id or license id; compared exactly.'),
    purl: purl.optional().describe('Package URL; with a version only that one.'),
    versions: text.optional().describe('Bounds the purl: ">=1.2.0|<1.4.0".'),
    path: text.optional().describe('Glob over the file of the finding: "*", "**" and "?".'),
    image: text.optional().describe('Repository, with or without tag or digest.'),
    kind: z.enum(JUDGED_KINDS).optional().describe('Narrows the scope; alone it is none.'),
    reason: text.describe('Why it may pass.'),
    owner: text.describe('Who answers for it.'),
    expires: until.describe('The last day (it ends at 24:00 UTC), or an RFC 3339 time.'),
  })
  .describe('Lets findings pass, for a reason, by an owner, until a day.');

const kindRule = z.strictObject({
  fail: threshold.optional(),
  report: threshold.optional(),
});

const licenses = z.strictObject({
  allow: z.array(text).optional().describe('SPDX expressions; everything else then fails.'),
  deny: z.array(text).optional().describe('SPDX expressions that fail.'),
  unknown: answer
    .optional()
    .describe('A license that nobody can name. Default: fail where allow or deny is given.'),
});

const deniedPackage = z.strictObject({ purl, versions: text.optional(), reason: text });

const codeRule = z
  .strictObject({
    tool: text.optional(),
    rule: text.optional(),
    level: z.enum(['none', 'note', 'warning', 'error']).optional(),
    'security-severity': z.number().min(0).max(10).optional(),
    answer,
  })
  .refine((value) => Object.keys(value).length > 1, {
    error: 'fits everything: give a tool, a rule, a level or a security-severity',
  });

const required = z
  .strictObject({
    source: z.enum(['trivy', 'sarif', 'cyclonedx']),
    of: z.enum(['commit', 'digest']).optional().describe('What the report must be about.'),
    bound: z.boolean().optional().describe('Fail where the report names neither.'),
    classes: z.array(text).min(1).optional().describe('Trivy classes, SARIF tools or categories.'),
    'max-age-hours': z
      .number()
      .positive()
      .max(24 * 366)
      .optional(),
  })
  .refine((value) => value.bound !== true || value.of !== undefined, {
    error: 'is bound to nothing: say "of: commit" or "of: digest"',
  });

const rules = {
  fail: threshold
    .optional()
    .describe('This severity and everything above it fails. Default: high.'),
  report: threshold.optional().describe('From here on it is a warning. Default: medium.'),
  kinds: z
    .strictObject({
      vulnerability: kindRule.optional(),
      misconfiguration: kindRule.optional(),
      secret: kindRule.optional(),
      license: kindRule.optional(),
      code: kindRule.optional(),
      detection: kindRule.optional(),
    })
    .optional()
    .describe('The same two bounds for one kind of finding.'),
  'unknown-severity': z.enum(['fail', 'warn']).optional().describe('Default: fail.'),
  'only-new': z.boolean().optional().describe('What the base had already is a note.'),
  'only-fixable': z.boolean().optional().describe('Without a known fix it is at most a warning.'),
  'by-status': z
    .strictObject(Object.fromEntries(STATUSES.map((status) => [status, answer.optional()])))
    .optional()
    .describe("By Trivy's Status: the most that a finding may cost."),
  epss: z
    .union([z.number().gt(0).max(1), z.literal('never')])
    .optional()
    .describe('Fails at or above this probability of exploitation.'),
  licenses: licenses.optional(),
  'denied-packages': z.array(deniedPackage).optional(),
  code: z.array(codeRule).optional().describe('For SARIF results: the first that fits answers.'),
  'suppressed-in-code': z.enum(['honour', 'warn', 'ignore']).optional().describe('Default: warn.'),
  evidence: z.record(name, required).optional().describe('Reports without which nothing passes.'),
  'max-data-age-days': z.int().min(1).max(3650).optional().describe('KEV and EPSS. Default: 30.'),
};

const importRule = z.strictObject({ owner: text, expires: until, reason: text.optional() });

export const policySchema = z
  .strictObject({
    extends: text
      .optional()
      .describe('A policy file of this repository, or owner/repository/path@commit (40 digits).'),
    ...rules,
    environments: z
      .record(name, z.strictObject(rules))
      .optional()
      .describe('Rules that hold instead where the environment is named.'),
    waivers: z.array(waiverSchema).optional(),
    'maximum-waiver-days': z.int().min(1).max(3650).optional().describe('Default: 90.'),
    imports: z
      .record(text, importRule)
      .optional()
      .describe("Ignore files of Trivy's, by path, whose entries become waivers."),
  })
  .describe('What Parapet lets pass.');

/** A file of `.github/parapet/waivers`. */
export const waiversSchema = z.strictObject({ waivers: z.array(waiverSchema) });

export type WaiverText = z.infer<typeof waiverSchema>;
export type PolicyText = z.infer<typeof policySchema>;
export type RulesText = Omit<
  PolicyText,
  'extends' | 'environments' | 'waivers' | 'maximum-waiver-days' | 'imports'
>;
