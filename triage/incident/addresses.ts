import { addressBytes } from '../finding/address.ts';
import type { AddressBytes } from '../finding/address.ts';

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
  const bytes = addressBytes(text);
  if (!bytes) return undefined;
  const inside = (network: Network): boolean => contains(network, bytes);
  return NEVER_PUBLIC.some(inside) || own.some(inside) ? undefined : spell(bytes);
}

export function parseNetwork(text: string): Network | undefined {
  const [address = '', length, ...rest] = text.split('/');
  const bytes = addressBytes(address);
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

/** One spelling an address, for keys; not the shortest one. */
function spell(bytes: AddressBytes): string {
  if (bytes.length === 4) return bytes.join('.');
  const pairs = Array.from(
    { length: 8 },
    (_, i) => (bytes[2 * i] ?? 0) * 256 + (bytes[2 * i + 1] ?? 0),
  );
  return pairs.map((pair) => pair.toString(16)).join(':');
}
