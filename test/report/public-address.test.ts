import { BlockList, isIP } from 'node:net';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../triage/report/public-address.ts';
import { hostileString } from '../finding/hostile.ts';

/** The same question, asked of Node's own parser and IANA's special-purpose registry. */
const special = new BlockList();
for (const range of [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '224.0.0.0/3',
]) {
  const [network = '', bits = ''] = range.split('/');
  special.addSubnet(network, Number(bits), 'ipv4');
}
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

function reference(text: string): boolean {
  if (isIP(text) === 4) return !special.check(text, 'ipv4');
  // An address with IPv4 in it is refused here: which of the two would be blocked?
  return (
    isIP(text) === 6 &&
    !text.includes('.') &&
    !text.includes('%') &&
    globalUnicast.check(text, 'ipv6')
  );
}

describe('a public address', () => {
  it.each(['198.51.100.23', '8.8.8.8', '2001:db8::1', '2a00:1450:4001:81b::200e'])(
    'is %s',
    (text) => {
      expect(isPublicAddress(text)).toBe(true);
    },
  );

  it.each([
    '10.0.0.1',
    '169.254.169.254',
    'fd00:ec2::254',
    '::1',
    '::ffff:8.8.8.8',
    '8.8.8.8:53',
    '8.8.8.08',
    '8.8.8',
    '8.8.8.8/0',
    '8.8.8.8\n',
    '2001:db8:::1',
    '2001:db8::1%eth0',
    '2001:db8::1::2',
    '[2001:db8::1]',
    '1:2:3:4:5:6:7:8:9',
    '',
  ])('is not %j', (text) => {
    expect(isPublicAddress(text)).toBe(false);
  });

  it('is what Node and the registry say, for any text near an address', () => {
    const near = fc.oneof(
      fc.ipV4(),
      fc.ipV6(),
      fc.ipV4().map((text) => text.replace(/^\d+/, '172')),
      fc.ipV6().map((text) => text.replace(/^[0-9a-f]+/, '2a00')),
      fc.string({ unit: fc.constantFrom('0', '1', '2', 'f', ':', '.', '%', ' '), maxLength: 24 }),
      hostileString,
    );
    fc.assert(
      fc.property(near, (text) => {
        expect(isPublicAddress(text)).toBe(reference(text));
      }),
      { numRuns: 2000 },
    );
  });
});
