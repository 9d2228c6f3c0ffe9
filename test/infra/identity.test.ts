import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../infra/config.ts';
import type { Config } from '../../infra/config-schema.ts';
import { targetOf } from '../../infra/arns.ts';
import { boundaryArnOf, policyJson, statementsOf } from '../../infra/iam.ts';
import { PERMISSIONS_OF } from '../../infra/identity.ts';
import { boundaryStatements } from '../../infra/identity/boundary.ts';
import {
  GITHUB_ISSUER,
  GITHUB_ROLES,
  githubProviderArn,
  githubTrust,
  type GitHubRole,
} from '../../infra/identity/github-trust.ts';
import type { Permissions } from '../../triage/permissions.ts';
import { evaluate, evaluateWithin, statementsIn } from './iam/evaluate.ts';
import { projectDeclarations, projectSources } from './permissions/declarations.ts';
import { actionsMatching } from './permissions/iam-actions.ts';

const config: Config = {
  accounts: [{ id: '123456789012', region: 'eu-west-1' }],
  github: { owner: 'octo-org', ownerId: '65', repository: 'octo-repo', repositoryId: '74' },
};
const settings = settingsOf(config);

type Claims = Record<string, string>;

/** A token as GitHub makes it for a job of ours: `role`'s environment, its workflow, on the branch. */
function tokenFor(role: GitHubRole): Claims {
  const file = role === 'plan' ? 'plan.yml' : settings.identity.workflows[role];
  return {
    aud: 'sts.amazonaws.com',
    sub: `repo:octo-org@65/octo-repo@74:environment:${role}`,
    repository_id: '74',
    repository_owner_id: '65',
    repository: 'octo-org/octo-repo',
    environment: role,
    ref: 'refs/heads/main',
    job_workflow_ref: `octo-org/octo-repo/.github/workflows/${file}@refs/heads/main`,
    event_name: 'push',
  };
}

function ask(role: GitHubRole, claims: Claims): string {
  const context = Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [`${GITHUB_ISSUER}:${name}`, value]),
  );
  return evaluate(githubTrust(settings, role), {
    action: 'sts:AssumeRoleWithWebIdentity',
    context,
  });
}

const CUSTOMISED = (role: GitHubRole): string =>
  `repository_owner_id:65:repository_id:74:environment:${role}`;
const workflow = (repository: string, file: string, ref: string): string =>
  `${repository}/.github/workflows/${file}@${ref}`;

