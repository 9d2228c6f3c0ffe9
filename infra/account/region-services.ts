import { GetParametersCommand } from '@aws-sdk/client-ssm';
import type { Settings } from '../config.ts';
import type { AccountClients } from './clients.ts';
import { neededServices } from './services.ts';

/** So many names GetParameters takes at once. */
const NAMES_A_CALL = 10;

/**
 * Which of the services that the config needs the region has. None at all means a region that AWS does not
 * know, or does not speak of: that is no answer, and not "none".
 */
export async function readRegionServices(
  { ssm }: AccountClients,
  settings: Settings,
): Promise<ReadonlySet<string>> {
  const path = `/aws/service/global-infrastructure/regions/${settings.region}/services/`;
  const names = neededServices(settings).map(({ service }) => path + service);
  const available = new Set<string>();
  for (let at = 0; at < names.length; at += NAMES_A_CALL) {
    const Names = names.slice(at, at + NAMES_A_CALL);
    const { Parameters: known = [] } = await ssm.send(new GetParametersCommand({ Names }));
    for (const { Name: name } of known) {
      if (name?.startsWith(path)) available.add(name.slice(path.length));
    }
  }
  if (available.size === 0) {
    throw new Error(`AWS knows no service of ours under ${path}; is ${settings.region} a region?`);
  }
  return available;
}
