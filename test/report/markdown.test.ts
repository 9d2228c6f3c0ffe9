import { describe, expect, it } from 'vitest';
import { words } from '../../triage/finding/markdown.ts';
import { fromOutside } from '../../triage/finding/untrusted.ts';
import { link, shellBlock } from '../../triage/report/markdown.ts';
import { sh } from '../../triage/report/shell.ts';
import { safeValue } from '../../triage/report/safe-values.ts';
import { parseGfm } from './rendered.ts';

describe('what a report adds to Markdown', () => {
  it('does not compile with text that went through no escaper', () => {
    // @ts-expect-error the text of a link is Markdown
    expect(link(fromOutside('@org/team'), undefined)).toBe('@org/team');
    // @ts-expect-error a block of shell holds commands made by `sh` only
    expect(shellBlock('rm -rf /')).toContain('rm');
    // @ts-expect-error and `sh` takes values that matched a pattern only
    expect(() => sh`kubectl delete pod ${'; rm -rf /'}`).toThrow('no pattern let through');
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
