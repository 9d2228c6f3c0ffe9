import type { Config } from '../../../infra/config-schema.ts';

const base: Config = {
  accounts: [{ id: '123456789012', region: 'eu-west-1' }],
  github: { owner: 'acme', ownerId: '1234567', repository: 'shop', repositoryId: '7654321' },
};
const runner = {
  access: 'private',
  runner: true,
  connection: 'arn:aws:codeconnections:eu-west-1:123456789012:connection/0a1b2c3d',
} as const;
const loadBalancers = [
  'arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/shop/50dc6c495c0c9188',
];

/** The configs that the rules are run over: each switch that makes other resources is on in one of them. */
export const CONFIGS: Readonly<Record<string, Config>> = {
  default: base,
  'public endpoint': {
    ...base,
    cluster: { endpoint: { access: 'public', cidrs: ['198.51.100.0/24'] } },
    network: { nat: 'one' },
  },
  runner: { ...base, cluster: { endpoint: runner } },
  'singletons existing': {
    ...base,
    identity: { oidcProvider: 'existing' },
    detection: {
      guardDuty: 'existing',
      securityHub: 'existing',
      inspector: 'existing',
      configRecorder: 'existing',
    },
  },
  'singletons off': {
    ...base,
    identity: { oidcProvider: 'off' },
    registry: { scanning: 'basic' },
    detection: { guardDuty: 'off', securityHub: 'off', inspector: 'off', configRecorder: 'off' },
  },
  'managed agent': { ...base, detection: { agent: 'managed', detective: 'create' } },
  edge: { ...base, edge: { loadBalancers } },
  'planned responses': { ...base, response: { planned: true }, identity: { planned: true } },
  everything: {
    ...base,
    cluster: { endpoint: runner },
    edge: { loadBalancers },
    detection: { detective: 'create' },
    response: { planned: true, alarmEmails: ['oncall@example.org'] },
    identity: { planned: true },
    tags: { 'cost-centre': '42' },
  },
};
