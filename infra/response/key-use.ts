import { targetOf } from '../arns.ts';
import type { Settings } from '../config.ts';
import type { IamStatement } from '../iam.ts';

/** The data key, but only through services that hold our data: the role itself can decrypt nothing. */
export function viaKey(
  settings: Settings,
  services: readonly string[],
  actions: readonly string[],
): IamStatement {
  const key = targetOf(settings, 'data-key');
  const hosts = services.map((service) => `${service}.${settings.region}.${dnsSuffix(settings)}`);
  return {
    Effect: 'Allow',
    Action: actions,
    Resource: key.arns,
    Condition: { ...key.conditions, StringEquals: { 'kms:ViaService': hosts } },
  };
}

function dnsSuffix(settings: Settings): string {
  return settings.partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
}
