import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../infra/config.ts';
import { policyJson } from '../../infra/iam.ts';
import { repositoryStatements } from '../../infra/registry/policy.ts';
import { synthesised } from './ground.ts';
import { evaluate } from './iam/evaluate.ts';
import { testConfig } from './rig/config.ts';

const policy = policyJson(repositoryStatements(settingsOf(testConfig())));
const role = (name: string): string => `arn:aws:iam::123456789012:role/${name}`;

function ask(action: string, principal: string, isService = 'false'): string {
  const context = { 'aws:PrincipalArn': principal, 'aws:PrincipalIsAWSService': isService };
  return evaluate(policy, { action, context });
}

describe('the registry stack', () => {
  it('keeps tags as they are, under the data key', () => {
    const repository = synthesised('registry').one('aws_ecr_repository');
    expect(repository).toMatchObject({
      name: 'app',
      image_tag_mutability: 'IMMUTABLE',
      encryption_configuration: [{ encryption_type: 'KMS' }],
      force_delete: false,
    });
    expect(JSON.stringify(repository['encryption_configuration'])).toContain(
      'terraform_remote_state',
    );
  });

  it.each([
    ['inspector', 1],
    ['basic', 0],
    ['existing', 0],
  ] as const)('with scanning %s touches the registry as a whole %i times', (scanning, times) => {
    const stack = synthesised('registry', { registry: { scanning } });
    expect(stack.all('aws_ecr_registry_scanning_configuration')).toHaveLength(times);
    expect(stack.one('aws_ecr_repository')).toMatchObject({
      image_scanning_configuration: { scan_on_push: true },
    });
  });

  it('scans its own repository again and again, and names no other', () => {
    const stack = synthesised('registry', { registry: { repository: 'team/shop' } });
    expect(stack.one('aws_ecr_registry_scanning_configuration')).toMatchObject({
      scan_type: 'ENHANCED',
      rule: [
        {
          scan_frequency: 'CONTINUOUS_SCAN',
          repository_filter: [{ filter: 'team/shop', filter_type: 'WILDCARD' }],
        },
      ],
    });
  });

  it('counts tagged images out and lets attestations go with their image', () => {
    const lifecycle = synthesised('registry', { registry: { keepImages: 7 } }).one(
      'aws_ecr_lifecycle_policy',
    );
    const { rules } = JSON.parse(String(lifecycle['policy'])) as { rules: object[] };
    expect(rules).toEqual([
      expect.objectContaining({
        selection: expect.objectContaining({ tagStatus: 'tagged', countNumber: 7 }) as object,
      }),
    ]);
  });
});

describe("the repository's policy", () => {
  it('leaves pulling to the nodes, the publish job, the deploy job and AWS itself', () => {
    const allowed = ['parapet-test-node', 'parapet-test-publish', 'parapet-test-deploy'].map(role);
    const linked = role(
      'aws-service-role/inspector2.amazonaws.com/AWSServiceRoleForAmazonInspector2',
    );
    for (const principal of [...allowed, linked]) {
      expect(ask('ecr:BatchGetImage', principal), principal).toBe('not allowed');
    }
    expect(ask('ecr:GetDownloadUrlForLayer', '', 'true')).toBe('not allowed');
  });

  it.each(['admin', 'parapet-test-triage', 'parapet-test-node-x', 'x/parapet-test-node'])(
    'denies pulling to %s',
    (name) => {
      expect(ask('ecr:BatchGetImage', role(name))).toBe('denied by a statement');
      expect(ask('ecr:GetDownloadUrlForLayer', role(name))).toBe('denied by a statement');
    },
  );

  it('denies pushing and deleting to all but the publish job, nodes and deploy job too', () => {
    for (const action of ['ecr:PutImage', 'ecr:InitiateLayerUpload', 'ecr:BatchDeleteImage']) {
      expect(ask(action, role('parapet-test-publish'))).toBe('not allowed');
      for (const name of ['parapet-test-node', 'parapet-test-deploy', 'admin']) {
        expect(ask(action, role(name)), `${action} by ${name}`).toBe('denied by a statement');
      }
    }
  });

  it('denies where it cannot tell who asks', () => {
    expect(evaluate(policy, { action: 'ecr:BatchGetImage' })).toBe('denied by a statement');
  });

  it('does not take part in looking', () => {
    expect(ask('ecr:DescribeImages', role('admin'))).toBe('not allowed');
  });
});
