import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromOutside } from '../../triage/finding/untrusted.ts';
import { safeValue, whyWithheld } from '../../triage/report/safe-values.ts';
import type { ValueKind } from '../../triage/report/safe-values.ts';
import { hostileText } from '../finding/hostile.ts';

const GOOD: Readonly<Record<ValueKind, readonly string[]>> = {
  incident: ['inc-01j8z3k5m7n9p1q3r5s7t9v1w3'],
  namespace: ['shop', 'kube-system', '1'],
  pod: ['checkout-5d9c7b6f4-x2x9z', 'web-0.a'],
  workload: ['checkout'],
  node: ['ip-10-0-1-23.eu-west-1.compute.internal'],
  instance: ['i-0123456789abcdef0', 'i-1234abcd'],
  region: ['eu-west-1', 'us-gov-west-1', 'ap-southeast-2', 'us-iso-east-1'],
  account: ['111122223333'],
  role: ['shop-prod-node', 'eksctl-x+y=a,b.c@d_e'],
  key: ['AKIAIOSFODNN7EXAMPLE', 'ASIAIOSFODNN7EXAMPLE'],
  userKey: ['AKIAIOSFODNN7EXAMPLE'],
  subject: [
    'system:serviceaccount:shop:default',
    'kubernetes-admin',
    'arn:aws:iam::111122223333:user/x',
  ],
  image: [
    'nginx',
    'nginx:1.27',
    'registry.example:5000/a/b:v1',
    `registry.example/a@sha256:${'0'.repeat(64)}`,
  ],
  address: ['198.51.100.23', '2001:db8::1'],
};

const BAD: Readonly<Record<ValueKind, readonly string[]>> = {
  incident: ['inc-../../etc', 'x'],
  namespace: ['Shop', 'a.b', '-a', 'a-', 'a'.repeat(64), '$(id)'],
  pod: ['web 1', 'web..1', '-n', 'a'.repeat(254), 'web\n'],
  workload: ["x'; id; '"],
  node: ['--all'],
  instance: ['i-0123456789abcdefg', 'i-0123456789abcdef0 --force', 'I-1234abcd'],
  region: ['eu-west-1;', 'europe', 'eu-west-1\n'],
  account: ['11112222333', '1111222233334'],
  role: ['a b', '-x', 'a'.repeat(65), 'a/b'],
  key: ['AKIA', 'akiaiosfodnn7example'],
  userKey: ['ASIAIOSFODNN7EXAMPLE'],
  subject: ['-x', 'a b', 'system:serviceaccount:$(id):x'],
  image: ['Nginx', 'nginx:', '-x', 'a//b', 'nginx:1 2', `nginx@sha256:${'0'.repeat(63)}`],
  address: ['10.0.0.1', '198.51.100.23/0'],
};

const KINDS = Object.keys(GOOD) as ValueKind[];

describe('a value for a command', () => {
  it.each(KINDS)('of kind %s is let through by its strict pattern only', (kind) => {
    for (const text of GOOD[kind]) expect(safeValue(kind, fromOutside(text))).toBe(text);
    for (const text of BAD[kind]) expect(safeValue(kind, fromOutside(text))).toBeUndefined();
    expect(safeValue(kind, undefined)).toBeUndefined();
  });

  it('never holds anything that a shell, an option parser or YAML would act upon', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), hostileText, (kind, text) => {
        expect(safeValue(kind, text) ?? 'x').toMatch(/^[A-Za-z0-9_+=,.@][A-Za-z0-9_+=,.@:/-]*$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('that is refused is explained without being repeated', () => {
    expect(whyWithheld('pod', undefined)).toBe('the evidence does not name the pod');
    expect(whyWithheld('pod', fromOutside('$(id)'))).toBe(
      'the pod in the evidence is not a DNS name (RFC 1123)',
    );
  });
});
