import { addressesIn } from './addresses-in.ts';
import type { AwsFields } from './guardduty-fields.ts';
import { distinctPeers } from './guardduty-remote.ts';
import type { Json } from './reader.ts';
import { exactText } from './untrusted.ts';
import type { Untrusted } from './untrusted.ts';

/** What an attack sequence (extended threat detection) says beyond a plain finding. */
export interface Sequence {
  readonly uid?: Untrusted;
  /** The findings and events that it absorbed. */
  readonly signals: readonly Untrusted[];
  readonly peers: readonly Untrusted[];
  readonly indicators: readonly Indicator[];
}

export interface Indicator {
  readonly key: string;
  readonly values: readonly string[];
}

export function readSequence(sequence: AwsFields, ownResource: Json | undefined): Sequence {
  const signals = sequence.objects('signals');
  const uid = sequence.text('uid');
  return {
    ...(uid && { uid }),
    signals: signals.map((signal) => signal.text('uid')).filter((one) => one !== undefined),
    peers: peersOf(sequence, ownResource),
    indicators: [
      ...indicatorsOf(sequence, 'sequenceIndicators'),
      ...signals.flatMap((signal) => indicatorsOf(signal, 'signalIndicators')),
    ],
  };
}

/** An endpoint may be either side: it is a peer only where no resource has the address. */
function peersOf(sequence: AwsFields, ownResource: Json | undefined): Untrusted[] {
  for (const resource of sequence.objects('resources')) tellFaultyAddresses(resource);
  const own = new Set([...addressesIn(sequence.value('resources')), ...addressesIn(ownResource)]);
  const endpoints = sequence.objects('endpoints').map((endpoint) => endpoint.address('ip'));
  const found = endpoints.filter((address) => address !== undefined);
  return distinctPeers(found.filter((address) => !own.has(exactText(address).toLowerCase())));
}

/** An own address that cannot be read would make its endpoint look like an attacker: it is told. */
function tellFaultyAddresses(resource: AwsFields): void {
  const card = resource.object('data')?.object('ec2NetworkInterface');
  card?.address('publicIp');
  card?.texts('ipv6Addresses');
  for (const address of card?.objects('privateIpAddresses') ?? [])
    address.address('privateIpAddress');
}

function indicatorsOf(fields: AwsFields, name: string): Indicator[] {
  return fields.objects(name).flatMap((indicator) => {
    const key = indicator.string('key');
    const values = indicator.texts('values');
    return key === undefined ? [] : [{ key, values }];
  });
}
