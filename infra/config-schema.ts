import { z } from 'zod';

/** What a name may hold where AWS is strictest: S3 buckets and IAM roles both take it. */
const slug = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,18}[a-z0-9]$/, '3 to 20 of a-z, 0-9 and "-", beginning with a letter');
const cidr = z.cidrv4('an IPv4 range such as 10.0.0.0/16');
const arn = z.string().regex(/^arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:\d{12}:\S+$/, 'an ARN');
const days = z.int().min(1).max(3650);

/**
 * A service that AWS holds once an account (and region). `create`: ours, made and destroyed with the
 * stack. `existing`: somebody made it before us, and we only refer to it. `off`: neither.
 */
const singleton = z.enum(['create', 'existing', 'off']);

const account = z.strictObject({
  id: z.string().regex(/^\d{12}$/, 'an account id: twelve digits, in quotes'),
  region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'a region such as eu-west-1'),
});

/** GitHub's numbers never change and are never given again, as names are: the trust is in them. */
const github = z.strictObject({
  owner: z.string().regex(/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/, "an owner's name"),
  ownerId: z.string().regex(/^\d+$/, 'the number of the owner, from GET /users/OWNER'),
  repository: z.string().regex(/^[\w.-]{1,100}$/, "a repository's name, without its owner"),
  repositoryId: z.string().regex(/^\d+$/, 'the number of the repository, from GET /repos/O/R'),
  branch: z
    .string()
    .regex(/^[\w./-]+$/, 'a branch')
    .default('main'),
});

const endpoint = z.discriminatedUnion('access', [
  z.strictObject({
    access: z.literal('private'),
    /** A machine inside the VPC that runs the deploy job; without it only a VPN reaches the API. */
    runner: z.boolean().default(false),
    /** The connection to GitHub that the runner needs; a person makes it (docs/cluster-endpoint.md). */
    connection: z
      .string()
      .regex(
        /^arn:aws[a-z-]*:(?:codeconnections|codestar-connections):[a-z0-9-]+:\d{12}:connection\/\S+$/,
        'the ARN of a connection',
      )
      .optional(),
  }),
  z.strictObject({
    access: z.literal('public'),
    cidrs: z
      .array(cidr)
      .min(1)
      .refine((list) => list.every((one) => !one.endsWith('/0')), 'never the whole internet (/0)'),
  }),
]);

const network = z.strictObject({
  cidr: cidr
    .default('10.64.0.0/16')
    .refine((range) => Number(range.split('/')[1]) <= 20, 'at most /20: three zones need the room'),
  /** `one` costs a third and goes away with its zone. */
  nat: z.enum(['per-zone', 'one']).default('per-zone'),
  /** Private ways to AWS's services; dear (docs/cost.md). Without them all but S3 goes out by NAT. */
  interfaceEndpoints: z.boolean().default(true),
  flowLogDays: days.default(90),
});

const registry = z.strictObject({
  repository: z
    .string()
    .regex(/^[a-z0-9]+(?:[._/-][a-z0-9]+)*$/, 'an ECR repository name')
    .default('app'),
  /** `inspector` replaces how the whole registry is scanned; `existing`: somebody else says that. */
  scanning: z.enum(['basic', 'inspector', 'existing']).default('inspector'),
  keepImages: z.int().min(1).max(1000).default(100),
});

const cluster = z.strictObject({
  name: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/, 'an EKS cluster name')
    .default('parapet'),
  version: z
    .string()
    .regex(/^1\.\d\d$/, 'a Kubernetes version such as "1.34"')
    .default('1.34'),
  endpoint: endpoint.default({ access: 'private', runner: false }),
  nodes: z
    .strictObject({
      instanceTypes: z.array(z.string()).min(1).default(['m7i.large']),
      min: z.int().min(0).default(2),
      desired: z.int().min(0).default(3),
      max: z.int().min(1).default(6),
      diskGiB: z.int().min(20).max(1000).default(50),
    })
    .refine((n) => n.min <= n.desired && n.desired <= n.max, 'min <= desired <= max')
    .prefault({}),
  /** Roles that administer the cluster (AmazonEKSClusterAdminPolicy). */
  admins: z.array(arn).default([]),
  /** The namespaces into which the deploy role may deploy. */
  deployNamespaces: z
    .array(z.string().regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/))
    .min(1)
    .default(['app']),
  logDays: days.default(90),
});

