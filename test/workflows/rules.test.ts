import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentOf, readActions, readWorkflows } from './read-workflows.ts';
import type { Action, Workflow } from './read-workflows.ts';
import { faultsOf } from './rules.ts';
import type { Everything } from './rules.ts';

const everything: Everything = { workflows: readWorkflows(), actions: readActions() };

describe('the workflows', () => {
  it('are the ones that we know', () => {
    const names = everything.workflows.map(({ path }) => path.replace('.github/workflows/', ''));
    expect(names).toEqual(['codeql.yml', 'dist-commit.yml', 'dist.yml', 'pull-request.yml']);
  });

  it('keep every rule', () => {
    expect(faultsOf(everything)).toEqual([]);
  });

  it('name actions that are there, built', () => {
    expect(everything.actions.length).toBeGreaterThan(0);
    for (const { path, content } of everything.actions) {
      expect(existsSync(join(dirname(path), content.runs.main ?? '.')), path).toBe(true);
    }
  });
});

/** The workflows as they are, with one text of one file replaced by a fault. */
function planted(file: string, from: string | RegExp, to: string): string[] {
  let isPlanted = false;
  const plant = <T>(document: {
    readonly path: string;
    readonly text: string;
    readonly content: T;
  }) => {
    if (!document.path.endsWith(file)) return document;
    const text = document.text.replace(from, to);
    isPlanted ||= text !== document.text;
    return documentOf<T>(document.path, text);
  };
  const faults = faultsOf({
    workflows: everything.workflows.map((each) => plant<Workflow>(each)),
    actions: everything.actions.map((each) => plant<Action>(each)),
  });
  expect(isPlanted, `${String(from)} is not in ${file}`).toBe(true);
  return faults.filter((fault) => !before.includes(fault));
}

const before = faultsOf(everything);
const PULL_REQUEST = 'workflows/pull-request.yml';
const DIST_COMMIT = 'workflows/dist-commit.yml';

