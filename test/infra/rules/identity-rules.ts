import { evaluate } from '../iam/evaluate.ts';
import { actionsMatching } from '../permissions/iam-actions.ts';
import { grants, isBoundary, policy, writtenStatements } from './policies.ts';
import {
  faultsOf,
  isGiven,
  objectOf,
  resources,
  stackOf,
  textsOf,
  type Resource,
  type Rule,
  type StackJson,
} from './stack-json.ts';

const rolePolicy = (statement: Record<string, unknown>) =>
  stackOf({ aws_iam_role_policy: { a: { policy: policy({ Effect: 'Allow', ...statement }) } } });
const bucketPolicy = (statement: Record<string, unknown>) =>
  stackOf({ aws_s3_bucket_policy: { a: { policy: policy(statement) } } });

export const noWildcardGrant: Rule = {
  id: 'no-wildcard-grant',
  reason:
    'A role that may do everything of a service to everything in it is an administrator by another name.',
  check: (stacks) =>
    grants(stacks).flatMap(({ resource, statement }) => {
      const wild = (statement.Action ?? ['*']).filter((action) => /^\*|:\*$/.test(action));
      return wild.map((action) => `${resource.address} allows ${action}`);
    }),
  good: [rolePolicy({ Action: ['ec2:Describe*', 's3:GetObject'], Resource: '*' })],
  bad: [
    [rolePolicy({ Action: '*', Resource: '*' })],
    [rolePolicy({ Action: ['s3:*'], Resource: 'arn:aws:s3:::a' })],
    [rolePolicy({ NotAction: 'iam:*', Resource: '*' })],
  ],
};

/**
 * What AWS itself binds to no resource, or to one that has no name yet, and services ask in a role's name.
 * Each is known: whatever else writes to "*" is a fault.
 */
const UNBOUND = new Set([
  // https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html#cloudwatch-iam-policy
  ...['CreateLogDelivery', 'UpdateLogDelivery', 'DeleteLogDelivery', 'PutResourcePolicy'].map(
    (name) => `logs:${name}`,
  ),
  // https://docs.aws.amazon.com/xray/latest/devguide/security_iam_id-based-policy-examples.html
  'xray:PutTraceSegments',
  'xray:PutTelemetryRecords',
  // https://docs.aws.amazon.com/codebuild/latest/userguide/auth-and-access-control-iam-identity-based-access-control.html
  'ec2:CreateNetworkInterface',
  'ec2:DeleteNetworkInterface',
]);

export const noUnboundWrite: Rule = {
  id: 'no-unbound-write',
  reason:
    'A write to any resource reaches what is not ours; whoever holds the role holds the account.',
  check: (stacks) =>
    grants(stacks)
      .filter(({ statement }) => statement.Resource?.includes('*') && !statement.Condition)
      .flatMap(({ resource, statement }) =>
        (statement.Action ?? [])
          .filter((action) => !isReading(action) && !UNBOUND.has(action))
          .map((action) => `${resource.address} allows ${action} on any resource`),
      ),
  good: [rolePolicy({ Action: ['ec2:DescribeInstances', 'xray:PutTraceSegments'], Resource: '*' })],
  bad: [
    [rolePolicy({ Action: 'ec2:TerminateInstances', Resource: '*' })],
    [rolePolicy({ Action: ['s3:GetObject', 's3:PutObject'], Resource: ['arn:aws:s3:::a', '*'] })],
  ],
};

function isReading(action: string): boolean {
  return /:(?:Get|List|Describe|BatchGet|Validate)/.test(action);
}