describe.each(GITHUB_ROLES)('the trust of the %s role', (role) => {
  const pinned = role !== 'plan';

  it('lets its own job in, by either form of the subject', () => {
    expect(ask(role, tokenFor(role))).toBe('allowed');
    expect(ask(role, { ...tokenFor(role), sub: CUSTOMISED(role) })).toBe('allowed');
  });

  const refused: readonly (readonly [string, Claims])[] = [
    ['a wrong audience', { aud: 'https://github.com/octo-org' }],
    ['an audience that only begins right', { aud: 'sts.amazonaws.com.evil.example' }],
    ['a fork', { sub: `repo:mallory@666/octo-repo@667:environment:${role}`, repository_id: '667' }],
    [
      'another repository of the owner',
      { sub: `repo:octo-org@65/other@75:environment:${role}`, repository_id: '75' },
    ],
    [
      'a repository of the same name, made anew',
      { sub: `repo:octo-org@65/octo-repo@99:environment:${role}`, repository_id: '99' },
    ],
    [
      "the owner's name, taken by somebody else",
      { sub: `repo:octo-org@999/octo-repo@998:environment:${role}`, repository_id: '998' },
    ],
    [
      'the repository, moved to another owner',
      { sub: `repo:mallory@666/octo-repo@74:environment:${role}` },
    ],
    ['the old subject, of names only', { sub: `repo:octo-org/octo-repo:environment:${role}` }],
    ['another environment', { sub: 'repo:octo-org@65/octo-repo@74:environment:staging' }],
    ['an environment whose name only begins so', { sub: `${CUSTOMISED(role)}-2` }],
    [
      'a job on the branch without an environment',
      { sub: 'repo:octo-org@65/octo-repo@74:ref:refs/heads/main' },
    ],
    [
      'a pull request without an environment',
      { sub: 'repo:octo-org@65/octo-repo@74:pull_request' },
    ],
    [
      'a repository called like our subject',
      { sub: `repo:mallory@1/x:environment:${role}`, repository_id: '74' },
    ],
    ['another repository id beside our subject', { repository_id: '75' }],
    ['a subject in other letters', { sub: `repo:Octo-Org@65/octo-repo@74:environment:${role}` }],
    ['a wildcard as subject', { sub: 'repo:*' }],
  ];
  it.each(refused)('keeps out %s', (_what, claims) => {
    expect(ask(role, { ...tokenFor(role), ...claims })).toBe('not allowed');
  });

  it.each(GITHUB_ROLES.filter((other) => other !== role))('keeps out the job of %s', (other) => {
    expect(ask(role, tokenFor(other))).toBe('not allowed');
  });

  it.each(['aud', 'sub', 'repository_id', ...(pinned ? ['job_workflow_ref', 'ref'] : [])])(
    'keeps out a token without %s',
    (claim) => {
      const { [claim]: _gone, ...rest } = tokenFor(role);
      expect(ask(role, rest)).toBe('not allowed');
    },
  );

  const file = role === 'plan' ? 'plan.yml' : settings.identity.workflows[role];
  const elsewhere: readonly (readonly [string, Claims])[] = [
    [
      'its workflow on another branch',
      {
        ref: 'refs/heads/topic',
        job_workflow_ref: workflow('octo-org/octo-repo', file, 'refs/heads/topic'),
      },
    ],
    [
      "its workflow as a pull request's",
      {
        ref: 'refs/pull/7/merge',
        job_workflow_ref: workflow('octo-org/octo-repo', file, 'refs/pull/7/merge'),
      },
    ],
    ["a pull request that calls the branch's workflow", { ref: 'refs/pull/7/merge' }],
    [
      'a tag called like the branch',
      {
        ref: 'refs/tags/main',
        job_workflow_ref: workflow('octo-org/octo-repo', file, 'refs/tags/main'),
      },
    ],
    [
      'another workflow on the branch',
      { job_workflow_ref: workflow('octo-org/octo-repo', 'other.yml', 'refs/heads/main') },
    ],
    [
      'a reusable workflow of another repository',
      { job_workflow_ref: workflow('mallory/octo-repo', file, 'refs/heads/main') },
    ],
  ];
  it.each(elsewhere)(
    `${pinned ? 'keeps out' : 'is entered, past its reviewers, by'} %s`,
    (_what, claims) => {
      expect(ask(role, { ...tokenFor(role), ...claims })).toBe(pinned ? 'not allowed' : 'allowed');
    },
  );

  it('is for this provider, by StringEquals alone, and has no wildcard', () => {
    const [statement, ...more] = statementsIn(githubTrust(settings, role));
    expect(more).toEqual([]);
    expect(statement?.Principal).toEqual({ Federated: githubProviderArn(settings) });
    expect(Object.keys(statement?.Condition ?? {})).toEqual(['StringEquals']);
    expect(githubTrust(settings, role)).not.toMatch(/[*?]/);
  });
});

it('loses its roles when the repository is renamed, until the config says the new name', () => {
  const renamed = {
    sub: 'repository_owner_id:65:repository_id:74:environment:deploy',
    job_workflow_ref: workflow('octo-org/new-name', 'deploy.yml', 'refs/heads/main'),
  };
  expect(ask('deploy', { ...tokenFor('deploy'), ...renamed })).toBe('not allowed');
  const github = { ...config.github, repository: 'new-name' };
  const trust = githubTrust(settingsOf({ ...config, github }), 'deploy');
  const context = Object.entries({ ...tokenFor('deploy'), ...renamed }).map(
    ([name, value]) => [`${GITHUB_ISSUER}:${name}`, value] as const,
  );
  expect(
    evaluate(trust, {
      action: 'sts:AssumeRoleWithWebIdentity',
      context: Object.fromEntries(context),
    }),
  ).toBe('allowed');
});

