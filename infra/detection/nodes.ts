import { Construct, SsmAssociation, SsmParameter } from '../cdktf.ts';
import type { Settings } from '../config.ts';
import { CLUSTER_TAG } from '../names.ts';

/**
 * What is asked of the nodes as machines. A node is replaced, never patched in place: so patches are
 * looked for and reported, not installed; only Systems Manager's own agent is kept up to date, since
 * evidence and isolation go through it.
 */
export class NodeCare extends Construct {
  constructor(scope: Construct, settings: Settings) {
    super(scope, 'nodes');
    const { prefix } = settings.names;
    const targets = [{ key: `tag:${CLUSTER_TAG}`, values: [settings.cluster.name] }];
    const gently = { maxConcurrency: '20%', maxErrors: '10%', targets };
    new SsmAssociation(this, 'agent-update', {
      ...gently,
      name: 'AWS-UpdateSSMAgent',
      associationName: `${prefix}-agent-update`,
      scheduleExpression: 'rate(7 days)',
    });
    new SsmAssociation(this, 'patch-scan', {
      ...gently,
      name: 'AWS-RunPatchBaseline',
      associationName: `${prefix}-patch-scan`,
      parameters: { Operation: 'Scan' },
      scheduleExpression: 'rate(1 day)',
      complianceSeverity: 'HIGH',
    });
    new SsmParameter(this, 'cloudwatch-agent', {
      // AWS's policy for the agent reads parameters of this beginning only.
      name: `AmazonCloudWatch-${prefix}`,
      type: 'String',
      description: 'CloudWatch agent of hosts outside the cluster: disk, memory, log of sign-ins',
      // Terraform reads `${` in its own way unless it is doubled.
      value: JSON.stringify(agentConfig(prefix)).replaceAll('${', '$${'),
    });
  }
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Agent-Configuration-File-Details.html */
function agentConfig(prefix: string): object {
  return {
    agent: { metrics_collection_interval: 60, run_as_user: 'cwagent' },
    metrics: {
      namespace: `Parapet/${prefix}`,
      // The agent's own word; Terraform would take a single "$" for one of its references.
      append_dimensions: { InstanceId: '$${aws:InstanceId}' },
      metrics_collected: {
        disk: { measurement: ['used_percent'], resources: ['/'] },
        mem: { measurement: ['used_percent'] },
      },
    },
  };
}
