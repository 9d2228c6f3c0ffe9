import { paginateGetParametersByPath } from '@aws-sdk/client-ssm';
import type { Settings } from '../config.ts';
import type { AccountClients } from './clients.ts';

/** An empty list means a region that AWS does not know, or does not speak of: no answer, not "none". */
export async function readRegionServices(
  { ssm }: AccountClients,
  settings: Settings,
): Promise<ReadonlySet<string>> {
  const path = `/aws/service/global-infrastructure/regions/${settings.region}/services`;
  const services = new Set<string>();
  for await (const page of paginateGetParametersByPath({ client: ssm }, { Path: path })) {
    for (const { Name: name } of page.Parameters ?? []) {
      const service = name?.slice(path.length + 1);
      if (service !== undefined && !service.includes('/')) services.add(service);
    }
  }
  if (services.size === 0) {
    throw new Error(`AWS lists no service under ${path}; is ${settings.region} a region?`);
  }
  return services;
}
