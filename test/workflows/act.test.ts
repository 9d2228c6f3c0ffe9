import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakeGitHub } from '../fakes/github/server.ts';
import { ActRepository } from './act.ts';
import { whySkipped } from './tool.ts';

const POLICY = '.github/parapet.yml';
const GATE = 'actions/gate/dist/index.js';
const SHOP = 'octo-org/shop';
const RUN = 55;
const MINUTES = 60_000;
const NEEDED = ['act', 'trivy', 'jq', 'actionlint', 'zizmor', 'git'];

/**
 * pull-request.yml itself, run by act on this machine: our own action as shipped, the real Trivy,
 * actionlint and zizmor, a GitHub of our own on loopback. What stands in for others' actions and for
 * what lies on the network is in stand-ins/, named as such.
 */
describe.skipIf(whySkipped(...NEEDED))('pull-request.yml', () => {
  let folder: string;
  let repository: ActRepository;
  let github: FakeGitHub;
  let base: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'act-'));
    repository = new ActRepository(folder);
    base = repository.commit();
    github = await new FakeGitHub().listen();
    github.repository.commit(base, { [POLICY]: repository.text(POLICY) });
    github.repository.run({ id: RUN, headSha: base, event: 'none' });
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await github.close();
  });

  const push = async () => {
    const payload = { ref: 'refs/heads/main', before: '0'.repeat(40), after: base };
    const told = { ...payload, repository: { full_name: SHOP } };
    return repository.run({ event: 'push', payload: told, apiUrl: github.url });
  };

  const pullRequest = async (files: Readonly<Record<string, string>>, fails: string) => {
    const head = repository.commit(files);
    github.repository.commit(head, { [POLICY]: repository.text(POLICY) }, [base]);
    const payload = {
      number: 7,
      repository: { full_name: SHOP },
      pull_request: {
        number: 7,
        base: { ref: 'main', sha: base },
        head: { ref: 'change', sha: head, repo: { full_name: SHOP } },
      },
    };
    return repository.run({ event: 'pull_request', payload, apiUrl: github.url, fails });
  };

  it(
    'passes, and leaves on main what a change is then compared with',
    async () => {
      const [code, log] = await push();
      expect(code, log).toBe(0);
      const calls = repository.calls();
      for (const call of ['ci --ignore-scripts', 'run lint', 'run typecheck', 'test']) {
        expect(calls).toContain(`npm ${call}`);
      }
      expect(log).toContain('would upload');
      const reports = readdirSync(repository.artifact('parapet-reports'));
      expect(reports.sort()).toEqual([
        'actions.sarif',
        'javascript.sarif',
        'sbom.cdx.json',
        'trivy.json',
      ]);

      const read = (name: string) => readFileSync(repository.artifact('parapet-reports', name));
      const zip = zipSync(
        Object.fromEntries(reports.map((name) => [name, new Uint8Array(read(name))])),
      );
      const artifacts = [{ id: 9, name: 'parapet-reports', zip }];
      github.repository.run({ headSha: base, artifacts });
      const [, compared] = await pullRequest({ 'hello.txt': 'hello\n' }, 'data update');
      expect(compared).toMatch(/\/gate\s*\].*Job succeeded/);
      expect(compared).not.toContain('no-base');
      // KEV could not be fetched: the gate says how old its own is, and judges by it.
      expect(compared).toContain('data-stale');
      expect(github.repository.comments).toEqual([]);
    },
    10 * MINUTES,
  );

  it(
    'fails a vulnerable package whatever comes with it, says so once, and takes it back',
    async () => {
      const nextWeek = new Date(Date.now() + 7 * 24 * 60 * MINUTES).toISOString().slice(0, 10);
      const waiver = `\n  - id: CVE-2019-10744\n    reason: mine\n    owner: me\n    expires: ${nextWeek}\n`;
      // Written by hand after npm's lock format.
      const dependencies = { lodash: '4.17.4' };
      const packages = {
        '': { name: 'tool', version: '1.0.0', dependencies },
        'node_modules/lodash': { version: '4.17.4', license: 'MIT' },
      };
      const head = { name: 'tool', version: '1.0.0' };
      const [code, log] = await pullRequest(
        {
          'tool/package.json': JSON.stringify({ ...head, dependencies }),
          'tool/package-lock.json': JSON.stringify({ ...head, lockfileVersion: 3, packages }),
          'trivy.yaml': 'scan:\n  skip-dirs: ["**"]\n',
          '.trivyignore': 'CVE-2019-10744\n',
          [POLICY]: repository.text(POLICY).trimEnd() + waiver,
          // A gate that lets all pass. It is not the one that judges.
          [GATE]: 'process.exit(0);\n',
        },
        '',
      );
      expect(code, log).toBe(1);
      expect(log).toContain('policy-changed');
      const { comments } = github.repository;
      expect(comments.map(({ issue }) => issue)).toEqual([7]);
      expect(comments[0]?.body).toContain('CVE-2019-10744');
      const failing = comments[0]?.body;

      // The package goes, and a test breaks: the verdict passes, the job does not.
      const fixed = { 'tool/package.json': JSON.stringify(head), 'tool/package-lock.json': '{}' };
      const [second, after] = await pullRequest(fixed, 'npm test');
      expect(second, after).toBe(1);
      expect(after).toContain('The evidence passes, but a job before this one failed.');
      expect(comments).toHaveLength(1);
      expect(comments[0]?.body).not.toBe(failing);
      expect(comments[0]?.body).not.toContain('CVE-2019-10744');
    },
    10 * MINUTES,
  );
});
