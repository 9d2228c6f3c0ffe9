import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../triage/finding/finding.ts';
import { exactText, fromOutside } from '../../../triage/finding/untrusted.ts';
import {
  annotationCommand,
  ANNOTATIONS_PER_LEVEL,
  annotationsOf,
} from '../../../triage/verdict/render/annotations.ts';
import { UNSEEN } from '../../report/rendered.ts';
import { hostileString } from '../../finding/hostile.ts';
import { inImage, injection, listOfRulings, log4shell, shopList } from './decision-list.ts';
import { writes } from './hostile-page.ts';

/** As the runner reads a command: the name, the properties, and the message, each unescaped once. */
function runnerReads(line: string): {
  name: string;
  properties: Record<string, string>;
  message: string;
} {
  const match = /^::(\w+) (.*?)::(.*)$/s.exec(line);
  if (!match) throw new Error(`no command: ${line}`);
  const [, name = '', list = '', message = ''] = match;
  const properties = list.split(',').map((pair): [string, string] => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), unescaped(pair.slice(at + 1))];
  });
  return { name, properties: Object.fromEntries(properties), message: unescaped(message) };
}

function unescaped(text: string): string {
  return text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');
}

const fails = (finding: Finding) => ({ finding, decision: 'fail', rule: 'severity' }) as const;
const annotate = (file: string, over: Partial<Finding> = {}) =>
  annotationsOf(
    listOfRulings({
      rulings: [
        fails({ ...injection(), location: { file: fromOutside(file), line: 42 }, ...over }),
      ],
    }),
  );

describe('annotations', () => {
  it('stand on the lines of the repository, as errors, warnings and notices', () => {
    const told = annotationsOf(shopList()).map(({ level, file, line, title }) => [
      level,
      file,
      line,
      title,
    ]);
    expect(told).toEqual([
      ['error', 'shop/pom.xml', undefined, 'CVE-2021-44228'],
      ['error', 'shop/src/orders.ts', 42, 'js/sql-injection'],
      ['warning', 'shop/pom.xml', undefined, 'AGPL-3.0-only'],
      ['warning', 'shop/src/orders.ts', 42, 'js/sql-injection'],
      ['notice', 'shop/pom.xml', undefined, 'CVE-2021-44228'],
    ]);
  });

  it.each([
    '/etc/passwd',
    '../x',
    'a/../../x',
    'C:\\x',
    'file:///x',
    'https://evil.example/x',
    'a\\b',
    'a\nb',
    'a\u202eb',
    'src/',
    '',
  ])('leave out what is no path in the repository: %j', (file) =>
    expect(annotate(file)).toEqual([]),
  );

  it.each([
    ['src/a b,c:d%25.ts', 'src/a b,c:d%25.ts'],
    ['./src/a.ts', 'src/a.ts'],
    ['src/日本.ts', 'src/日本.ts'],
    ['.github/workflows/ci.yml', '.github/workflows/ci.yml'],
  ])('name the file exactly: %s', (file, expected) => {
    const [annotation] = annotate(file);
    if (!annotation) throw new Error('no annotation');
    expect(exactText(annotation.file)).toBe(expected);
    expect(runnerReads(annotationCommand(annotation)).properties).toEqual({
      file: expected,
      line: '42',
      title: 'js/sql-injection',
    });
  });

  it('leave out files of an image: they are not in the repository', () => {
    expect(annotationsOf(listOfRulings({ rulings: [fails(inImage())] }))).toEqual([]);
  });

  it('are the worst of each level, as many as GitHub shows', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      fails({ ...injection(), severity: index === 29 ? 'critical' : 'high' }),
    );
    const warns = many.map((ruling) => ({ ...ruling, decision: 'warn' as const }));
    const shown = annotationsOf(listOfRulings({ rulings: [...warns, ...many] }));
    expect(shown.filter(({ level }) => level === 'error')).toHaveLength(ANNOTATIONS_PER_LEVEL);
    expect(shown.filter(({ level }) => level === 'warning')).toHaveLength(ANNOTATIONS_PER_LEVEL);
    expect(shown[0]?.message).toContain('severity critical');
  });

  it.each([
    'inventory',
    'sample',
    'not-active',
    'suppressed',
    'existing',
    'license-allowed',
  ] as const)('do not remark on a note that is %s', (rule) => {
    const rulings = [{ finding: log4shell(), decision: 'note', rule } as const];
    expect(annotationsOf(listOfRulings({ rulings }))).toEqual([]);
  });
});

describe('the command of an annotation, with hostile text in every field', () => {
  it('is one line with one command, the same file and line, and only our properties', () => {
    fc.assert(
      fc.property(fc.array(hostileString, { minLength: 25, maxLength: 25 }), (texts) => {
        for (const annotation of annotationsOf(shopList(writes(texts)))) {
          const line = annotationCommand(annotation);
          expect(line).not.toMatch(UNSEEN);
          expect(line).not.toContain('\n');
          expect(line).not.toContain('##[');
          expect(line.length).toBeLessThan(40_000);
          expect(line.match(/::/g)).toHaveLength(2);
          const { name, properties } = runnerReads(line);
          expect(['error', 'warning', 'notice']).toContain(name);
          expect(properties['file']).toBe(exactText(annotation.file));
          expect(Object.keys(properties)).toEqual(
            annotation.line === undefined ? ['file', 'title'] : ['file', 'line', 'title'],
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