export const noPublicPrincipal: Rule = {
  id: 'no-public-principal',
  reason: 'A resource that allows everybody is on the internet, whatever the network says.',
  check: (stacks) =>
    writtenStatements(stacks)
      .filter(({ statement }) => statement.Effect === 'Allow' && isEverybody(statement.Principal))
      .filter(({ statement }) => !statement.Condition)
      .filter(({ resource }) => !deniesOtherAccounts(stacks, resource))
      .map(({ resource }) => `${resource.address} allows everybody`),
  good: [
    stackOf({
      aws_vpc_endpoint: {
        a: {
          policy: policy(
            { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' },
            {
              Effect: 'Deny',
              Principal: '*',
              Action: '*',
              Resource: '*',
              Condition: { StringNotEquals: { 'aws:PrincipalAccount': '123456789012' } },
            },
          ),
        },
      },
    }),
    bucketPolicy({ Effect: 'Deny', Principal: '*', Action: 's3:*' }),
    bucketPolicy({
      Effect: 'Allow',
      Principal: { Service: 'config.amazonaws.com' },
      Action: 's3:PutObject',
    }),
  ],
  bad: [
    [bucketPolicy({ Effect: 'Allow', Principal: '*', Action: 's3:GetObject' })],
    [bucketPolicy({ Effect: 'Allow', Principal: { AWS: ['*'] }, Action: 's3:GetObject' })],
  ],
};

/** An endpoint's policy may say "everybody" and then turn away whoever is of another account. */
function deniesOtherAccounts(stacks: readonly StackJson[], resource: Resource): boolean {
  return writtenStatements(stacks, resource.type).some(
    ({ resource: { address }, statement: { Effect, Principal, Action, Condition } }) =>
      address === resource.address &&
      Effect === 'Deny' &&
      Principal === '*' &&
      Action?.join() === '*' &&
      Condition?.['StringNotEquals']?.['aws:PrincipalAccount'] !== undefined,
  );
}

function isEverybody(principal: unknown): boolean {
  return principal === '*' || textsOf(objectOf(principal)['AWS']).includes('*');
}

const bounded = { permissions_boundary: 'arn:aws:iam::123456789012:policy/parapet-x-boundary' };
/** AWS Config reads the configuration of every service there is: within the boundary it would be half blind. */
const UNBOUNDED = /^recorder/;

export const roleInBoundary: Rule = {
  id: 'role-in-boundary',
  reason:
    'The boundary is what holds when a policy is wrong; a role without it has nothing left then.',
  check: (stacks) =>
    faultsOf(stacks, ['aws_iam_role'], ({ body, id }) =>
      String(body['permissions_boundary']).endsWith('-boundary') || UNBOUNDED.test(id)
        ? undefined
        : 'has no permissions boundary',
    ),
  good: [stackOf({ aws_iam_role: { a: bounded } })],
  bad: [
    [stackOf({ aws_iam_role: { a: {} } })],
    [
      stackOf({
        aws_iam_role: { a: { permissions_boundary: 'arn:aws:iam::aws:policy/ReadOnlyAccess' } },
      }),
    ],
  ],
};

const boundary = policy(
  { Effect: 'Allow', Action: ['s3:*'], Resource: '*' },
  { Effect: 'Deny', Action: ['s3:DeleteBucket'], Resource: '*' },
);
const within = (action: string) =>
  stackOf({
    aws_iam_policy: { b: { name: 'x-boundary', policy: boundary } },
    aws_iam_role_policy: {
      a: { policy: policy({ Effect: 'Allow', Action: action, Resource: 'arn:aws:s3:::a/b' }) },
    },
  });

export const grantWithinBoundary: Rule = {
  id: 'grant-within-boundary',
  reason:
    'What the boundary takes away a policy must not promise: it would fail at three in the morning.',
  check: (stacks) => {
    const [limit] = resources(stacks, 'aws_iam_policy').filter(isBoundary);
    if (!limit) return ['no stack makes the permissions boundary'];
    return grants(stacks)
      .filter(({ resource }) => !UNBOUNDED.test(resource.id))
      .flatMap(({ resource, statement }) =>
        (statement.Action ?? [])
          .flatMap((action) => actionsMatching(action))
          .filter((action) => !allowsSomewhere(String(limit.body['policy']), action, statement))
          .map((action) => `${resource.address} allows ${action}, which the boundary does not`),
      );
  },
  good: [within('s3:PutObject')],
  bad: [
    [within('s3:DeleteBucket')],
    [within('ec2:RunInstances')],
    [stackOf({ aws_iam_role_policy: {} })],
  ],
};

/** With the region and the boundary of our own account in the request. */
function allowsSomewhere(
  limit: string,
  action: string,
  statement: { Resource?: string[] | undefined },
): boolean {
  const region = /"aws:RequestedRegion":\["([^"]+)"\]/.exec(limit)?.[1];
  const own = /"iam:PermissionsBoundary":\["([^"]+)"\]/.exec(limit)?.[1];
  const context = {
    ...(region !== undefined && { 'aws:RequestedRegion': region }),
    ...(own !== undefined && { 'iam:PermissionsBoundary': own }),
  };
  return (statement.Resource ?? ['*']).every(
    (resource) => evaluate(limit, { action, resource, context }) === 'allowed',
  );
}

export const noUsers: Rule = {
  id: 'no-users',
  reason: 'A user has a key that does not end; everything of ours is a role.',
  check: (stacks) =>
    faultsOf(
      stacks,
      ['aws_iam_user', 'aws_iam_access_key', 'aws_iam_user_login_profile', 'aws_iam_group'],
      () => 'is an identity that lasts',
    ),
  good: [stackOf({ aws_iam_role: { a: bounded } })],
  bad: [[stackOf({ aws_iam_user: { a: {} } })], [stackOf({ aws_iam_access_key: { a: {} } })]],
};

export const noAdministrator: Rule = {
  id: 'no-administrator',
  reason: 'A policy of AWS that covers a whole account is least privilege given up.',
  check: (stacks) =>
    faultsOf(stacks, ['aws_iam_role_policy_attachment'], ({ body }) => {
      const arn = String(body['policy_arn']);
      return isGiven(arn) &&
        /\/(?:AdministratorAccess|PowerUserAccess|ReadOnlyAccess|\w*FullAccess)/.test(arn)
        ? `attaches ${arn}`
        : undefined;
    }),
  good: [
    stackOf({
      aws_iam_role_policy_attachment: {
        a: { policy_arn: 'arn:aws:iam::aws:policy/AmazonEKSClusterPolicy' },
      },
    }),
  ],
  bad: ['AdministratorAccess', 'PowerUserAccess', 'AmazonEC2FullAccess'].map((name) => [
    stackOf({
      aws_iam_role_policy_attachment: { a: { policy_arn: `arn:aws:iam::aws:policy/${name}` } },
    }),
  ]),
};

export const identityRules: readonly Rule[] = [
  noWildcardGrant,
  noUnboundWrite,
  noPublicPrincipal,
  roleInBoundary,
  grantWithinBoundary,
  noUsers,
  noAdministrator,
];
