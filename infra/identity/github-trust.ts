import type { Settings } from '../config.ts';
import { iamArn, policyJson } from '../iam.ts';

/** GitHub's issuer: the provider's URL without its scheme, and the prefix of every condition key. */
export const GITHUB_ISSUER = 'token.actions.githubusercontent.com';
export const AUDIENCE = 'sts.amazonaws.com';

export const GITHUB_ROLES = ['plan', 'publish', 'deploy', 'triage', 'respond'] as const;
export type GitHubRole = (typeof GITHUB_ROLES)[number];

export function githubProviderArn(settings: Settings): string {
  return iamArn(settings, `oidc-provider/${GITHUB_ISSUER}`);
}

/**
 * Who may become this role: one environment of one repository, by the numbers that GitHub never gives
 * again; and, for all but `plan`, one workflow file as the protected branch has it. Everything is compared
 * with StringEquals, which fails where a claim is absent. The keys are those that AWS reads from GitHub's
 * tokens (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html):
 * the owner's number is not among them, so it is bound in `sub`.
 */
export function githubTrust(settings: Settings, role: GitHubRole): string {
  const claims: Record<string, readonly string[]> = {
    aud: [AUDIENCE],
    sub: subjectsOf(settings, role),
    repository_id: [settings.github.repositoryId],
    ...(role !== 'plan' && onBranch(settings, role)),
  };
  const conditions = Object.entries(claims).map(([claim, values]) => [
    `${GITHUB_ISSUER}:${claim}`,
    values,
  ]);
  return policyJson([
    {
      Effect: 'Allow',
      Principal: { Federated: githubProviderArn(settings) },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: Object.fromEntries(conditions) },
    },
  ]);
}

/** Both forms of `sub` that hold the numbers: https://docs.github.com/actions/reference/security/oidc */
function subjectsOf(settings: Settings, role: GitHubRole): readonly string[] {
  const { owner, ownerId, repository, repositoryId } = settings.github;
  const environment = `environment:${settings.identity.environments[role]}`;
  return [
    // The default of repositories made, renamed or moved since July 2026, or that opted in.
    `repo:${owner}@${ownerId}/${repository}@${repositoryId}:${environment}`,
    // Customised with repository_owner_id, repository_id, context: outlives a change of name.
    `repository_owner_id:${ownerId}:repository_id:${repositoryId}:${environment}`,
  ];
}

/**
 * `ref` as well as the workflow's own ref: a pull request may call the branch's workflow file as a reusable
 * one, and then only `ref` tells. `plan` has neither, since on a pull request both name the pull request.
 */
function onBranch(
  settings: Settings,
  role: Exclude<GitHubRole, 'plan'>,
): Record<'job_workflow_ref' | 'ref', readonly string[]> {
  const { owner, repository, branch } = settings.github;
  const file = settings.identity.workflows[role];
  const ref = `refs/heads/${branch}`;
  return {
    job_workflow_ref: [`${owner}/${repository}/.github/workflows/${file}@${ref}`],
    ref: [ref],
  };
}
