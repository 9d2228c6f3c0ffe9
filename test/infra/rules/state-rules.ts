import {
  blocks,
  faultsOf,
  first,
  isGiven,
  isTrue,
  objectOf,
  resources,
  stackOf,
  textsOf,
  type Body,
  type Rule,
  type StackJson,
} from './stack-json.ts';

const TAGS = { 'parapet:project': 'p', 'parapet:environment': 'e', 'parapet:stack': 's' };
const PROVIDER = { allowed_account_ids: ['123456789012'], default_tags: [{ tags: TAGS }] };
const withProvider = (...providers: Body[]): StackJson[] => [
  stackOf({}, { provider: { aws: providers } }),
];

function providersOf({ json }: StackJson): Body[] {
  return blocks(objectOf(json['provider']), 'aws');
}

export const everythingTagged: Rule = {
  id: 'everything-tagged',
  reason:
    'Cost, ownership and the right to touch a thing go by its tags; what has none belongs to nobody.',
  check: (stacks) => [
    ...stacks.flatMap((stack) => {
      const providers = providersOf(stack);
      if (providers.length === 0) return [`${stack.name} configures no provider`];
      return providers.flatMap((provider) =>
        Object.keys(TAGS)
          .filter((tag) => !isGiven(objectOf(first(provider, 'default_tags', 'tags'))[tag]))
          .map((tag) => `${stack.name} does not tag everything with ${tag}`),
      );
    }),
    ...untaggedMachines(stacks),
  ],
  good: [
    ...withProvider(PROVIDER),
    stackOf(
      {
        aws_launch_template: {
          a: {
            tag_specifications: ['instance', 'volume', 'network-interface'].map((type) => ({
              resource_type: type,
              tags: TAGS,
            })),
          },
        },
      },
      { provider: { aws: [PROVIDER] } },
    ),
  ],
  bad: [
    withProvider(),
    withProvider({ allowed_account_ids: ['1'] }),
    withProvider(PROVIDER, { alias: 'other' }),
    withProvider({ default_tags: [{ tags: { 'parapet:project': 'p' } }] }),
    [stackOf({ aws_launch_template: { a: {} } }, { provider: { aws: [PROVIDER] } })],
    [
      stackOf(
        {
          aws_launch_template: {
            a: { tag_specifications: [{ resource_type: 'instance', tags: {} }] },
          },
        },
        { provider: { aws: [PROVIDER] } },
      ),
    ],
  ],
};

/** The provider's tags stop at the template: what is started from it is tagged only by its own list. */
function untaggedMachines(stacks: readonly StackJson[]): string[] {
  return resources(stacks, 'aws_launch_template').flatMap(({ address, body }) =>
    ['instance', 'volume', 'network-interface']
      .filter(
        (type) =>
          !blocks(body, 'tag_specifications').some(
            (one) =>
              one['resource_type'] === type &&
              Object.keys(TAGS).every((tag) => isGiven(objectOf(one['tags'])[tag])),
          ),
      )
      .map((type) => `${address} starts a ${type} without our tags`),
  );
}

export const oneAccount: Rule = {
  id: 'one-account',
  reason: "The last guard against the wrong credentials is the provider's own.",
  check: (stacks) =>
    stacks.flatMap((stack) =>
      providersOf(stack)
        .filter((provider) => textsOf(provider['allowed_account_ids']).length !== 1)
        .map(() => `${stack.name} may change any account`),
    ),
  good: withProvider(PROVIDER),
  bad: [withProvider({ default_tags: [{ tags: TAGS }] })],
};

const BACKEND = { bucket: 'b', dynamodb_table: 't', key: 'fixture.tfstate', use_lockfile: true };
const withBackend = (backend: Body): StackJson[] => [
  stackOf({}, { terraform: { backend: { s3: backend } } }),
];

