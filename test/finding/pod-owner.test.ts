import { describe, expect, it } from 'vitest';
import { podFamily, workloadOfPod, workloadOfReplicaSet } from '../../triage/finding/pod-owner.ts';

describe('the owner of a pod', () => {
  it.each([
    ['web-5d9c7b6f4-x7k2p', 'web'],
    ['inventory-api-7b9d6846c4-9xq2p', 'inventory-api'],
    ['poolmgr-go-default-516098-5bdbf8c8f5-g8gvc', 'poolmgr-go-default-516098'],
    ['coredns-558bd4d5db-xyz12', 'coredns'],
  ])('of %s is the Deployment %s', (pod, workload) => {
    expect(workloadOfPod(pod)).toBe(workload);
  });

  it.each(['web', 'db-0', 'fluentd-x7k2p', 'my-backend-proxy-12345', 'static-web', 'a-b-c'])(
    'of %s cannot be told',
    (pod) => {
      expect(workloadOfPod(pod)).toBeUndefined();
    },
  );

  it('is the same family for pods that replace each other', () => {
    expect(podFamily('fluentd-x7k2p')).toBe(podFamily('fluentd-zzz9b'));
    expect(podFamily('db-0')).toBe(podFamily('db-12'));
    expect(podFamily('web')).toBe('web');
  });

  it('is known from a ReplicaSet', () => {
    expect(workloadOfReplicaSet('web-5d9c7b6f4')).toBe('web');
    expect(workloadOfReplicaSet('web')).toBe('web');
  });
});
