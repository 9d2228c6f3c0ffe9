import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say, sentence, sequence, table, words } from '../../triage/finding/markdown.ts';
import { exactText, fromOutside, inCode } from '../../triage/finding/untrusted.ts';
import { activeContent, parseGfm, UNSEEN } from '../report/rendered.ts';
import { hostileString } from './hostile.ts';

const hostile = fromOutside('@org/team');

describe('the Markdown template', () => {
  it('takes Markdown and numbers', () => {
    expect(say`Seen ${3} times: ${inCode(hostile)}.`).toBe('Seen 3 times: `@org/team`.');
  });

  it('does not compile with text that went through no escaper', () => {
    // @ts-expect-error text from outside
    expect(say`${hostile}`).toBe('@org/team');
    // @ts-expect-error a plain string, which may be made of such text
    expect(say`${exactText(hostile)}`).toBe('@org/team');
    // @ts-expect-error the template is not the place for absent values
    expect(say`a${undefined}`).toBe('a');
    // @ts-expect-error cells are Markdown too
    expect(table([say`a`], [[hostile]])).toContain('@org/team');
  });

  it('keeps two pieces of code apart', () => {
    const twice = say`${inCode(fromOutside('a'))}${inCode(fromOutside('b'))}`;
    expect(twice).toBe('`a` `b`');
    expect(sequence([inCode(fromOutside('a')), inCode(fromOutside('b'))], '')).toBe('`a` `b`');
  });
});

describe('our own words', () => {
  it('stay prose, with the signs of Markdown escaped', () => {
    expect(words('Two [of] the *rules* & one_more')).toBe(
      'Two \\[of\\] the \\*rules\\* &amp; one\\_more',
    );
  });

  it('are code where they name something that would act', () => {
    expect(words('see #1')).toBe('`see #1`');
  });
});

describe('a sentence of our own', () => {
  it('has code only where a word needs it', () => {
    expect(
      sentence('No report fits "a/*.json" (see docs/policy.md): add one to reports: in it.'),
    ).toBe('No report fits "a/\\*.json" (see `docs/policy.md):` add one to reports: in it.');
    expect(sentence('')).toBe('(empty)');
  });

  it('does nothing, whatever a policy wrote into it', () => {
    fc.assert(
      fc.property(fc.array(hostileString, { maxLength: 4 }), (texts) => {
        const line = sentence(texts.join(' '));
        expect(line).not.toMatch(UNSEEN);
        expect(line).not.toContain('\n');
        for (const page of [line, `- ${line}`, `Seen: ${line}.`]) {
          expect(activeContent(page)).toEqual([]);
          expect(parseGfm(page).children).toHaveLength(1);
        }
        const cells = table([say`a`, say`b`], [[line, line]]);
        expect(parseGfm(cells).children).toMatchObject([
          { type: 'table', children: [{}, { children: [{}, {}] }] },
        ]);
      }),
    );
  });
});
