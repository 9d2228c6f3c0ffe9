import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The house's rooms and who each may look at. A room sees itself and what is listed; `knowledge` may
 * be seen by all and sees nothing.
 */
const MAY_SEE: Readonly<Record<string, readonly string[]>> = {
  knowledge: [],
  finding: ['knowledge'],
  verdict: ['finding', 'knowledge'],
  'verdict/render': ['verdict', 'finding', 'knowledge'],
  incident: ['finding', 'knowledge'],
  assessment: ['incident', 'finding', 'knowledge'],
  report: ['assessment', 'incident', 'finding', 'knowledge'],
  response: ['assessment', 'incident', 'finding', 'knowledge'],
  io: ['report', 'response', 'assessment', 'incident', 'verdict', 'finding', 'knowledge'],
  flow: ['report', 'response', 'assessment', 'incident', 'verdict', 'finding', 'knowledge'],
  door: [
    'flow',
    'io',
    'report',
    'response',
    'assessment',
    'incident',
    'verdict',
    'verdict/render',
    'finding',
    'knowledge',
  ],
  action: ['io', 'verdict', 'verdict/render', 'finding', 'knowledge'],
  /** Any `permissions.ts`: data about the code beside it, open to all. */
  permissions: [],
  /** And the build, since a deploy makes the functions' code first. */
  infra: ['build'],
  build: [],
};

const OPEN_TO_ALL = new Set(['knowledge', 'permissions']);
const OUTER = new Set(['io', 'door', 'action', 'infra', 'build']);
const DECIDING = new Set(Object.keys(MAY_SEE).filter((room) => !OUTER.has(room)));

