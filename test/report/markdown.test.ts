import { describe, expect, it } from 'vitest';
import { exactText, fromOutside, inCode } from '../../triage/finding/untrusted.ts';
import { link, say, sequence, shellBlock, table, words } from '../../triage/report/markdown.ts';
import { sh } from '../../triage/report/shell.ts';
import { safeValue } from '../../triage/report/safe-values.ts';
import { parseGfm } from './rendered.ts';

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
    // @ts-expect-error and so are links
    expect(link(hostile, undefined)).toBe('@org/team');
    // @ts-expect-error a block of shell holds commands made by `sh` only
    expect(shellBlock('rm -rf /')).toContain('rm');
    // @ts-expect-error and `sh` takes values that matched a pattern only
    expect(() => sh`kubectl delete pod ${'; rm -rf /'}`).toThrow('no pattern let through');
  });

  it('keeps two pieces of code apart', () => {
    const twice = say`${inCode(fromOutside('a'))}${inCode(fromOutside('b'))}`;
    expect(twice).toBe('`a` `b`');
    expect(sequence([inCode(fromOutside('a')), inCode(fromOutside('b'))], '')).toBe('`a` `b`');
  });
});

describe('a link', () => {
  it('goes only to MITRE and to a report beside this one', () => {
    const text = words('T1059.004 Unix Shell');
    expect(link(text, 'https://attack.mitre.org/techniques/T1059/004/')).toBe(
      '[T1059.004 Unix Shell](https://attack.mitre.org/techniques/T1059/004/)',
    );
    expect(link(text, 'inc-01.md')).toBe('[T1059.004 Unix Shell](inc-01.md)');
    for (const address of ['http://evil.example', 'javascript:alert(1)', '../x.md', undefined]) {
      expect(link(text, address)).toBe(text);
    }
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

describe('a shell block', () => {
  it('shows the command byte for byte', () => {
    const pod = safeValue('pod', fromOutside('web-1'));
    if (pod === undefined) throw new Error('a plain name was refused');
    const command = sh`kubectl get pod ${pod} -o jsonpath='{"\\n"}' && echo "$x"`;
    const [block] = parseGfm(shellBlock(command)).children;
    expect(block).toMatchObject({ type: 'code', lang: 'sh', value: command });
    expect(command).toBe(`kubectl get pod 'web-1' -o jsonpath='{"\\n"}' && echo "$x"`);
  });
});