const workflowFile = z.string().regex(/^[\w.-]+\.ya?ml$/, "a workflow's file name: deploy.yml");
/** GitHub writes ":" in a name otherwise into the token, and a wildcard would be none in our policies. */
const environmentName = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/, "a GitHub environment's name of A-Z, a-z, 0-9, _, -");

const identity = z.strictObject({
  oidcProvider: singleton.default('create'),
  /** Gives the GitHub roles also the rights whose code is not there yet. */
  planned: z.boolean().default(false),
  /** The workflow that may become each role, in .github/workflows of the protected branch. */
  workflows: z
    .strictObject({
      publish: workflowFile.default('publish.yml'),
      deploy: workflowFile.default('deploy.yml'),
      triage: workflowFile.default('triage.yml'),
      respond: workflowFile.default('respond.yml'),
    })
    .prefault({}),
  /** The GitHub environment in which its job runs. `plan` must have reviewers (docs/identity.md). */
  environments: z
    .strictObject({
      plan: environmentName.default('plan'),
      publish: environmentName.default('publish'),
      deploy: environmentName.default('deploy'),
      triage: environmentName.default('triage'),
      respond: environmentName.default('respond'),
    })
    .prefault({})
    .refine(
      (names) => new Set(Object.values(names)).size === Object.values(names).length,
      'each role needs an environment of its own: who may enter one must not get the rights of another',
    ),
});

const detection = z.strictObject({
  guardDuty: singleton.default('create'),
  /** Who installs GuardDuty's agent on the nodes: these stacks, or AWS by itself. */
  agent: z.enum(['terraform', 'managed']).default('terraform'),
  securityHub: singleton.default('create'),
  standards: z
    .array(
      z.enum([
        'aws-foundational-security-best-practices/v/1.0.0',
        'cis-aws-foundations-benchmark/v/3.0.0',
      ]),
    )
    .default(['aws-foundational-security-best-practices/v/1.0.0']),
  inspector: singleton.default('create'),
  configRecorder: singleton.default('create'),
  detective: z.enum(['create', 'off']).default('off'),
  archiveDays: days.default(90),
  /** The folder of threat-intel.txt and trusted.json (docs/detection.md), from the repository's root. */
  lists: z.string().min(1).default('infra/detection/lists'),
});

const edge = z.strictObject({
  /** The load balancers that the web ACL guards. None: there is no web ACL. */
  loadBalancers: z.array(arn).default([]),
  logDays: days.default(90),
});

const response = z.strictObject({
  /** Makes the roles and documents of responses whose code is not there yet. */
  planned: z.boolean().default(false),
  approvalMinutes: z.int().min(5).max(1440).default(60),
  /** Who hears of alarms. */
  alarmEmails: z.array(z.email()).default([]),
  logDays: days.default(365),
  /** Incidents that nobody touched for so long are forgotten. */
  keepIncidentDays: days.default(730),
  /** Both queues poll with at least two at once (Lambda's own minimum): four is the least. */
  detectorConcurrency: z.int().min(4).max(100).default(5),
  /** While it is on, no destroy of the stack takes the incidents and the evidence along. */
  deletionProtection: z.boolean().default(true),
});

/** With the account and the region behind it, a bucket's name still holds 63 characters. */
const MAX_PREFIX = 28;

export const configSchema = z
  .strictObject({
    project: slug.default('parapet'),
    environment: slug.default('production'),
    /** One today. A list, so that more can follow without another shape. */
    accounts: z.array(account).length(1, 'one account: more are not supported yet'),
    github,
    network: network.prefault({}),
    registry: registry.prefault({}),
    cluster: cluster.prefault({}),
    identity: identity.prefault({}),
    detection: detection.prefault({}),
    edge: edge.prefault({}),
    response: response.prefault({}),
    /** Added to every resource, besides our own. */
    tags: z
      .record(z.string().regex(/^(?!aws:)[\w.:/=+@ -]{1,128}$/), z.string().max(256))
      .default({}),
  })
  .refine((c) => `${c.project}-${c.environment}`.length <= MAX_PREFIX, {
    path: ['environment'],
    message: `project and environment are at most ${MAX_PREFIX - 1} characters together`,
  });

export type Config = z.input<typeof configSchema>;
export type CheckedConfig = z.output<typeof configSchema>;
export type SingletonMode = z.output<typeof singleton>;
