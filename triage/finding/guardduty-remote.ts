import { isList, isObject } from './fields.ts';
import type { AwsFields } from './guardduty-fields.ts';
import { isSelfAddress } from './address.ts';
import { exactText } from './untrusted.ts';
import type { Untrusted } from './untrusted.ts';

/**
 * The peers that an action names: what stands under `remoteIpDetails`, in whatever action, because
 * GuardDuty keeps adding kinds of actions. Never `localIpDetails`, nor any other address.
 */
export function remoteAddresses(action: AwsFields | undefined): Untrusted[] {
  return action ? distinctPeers(peersUnder(action)) : [];
}

function peersUnder(fields: AwsFields): Untrusted[] {
  return fields.keys().flatMap((key) => {
    if (key === 'localIpDetails') return [];
    if (key === 'remoteIpDetails') return addressesOf(fields.object(key));
    if (key === 'portProbeDetails') return fields.objects(key).flatMap(peersUnder);
    const value = fields.value(key);
    // Asking for the object of an action tells where it is none.
    if (!isObject(value) && !key.endsWith('Action')) {
      return isList(value) && value.some(isObject) ? fields.objects(key).flatMap(peersUnder) : [];
    }
    const below = fields.object(key);
    return below ? peersUnder(below) : [];
  });
}

function addressesOf(details: AwsFields | undefined): Untrusted[] {
  const found = [details?.address('ipAddressV4'), details?.address('ipAddressV6')];
  return found.filter((address) => address !== undefined);
}

/** Each peer once; the machine itself is no peer. */
export function distinctPeers(addresses: readonly Untrusted[]): Untrusted[] {
  return [...new Set(addresses)].filter((address) => !isSelfAddress(exactText(address)));
}
