import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { parapet } from './cli/parapet.ts';

const README = readFileSync('README.md', 'utf8');

it('shows what the tour really prints', () => {
  const shown = /```text\n([\s\S]*?)\n```/.exec(README)?.[1]?.split('\n') ?? [];
  expect(shown.length).toBeGreaterThan(20);
  const printed = new Set(parapet(['tour']).out.split('\n'));
  const missing = shown.filter((line) => !line.startsWith('(') && !printed.has(line));
  expect(missing).toEqual([]);
});

it('lists the commands that there are', () => {
  const named = [...README.matchAll(/^\| `npx parapet (\w+)/gm)].map((match) => match[1]);
  expect(named.length).toBeGreaterThan(5);
  for (const name of named) expect(parapet([name ?? '', '--help']).code, name).toBe(0);
});

it.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...globSync('docs/**/*.md')])(
  'has no dead link into the repository: %s',
  (page) => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)];
    const dead = links
      .map((match) => match[1] ?? '')
      .filter((target) => !existsSync(join(dirname(page), target)));
    expect(dead).toEqual([]);
  },
);
