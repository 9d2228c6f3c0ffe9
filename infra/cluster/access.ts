import { EksAccessEntry, EksAccessPolicyAssociation, type Construct } from '../cdktf.ts';
import type { Settings } from '../config.ts';
import { InfraError } from '../infra-error.ts';

export interface AccessOptions {
  readonly settings: Settings;
  readonly clusterName: string;
  /** Undefined where there are no roles for GitHub. */
  readonly deployRoleArn: string | undefined;
}

/** Who may talk to the Kubernetes API: the config's administrators, and the deploy job in its namespaces. */
export function accessEntries(scope: Construct, options: AccessOptions): void {
  const { cluster } = options.settings;
  cluster.admins.forEach((arn, index) => {
    entry(scope, `admin-${index}`, {
      ...options,
      principalArn: checkedPrincipal(arn),
      policy: 'AmazonEKSClusterAdminPolicy',
      accessScope: { type: 'cluster' },
    });
  });
  if (options.deployRoleArn === undefined) return;
  entry(scope, 'deploy', {
    ...options,
    principalArn: options.deployRoleArn,
    // Edits workloads; neither roles nor bindings nor what belongs to no namespace.
    policy: 'AmazonEKSEditPolicy',
    accessScope: { type: 'namespace', namespaces: [...cluster.deployNamespaces] },
  });
}

interface Entry extends AccessOptions {
  readonly principalArn: string;
  readonly policy: string;
  readonly accessScope: { readonly type: string; readonly namespaces?: string[] };
}

function entry(scope: Construct, id: string, options: Entry): void {
  const { settings, clusterName, principalArn } = options;
  const made = new EksAccessEntry(scope, `access-${id}`, {
    clusterName,
    principalArn,
    type: 'STANDARD',
  });
  new EksAccessPolicyAssociation(scope, `access-${id}-policy`, {
    clusterName,
    principalArn,
    policyArn: `arn:${settings.partition}:eks::aws:cluster-access-policy/${options.policy}`,
    accessScope: options.accessScope,
    dependsOn: [made],
  });
}

/** EKS knows roles and users. A session's ARN (`assumed-role`) is refused by it, in the middle of an apply. */
function checkedPrincipal(arn: string): string {
  if (/^arn:aws[a-z-]*:iam::\d{12}:(?:role|user)\/\S+$/.test(arn)) return arn;
  throw new InfraError(
    'config',
    `cluster.admins holds ${arn}: the ARN of an IAM role or user is needed ` +
      '(arn:aws:iam::ACCOUNT:role/NAME), not that of a session or of anything else.',
  );
}
