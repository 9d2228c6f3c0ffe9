import {
  CodebuildProject,
  CodebuildWebhook,
  type Construct,
  type SecurityGroup,
} from '../cdktf.ts';
import type { RoleOfOurs } from '../cluster/roles.ts';
import type { Settings } from '../config.ts';
import type { NetworkStack } from '../network.ts';

/** An image of AWS's with kubectl and the AWS CLI; major version only, patched by AWS. */
const IMAGE = 'aws/codebuild/amazonlinux-x86_64-standard:5.0';

export interface RunnerProjectOptions {
  readonly settings: Settings;
  readonly name: string;
  readonly connection: string;
  readonly network: NetworkStack;
  readonly group: SecurityGroup;
  readonly role: RoleOfOurs;
  readonly logGroup: string;
}

/** The project that is a runner: a fresh machine for each queued job that names it, and for nothing else. */
export function runnerProject(scope: Construct, options: RunnerProjectOptions): CodebuildProject {
  const { name, role, network, group } = options;
  const { owner, repository } = options.settings.github;
  const project = new CodebuildProject(scope, 'project', {
    name,
    description: `Runner of GitHub jobs of ${owner}/${repository}, inside the VPC`,
    serviceRole: role.arn,
    buildTimeout: 60,
    queuedTimeout: 60,
    // Nothing is kept between jobs. The key is for the day when somebody adds artifacts; the role has no
    // right to it until then.
    artifacts: { type: 'NO_ARTIFACTS' },
    encryptionKey: network.dataKeyArn,
    environment: {
      type: 'LINUX_CONTAINER',
      computeType: 'BUILD_GENERAL1_SMALL',
      image: IMAGE,
      imagePullCredentialsType: 'CODEBUILD',
      privilegedMode: false,
    },
    source: {
      type: 'GITHUB',
      location: `https://github.com/${owner}/${repository}.git`,
      gitCloneDepth: 1,
      auth: { type: 'CODECONNECTIONS', resource: options.connection },
    },
    vpcConfig: {
      vpcId: network.vpcId,
      subnets: [...network.privateSubnetIds],
      securityGroupIds: [group.id],
    },
    logsConfig: { cloudwatchLogs: { status: 'ENABLED', groupName: options.logGroup } },
    dependsOn: role.ready,
  });
  new CodebuildWebhook(scope, 'webhook', {
    projectName: project.name,
    buildType: 'BUILD',
    filterGroup: [{ filter: [{ type: 'EVENT', pattern: 'WORKFLOW_JOB_QUEUED' }] }],
  });
  return project;
}
