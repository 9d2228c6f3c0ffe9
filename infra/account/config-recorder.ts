import {
  DescribeConfigurationRecordersCommand,
  DescribeConfigurationRecorderStatusCommand,
  DescribeDeliveryChannelsCommand,
} from '@aws-sdk/client-config-service';
import type { Settings } from '../config.ts';
import type { AccountClients } from './clients.ts';
import type { Found } from './facts.ts';
import { oursOf } from './ours.ts';
import type { HeldByState } from './state.ts';

/** AWS Control Tower's recorder: https://docs.aws.amazon.com/controltower/latest/userguide/config-costs.html */
const CONTROL_TOWER = /^aws-controltower-/i;

/** AWS allows one recorder of the customer's and one delivery channel a region. */
export async function readConfigRecorder(
  { config }: AccountClients,
  settings: Settings,
  state: HeldByState,
): Promise<Found> {
  const recorders = await config.send(new DescribeConfigurationRecordersCommand({}));
  // Recorders that a service made for itself are none of the customer's, and do not count.
  const recorder = recorders.ConfigurationRecorders?.find(
    (one) => one.servicePrincipal === undefined,
  );
  const name = recorder?.name;
  if (name === undefined) return readChannel(config);
  const status = await config.send(
    new DescribeConfigurationRecorderStatusCommand({ ConfigurationRecorderNames: [name] }),
  );
  const recording = status.ConfigurationRecordersStatus?.[0]?.recording === true;
  return {
    present: true,
    id: name,
    ours: oursOf(settings, state.holds('aws_config_configuration_recorder', name), undefined),
    ...(CONTROL_TOWER.test(name) && { administrator: 'AWS Control Tower' }),
    ...(!recording && {
      unfit: { why: 'it does not record', fix: `start the recorder ${name}` },
    }),
  };
}

/** A channel that is left without its recorder is in the way all the same. */
async function readChannel(config: AccountClients['config']): Promise<Found> {
  const answer = await config.send(new DescribeDeliveryChannelsCommand({}));
  const name = answer.DeliveryChannels?.[0]?.name;
  if (name === undefined) return { present: false };
  const unfit = {
    why: `the delivery channel ${name} is there without a recorder`,
    fix: `make a recorder, or delete the delivery channel ${name} and set detection.configRecorder to 'create'`,
  };
  return { present: true, id: `(the delivery channel ${name} alone)`, ours: 'no', unfit };
}
