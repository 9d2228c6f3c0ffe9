import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePurl, purlName, purlWithoutVersion } from '../../triage/finding/purl.ts';
import type { Purl } from '../../triage/finding/purl.ts';

/** Written after the examples of https://github.com/package-url/purl-spec. */
describe('parsePurl', () => {
  it.each<[string, Purl, string]>([
    ['pkg:npm/foobar@12.3.1', { type: 'npm', name: 'foobar', version: '12.3.1' }, 'foobar'],
    [
      'pkg:npm/%40angular/animation@12.3.1',
      { type: 'npm', namespace: '@angular', name: 'animation', version: '12.3.1' },
      '@angular/animation',
    ],
    [
      'pkg:npm/@angular/animation',
      { type: 'npm', namespace: '@angular', name: 'animation' },
      '@angular/animation',
    ],
    [
      'pkg:maven/org.apache.xmlgraphics/batik-anim@1.9.1?packaging=sources#x/y',
      { type: 'maven', namespace: 'org.apache.xmlgraphics', name: 'batik-anim', version: '1.9.1' },
      'org.apache.xmlgraphics:batik-anim',
    ],
    [
      'pkg:golang/google.golang.org/genproto#googleapis/api',
      { type: 'golang', namespace: 'google.golang.org', name: 'genproto' },
      'google.golang.org/genproto',
    ],
    [
      'PKG:Deb/debian/curl@1%3A7.50.3?arch=i386&distro=a@b',
      { type: 'deb', namespace: 'debian', name: 'curl', version: '1:7.50.3' },
      'curl',
    ],
    ['pkg://oci/app@sha256%3Aab', { type: 'oci', name: 'app', version: 'sha256:ab' }, 'app'],
  ])('reads %s', (text, purl, name) => {
    expect(parsePurl(text)).toEqual(purl);
    expect(purlName(purl)).toBe(name);
  });

  it.each(['', 'pkg:', 'pkg:npm', 'pkg:npm/', 'npm/foo', 'pkg:npm/%zz', 'pkg:npm/a@%', 'pkg:/a'])(
    'reads nothing from %j',
    (text) => expect(parsePurl(text)).toBeUndefined(),
  );

  it('reads back what is written (property)', () => {
    const part = fc.string({ unit: 'grapheme', minLength: 1 });
    const written = fc.record({
      type: fc.constantFrom('npm', 'deb'),
      name: part,
      namespace: fc.option(part, { nil: undefined }),
      version: fc.option(part, { nil: undefined }),
    });
    fc.assert(
      fc.property(written, ({ type, namespace, name, version }) => {
        const parts = [type, namespace, name].filter((text) => text !== undefined);
        const text = `pkg:${parts.map(encodeURIComponent).join('/')}`;
        const at = version === undefined ? '' : `@${encodeURIComponent(version)}`;
        expect(parsePurl(`${text}${at}?a=b#c`)).toEqual({
          type,
          name,
          ...(namespace !== undefined && { namespace }),
          ...(version !== undefined && { version }),
        });
      }),
    );
  });

  it('never throws (property)', () => {
    const text = fc.string({ unit: fc.constantFrom('%', '4', '0', '@', '/', '?', '#', 'a', ':') });
    fc.assert(
      fc.property(text, (rest) => {
        expect(() => parsePurl(`pkg:${rest}`)).not.toThrow();
      }),
    );
  });

  it('keeps one name over all releases', () => {
    const [one, other] = ['pkg:npm/a@1?x=y', 'pkg:npm/a@2'].map((text) => parsePurl(text));
    expect(one && purlWithoutVersion(one)).toBe('npm/a');
    expect(other && purlWithoutVersion(other)).toBe('npm/a');
  });
});