const FORBIDDEN_IN_DECIDING: readonly (readonly [string, RegExp])[] = [
  ['fetch(', /\bfetch\(/],
  ['Date.now()', /\bDate\.now\(/],
  ['new Date()', /\bnew Date\(\)/],
  ['Math.random(', /\bMath\.random\(/],
  ['process.', /\bprocess\./],
  [
    'a node built-in',
    /from '(?:node:(?!(?:crypto|buffer)')[a-z/_]+|fs|path|os|child_process|net|http|https)'/,
  ],
];

const DUMPING_GROUNDS = /(?:^|\/)(?:utils?|helpers?|common|shared|misc|lib)(?:\.ts|\/)/;

/** CDKTF is archived upstream: what it takes to leave it must stay in one file. */
const CDKTF = /^(?:cdktf|constructs|@cdktf\/.+)$/;
const CDKTF_DOOR = 'infra/cdktf.ts';

export function roomOf(path: string): string {
  if (path.endsWith('/permissions.ts')) return 'permissions';
  if (path.startsWith('.ci/')) return 'build';
  if (path.startsWith('infra/') || path === 'parapet.config.ts') return 'infra';
  if (path.startsWith('triage/verdict/render/')) return 'verdict/render';
  if (path === 'triage/triage.ts') return 'flow';
  // The shape of permission declarations imports nothing, and whoever calls AWS declares by it.
  if (path === 'triage/permissions.ts') return 'knowledge';
  if (path.startsWith('actions/')) return 'action';
  const [, room = '', rest] = path.split('/');
  if (rest === undefined || room === 'cli' || room === 'lambda') return 'door';
  return room;
}

function importsOf(text: string): string[] {
  const found = text.matchAll(
    /(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'|\bimport\('([^']+)'\)/g,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? '');
}

/** A package's own version, read from its `package.json`, belongs to no room. */
function isOurCode(name: string): boolean {
  return name.startsWith('.') && !name.endsWith('.json');
}

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

function sourceFiles(): SourceFile[] {
  const listed = execFileSync(
    'git',
    [
      'ls-files',
      '--cached',
      '--others',
      '--exclude-standard',
      'triage',
      'actions',
      'infra',
      'parapet.config.ts',
    ],
    { encoding: 'utf8' },
  );
  return listed
    .split('\n')
    .filter((path) => path.endsWith('.ts') && !path.includes('/generated/'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

export function faultsOf(file: SourceFile): string[] {
  const room = roomOf(file.path);
  const allowed = MAY_SEE[room];
  if (!allowed) return [`${file.path} lies in no room of the house`];
  const faults: string[] = [];
  for (const target of importsOf(file.text).filter(isOurCode)) {
    const path = normalize(join(dirname(file.path), target));
    const other = roomOf(path);
    if (other !== room && !allowed.includes(other) && !OPEN_TO_ALL.has(other)) {
      faults.push(`${file.path} (${room}) imports ${path} (${other})`);
    }
  }
  if (file.path !== CDKTF_DOOR && importsOf(file.text).some((name) => CDKTF.test(name))) {
    faults.push(`${file.path} imports CDKTF past ${CDKTF_DOOR}`);
  }
  if (DECIDING.has(room)) {
    for (const [what, pattern] of FORBIDDEN_IN_DECIDING) {
      if (pattern.test(withoutComments(file.text))) faults.push(`${file.path} uses ${what}`);
    }
  }
  if (DUMPING_GROUNDS.test(file.path)) faults.push(`${file.path} is named after no thing`);
  return faults;
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '');
}

/** Cycles of imports, types included: each is named once, by its smallest rotation. */
export function cyclesOf(files: readonly SourceFile[]): string[] {
  const edges = new Map(
    files.map((file) => [
      file.path,
      importsOf(file.text)
        .filter((name) => name.startsWith('.'))
        .map((name) => normalize(join(dirname(file.path), name))),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) cycles.push([...trail.slice(at), path].join(' -> '));
    if (at >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return cycles;
}

describe('the house', () => {
  const files = sourceFiles();

  it('has every file in a room that imports only what it may', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(faultsOf)).toEqual([]);
  });

  it('has no cycle of imports, types included', () => {
    expect(cyclesOf(files)).toEqual([]);
  });

  it('has no file over 300 lines', () => {
    const long = files.filter((file) => file.text.split('\n').length > 301);
    expect(long.map((file) => file.path)).toEqual([]);
  });
});

describe('the guard of the house', () => {
  const faults = (path: string, text: string) => faultsOf({ path, text });

  it('sees a forbidden import, static, dynamic or of types only', () => {
    expect(faults('triage/finding/x.ts', `import { a } from '../incident/a.ts';`)).toHaveLength(1);
    expect(faults('triage/incident/x.ts', `import type { A } from '../io/a.ts';`)).toHaveLength(1);
    expect(
      faults('triage/verdict/x.ts', `const a = await import('../incident/a.ts');`),
    ).toHaveLength(1);
    expect(faults('triage/knowledge/x.ts', `export { a } from '../finding/a.ts';`)).toHaveLength(1);
    expect(faults('triage/verdict/x.ts', `import { a } from './render/a.ts';`)).toHaveLength(1);
  });

  it('sees a clock, randomness, the environment, the network and the disk in a deciding room', () => {
    for (const line of [
      'const at = Date.now();',
      'const at = new Date();',
      'const dice = Math.random();',
      'const home = process.env.HOME;',
      "const page = await fetch('x');",
      "import { readFileSync } from 'node:fs';",
    ]) {
      expect(faults('triage/assessment/x.ts', line), line).toHaveLength(1);
      expect(faults('triage/io/x.ts', line), line).toHaveLength(0);
    }
    // Both compute, and touch nothing outside of the process.
    expect(faults('triage/finding/x.ts', "import { hash } from 'node:crypto';")).toEqual([]);
    expect(faults('triage/finding/x.ts', "import { isUtf8 } from 'node:buffer';")).toEqual([]);
  });

  it('lets infra see declarations of permissions and itself, and nothing else of the project', () => {
    for (const [target, count] of [
      ['../triage/permissions.ts', 0],
      ['../triage/io/dynamodb/permissions.ts', 0],
      ['../actions/deploy/permissions.ts', 0],
      ['./names.ts', 0],
      ['../parapet.config.ts', 0],
      ['../.ci/build-lambda.ts', 0],
      ['../triage/io/dynamodb/dynamodb-store.ts', 1],
      ['../triage/finding/finding.ts', 1],
      ['../actions/gate/run.ts', 1],
      ['../triage/cli.ts', 1],
    ] as const) {
      expect(faults('infra/x.ts', `import { a } from '${target}';`), target).toHaveLength(count);
    }
    expect(faults('triage/io/x.ts', `import { a } from '../../infra/names.ts';`)).toHaveLength(1);
    expect(faults('triage/io/a/permissions.ts', `import { a } from './a.ts';`)).toHaveLength(1);
  });

  it('sees CDKTF anywhere but in its one door', () => {
    for (const name of ['cdktf', 'constructs', '@cdktf/provider-aws/lib/vpc/index.js']) {
      const line = `import type { A } from '${name}';`;
      expect(faults('infra/network.ts', line), name).toHaveLength(1);
      expect(faults('infra/cdktf.ts', line), name).toHaveLength(0);
    }
  });

  it('sees a dumping ground, a file outside the rooms and a cycle', () => {
    expect(faults('triage/finding/utils.ts', '')).toHaveLength(1);
    expect(faults('triage/attic/a.ts', '')).toHaveLength(1);
    expect(
      cyclesOf([
        { path: 'triage/finding/a.ts', text: `import type { B } from './b.ts';` },
        { path: 'triage/finding/b.ts', text: `import type { A } from './a.ts';` },
      ]),
    ).toHaveLength(1);
  });
});
