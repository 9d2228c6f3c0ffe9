import {
  CodebuildProject,
  CodebuildWebhook,
  VpcSecurityGroupIngressRule,
  type Construct,
} from './cdktf.ts';
import type { ClusterStack } from './cluster.ts';
import type { Settings } from './config.ts';
import { InfraError } from './infra-error.ts';
import { logGroup } from './log-group.ts';
import type { NetworkStack } from './network.ts';
import { runnerGroup } from './runner/group.ts';
import { runnerRole } from './runner/role.ts';
import { ParapetStack } from './stack.ts';

/** An image of AWS's with Docker, kubectl and the AWS CLI; major version only, patched by AWS. */
const IMAGE = 'aws/codebuild/amazonlinux-x86_64-standard:5.0';

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
    const { names, github } = settings;
    const name = `${names.prefix}-runner`;
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
      name: `/${names.prefix}/runner`,
      days: settings.cluster.logDays,
      keyArn: network.dataKeyArn,
    });
    const { privateSubnetIds: subnets } = network;
    const role = runnerRole(this, { settings, name, connection, subnets, logGroupArn: logs.arn });
    const project = new CodebuildProject(this, 'project', {
      name,
      description: `Runner of GitHub jobs of ${github.owner}/${github.repository}, inside the VPC`,
      serviceRole: role.arn,
      buildTimeout: 60,
      queuedTimeout: 60,
      // Nothing is kept between jobs, so there is nothing to encrypt but the log, which is.
      artifacts: { type: 'NO_ARTIFACTS' },
      environment: {
        type: 'LINUX_CONTAINER',
        computeType: 'BUILD_GENERAL1_SMALL',
        image: IMAGE,
        imagePullCredentialsType: 'CODEBUILD',
        privilegedMode: false,
      },
      source: {
        type: 'GITHUB',
        location: `https://github.com/${github.owner}/${github.repository}.git`,
        gitCloneDepth: 1,
        auth: { type: 'CODECONNECTIONS', resource: connection },
      },
      vpcConfig: { vpcId: network.vpcId, subnets: [...subnets], securityGroupIds: [group.id] },
      logsConfig: { cloudwatchLogs: { status: 'ENABLED', groupName: logs.name } },
      dependsOn: role.ready,
    });
    new CodebuildWebhook(this, 'webhook', {
      projectName: project.name,
      buildType: 'BUILD',
      filterGroup: [{ filter: [{ type: 'EVENT', pattern: 'WORKFLOW_JOB_QUEUED' }] }],
    });
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
