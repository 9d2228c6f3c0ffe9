import { isIP } from 'node:net';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressBytes,
  isPrivateAddress,
  isSelfAddress,
  readAddress,
} from '../../triage/finding/address.ts';
import { publicAddress } from '../../triage/incident/addresses.ts';

const nearlyV6 = fc
  .array(fc.oneof(fc.constantFrom('', '', '1', 'db8', 'ffff', 'g', '12345', '10.0.0.1')), {
    minLength: 1,
    maxLength: 10,
  })
  .map((groups) => groups.join(':'));
const nearlyV4 = fc
  .array(fc.oneof(fc.nat(300).map(String), fc.constantFrom('', '01', 'x')), {
    minLength: 3,
    maxLength: 5,
  })
  .map((parts) => parts.join('.'));

const ipNearPrivate = fc
  .tuple(
    fc.constantFrom('10', '127', '172.16', '172.31', '192.168', '169.254', '100.64'),
    fc.ipV4(),
  )
  .map(([start, rest]) => [...start.split('.'), ...rest.split('.')].slice(0, 4).join('.'));

describe('an address', () => {
  it('is what Node takes for one', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyV6, nearlyV4, fc.ipV4(), fc.ipV6(), fc.string()), (text) => {
        expect(readAddress(text) !== undefined).toBe(isIP(text) !== 0);
      }),
      { numRuns: 10_000 },
    );
  });

  it('reads the same as text and as bytes, however it is spelled', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyV6, nearlyV4, fc.ipV4(), fc.ipV6()), (text) => {
        const [read, bytes] = [readAddress(text), addressBytes(text)];
        expect(read === undefined).toBe(bytes === undefined);
        expect(addressBytes(read ?? '')).toEqual(bytes);
        expect(addressBytes(text.toUpperCase())).toEqual(bytes);
        expect(bytes?.length ?? 4).toBe(read?.includes(':') ? 16 : 4);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['::ffff:192.0.2.1', '::FFFF:c000:201', '0:0:0:0:0:ffff:c000:0201'])(
    'of IPv4 within IPv6 is IPv4, in words of either: %s',
    (text) => expect(readAddress(text)).toBe('192.0.2.1'),
  );

  it('of a private network is never public', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6(), ipNearPrivate), (text) => {
        const address = readAddress(text) ?? '';
        const found = isPrivateAddress(address) ? publicAddress(text, []) : undefined;
        expect(found).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['127.0.0.1', '127.9.9.9', '0.0.0.0', '::', '::1', '0:0:0:0:0:0:0:1', '::0001'])(
    'of the machine itself is %s',
    (text) => {
      expect(isSelfAddress(text)).toBe(true);
      expect(isPrivateAddress(text)).toBe(true);
    },
  );

  it.each([
    '10.1.2.3',
    '172.16.0.1',
    '172.31.9.9',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    'fd00::1',
    'fe80::1',
  ])('of a private network is %s', (text) => {
    expect([isSelfAddress(text), isPrivateAddress(text)]).toEqual([false, true]);
  });

  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2001:db8::1', '1::1', '::2', '110.0.0.1'])(
    'of the internet is %s',
    (text) => {
      expect([isSelfAddress(text), isPrivateAddress(text)]).toEqual([false, false]);
    },
  );
});
