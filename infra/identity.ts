import { publishPermissions } from '../actions/publish/permissions.ts';
import { deployPermissions } from '../actions/deploy/permissions.ts';
import { respondPermissions } from '../actions/respond/permissions.ts';
import { triagePermissions } from '../actions/triage/permissions.ts';
import { incidentStorePermissions } from '../triage/io/dynamodb/permissions.ts';
import type { Permissions } from '../triage/permissions.ts';
import { IamPolicy, type Construct, type ITerraformDependable } from './cdktf.ts';
import type { Settings } from './config.ts';
import { boundaryArnOf, DeclaredRole, iamArn, policyJson } from './iam.ts';
import { boundaryStatements } from './identity/boundary.ts';
import { githubProvider } from './identity/github-provider.ts';
import { GITHUB_ROLES, githubTrust, type GitHubRole } from './identity/github-trust.ts';
import { accountPermissions } from './account/permissions.ts';
import { planPermissions } from './identity/permissions.ts';
import { ParapetStack } from './stack.ts';

/** What each role of a GitHub job may do. The first declaration names the role. */
export const PERMISSIONS_OF: Readonly<
  Record<GitHubRole, readonly [Permissions, ...Permissions[]]>
> = {
  plan: [planPermissions, accountPermissions],
  publish: [publishPermissions],
  deploy: [deployPermissions],
  triage: [triagePermissions, incidentStorePermissions],
  respond: [respondPermissions],
};

/**
 * Who may act: GitHub's tokens become one of five roles, and every role of ours, in this stack or another,
 * is kept inside one boundary. Nobody here may apply these stacks: docs/identity.md says who does.
 */
export class IdentityStack extends ParapetStack {
  /** The permissions boundary that every role of ours has; known before it is made, by its name. */
  readonly boundaryArn: string;
  /** Undefined where the OIDC provider is `off`: there are no roles for GitHub then. */
  readonly deployRoleArn: string | undefined;

  constructor(scope: Construct, settings: Settings) {
    super(scope, 'identity', settings);
    const boundary = new IamPolicy(this, 'boundary', {
      name: settings.names.boundary,
      description: 'What no role of Parapet may do, whatever its own policy says.',
      policy: policyJson(boundaryStatements(settings)),
    });
    this.boundaryArn = boundaryArnOf(settings);
    this.output('boundary_arn', boundary.arn, 'The permissions boundary of every role of ours.');
    const provider = githubProvider(this, settings);
    this.deployRoleArn =
      provider && iamArn(settings, `role/${settings.names.role(deployPermissions.name)}`);
    if (!provider) return;
    this.output('oidc_provider_arn', provider.arn, "GitHub's OIDC provider in this account.");
    for (const name of GITHUB_ROLES) this.githubRole(name, [boundary, provider]);
  }

  private githubRole(name: GitHubRole, dependsOn: ITerraformDependable[]): void {
    const { settings } = this;
    const { role } = new DeclaredRole(this, name, {
      settings,
      permissions: PERMISSIONS_OF[name],
      planned: settings.identity.planned,
      dependsOn,
      trust: githubTrust(settings, name),
      description: `The ${name} job of ${settings.github.owner}/${settings.github.repository}.`,
    });
    this.output(
      `${name}_role_arn`,
      role.arn,
      `AWS_ROLE_ARN of the GitHub environment "${settings.identity.environments[name]}".`,
    );
  }
}
