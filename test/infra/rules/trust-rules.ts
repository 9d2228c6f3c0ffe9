import { GITHUB_ISSUER } from '../../../infra/identity/github-trust.ts';
import { policy, writtenStatements } from './policies.ts';
import { objectOf, stackOf, textsOf, type Rule } from './stack-json.ts';

const key = (claim: string): string => `${GITHUB_ISSUER}:${claim}`;
const GOOD_CLAIMS = {
  [key('aud')]: ['sts.amazonaws.com'],
  [key('sub')]: ['repo:a@1/b@2:environment:deploy'],
  [key('repository_id')]: ['2'],
};
const trusting = (condition: Record<string, unknown>) =>
  stackOf({
    aws_iam_role: {
      a: {
        assume_role_policy: policy({
          Effect: 'Allow',
          Principal: { Federated: `arn:aws:iam::1:oidc-provider/${GITHUB_ISSUER}` },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: condition,
        }),
      },
    },
  });

export const oidcTrust: Rule = {
  id: 'oidc-trust',
  reason:
    'A trust that does not name audience, environment and the numbers of repository and owner lets strangers in.',
  check: (stacks) =>
    writtenStatements(stacks, 'aws_iam_role')
      .filter(({ statement }) => 'Federated' in objectOf(statement.Principal))
      .flatMap(({ resource, statement }) =>
        trustFaults(statement.Condition ?? {}).map((fault) => `${resource.address} ${fault}`),
      ),
  good: [trusting({ StringEquals: GOOD_CLAIMS })],
  bad: [
    [trusting({})],
    [trusting({ StringLike: GOOD_CLAIMS })],
    [trusting({ 'ForAllValues:StringEquals': GOOD_CLAIMS })],
    ...['aud', 'sub', 'repository_id'].map((claim) => {
      const { [key(claim)]: _gone, ...rest } = GOOD_CLAIMS;
      return [trusting({ StringEquals: rest })];
    }),
    ...['repo:a@1/b@2:*', 'repo:a/b:environment:deploy', 'repo:a@1/b@2:ref:refs/heads/main'].map(
      (sub) => [trusting({ StringEquals: { ...GOOD_CLAIMS, [key('sub')]: [sub] } })],
    ),
    [trusting({ StringEquals: { ...GOOD_CLAIMS, [key('aud')]: ['sts.amazonaws.com', 'other'] } })],
  ],
};

/** Both forms that hold numbers of owner and repository, in an environment. */
const SUBJECT =
  /^(?:repo:[\w-]+@\d+\/[\w.-]+@\d+|repository_owner_id:\d+:repository_id:\d+):environment:[\w-]+$/;

function trustFaults(condition: Record<string, Record<string, string[]>>): string[] {
  const { StringEquals: claims = {}, ...others } = condition;
  const subjects = claims[key('sub')] ?? [];
  return [
    ...Object.keys(others).map((operator) => `compares claims by ${operator}, not StringEquals`),
    ...(claims[key('aud')]?.join() === 'sts.amazonaws.com' ? [] : ['does not bind the audience']),
    ...(claims[key('repository_id')]?.length === 1 ? [] : ['does not bind the repository id']),
    ...(subjects.length > 0 ? [] : ['does not bind the subject']),
    ...subjects.filter((one) => !SUBJECT.test(one)).map((one) => `trusts the subject ${one}`),
  ];
}

const serviceRole = (service: string, condition?: Record<string, unknown>) =>
  stackOf({
    aws_iam_role: {
      a: {
        assume_role_policy: policy({
          Effect: 'Allow',
          Principal: { Service: service },
          Action: 'sts:AssumeRole',
          ...(condition && { Condition: condition }),
        }),
      },
    },
  });
const OURS = { StringEquals: { 'aws:SourceAccount': ['123456789012'] } };
/** EC2 puts no source into its request: https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html */
const SENDS_NO_SOURCE = new Set(['ec2.amazonaws.com']);

export const serviceTrustBound: Rule = {
  id: 'service-trust-bound',
  reason:
    "A service acts for many accounts; unbound, somebody else's resource makes it act with our role.",
  check: (stacks) =>
    writtenStatements(stacks, 'aws_iam_role')
      .filter(({ statement }) => {
        const services = textsOf(objectOf(statement.Principal)['Service']);
        return services.some((service) => !SENDS_NO_SOURCE.has(service));
      })
      .filter(({ statement }) => !statement.Condition?.['StringEquals']?.['aws:SourceAccount'])
      .map(({ resource }) => `${resource.address} trusts a service for any account`),
  good: [serviceRole('lambda.amazonaws.com', OURS), serviceRole('ec2.amazonaws.com')],
  bad: [[serviceRole('lambda.amazonaws.com')], [serviceRole('states.amazonaws.com', {})]],
};

export const trustRules: readonly Rule[] = [oidcTrust, serviceTrustBound];
