import { InfraError } from '../infra-error.ts';

export const ZONES = 3;

/** What one zone has of the VPC's range. */
export interface ZoneRanges {
  /** Where nodes and pods live: a quarter of the whole. */
  readonly privateRange: string;
  /** Load balancers and NAT gateways only: a sixteenth. */
  readonly publicRange: string;
}

/** AWS takes /16 to /28 for a VPC; below /20 a zone would hold too few pods to be worth the name. */
const LARGEST = 16;
const SMALLEST = 20;

/**
 * Cuts the range in quarters: three for the private subnets, and of the last quarter three quarters for the
 * public ones. The sixteenth that is left over is nobody's: room for what comes later.
 */
export function subnetRanges(cidr: string): readonly ZoneRanges[] {
  const { base, prefix } = parse(cidr);
  const part = (parent: number, bits: number, index: number): string =>
    format(parent + index * 2 ** (32 - prefix - bits), prefix + bits);
  const lastQuarter = base + 3 * 2 ** (32 - prefix - 2);
  return Array.from({ length: ZONES }, (_, zone) => ({
    privateRange: part(base, 2, zone),
    publicRange: part(lastQuarter, 4, zone),
  }));
}

function parse(cidr: string): { base: number; prefix: number } {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(cidr);
  const parts = (match?.slice(1) ?? []).map(Number);
  const [a = 256, b = 256, c = 256, d = 256, prefix = 33] = parts;
  if ([a, b, c, d].some((byte) => byte > 255) || prefix < LARGEST || prefix > SMALLEST) {
    throw new InfraError(
      'config',
      `network.cidr is ${JSON.stringify(cidr)}: an IPv4 range from /${LARGEST} (the most that AWS takes) to ` +
        `/${SMALLEST} (the least that three zones can live in) is needed, such as 10.64.0.0/16.`,
    );
  }
  const base = ((a * 256 + b) * 256 + c) * 256 + d;
  if (base % 2 ** (32 - prefix) !== 0) {
    const first = format(base - (base % 2 ** (32 - prefix)), prefix);
    throw new InfraError(
      'config',
      `network.cidr is ${cidr}, which is an address inside a range: AWS would make ${first} of it and ` +
        'every plan would differ. Write the range by its first address.',
    );
  }
  return { base, prefix };
}

function format(base: number, prefix: number): string {
  const bytes = [24, 16, 8, 0].map((shift) => Math.floor(base / 2 ** shift) % 256);
  return `${bytes.join('.')}/${prefix}`;
}