export const stateLocked: Rule = {
  id: 'state-locked',
  reason: 'Two runs that change one state at once leave things that nobody knows.',
  check: (stacks) =>
    stacks.flatMap(({ name, json }) => {
      const [s3 = {}] = blocks(objectOf(objectOf(json['terraform'])['backend']), 's3');
      const locked = isTrue(s3['use_lockfile']) && isGiven(s3['dynamodb_table']);
      if (!locked) return [`${name} does not lock its state`];
      return s3['key'] === `${name}.tfstate` ? [] : [`${name} keeps its state under another's key`];
    }),
  good: withBackend(BACKEND),
  bad: [
    [stackOf({})],
    withBackend({ ...BACKEND, use_lockfile: undefined }),
    withBackend({ ...BACKEND, key: 'other.tfstate' }),
  ],
};

const PRECIOUS = ['aws_s3_bucket', 'aws_dynamodb_table', 'aws_kms_key'];
const backend = (resource: Record<string, Record<string, Body>>): StackJson[] => [
  { ...stackOf(resource), name: 'backend' },
];
const kept = { lifecycle: { prevent_destroy: true } };

export const stateKept: Rule = {
  id: 'state-kept',
  reason: 'A state that is lost is an account full of things that no command finds again.',
  check: (stacks) => {
    const ofBackend = stacks.filter(({ name }) => name === 'backend');
    return [
      ...(ofBackend.length === 1 ? [] : ['there is no backend stack']),
      ...PRECIOUS.filter((type) => resources(ofBackend, type).length === 0).map(
        (type) => `backend has no ${type}`,
      ),
      ...faultsOf(ofBackend, PRECIOUS, ({ body }) =>
        isTrue(first(body, 'lifecycle', 'prevent_destroy'))
          ? undefined
          : 'can be destroyed by accident',
      ),
    ];
  },
  good: backend({
    aws_s3_bucket: { a: kept },
    aws_dynamodb_table: { a: kept },
    aws_kms_key: { a: kept },
  }),
  bad: [
    [],
    backend({ aws_s3_bucket: { a: kept }, aws_dynamodb_table: { a: kept } }),
    backend({
      aws_s3_bucket: { a: {} },
      aws_dynamodb_table: { a: kept },
      aws_kms_key: { a: kept },
    }),
  ],
};

/** Resources whose attributes hold a secret that Terraform would write into the state. */
const SECRET_TYPES =
  /^(?:aws_secretsmanager_secret_version|aws_iam_access_key|aws_iam_user_login_profile|aws_db_instance|random_password|tls_private_key|aws_key_pair)$/;
const SECRET_NAME = /(?:password|secret|token|private_key|api_key|credential)s?$/i;
const SECRET_TEXT =
  /\bAKIA[0-9A-Z]{16}\b|\bASIA[0-9A-Z]{16}\b|-----BEGIN [A-Z ]*PRIVATE KEY|\bgh[pousr]_[A-Za-z0-9]{30,}|\bgithub_pat_/;
/** Names that sound like a secret and are a switch or a setting. */
const HARMLESS = new Set(['http_tokens', 'secrets']);

export const noSecretInState: Rule = {
  id: 'no-secret-in-state',
  reason: 'The state is read by everyone who plans; outputs are printed in logs.',
  check: (stacks) =>
    stacks.flatMap((stack) => [
      ...faultsOf([stack], [], ({ type, body }) =>
        SECRET_TYPES.test(type) || (type === 'aws_ssm_parameter' && body['type'] === 'SecureString')
          ? 'puts a secret into the state'
          : undefined,
      ),
      ...Object.entries(objectOf(stack.json['output']))
        .filter(
          ([name, body]) =>
            SECRET_NAME.test(name) || (isTrue(objectOf(body)['sensitive']) && !isOfCdktf(name)),
        )
        .map(([name]) => `${stack.name}: the output ${name} is a secret`),
      ...secretsIn(stack.json, stack.name),
    ]),
  good: [
    stackOf({
      aws_launch_template: { a: { metadata_options: { http_tokens: 'required' } } },
      aws_ssm_parameter: { a: { type: 'String', value: 'x' } },
    }),
  ],
  bad: [
    [stackOf({ aws_secretsmanager_secret_version: { a: {} } })],
    [stackOf({ aws_ssm_parameter: { a: { type: 'SecureString', value: 'x' } } })],
    [stackOf({ aws_x: { a: { master_password: 'x' } } })],
    [
      stackOf({
        aws_lambda_function: { a: { environment: { variables: { GITHUB_TOKEN: 'x' } } } },
      }),
    ],
    [stackOf({}, { output: { a: { value: 'x', sensitive: true } } })],
    [stackOf({}, { output: { api_token: { value: 'x' } } })],
    [stackOf({ aws_x: { a: { note: `key AKIA${'A'.repeat(16)}` } } })],
  ],
};

