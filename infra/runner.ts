import { VpcSecurityGroupIngressRule, type Construct } from './cdktf.ts';
import type { ClusterStack } from './cluster.ts';
import type { Settings } from './config.ts';
import { InfraError } from './infra-error.ts';
import { logGroup } from './log-group.ts';
import type { NetworkStack } from './network.ts';
import { runnerGroup } from './runner/group.ts';
import { runnerProject } from './runner/project.ts';
import { runnerRole } from './runner/role.ts';
import { ParapetStack } from './stack.ts';

export interface RunnerParts {
  readonly network: NetworkStack;
  readonly cluster: ClusterStack;
}

/**
 * A runner inside the VPC for jobs that must reach a private API: CodeBuild starts a fresh machine for
 * each queued job that asks for it (`runs-on: codebuild-<project>-...`) and throws it away. The machine's
 * own role can do nothing but run; a job becomes the deploy role by its own token, as anywhere else.
 */
export class RunnerStack extends ParapetStack {
  constructor(scope: Construct, settings: Settings, { network, cluster }: RunnerParts) {
    super(scope, 'runner', settings);
    const name = `${settings.names.prefix}-runner`;
    const connection = connectionOf(settings);
    const group = runnerGroup(this, { name, vpcId: network.vpcId });
    new VpcSecurityGroupIngressRule(this, 'to-kubernetes', {
      securityGroupId: cluster.clusterSecurityGroupId,
      referencedSecurityGroupId: group.id,
      ipProtocol: 'tcp',
      fromPort: 443,
      toPort: 443,
      tags: { Name: 'deploy jobs to the Kubernetes API' },
    });
    const logs = logGroup(this, 'logs', {
      name: `/${settings.names.prefix}/runner`,
      days: settings.cluster.logDays,
      keyArn: network.dataKeyArn,
    });
    const common = { settings, name, connection };
    const subnets = network.privateSubnetIds;
    const role = runnerRole(this, { ...common, subnets, logGroupArn: logs.arn });
    const project = runnerProject(this, { ...common, network, group, role, logGroup: logs.name });
    this.output(
      'runner_project',
      project.name,
      'In a job: runs-on: codebuild-<this>-<run id>-<attempt>',
    );
    this.output('runner_security_group_id', group.id, 'The security group of the runner');
  }
}

/** Only a person can let AWS into a GitHub organisation, so the connection is made before and named here. */
function connectionOf({ cluster: { endpoint } }: Settings): string {
  if (endpoint.access === 'private' && endpoint.connection !== undefined)
    return endpoint.connection;
  throw new InfraError(
    'config',
    'cluster.endpoint.runner is on, but cluster.endpoint.connection is not given: the runner reaches GitHub ' +
      'by a connection that a person makes once in the AWS console (docs/cluster-endpoint.md). Put its ARN there.',
  );
}
