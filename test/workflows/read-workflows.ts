import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly 'continue-on-error'?: unknown;
}

export interface Job {
  readonly name?: string;
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly uses?: string;
  readonly secrets?: unknown;
  readonly 'runs-on'?: unknown;
  readonly 'timeout-minutes'?: unknown;
  readonly 'continue-on-error'?: unknown;
  readonly permissions?: unknown;
  readonly container?: unknown;
  readonly services?: unknown;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly steps?: readonly Step[];
}

export interface Workflow {
  readonly name?: string;
  readonly on: unknown;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly defaults?: { readonly run?: { readonly shell?: unknown } };
  readonly env?: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface Action {
  readonly inputs?: Readonly<Record<string, { readonly required?: unknown }>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly runs: {
    readonly using: string;
    readonly main?: string;
    readonly steps?: readonly Step[];
  };
}

/** A YAML file with what it says; the text is needed for comments, which YAML does not keep. */
export interface Document<T> {
  readonly path: string;
  readonly text: string;
  readonly content: T;
}

export function documentOf<T>(path: string, text: string): Document<T> {
  return { path, text, content: parse(text) as T };
}

function documents<T>(...patterns: readonly string[]): Document<T>[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...patterns],
    { encoding: 'utf8' },
  );
  return listed
    .split('\n')
    .filter((path) => path !== '')
    .map((path) => documentOf(path, readFileSync(path, 'utf8')));
}

export function readWorkflows(): Document<Workflow>[] {
  return documents(':(glob).github/workflows/*.yml', ':(glob).github/workflows/*.yaml');
}

/** Every action of this repository, stand-ins of the tests left out. */
export function readActions(): Document<Action>[] {
  return documents(
    ':(glob)actions/**/action.yml',
    ':(glob)actions/**/action.yaml',
    ':(glob).github/actions/**/action.yml',
    ':(glob).github/actions/**/action.yaml',
  );
}
