import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../../triage/finding/read-error.ts';
import { unzip } from '../../triage/io/archive.ts';

const LIMITS = { packedBytes: 1_000_000, bytes: 100_000, files: 5 };

function codeOf(packed: Uint8Array): string | undefined {
  try {
    unzip(packed, LIMITS);
    return undefined;
  } catch (error) {
    if (error instanceof ReadError) return error.code;
    throw error;
  }
}

describe('a zip archive', () => {
  // The packer of the test cannot pack a file named `__proto__`, so each name begins with a letter.
  it('gives back what was packed, whatever the names and the bytes', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^f[\w. -]{1,20}$/), fc.uint8Array({ maxLength: 2000 }), {
          minKeys: 1,
          maxKeys: 5,
          noNullPrototype: true,
        }),
        fc.constantFrom(0 as const, 6 as const),
        (files, level) => {
          const found = unzip(zipSync(files, { level }), LIMITS);
          const asObject = Object.fromEntries(
            found.map(({ name, bytes }) => [name, new Uint8Array(bytes)]),
          );
          expect(asObject).toEqual(files);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('opens nothing by the names in it', () => {
    const [file] = unzip(zipSync({ '../../etc/passwd': strToU8('x') }), LIMITS);
    expect(file?.name).toBe('../../etc/passwd');
  });

  it('is refused where it expands without end, has too many files, or is too big', () => {
    expect(codeOf(zipSync({ 'a.json': new Uint8Array(10_000_000) }))).toBe('too-large');
    const many = Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`${n}`, strToU8('x')]));
    expect(codeOf(zipSync(many))).toBe('too-large');
    expect(codeOf(new Uint8Array(1_000_001))).toBe('too-large');
  });

  it('is not believed about its sizes', () => {
    const packed = zipSync({ 'a.json': new Uint8Array(10_000_000) });
    const view = new DataView(packed.buffer, packed.byteOffset);
    view.setUint32(22, 1, true); // uncompressed size in the local header
    expect(codeOf(packed)).toBe('too-large');
  });

  it('is refused where it is cut off, empty or something else, at whatever byte', () => {
    const whole = zipSync({ 'a.json': strToU8('{"a":1}'.repeat(50)) });
    const endOfFile = 30 + 'a.json'.length + new DataView(whole.buffer).getUint32(18, true);
    for (let bytes = 0; bytes < endOfFile; bytes += 1) {
      expect(codeOf(whole.subarray(0, bytes)), `${bytes} bytes`).toMatch(/^(?:truncated|not-read)/);
    }
    expect(codeOf(zipSync({}))).toBe('not-readable');
    expect(codeOf(strToU8('<html>'))).toBe('not-readable');
  });

  it('never ends in anything but files or a ReadError', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(40), (noise, at) => {
        const packed = zipSync({ 'a.json': strToU8('{"a":[1,2,3]}') });
        packed.set(noise.subarray(0, packed.length - at), at);
        const code = codeOf(packed);
        expect(code === undefined || typeof code === 'string').toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
