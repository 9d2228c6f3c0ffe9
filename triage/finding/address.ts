/**
 * IP addresses as text. Node's own parser is a built-in that deciding code does not import, and what
 * is needed is small: is it an address, and does it point back at the machine itself.
 */

/** `010` is 10 to one program and 8 to another, so it is nothing. */
const V4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const GROUP = /^[0-9a-f]{1,4}$/i;
/** The longest text of an IPv6 address, with an IPv4 tail. */
const LONGEST = 45;

/** An address as bytes: 4 for IPv4, 16 for IPv6. */
export type AddressBytes = readonly number[];

/** The address, or undefined where the text is none. An IPv4-mapped address reads as its IPv4. */
export function readAddress(text: string): string | undefined {
  // Nearly all are IPv4, and alerts come by the million.
  if (!text.includes(':')) return V4.test(text) ? text : undefined;
  const bytes = addressBytes(text);
  return bytes?.length === 4 ? bytes.join('.') : bytes && text;
}

/** The same as bytes, for comparing with networks. */
export function addressBytes(text: string): AddressBytes | undefined {
  if (text.length > LONGEST) return undefined;
  if (!text.includes(':')) return v4Bytes(text);
  const bytes = v6Bytes(text);
  return bytes && isMapped(bytes) ? bytes.slice(12) : bytes;
}

function v4Bytes(text: string): AddressBytes | undefined {
  return V4.test(text) ? text.split('.').map(Number) : undefined;
}

/** An IPv4 peer of a socket that listens on both families (RFC 4291, section 2.5.5.2). */
function isMapped(bytes: AddressBytes): boolean {
  return bytes.every((byte, index) => index > 11 || byte === (index < 10 ? 0 : 255));
}

function v6Bytes(text: string): AddressBytes | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [before = '', after = ''] = halves;
  const [head, tail] = [groupBytes(before), groupBytes(after)];
  // A dotted end may stand at the end only.
  if (!head || !tail || (halves.length === 2 && before.includes('.'))) return undefined;
  const missing = 16 - head.length - tail.length;
  if (halves.length === 2 ? missing < 2 : missing !== 0) return undefined;
  return [...head, ...Array.from({ length: missing }, () => 0), ...tail];
}

/** Bytes of `a:b:c`, whose last group may be a dotted IPv4 address. */
function groupBytes(text: string): AddressBytes | undefined {
  const bytes: number[] = [];
  const groups = text === '' ? [] : text.split(':');
  for (const [index, group] of groups.entries()) {
    if (GROUP.test(group)) {
      const value = Number.parseInt(group, 16);
      bytes.push(value >> 8, value & 0xff);
      continue;
    }
    const dotted = index === groups.length - 1 ? v4Bytes(group) : undefined;
    if (!dotted) return undefined;
    bytes.push(...dotted);
  }
  return bytes;
}

/** Loopback and "any" are the machine itself: never a peer, whatever field they stand in. */
export function isSelfAddress(address: string): boolean {
  return /^(?:127\.|0\.0\.0\.0$)|^(?:0{0,4}:){2,7}0{0,3}[01]?$/.test(address);
}

/**
 * Addresses of one's own side: RFC 1918, RFC 6598, link-local, RFC 4193. Not the same as "not public"
 * (`incident/addresses.ts`): a multicast group is no attacker, and no end of ours either.
 */
export function isPrivateAddress(address: string): boolean {
  return (
    isSelfAddress(address) ||
    /^(?:10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/.test(
      address,
    ) ||
    /^(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/i.test(address)
  );
}
