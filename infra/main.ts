import { BackendStack } from './backend.ts';
import { App } from './cdktf.ts';
import { ClusterStack } from './cluster.ts';
import type { Settings } from './config.ts';
import { DetectionStack } from './detection.ts';
import { EdgeStack } from './edge.ts';
import { IdentityStack } from './identity.ts';
import type { LambdaCode } from './lambda-code.ts';
import { NetworkStack } from './network.ts';
import { RegistryStack } from './registry.ts';
import { ResponseStack } from './response.ts';
import { RunnerStack } from './runner.ts';

/**
 * All stacks, in the order in which they are made. What one needs of another it gets as an argument:
 * CDKTF turns that into an output there and a read of the other's state here.
 */
export function buildApp(settings: Settings, outFolder: string, code: LambdaCode): App {
  const app = new App({ outdir: outFolder });
  new BackendStack(app, settings);
  // First of all that make roles: it makes their boundary, and EKS refuses an access entry for a role
  // that is not there.
  const identity = new IdentityStack(app, settings);
  const network = new NetworkStack(app, settings);
  new RegistryStack(app, settings, network);
  const cluster = new ClusterStack(app, settings, { network, identity });
  const { endpoint } = settings.cluster;
  if (endpoint.access === 'private' && endpoint.runner)
    new RunnerStack(app, settings, { network, cluster });
  new DetectionStack(app, settings, { network, cluster });
  const edge =
    settings.edge.loadBalancers.length > 0 ? new EdgeStack(app, settings, network) : undefined;
  new ResponseStack(app, settings, { network, identity, edge, code });
  return app;
}
