import {
  GetOpenIDConnectProviderCommand,
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRoleCommand,
  IAMClient,
} from '@aws-sdk/client-iam';
import { expect } from 'vitest';
import { boundaryArnOf, policyJson } from '../../../infra/iam.ts';
import { boundaryStatements } from '../../../infra/identity/boundary.ts';
import {
  GITHUB_ISSUER,
  GITHUB_ROLES,
  githubProviderArn,
  githubTrust,
  type GitHubRole,
} from '../../../infra/identity/github-trust.ts';
import { evaluate } from '../iam/evaluate.ts';
import type { Rig } from '../rig.ts';

/** What matters of the identities: the boundary as written, and a trust that turns strangers away. */
export async function readBackIdentity(rig: Rig): Promise<void> {
  await readBackBoundary(rig);
  if (rig.settings.identity.oidcProvider === 'off') return;
  const provider = await rig.client(IAMClient).send(
    new GetOpenIDConnectProviderCommand({
      OpenIDConnectProviderArn: githubProviderArn(rig.settings),
    }),
  );
  expect(provider.ClientIDList).toContain('sts.amazonaws.com');
  for (const role of GITHUB_ROLES) await readBackRole(rig, role);
}

async function readBackBoundary(rig: Rig): Promise<void> {
  const iam = rig.client(IAMClient);
  const PolicyArn = boundaryArnOf(rig.settings);
  const { Policy } = await iam.send(new GetPolicyCommand({ PolicyArn }));
  const { PolicyVersion } = await iam.send(
    new GetPolicyVersionCommand({ PolicyArn, VersionId: Policy?.DefaultVersionId }),
  );
  expect(read(PolicyVersion?.Document)).toEqual(
    JSON.parse(policyJson(boundaryStatements(rig.settings))),
  );
}

async function readBackRole(rig: Rig, role: GitHubRole): Promise<void> {
  const { settings } = rig;
  const { Role } = await rig
    .client(IAMClient)
    .send(new GetRoleCommand({ RoleName: settings.names.role(role) }));
  expect(Role?.PermissionsBoundary?.PermissionsBoundaryArn).toBe(boundaryArnOf(settings));
  const trust = read(Role?.AssumeRolePolicyDocument);
  expect(trust).toEqual(JSON.parse(githubTrust(settings, role)));
  const { ownerId, repositoryId } = settings.github;
  const subject = (owner: string): string =>
    `repository_owner_id:${owner}:repository_id:${repositoryId}:environment:${settings.identity.environments[role]}`;
  expect(enter(trust, rig, role, subject(ownerId))).toBe('allowed');
  expect(enter(trust, rig, role, subject('1'))).toBe('not allowed');
}

function enter(trust: unknown, { settings }: Rig, role: GitHubRole, sub: string): string {
  const { owner, repository, repositoryId, branch } = settings.github;
  const file = role === 'plan' ? 'plan.yml' : settings.identity.workflows[role];
  const ref = `refs/heads/${branch}`;
  const claims = {
    aud: 'sts.amazonaws.com',
    sub,
    repository_id: repositoryId,
    ref,
    job_workflow_ref: `${owner}/${repository}/.github/workflows/${file}@${ref}`,
  };
  const context = Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [`${GITHUB_ISSUER}:${name}`, value]),
  );
  return evaluate(JSON.stringify(trust), { action: 'sts:AssumeRoleWithWebIdentity', context });
}

/** IAM gives its documents URL-encoded. */
function read(document: string | undefined): unknown {
  return JSON.parse(decodeURIComponent(document ?? '')) as unknown;
}
