import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { parseNetwork, publicAddress } from '../../triage/incident/addresses.ts';

const networks = (...texts: string[]): NonNullable<ReturnType<typeof parseNetwork>>[] =>
  texts.flatMap((text) => parseNetwork(text) ?? []);

describe('public addresses', () => {
  test.each(['203.0.113.9', '8.8.8.8', '198.51.100.1', '1.1.1.1', '172.32.0.1', '100.128.0.1'])(
    '%s may be an attacker',
    (text) => expect(publicAddress(text, [])).toBe(text),
  );

  test.each([
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '127.0.0.53',
    '169.254.169.254',
    '100.64.0.1',
    '100.127.255.255',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '::ffff:10.0.0.1',
    '::ffff:a9fe:a9fe',
    'fd00:ec2::254',
  ])('%s never is', (text) => expect(publicAddress(text, [])).toBeUndefined());

  test.each([
    '',
    'example.com',
    '1.2.3',
    '1.2.3.256',
    '010.1.2.3',
    '1.2.3.4:80',
    '1:2',
    ':::',
    '1::2::3',
    '12345::',
    '1:2:3:4:5:6:7:8:9',
    '1.2.3.4::',
  ])('"%s" is no address', (text) => expect(publicAddress(text, [])).toBeUndefined());

  test('one address has one spelling', () => {
    const spellings = [
      '2001:DB8::1',
      '2001:db8:0:0:0:0:0:1',
      '2001:0db8::0001',
      '2001:db8::0.0.0.1',
    ];
    expect(new Set(spellings.map((text) => publicAddress(text, []))).size).toBe(1);
    expect(publicAddress('::ffff:203.0.113.9', [])).toBe('203.0.113.9');
  });

  test("one's own networks are no sign of an attacker", () => {
    const own = networks('203.0.113.0/25', '2001:db8::/33');
    expect(publicAddress('203.0.113.127', own)).toBeUndefined();
    expect(publicAddress('203.0.113.128', own)).toBe('203.0.113.128');
    expect(publicAddress('2001:db8:7fff::1', own)).toBeUndefined();
    expect(publicAddress('2001:db8:8000::1', own)).toBeDefined();
  });

  test.each([
    '203.0.113.0/33',
    '2001:db8::/129',
    '203.0.113.0/',
    '203.0.113.0/a',
    'x/8',
    '1.2.3.4/8/8',
  ])('"%s" is no network', (text) => expect(parseNetwork(text)).toBeUndefined());

  test('no text crashes it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => void publicAddress(text, networks('203.0.113.0/24'))),
    );
    fc.assert(
      fc.property(fc.ipV6(), (text) => {
        const spelt = publicAddress(text, []);
        expect(spelt === undefined ? spelt : publicAddress(spelt, [])).toBe(spelt);
      }),
    );
  });
});
