import { describe, expect, it } from 'vitest';
import { InfraError } from '../../infra/infra-error.ts';
import { CONNECTION, synthesised } from './ground.ts';
import { statementsIn } from './iam/evaluate.ts';

const withRunner = {
  cluster: { endpoint: { access: 'private', runner: true, connection: CONNECTION } },
} as const;
const runner = synthesised('runner', withRunner);

describe('the runner stack', () => {
  it('runs jobs of this repository in the private subnets, unprivileged', () => {
    const project = runner.one('aws_codebuild_project');
    expect(project).toMatchObject({
      source: {
        location: 'https://github.com/acme/shop.git',
        auth: { type: 'CODECONNECTIONS', resource: CONNECTION },
      },
      environment: { privileged_mode: false },
    });
    expect((project['vpc_config'] as { subnets: string[] }).subnets).toHaveLength(3);
  });

  it('starts for queued jobs only, not for pushes or pull requests', () => {
    expect(runner.one('aws_codebuild_webhook')['filter_group']).toEqual([
      { filter: [{ type: 'EVENT', pattern: 'WORKFLOW_JOB_QUEUED' }] },
    ]);
  });

  it('lets nothing in, and TLS out', () => {
    expect(runner.one('aws_vpc_security_group_egress_rule')).toMatchObject({
      from_port: 443,
      to_port: 443,
    });
    const ingress = runner.one('aws_vpc_security_group_ingress_rule');
    expect(ingress['cidr_ipv4']).toBeUndefined();
    expect(String(ingress['security_group_id'])).toContain('terraform_remote_state.cross-stack');
    expect(String(ingress['referenced_security_group_id'])).toContain('aws_security_group.group');
  });

  it('has a role that cannot touch the cluster, images or other roles', () => {
    const policy = String(runner.one('aws_iam_role_policy')['policy']);
    const services = statementsIn(policy)
      .flatMap(({ Action = [] }) => Action)
      .map((action) => action.replace(/:.*/, ''));
    expect([...new Set(services)].toSorted()).toEqual(['codeconnections', 'ec2', 'logs']);
  });

  it('says what a person must do where there is no connection', () => {
    const without = { cluster: { endpoint: { access: 'private', runner: true } } } as const;
    expect(() => synthesised('runner', without)).toThrow(InfraError);
    expect(() => synthesised('runner', without)).toThrow('docs/cluster-endpoint.md');
  });
});
