import type { Rule } from '../ruling.ts';

/** Each rule as a person reads it. Only quiet signs stand here, so that all of it stays prose. */
export const WHY: Readonly<Record<Rule, string>> = {
  severity: 'at or above the threshold',
  'severity-unknown': 'nobody says how bad it is',
  'evidence-incomplete': 'the evidence says itself that it is not whole',
  'known-exploited': 'known to be exploited',
  epss: 'likely to be exploited',
  secret: 'a secret fails whatever its severity',
  'license-denied': 'the policy denies this license',
  'license-unknown': 'nobody knows this license',
  'license-allowed': 'the policy allows this license',
  'package-denied': 'the policy denies this package',
  'code-rule': 'the policy names this tool or rule',
  'needs-review': 'the tool leaves it to a person',
  'below-threshold': 'below the threshold',
  existing: 'the base had it already',
  'no-fix': 'no fix is known, and the policy fails only what has one',
  'provider-status': 'the provider will not fix it',
  waived: 'waived',
  vex: 'a VEX statement says that it does not apply',
  suppressed: 'suppressed in the tool that reported it',
  'suppressed-in-code': 'suppressed inside the code',
  'not-active': 'its source says that it is no problem now',
  sample: 'a test finding of its provider',
  inventory: 'a component, no problem',
};

/** A person or a tool let these pass; everything else was judged by what it is. */
export const LET_PASS: ReadonlySet<Rule> = new Set([
  'waived',
  'vex',
  'suppressed',
  'suppressed-in-code',
]);

/** Nothing to decide: these are no problems. */
export const NO_PROBLEM: ReadonlySet<Rule> = new Set(['not-active', 'sample', 'inventory']);