describe('the environments and workflows of the config', () => {
  const withIdentity = (identity: Config['identity']) => () => settingsOf({ ...config, identity });

  it.each(['*', 'prod:1', 'a b', '', 'a/b', 'prod*'])('refuse the environment %j', (deploy) => {
    expect(withIdentity({ environments: { deploy } })).toThrow(/identity\.environments\.deploy/);
  });

  it.each(['*.yml', '../deploy.yml', 'deploy', 'deploy.yml@refs/heads/x'])(
    'refuse the workflow %j',
    (deploy) => {
      expect(withIdentity({ workflows: { deploy } })).toThrow(/identity\.workflows\.deploy/);
    },
  );

  it('refuse one environment for two roles', () => {
    expect(withIdentity({ environments: { plan: 'deploy' } })).toThrow(/environment of its own/);
  });
});

const boundary = policyJson(boundaryStatements(settings));
const home = { 'aws:RequestedRegion': 'eu-west-1' };

describe('the permissions boundary', () => {
  const everything = policyJson([{ Effect: 'Allow', Action: '*', Resource: '*' }]);
  const asAdministrator = (action: string, more: Record<string, string> = {}) =>
    evaluateWithin(boundary, everything, {
      action,
      resource: 'arn:aws:iam::123456789012:role/parapet-production-node',
      context: { ...home, ...more },
    });

  it("fits into IAM's 6,144 characters", () => {
    expect(boundary.replaceAll(/\s/g, '').length).toBeLessThan(6144);
  });

  it.each([
    'iam:CreateUser',
    'iam:CreateRole',
    'iam:CreateAccessKey',
    'iam:CreateLoginProfile',
    'iam:AttachRolePolicy',
    'iam:AttachUserPolicy',
    'iam:CreatePolicyVersion',
    'iam:SetDefaultPolicyVersion',
    'iam:DeleteRolePermissionsBoundary',
    'iam:PutRolePermissionsBoundary',
    'iam:PutUserPermissionsBoundary',
    'iam:UpdateAssumeRolePolicy',
    'iam:PutUserPolicy',
    'iam:AddUserToGroup',
    'iam:DeletePolicy',
    'iam:CreateOpenIDConnectProvider',
    'iam:UpdateOpenIDConnectProviderThumbprint',
    'iam:AddClientIDToOpenIDConnectProvider',
    'iam:DeactivateMFADevice',
    'guardduty:DeleteDetector',
    'guardduty:UpdateDetector',
    'guardduty:CreateFilter',
    'guardduty:CreateIPSet',
    'guardduty:DisassociateFromAdministratorAccount',
    'securityhub:DisableSecurityHub',
    'securityhub:BatchDisableStandards',
    'config:StopConfigurationRecorder',
    'config:DeleteConfigurationRecorder',
    'config:DeleteDeliveryChannel',
    'cloudtrail:StopLogging',
    'cloudtrail:DeleteTrail',
    'cloudtrail:UpdateTrail',
    'inspector2:Disable',
    'logs:DeleteLogGroup',
    'ec2:DeleteFlowLogs',
    'kms:ScheduleKeyDeletion',
    'kms:UpdateAlias',
  ])('denies %s even to an administrator', (action) => {
    expect(asAdministrator(action)).toBe('denied by a statement');
  });

  it.each([
    'organizations:LeaveOrganization',
    'account:CloseAccount',
    'lightsail:CreateInstances',
    'iam:PassRole',
    's3:PutBucketPolicy',
    'bedrock:InvokeModel',
  ])('reaches no further than our services: %s', (action) => {
    expect(asAdministrator(action)).toBe('not allowed');
  });

  it('leaves our region for nothing but identities', () => {
    const abroad = { 'aws:RequestedRegion': 'ap-southeast-2' };
    expect(asAdministrator('ec2:RunInstances', abroad)).toBe('denied by a statement');
    expect(asAdministrator('s3:GetObject', abroad)).toBe('denied by a statement');
    expect(asAdministrator('iam:GetRole', { 'aws:RequestedRegion': 'us-east-1' })).toBe('allowed');
  });

  it('lets a session be ended only on a role that is under the boundary too', () => {
    const ours = { 'iam:PermissionsBoundary': boundaryArnOf(settings) };
    expect(asAdministrator('iam:PutRolePolicy', ours)).toBe('allowed');
    expect(asAdministrator('iam:PutRolePolicy')).toBe('not allowed');
    const other = { 'iam:PermissionsBoundary': 'arn:aws:iam::123456789012:policy/other' };
    expect(asAdministrator('iam:PutRolePolicy', other)).toBe('not allowed');
  });

  it('takes the state and the evidence from nobody', () => {
    for (const bucket of [settings.names.stateBucket, settings.names.evidenceBucket]) {
      for (const action of ['s3:DeleteBucketPolicy', 's3:PutBucketVersioning', 's3:DeleteBucket'])
        expect(
          evaluateWithin(boundary, everything, {
            action,
            resource: `arn:aws:s3:::${bucket}`,
            context: home,
          }),
          `${action} on ${bucket}`,
        ).toBe('denied by a statement');
    }
  });

  it('names actions that there are', () => {
    const patterns = boundaryStatements(settings).flatMap(({ Action = [], NotAction = [] }) => [
      Action,
      NotAction,
    ]);
    const idle = patterns.flat().filter((pattern) => actionsMatching(pattern).length === 0);
    expect(idle).toEqual([]);
  });
});

