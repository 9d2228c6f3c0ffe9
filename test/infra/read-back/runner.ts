import { DescribeSecurityGroupsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { DescribeClusterCommand, EKSClient } from '@aws-sdk/client-eks';
import { expect } from 'vitest';
import type { Rig } from '../rig.ts';
import { askJson } from './ask-json.ts';
import { readBackLogGroups } from './log-groups.ts';

interface Projects {
  readonly projects: readonly {
    readonly vpcConfig?: { readonly subnets?: readonly string[] };
    readonly environment?: { readonly privilegedMode?: boolean };
    readonly webhook?: { readonly filterGroups?: unknown };
  }[];
}

/** What matters of the runner: nothing reaches it, it reaches the API, and only queued jobs start it. */
export async function readBackRunner(rig: Rig): Promise<void> {
  const name = `${rig.settings.names.prefix}-runner`;
  const { projects } = (await askJson(rig, {
    service: 'codebuild',
    target: 'CodeBuild_20161006.BatchGetProjects',
    body: { names: [name] },
  })) as Projects;
  expect(projects).toHaveLength(1);
  expect(projects[0]?.environment?.privilegedMode).toBe(false);
  expect(projects[0]?.vpcConfig?.subnets).toHaveLength(3);
  expect(projects[0]?.webhook?.filterGroups).toEqual([
    [expect.objectContaining({ type: 'EVENT', pattern: 'WORKFLOW_JOB_QUEUED' })],
  ]);
  await readBackGroups(rig, name);
  await readBackLogGroups(rig, [`/${rig.settings.names.prefix}/runner`]);
}

async function readBackGroups(rig: Rig, name: string): Promise<void> {
  const ec2 = rig.client(EC2Client);
  const { SecurityGroups: [own] = [] } = await ec2.send(
    new DescribeSecurityGroupsCommand({ Filters: [{ Name: 'group-name', Values: [name] }] }),
  );
  expect(own?.IpPermissions).toEqual([]);
  expect(own?.IpPermissionsEgress?.map((rule) => [rule.FromPort, rule.ToPort])).toEqual([
    [443, 443],
  ]);
  const { cluster } = await rig
    .client(EKSClient)
    .send(new DescribeClusterCommand({ name: rig.settings.cluster.name }));
  const GroupIds = [cluster?.resourcesVpcConfig?.clusterSecurityGroupId ?? ''];
  const { SecurityGroups: [ofCluster] = [] } = await ec2.send(
    new DescribeSecurityGroupsCommand({ GroupIds }),
  );
  const fromRunner = ofCluster?.IpPermissions?.filter((rule) =>
    rule.UserIdGroupPairs?.some((pair) => pair.GroupId === own?.GroupId),
  );
  expect(fromRunner?.map((rule) => [rule.FromPort, rule.ToPort])).toEqual([[443, 443]]);
}