describe('the rules', () => {
  it.each([
    [
      'a tag in place of a SHA',
      'pinned by no full SHA',
      PULL_REQUEST,
      /checkout@[0-9a-f]{40} # v7\.0\.1/,
      'checkout@v7',
    ],
    [
      'a short SHA',
      'pinned by no full SHA',
      PULL_REQUEST,
      /checkout@[0-9a-f]{40}/,
      'checkout@3d3c42e',
    ],
    ['no version beside a SHA', 'no version beside it', PULL_REQUEST, / # v7\.0\.1/, ''],
    [
      'a second version',
      'several versions',
      PULL_REQUEST,
      /checkout@[0-9a-f]{40} # v7\.0\.1/,
      `checkout@${'1'.repeat(40)} # v6.0.0`,
    ],
    [
      'a container action',
      'pinned by no full SHA',
      PULL_REQUEST,
      /actions\/checkout@[0-9a-f]{40}/,
      'docker://alpine:3',
    ],
    [
      'permissions for every job',
      'permissions to jobs only',
      PULL_REQUEST,
      'permissions: {}',
      'permissions:\n  contents: read',
    ],
    ['no permissions on top', 'permissions to jobs only', PULL_REQUEST, 'permissions: {}', ''],
    [
      'all permissions for a job',
      'no permissions of its own',
      PULL_REQUEST,
      /permissions:\n {6}contents: read.*/,
      'permissions: write-all',
    ],
    [
      'a job without permissions',
      'no permissions of its own',
      PULL_REQUEST,
      /permissions:\n {6}contents: read.*/,
      '',
    ],
    [
      'a permission to write that nobody explained',
      'may write contents',
      PULL_REQUEST,
      'contents: read # checkout',
      'contents: write',
    ],
    [
      'an id-token beside a scan',
      'has id-token',
      PULL_REQUEST,
      'contents: read # checkout',
      'id-token: write',
    ],
    [
      'a listed permission that is gone',
      'which nothing uses',
      PULL_REQUEST,
      'pull-requests: write',
      'pull-requests: read',
    ],
    [
      'pull_request_target',
      'runs on pull_request_target',
      PULL_REQUEST,
      '  pull_request:',
      '  pull_request_target:',
    ],
    ['no concurrency', 'no concurrency', PULL_REQUEST, /^concurrency:/m, 'x-concurrency:'],
    [
      'a kept token',
      'leaves the token',
      PULL_REQUEST,
      'persist-credentials: false',
      'persist-credentials: true',
    ],
    [
      'a checkout by default',
      'leaves the token',
      PULL_REQUEST,
      /with:\n {10}persist-credentials: false\n/,
      '',
    ],
    ['no timeout', 'no timeout', PULL_REQUEST, 'timeout-minutes: 15', ''],
    ['a moving runner', 'no named release', PULL_REQUEST, 'ubuntu-24.04', 'ubuntu-latest'],
    [
      'the title of a pull request in a script',
      'pastes an expression',
      PULL_REQUEST,
      'run: npm test',
      'run: echo "${{ github.event.pull_request.title }}"',
    ],
    [
      'an error thrown away',
      'throws an error away',
      PULL_REQUEST,
      'run: npm test',
      'run: npm test || true',
    ],
    [
      'an error gone past',
      'goes on after an error',
      PULL_REQUEST,
      'run: npm test',
      'run: npm test\n        continue-on-error: true',
    ],
    ['a shell without pipefail', 'pipefail', PULL_REQUEST, 'shell: bash', 'shell: sh'],
    [
      'an install past the lock',
      'past the lock',
      PULL_REQUEST,
      'npm ci --ignore-scripts',
      'npm install',
    ],
    ['scripts of dependencies', 'run scripts', PULL_REQUEST, 'npm ci --ignore-scripts', 'npm ci'],
    [
      'a download without a check',
      'does not check by sha256',
      PULL_REQUEST,
      / *echo "\$TRIVY_SHA256.*\n/,
      '',
    ],
    [
      'a hash that is none',
      'does not check by sha256',
      PULL_REQUEST,
      /TRIVY_SHA256: [0-9a-f]{64}/,
      'TRIVY_SHA256: latest',
    ],
    ['a download over http', 'without https', PULL_REQUEST, /--proto '=https' /g, ''],
    ['a package without a hash', 'without hashes', PULL_REQUEST, '--require-hashes ', ''],
    [
      'a changed PATH',
      'changes what later steps run',
      PULL_REQUEST,
      'run: npm test',
      'run: echo evil >>"$GITHUB_PATH"',
    ],
    [
      'an upload of nothing',
      'content with no file',
      PULL_REQUEST,
      'if-no-files-found: error',
      'if-no-files-found: warn',
    ],
    [
      'a gate that may be skipped',
      'must run always',
      PULL_REQUEST,
      'if: ${{ always() }}',
      'if: ${{ success() }}',
    ],
    [
      'a secret',
      'uses a secret',
      PULL_REQUEST,
      'run: npm test',
      'run: npm test\n        env:\n          KEY: ${{ secrets.KEY }}',
    ],
    [
      'a privileged checkout of a branch',
      'checks out a branch',
      DIST_COMMIT,
      'ref: ${{ github.sha }}',
      'ref: ${{ github.event.workflow_run.head_sha }}',
    ],
    [
      'a privileged script of a branch',
      'runs a script',
      DIST_COMMIT,
      /uses: \.\/.*/,
      'run: node build.ts',
    ],
    ['an unknown input of our own action', 'input foldr', DIST_COMMIT, 'folder:', 'foldr:'],
    [
      'an action of ours that is not there',
      'no action here',
      DIST_COMMIT,
      './.github/actions/commit-dist',
      './.github/actions/nothing',
    ],
    ['an action on an old Node', 'runs on node20', 'commit-dist/action.yml', 'node24', 'node20'],
  ])('see %s', (_, says, file, from, to) => {
    expect(planted(file, from, to)).toContainEqual(expect.stringContaining(says));
  });
});
