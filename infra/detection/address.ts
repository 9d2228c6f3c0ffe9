import { BlockList, isIPv4 } from 'node:net';

/** A public IPv4 range in its plain form, or why it is none. */
export type AddressRange =
  | { readonly valid: true; readonly text: string; readonly bits: number }
  | { readonly valid: false; readonly why: string };

/** https://www.iana.org/assignments/iana-ipv4-special-registry: what no stranger can have. */
const NOT_PUBLIC = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
].map((range) => {
  const [network = '', bits = '32'] = range.split('/');
  return { network, bits: Number(bits) };
});

/** GuardDuty looks at public IPv4 addresses only and passes over the others without a word. */
export function readAddressRange(text: string): AddressRange {
  const [address = '', suffix, ...rest] = text.split('/');
  const bits = suffix === undefined ? 32 : Number(suffix);
  const wellFormed = suffix === undefined || /^(?:[1-9]|[12]\d|3[0-2])$/.test(suffix);
  if (!isIPv4(address) || !wellFormed || rest.length > 0) {
    return invalid(text, 'is no IPv4 address or range such as 203.0.114.0/24');
  }
  if ((numberOf(address) & hostMask(bits)) !== 0) {
    return invalid(text, `has bits set behind its prefix of ${bits}: write the first address`);
  }
  if (NOT_PUBLIC.some((other) => overlap({ network: address, bits }, other))) {
    return invalid(text, 'holds addresses that are not public, which GuardDuty does not look at');
  }
  return { valid: true, text: suffix === undefined ? address : `${address}/${bits}`, bits };
}

function invalid(text: string, why: string): AddressRange {
  return { valid: false, why: `${JSON.stringify(text)} ${why}` };
}

interface Range {
  readonly network: string;
  readonly bits: number;
}

/** Ranges overlap where the wider one holds the first address of the other. */
function overlap(one: Range, two: Range): boolean {
  const [wide, narrow] = one.bits < two.bits ? [one, two] : [two, one];
  const list = new BlockList();
  list.addSubnet(wide.network, wide.bits);
  return list.check(narrow.network);
}

function numberOf(address: string): number {
  return address.split('.').reduce((sum, part) => ((sum << 8) | Number(part)) >>> 0, 0);
}

function hostMask(bits: number): number {
  return bits === 32 ? 0 : 0xff_ff_ff_ff >>> bits;
}
