import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyBytes } from '../../triage/finding/key-bytes.ts';
import { createHash } from 'node:crypto';

const text = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom('\ud800', 'a\udfff', 'x'.repeat(64), 'x'.repeat(65), '\u00e9'.repeat(3000)),
);
const number = fc.oneof(
  fc.nat(),
  fc.maxSafeInteger(),
  fc.double(),
  fc.constantFrom(0, -0, 10, 99, 0x7fff_ffff, 0x8000_0000, 1e21, Number.NaN),
);
const part = fc.oneof(
  fc.record({ text, upTo: fc.nat(9) }),
  fc.record({ number }),
  fc.record({ bytes: text, from: fc.nat(3) }),
);

describe('a key over bytes', () => {
  it('is the key over the joined text, whatever came before', () => {
    const bytes = new KeyBytes();
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        let joined = '';
        bytes.start();
        for (const each of parts) {
          bytes.nul();
          joined += '\0';
          if ('text' in each) {
            const length = each.upTo < 5 ? Math.min(each.upTo, each.text.length) : undefined;
            bytes.text(each.text, length);
            joined += each.text.slice(0, length);
          } else if ('number' in each) {
            bytes.number(each.number);
            joined += String(each.number);
          } else {
            const whole = `${' '.repeat(each.from)}${each.bytes}`;
            const encoded = Buffer.from(whole);
            bytes.bytes(encoded, each.from, encoded.length);
            joined += each.bytes;
          }
        }
        const plain = createHash('sha256').update(joined, 'utf8').digest('hex').slice(0, 32);
        expect(bytes.key()).toBe(plain);
      }),
    );
  });
});