describe('the declarations within the boundary', async () => {
  const declared = await projectDeclarations(projectSources());
  const list = declared.flatMap(({ permissions }) => permissions);

  it.each(list.map((one) => [one.name, one] as const))(
    'keeps everything that %s needs',
    (_name, one) => {
      expect(refusedOf(one)).toEqual([]);
    },
  );

  /** Every action of a declaration on every resource of its own, as role and boundary see it together. */
  function refusedOf(one: Permissions): string[] {
    const policy = policyJson(statementsOf(settings, one));
    return one.statements.flatMap((statement) =>
      statement.resources.flatMap((resource) => {
        const { arns, conditions } = targetOf(settings, resource);
        const context = { ...home, ...met(conditions), ...met(statement.conditions) };
        return statement.actions
          .flatMap(actionsMatching)
          .flatMap((action) =>
            arns.map((arn) => ({
              action,
              resource: arn.replaceAll('*', 'x'),
              context: { ...context, ...target(action) },
            })),
          )
          .filter((request) => evaluateWithin(boundary, policy, request) !== 'allowed')
          .map(({ action, resource: on }) => `${action} on ${on}`);
      }),
    );
  }

  /** A request that meets every condition of a statement. */
  function met(
    conditions: Permissions['statements'][number]['conditions'] = {},
  ): Record<string, string> {
    return Object.fromEntries(
      Object.entries(conditions).flatMap(([operator, keys]) =>
        Object.entries(keys).map(([key, values]) => [
          key,
          operator.includes('Not') ? 'another' : (values[0] ?? '').replaceAll('*', 'x'),
        ]),
      ),
    );
  }

  function target(action: string): Record<string, string> {
    return action.startsWith('iam:') ? { 'iam:PermissionsBoundary': boundaryArnOf(settings) } : {};
  }

  it('gives no two of the five roles more than their own', () => {
    const names = Object.values(PERMISSIONS_OF).map(([first]) => first.name);
    expect(names).toEqual([...GITHUB_ROLES]);
  });
});
