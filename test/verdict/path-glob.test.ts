import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsEverything, globFits } from '../../triage/verdict/path-glob.ts';

describe('a glob', () => {
  it.each([
    ['a/b.ts', 'a/b.ts', true],
    ['a/b.ts', 'a/b_ts', false],
    ['a/b.ts', 'A/b.ts', false],
    ['./a', 'a', true],
    ['a', './a', true],
    ['*', 'a', true],
    ['*', 'a/b', false],
    ['*.ts', '.ts', true],
    ['**', 'a/b/c', true],
    ['**/c', 'c', true],
    ['**/c', 'a/b/c', true],
    ['a/**', 'a', true],
    ['a/**', 'ab', false],
    ['a/**/d', 'a/b/c/d', true],
    ['a/**/d', 'a/d', true],
    ['a/**/d', 'a/b/c', false],
    ['**/b/**/d', 'a/b/b/c/d', true],
    ['?.ts', 'a.ts', true],
    ['?.ts', '.ts', false],
    ['a*b*c', 'aXbXbXc', true],
    ['a*b*c', 'aXbX', false],
    ['[ab].ts', '[ab].ts', true],
    ['[ab].ts', 'a.ts', false],
    ['', '', true],
    ['a', '', false],
  ])('%s and %s: %s', (glob, path, fits) => {
    expect(globFits(glob, path)).toBe(fits);
  });

  it('without a sign of its own fits everything', () => {
    for (const glob of ['**', '*', '**/*', './**', '*.*', '?']) {
      expect([glob, fitsEverything(glob)]).toEqual([glob, true]);
    }
    expect(fitsEverything('src/**')).toBe(false);
  });

  it('agrees with the regular expression that it stands for', () => {
    const piece = fc.constantFrom('a', 'b', '*', '?', '**', 'ab', '*a*');
    const path = fc.array(fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), path, (glob, segments) => {
        // Each segment ends with a slash here, so that `**` may be none.
        const source = glob.map((part) =>
          part === '**'
            ? '(?:[^/]*/)*'
            : `${part.replaceAll('*', '[^/]*').replaceAll('?', '[^/]')}/`,
        );
        const expected = new RegExp(`^${source.join('')}$`).test(`${segments.join('/')}/`);
        expect(globFits(glob.join('/'), segments.join('/'))).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });

  it('is answered for a path that makes backtracking explode', () => {
    expect(globFits('**/a*'.repeat(40), 'a/'.repeat(2000))).toBe(false);
    expect(globFits(`${'*a'.repeat(60)}b`, 'a'.repeat(5000))).toBe(false);
  });
});
