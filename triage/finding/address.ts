/**
 * IP addresses as text. Node's own parser is a built-in that deciding code does not import, and what
 * is needed is small: is it an address, and does it point back at the machine itself.
 */

const V4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const GROUP = /^[0-9a-f]{1,4}$/i;
/** An IPv4 peer of a socket that listens on both families (RFC 4291, section 2.5.5.2). */
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
/** The longest text of an IPv6 address, with an IPv4 tail. */
const LONGEST = 45;

/** The address, or undefined where the text is none. An IPv4-mapped address reads as its IPv4. */
export function readAddress(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  if (!text.includes(':')) return V4.test(text) ? text : undefined;
  const mapped = MAPPED.exec(text)?.[1];
  if (mapped !== undefined) return V4.test(mapped) ? mapped : undefined;
  return isV6(text) ? text : undefined;
}

function isV6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const tail = groups.at(-1);
  const hasV4Tail = tail !== undefined && tail.includes('.');
  if (hasV4Tail && (!V4.test(tail) || text.endsWith('::'))) return false;
  const hex = hasV4Tail ? groups.slice(0, -1) : groups;
  if (!hex.every((group) => GROUP.test(group))) return false;
  const count = hex.length + (hasV4Tail ? 2 : 0);
  return halves.length === 2 ? count < 8 : count === 8;
}

/** Loopback and "any" are the machine itself: never a peer, whatever field they stand in. */
export function isSelfAddress(address: string): boolean {
  return /^(?:127\.|0\.0\.0\.0$)|^(?:0{0,4}:){2,7}0{0,3}[01]?$/.test(address);
}

/** Addresses that the public internet does not route: RFC 1918, RFC 6598, link-local, RFC 4193. */
export function isPrivateAddress(address: string): boolean {
  return (
    isSelfAddress(address) ||
    /^(?:10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/.test(
      address,
    ) ||
    /^(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/i.test(address)
  );
}
