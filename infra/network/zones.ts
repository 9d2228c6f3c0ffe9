import { DataAwsAvailabilityZones, type Construct } from '../cdktf.ts';
import type { Settings } from '../config.ts';
import { ZONES } from './subnets.ts';

/** Zones in which EKS takes no subnet (its user guide, "Subnet requirements"); their ids are the same in every account. */
const NOT_FOR_EKS = ['use1-az3', 'usw1-az2', 'cac1-az3'];

/**
 * The names of the region's first three zones, by index. Asked, not spelled: not every account has an `a`, `b` and `c`. A region
 * with fewer stops here, in the plan, with words; an index out of range would say nothing.
 */
export function threeZones(scope: Construct, settings: Settings): (index: number) => string {
  const zones = new DataAwsAvailabilityZones(scope, 'zones', {
    state: 'available',
    // Local zones and zones that must be opted into have no NAT gateway and no EKS.
    filter: [{ name: 'opt-in-status', values: ['opt-in-not-required'] }],
    excludeZoneIds: NOT_FOR_EKS,
  });
  zones.addOverride('lifecycle.postcondition', [
    {
      condition: `\${length(self.names) >= ${ZONES}}`,
      error_message:
        `The region ${settings.region} offers this account fewer than ${ZONES} zones in which EKS runs. ` +
        'The network is made over three: choose another region (accounts[0].region in parapet.config.ts, or AWS_REGION).',
    },
  ]);
  return (index) => `\${${zones.fqn}.names[${index}]}`;
}