/** What one stack gives another: CDKTF makes it, and marks all of it so that it is not printed. */
function isOfCdktf(output: string): boolean {
  return output.startsWith('cross-stack-output-');
}

/** Every attribute, however deep, that is called like a secret or looks like one. */
function secretsIn(value: unknown, path: string): string[] {
  if (typeof value === 'string')
    return SECRET_TEXT.test(value) ? [`${path} looks like a secret`] : [];
  if (Array.isArray(value))
    return value.flatMap((one, index) => secretsIn(one, `${path}.${index}`));
  return Object.entries(objectOf(value)).flatMap(([name, inner]) => [
    ...(typeof inner === 'string' && SECRET_NAME.test(name) && !HARMLESS.has(name)
      ? [`${path}.${name} is called like a secret`]
      : []),
    ...secretsIn(inner, `${path}.${name}`),
  ]);
}

export const fixedNames: Rule = {
  id: 'fixed-names',
  reason: 'A name made of chance cannot be named by a policy, nor found by a second run.',
  check: (stacks) =>
    resources(stacks).flatMap(({ address, body }) =>
      Object.keys(body)
        .filter((name) => name === 'name_prefix' || name === 'bucket_prefix')
        .map((name) => `${address} is named by ${name}`),
    ),
  good: [stackOf({ aws_iam_role: { a: { name: 'x' } } })],
  bad: [[stackOf({ aws_iam_role: { a: { name_prefix: 'x' } } })]],
};

export const outputsDescribed: Rule = {
  id: 'outputs-described',
  reason: 'An output that nobody explained is not used, or used wrongly.',
  check: (stacks) =>
    stacks.flatMap(({ name, json }) =>
      Object.entries(objectOf(json['output']))
        .filter(([id]) => !isOfCdktf(id))
        .filter(([, body]) => !isGiven(objectOf(body)['description']))
        .map(([id]) => `${name}: the output ${id} has no description`),
    ),
  good: [stackOf({}, { output: { a: { value: 'x', description: 'What it is.' } } })],
  bad: [[stackOf({}, { output: { a: { value: 'x' } } })]],
};

/** `${name.` or `${name(`: what Terraform resolves. `$${` is its escape. */
const UNRESOLVED = /(?<!\$)\$\{(?!\s*[a-z][\w-]*[.([])/;

export const templatesResolve: Rule = {
  id: 'templates-resolve',
  reason:
    "A dollar and a brace of somebody else's language, unescaped, is a stack that Terraform cannot read.",
  check: (stacks) => resources(stacks).flatMap(({ address, body }) => unresolved(body, address)),
  good: [stackOf({ aws_x: { a: { b: '${aws_y.z.arn}/*', c: '$${aws:InstanceId}' } } })],
  bad: [[stackOf({ aws_x: { a: { b: [{ c: 'x ${aws:InstanceId}' }] } } })]],
};

function unresolved(value: unknown, path: string): string[] {
  if (typeof value === 'string')
    return UNRESOLVED.test(value) ? [`${path} holds a template that is none of Terraform's`] : [];
  if (Array.isArray(value))
    return value.flatMap((one, index) => unresolved(one, `${path}.${index}`));
  return Object.entries(objectOf(value)).flatMap(([name, inner]) =>
    unresolved(inner, `${path}.${name}`),
  );
}

export const stateRules: readonly Rule[] = [
  everythingTagged,
  oneAccount,
  stateLocked,
  stateKept,
  noSecretInState,
  fixedNames,
  outputsDescribed,
  templatesResolve,
];
