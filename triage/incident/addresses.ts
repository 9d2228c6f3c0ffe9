/** An address as bytes: 4 for IPv4, 16 for IPv6. An IPv4 address inside IPv6 reads as IPv4. */
type AddressBytes = readonly number[];

export interface Network {
  readonly bytes: AddressBytes;
  readonly bits: number;
}

/** Never an attacker from outside: private, shared, loopback, link-local, multicast, reserved. */
const NEVER_PUBLIC = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/128',
  '::1/128',
  'fc00::/7',
  'fe80::/10',
  'ff00::/8',
].flatMap((text) => parseNetwork(text) ?? []);

/** The address in one spelling, or undefined where it is none, is not public, or is one's own. */
export function publicAddress(text: string, own: readonly Network[]): string | undefined {
  const bytes = parseAddress(text);
  if (!bytes) return undefined;
  const inside = (network: Network): boolean => contains(network, bytes);
  return NEVER_PUBLIC.some(inside) || own.some(inside) ? undefined : spell(bytes);
}

export function parseNetwork(text: string): Network | undefined {
  const [address = '', length, ...rest] = text.split('/');
  const bytes = parseAddress(address);
  if (!bytes || rest.length > 0) return undefined;
  if (length === undefined) return { bytes, bits: bytes.length * 8 };
  if (!/^\d{1,3}$/.test(length) || Number(length) > bytes.length * 8) return undefined;
  return { bytes, bits: Number(length) };
}

function contains(network: Network, address: AddressBytes): boolean {
  if (network.bytes.length !== address.length) return false;
  for (let bit = 0; bit < network.bits; bit += 8) {
    const mask = (0xff << Math.max(0, 8 - (network.bits - bit))) & 0xff;
    const index = bit >> 3;
    if (((network.bytes[index] ?? 0) & mask) !== ((address[index] ?? 0) & mask)) return false;
  }
  return true;
}

function parseAddress(text: string): AddressBytes | undefined {
  if (text.length > 45) return undefined; // the longest spelling of an IPv6 address
  return text.includes(':') ? parseV6(text) : parseV4(text);
}

function parseV4(text: string): AddressBytes | undefined {
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) return undefined;
  const bytes = text.split('.').map(Number);
  return bytes.every((byte) => byte <= 255) ? bytes : undefined;
}

function parseV6(text: string): AddressBytes | undefined {
  const halves = text.toLowerCase().split('::');
  if (halves.length > 2) return undefined;
  const [before = '', after = ''] = halves;
  const [head, tail] = [groups(before), groups(after)];
  // A dotted end may stand at the end only.
  if (!head || !tail || (halves.length === 2 && before.includes('.'))) return undefined;
  const missing = 16 - head.length - tail.length;
  if (halves.length === 2 ? missing < 2 : missing !== 0) return undefined;
  const bytes = [...head, ...Array.from({ length: missing }, () => 0), ...tail];
  const mapped = bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255;
  return mapped && bytes[11] === 255 ? bytes.slice(12) : bytes;
}

/** Bytes of `a:b:c`, whose last group may be a dotted IPv4 address. */
function groups(text: string): number[] | undefined {
  if (text === '') return [];
  const bytes: number[] = [];
  const parts = text.split(':');
  for (const [index, part] of parts.entries()) {
    if (/^[0-9a-f]{1,4}$/.test(part)) {
      const value = Number.parseInt(part, 16);
      bytes.push(value >> 8, value & 0xff);
    } else {
      const dotted = index === parts.length - 1 ? parseV4(part) : undefined;
      if (!dotted) return undefined;
      bytes.push(...dotted);
    }
  }
  return bytes.length > 16 ? undefined : bytes;
}

/** One spelling an address, for keys; not the shortest one. */
function spell(bytes: AddressBytes): string {
  if (bytes.length === 4) return bytes.join('.');
  const pairs = Array.from(
    { length: 8 },
    (_, i) => (bytes[2 * i] ?? 0) * 256 + (bytes[2 * i + 1] ?? 0),
  );
  return pairs.map((pair) => pair.toString(16)).join(':');
}
