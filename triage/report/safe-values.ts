import { exactText } from '../finding/untrusted.ts';
import type { Untrusted } from '../finding/untrusted.ts';
import { isPublicAddress } from './public-address.ts';
import type { SafeValue } from './shell.ts';

interface ValueRule {
  readonly is: (text: string) => boolean;
  readonly name: string;
  /** Completes "is not …". */
  readonly rule: string;
}

/**
 * What may stand in a command, by kind. No rule lets a quote, a space, a line break, a dollar or a
 * backslash through, nor a dash at the start, which a program would take for an option.
 */
const RULES = {
  incident: rule('incident id', 'an incident id', /^inc-[0-9a-z]{16,26}$/),
  namespace: rule(
    'namespace',
    'a DNS label (RFC 1123)',
    /^(?!.{64})[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/,
  ),
  pod: dnsName('pod'),
  workload: dnsName('workload'),
  node: dnsName('node'),
  instance: rule('instance', 'an EC2 instance id', /^i-(?:[0-9a-f]{8}|[0-9a-f]{17})$/),
  region: rule('region', 'a region of AWS', /^[a-z]{2}(?:-[a-z]{2,10}){1,2}-\d{1,2}$/),
  account: rule('account', 'an AWS account (12 digits)', /^\d{12}$/),
  // IAM's quotas page gives the characters and the 64.
  role: rule('role', 'a role name of IAM', /^[A-Za-z0-9_+=,.@][A-Za-z0-9_+=,.@-]{0,63}$/),
  key: rule('access key', 'an access key id', /^A[KS]IA[A-Z0-9]{12,28}$/),
  // ASIA keys are temporary: they cannot be deactivated, only their session can be denied.
  userKey: rule(
    'access key',
    'a long-lived access key (they begin with AKIA); of a temporary one, revoke the role sessions',
    /^AKIA[A-Z0-9]{12,28}$/,
  ),
  subject: rule(
    'principal',
    'a plain user name of Kubernetes',
    /^(?!.{254})[A-Za-z0-9][A-Za-z0-9._@:/+=-]*$/,
  ),
  image: rule(
    'image',
    'an image reference (OCI)',
    /^(?!.{301})[a-z0-9][a-z0-9._-]*(?::\d{1,5}(?=\/))?(?:\/[a-z0-9][a-z0-9._-]*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]*)?(?:@sha256:[0-9a-f]{64})?$/,
  ),
  address: { name: 'remote address', rule: 'a public IP address', is: isPublicAddress },
} as const satisfies Record<string, ValueRule>;

/** Longer than any name that the rules let through; keeps hostile text from the patterns. */
const MAX_VALUE_CHARACTERS = 400;

export type ValueKind = keyof typeof RULES;

export function safeValue(kind: ValueKind, value: Untrusted | undefined): SafeValue | undefined {
  if (value === undefined) return undefined;
  const text = exactText(value);
  if (text.length > MAX_VALUE_CHARACTERS) return undefined;
  return RULES[kind].is(text) ? (text as SafeValue) : undefined;
}

/** Why there is no command: our own words, without the value. */
export function whyWithheld(kind: ValueKind, value: Untrusted | undefined): string {
  const { name, rule: wanted } = RULES[kind];
  if (value === undefined) return `the evidence does not name the ${name}`;
  return `the ${name} in the evidence is not ${wanted}`;
}

function rule(name: string, wanted: string, pattern: RegExp): ValueRule {
  return { name, rule: wanted, is: (text) => pattern.test(text) };
}

function dnsName(name: string): ValueRule {
  return rule(
    name,
    'a DNS name (RFC 1123)',
    /^(?!.{254})[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,
  );
}
