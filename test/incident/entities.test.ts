import { describe, expect, test } from 'vitest';
import { traitsOf } from '../../triage/incident/entities.ts';
import type { Entity } from '../../triage/incident/entities.ts';
import { isCompatible } from '../../triage/incident/scope.ts';
import { parseNetwork } from '../../triage/incident/addresses.ts';
import { alert } from './findings.ts';
import type { Wanted } from './findings.ts';

const LONG = '1a2b3c4d5e6f'.padEnd(64, '0');

function entitiesOf(wanted: Wanted): readonly Entity[] {
  return traitsOf(alert(wanted), []).entities;
}

function isShared(a: Wanted, b: Wanted): boolean {
  return entitiesOf(a).some((x) =>
    entitiesOf(b).some((y) => x.key === y.key && isCompatible(x.scope, y.scope)),
  );
}

const ACCOUNT = { account: '111122223333', region: 'eu-west-1' };
const ARN = 'arn:aws:eks:eu-west-1:111122223333:cluster/shop-prod';

describe('what links', () => {
  const linked: readonly [string, Wanted, Wanted][] = [
    [
      'a container, short and long',
      { container: '1a2b3c4d5e6f' },
      { container: `containerd://${LONG}` },
    ],
    [
      'a container, with and without a cluster',
      { container: LONG },
      { container: LONG, cluster: 'a', ...ACCOUNT },
    ],
    [
      'a pod of one namespace',
      { pod: 'web-1', namespace: 'shop' },
      { pod: 'web-1', namespace: 'shop' },
    ],
    [
      'a workload',
      { workload: 'web', namespace: 'shop' },
      { workload: 'web', namespace: 'shop', pod: 'web-2' },
    ],
    [
      'a cluster by name and by ARN',
      { pod: 'p', cluster: 'shop-prod' },
      { pod: 'p', cluster: ARN },
    ],
    [
      'a role session',
      { session: 'deploy', principal: 'r' },
      { session: 'deploy', principal: 'r' },
    ],
    [
      "an instance's session, whatever role is printed",
      { session: 'i-0123456789abcdef0', principal: 'r' },
      { session: 'i-0123456789abcdef0' },
    ],
    [
      'an access key in two regions',
      { accessKey: 'AKIA1', ...ACCOUNT },
      { accessKey: 'AKIA1', ...ACCOUNT, region: 'us-east-1' },
    ],
    [
      'an instance, for findings about the host',
      { subject: 'host', instance: 'i-1' },
      { subject: 'host', instance: 'i-1' },
    ],
    [
      'an address seen from one image',
      { remote: ['203.0.113.7'], digest: 'sha256:1', pod: 'a' },
      { remote: ['198.51.100.1', '203.0.113.7'], digest: 'sha256:1', pod: 'b' },
    ],
    [
      'an address used by one principal',
      { remote: ['203.0.113.7'], principal: 'eve' },
      { remote: ['203.0.113.7'], principal: 'eve', rule: 'other' },
    ],
    [
      'one cause at one place that has no name of its own',
      { node: 'n', subject: 'host' },
      { node: 'n', subject: 'host' },
    ],
  ];
  test.each(linked)('%s', (_name, a, b) => expect(isShared(a, b)).toBe(true));

  const apart: readonly [string, Wanted, Wanted][] = [
    [
      'one pod name in two namespaces',
      { pod: 'web-1', namespace: 'shop' },
      { pod: 'web-1', namespace: 'test' },
    ],
    [
      'one pod name in two clusters',
      { pod: 'web-1', cluster: 'a' },
      { pod: 'web-1', cluster: 'b' },
    ],
    [
      'one pod name in two accounts',
      { pod: 'web-1', account: '1' },
      { pod: 'web-1', account: '2' },
    ],
    [
      'one cluster name in two accounts',
      { pod: 'p', cluster: ARN },
      { pod: 'p', cluster: ARN.replace('1111', '2222') },
    ],
    [
      'one session name of two roles',
      { session: 'deploy', principal: 'r' },
      { session: 'deploy', principal: 's' },
    ],
    [
      'an instance, where only one is about the host',
      { subject: 'host', instance: 'i-1' },
      { pod: 'p', instance: 'i-1' },
    ],
    [
      'one node',
      { subject: 'host', node: 'n', rule: 'a' },
      { subject: 'host', node: 'n', rule: 'b' },
    ],
    ['one cause on two nodes', { subject: 'host', node: 'n' }, { subject: 'host', node: 'm' }],
    ['one image', { digest: 'sha256:1', pod: 'a' }, { digest: 'sha256:1', pod: 'b' }],
    ['one account', { ...ACCOUNT, pod: 'a' }, { ...ACCOUNT, pod: 'b' }],
    ['one user', { principal: 'root', pod: 'a' }, { principal: 'root', pod: 'b' }],
    [
      'an address alone',
      { remote: ['203.0.113.7'], pod: 'a' },
      { remote: ['203.0.113.7'], pod: 'b' },
    ],
    [
      'a private address',
      { remote: ['10.0.0.1'], digest: 'sha256:1', pod: 'a' },
      { remote: ['10.0.0.1'], digest: 'sha256:1', pod: 'b' },
    ],
  ];
  test.each(apart)('not: %s', (_name, a, b) => expect(isShared(a, b)).toBe(false));

  test('at most 50 pairs, the lowest by text', () => {
    const remote = Array.from({ length: 80 }, (_, index) => `203.0.113.${index + 100}`);
    const all = entitiesOf({ remote, digest: 'sha256:1', pod: 'p' });
    const few = entitiesOf({ remote: remote.toReversed(), digest: 'sha256:1', pod: 'p' });
    expect(all).toHaveLength(51);
    expect(few).toEqual(all);
  });

  test("an address of one's own network makes no pair", () => {
    const own = [parseNetwork('203.0.113.0/24')].flatMap((each) => each ?? []);
    const finding = alert({ remote: ['203.0.113.7'], digest: 'sha256:1', pod: 'p' });
    expect(traitsOf(finding, own).entities).toHaveLength(1);
  });

  test.each(['T1611', 'T1552.005'])('%s crosses to the host', (technique) => {
    expect(traitsOf(alert({ pod: 'p', techniques: ['T1059', technique] }), []).isCrossing).toBe(
      true,
    );
  });

  test('nothing else crosses', () => {
    expect(traitsOf(alert({ pod: 'p', techniques: ['T1552', 'T1610'] }), []).isCrossing).toBe(
      false,
    );
  });
});
