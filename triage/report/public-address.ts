/**
 * Is this text an IP address that is routed on the internet? Strict: no leading zeros, no brackets,
 * no port, no zone, no IPv4 within IPv6. Blocking one of our own addresses would be an outage, so
 * what cannot be told is not public. Source of the ranges: IANA's special-purpose registries.
 */
export function isPublicAddress(text: string): boolean {
  return isPublicIpv4(text) || isPublicIpv6(text);
}

export function isIpv6(text: string): boolean {
  return text.includes(':');
}

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

function isPublicIpv4(text: string): boolean {
  if (!IPV4.test(text)) return false;
  const [a = 0, b = 0] = text.split('.').map(Number);
  const reserved =
    a === 0 || // this network
    a === 10 ||
    a === 127 || // loopback
    a >= 224 || // multicast, reserved, broadcast
    (a === 100 && b >= 64 && b < 128) || // carrier-grade NAT; EKS uses it for pods
    (a === 169 && b === 254) || // link-local: the metadata service
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    (a === 198 && (b === 18 || b === 19)); // benchmarks
  return !reserved;
}

/** Only 2000::/3 is given out for use on the internet. */
const GLOBAL_UNICAST = /^[23][0-9a-f]{3}:/i;

function isPublicIpv6(text: string): boolean {
  if (!/^[0-9a-f:]{2,39}$/i.test(text) || !GLOBAL_UNICAST.test(text)) return false;
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
  return halves.length === 2 ? groups.length < 8 : groups.length === 8;
}
