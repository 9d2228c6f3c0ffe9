import { publicAddress } from '../incident/addresses.ts';

/** IPv4, or IPv6 of 2000::/3, which is all that is given out for use on the internet. */
const BLOCKABLE = /^[\d.]+$|^[23][0-9a-f]{3}:[0-9a-f:]+$/i;

/**
 * May this text be blocked? Strict: no IPv4 within IPv6 (which of the two would it be?), no brackets,
 * port or zone. Blocking an address of one's own would be an outage, so what cannot be told is not
 * public.
 */
export function isPublicAddress(text: string): boolean {
  return BLOCKABLE.test(text) && publicAddress(text, []) !== undefined;
}

export function isIpv6(text: string): boolean {
  return text.includes(':');
}
