import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUTS } from '../../actions/gate/inputs.ts';
import { FILE_OUTPUTS } from '../../actions/gate/outputs.ts';
import { OUTPUTS } from '../../triage/verdict/render/outputs.ts';

interface Manifest {
  readonly inputs: Readonly<Record<string, { description: string; default?: string }>>;
  readonly outputs: Readonly<Record<string, { description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const manifest = parse(readFileSync('actions/gate/action.yml', 'utf8')) as Manifest;
const readme = readFileSync('actions/gate/README.md', 'utf8');
const outputs = [...Object.keys(OUTPUTS), ...Object.keys(FILE_OUTPUTS)];

/** The names in the first column of the table under a heading, with the second column. */
function documented(heading: string): Map<string, string> {
  const [section = ''] = (readme.split(`## ${heading}\n`)[1] ?? '').split('\n## ');
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return new Map(
    rows.flatMap((row) => {
      const [, names = '', second = ''] = row.split('|');
      return [...names.matchAll(/`([^`]+)`/g)].map((match) => [match[1] ?? '', second.trim()]);
    }),
  );
}

describe('what the action says of itself', () => {
  it('declares, uses and documents the same inputs', () => {
    expect(Object.keys(manifest.inputs)).toEqual(Object.keys(INPUTS));
    expect([...documented('Inputs').keys()]).toEqual(Object.keys(INPUTS));
  });

  it('sets, declares and documents the same outputs', () => {
    expect(Object.keys(manifest.outputs).sort()).toEqual(outputs.toSorted());
    expect([...documented('Outputs').keys()].sort()).toEqual(outputs.toSorted());
  });

  it('keeps defaults in one place, and documents them', () => {
    for (const [name, { default: declared }] of Object.entries(manifest.inputs)) {
      expect([name, declared]).toEqual([
        name,
        name === 'github-token' ? '${{ github.token }}' : undefined,
      ]);
    }
    for (const [name, said] of documented('Inputs')) {
      const own = INPUTS[name as keyof typeof INPUTS];
      if (own !== '') expect([name, said]).toEqual([name, `\`${own}\``]);
    }
  });

  it('describes every one, and runs what is committed', () => {
    for (const { description } of [
      ...Object.values(manifest.inputs),
      ...Object.values(manifest.outputs),
    ]) {
      expect(description).toMatch(/\S/);
    }
    expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });

  it('has an entry of a few lines', () => {
    expect(readFileSync('actions/gate/index.ts', 'utf8').split('\n').length).toBeLessThan(15);
  });
});
