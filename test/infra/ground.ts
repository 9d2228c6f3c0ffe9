import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from '../../infra/cdktf.ts';
import { ClusterStack } from '../../infra/cluster.ts';
import { settingsOf, type Settings } from '../../infra/config.ts';
import type { Config } from '../../infra/config-schema.ts';
import { EdgeStack } from '../../infra/edge.ts';
import { IdentityStack } from '../../infra/identity.ts';
import { NetworkStack } from '../../infra/network.ts';
import { RegistryStack } from '../../infra/registry.ts';
import { RunnerStack } from '../../infra/runner.ts';
import { testConfig } from './rig/config.ts';

type Json = Readonly<Record<string, unknown>>;

interface StackJson {
  readonly resource: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly data?: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly output?: Readonly<Record<string, { readonly description?: string }>>;
}

/** The connection that a person makes before there can be a runner. */
export const CONNECTION =
  'arn:aws:codeconnections:eu-west-1:123456789012:connection/0a1b2c3d-0000-4000-8000-000000000000';

export const LOAD_BALANCER =
  'arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/shop/50dc6c495c0c9188';

const MAKERS = {
  network: (app: App, settings: Settings) => new NetworkStack(app, settings),
  registry: (app: App, settings: Settings) =>
    new RegistryStack(app, settings, new NetworkStack(app, settings)),
  cluster: (app: App, settings: Settings) => cluster(app, settings),
  runner: (app: App, settings: Settings) => {
    const network = new NetworkStack(app, settings);
    return new RunnerStack(app, settings, { network, cluster: cluster(app, settings, network) });
  },
  edge: (app: App, settings: Settings) =>
    new EdgeStack(app, settings, new NetworkStack(app, settings)),
};

function cluster(app: App, settings: Settings, of?: NetworkStack): ClusterStack {
  const identity = new IdentityStack(app, settings);
  return new ClusterStack(app, settings, {
    identity,
    network: of ?? new NetworkStack(app, settings),
  });
}

export type GroundStack = keyof typeof MAKERS;

/** One stack's Terraform JSON, and the resources of a type in it as the attributes they are given. */
export class Synthesised {
  readonly json: StackJson;

  constructor(json: StackJson) {
    this.json = json;
  }

  all(type: string): Json[] {
    return Object.values(this.json.resource[type] ?? {});
  }

  one(type: string): Json {
    const [only, ...others] = this.all(type);
    if (!only || others.length > 0)
      throw new Error(`${others.length + (only ? 1 : 0)} of ${type}, not one`);
    return only;
  }
}

export function synthesised(name: GroundStack, varied: Partial<Config> = {}): Synthesised {
  const folder = mkdtempSync(join(tmpdir(), 'parapet-ground-'));
  try {
    const app = new App({ outdir: folder });
    MAKERS[name](app, settingsOf(testConfig(varied)));
    app.synth();
    const file = join(folder, 'stacks', name, 'cdk.tf.json');
    return new Synthesised(JSON.parse(readFileSync(file, 'utf8')) as StackJson);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
