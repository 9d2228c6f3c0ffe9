import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readWorkflows } from './read-workflows.ts';
import type { Job } from './read-workflows.ts';
import { whySkipped } from './tool.ts';

const JOBS = readWorkflows().find(({ path }) => path.endsWith('/pull-request.yml'))?.content.jobs;

/** What the workflow itself says, run by bash as the runner does. */
function runStep(
  job: Job | undefined,
  name: string,
  env: NodeJS.ProcessEnv,
): Promise<readonly [number, string]> {
  const script = job?.steps?.find((step) => step.name === name)?.run;
  if (script === undefined) throw new Error(`no step ${name}`);
  const ofJob = Object.fromEntries(
    Object.entries(job?.env ?? {}).map(([key, value]) => [key, value as string]),
  );
  return new Promise((resolve) => {
    const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script];
    const child = execFile(
      'bash',
      args,
      { cwd: folder, env: { ...process.env, ...ofJob, ...env } },
      (_, stdout, stderr) => {
        resolve([child.exitCode ?? -1, stdout + stderr]);
      },
    );
  });
}

let folder: string;
let env: NodeJS.ProcessEnv;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scan-'));
  env = { RUNNER_TEMP: join(folder, 'temp'), GITHUB_WORKSPACE: join(folder, 'branch') };
  for (const part of ['temp/tools', 'branch', 'bin'])
    mkdirSync(join(folder, part), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a download', () => {
  /** A curl of our own that answers with some bytes: another release than the pinned one. */
  const answering = (bytes: string): void => {
    const script = `#!/usr/bin/env bash\nwhile [ "$1" != --output ]; do shift; done\nprintf '%s' '${bytes}' >"$2"\n`;
    writeFileSync(join(folder, 'bin/curl'), script);
    chmodSync(join(folder, 'bin/curl'), 0o755);
    env = { ...env, PATH: join(folder, 'bin') + delimiter + (process.env['PATH'] ?? '') };
  };

  it.each([
    ['scan', 'Get Trivy', 'trivy'],
    ['static', 'Get actionlint and zizmor', 'actionlint'],
  ])(
    'of %s that has another hash stops the job before anything of it runs',
    async (job, step, tool) => {
      answering('not what was pinned');
      const [code, text] = await runStep(JOBS?.[job], step, env);
      expect(code).not.toBe(0);
      expect(text).toContain('FAILED');
      expect(existsSync(join(folder, 'temp/tools', tool))).toBe(false);
    },
  );
});

interface Report {
  readonly Results?: readonly Readonly<
    Record<string, readonly Readonly<Record<string, string>>[] | undefined>
  >[];
}

describe.skipIf(whySkipped('trivy', 'jq'))('the scan', () => {
  beforeEach(() => {
    const trivy = (process.env['PATH'] ?? '')
      .split(delimiter)
      .map((each) => join(each, 'trivy'))
      .find(existsSync);
    symlinkSync(trivy ?? '', join(folder, 'temp/tools/trivy'));
  });

  const inBranch = (files: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(files))
      writeFileSync(join(folder, 'branch', name), text);
  };
  // In the form of an AWS key, none that ever was; in two parts, lest this file be reported.
  const KEY = ['AKIA', 'Q7ZK4NXBWT5LM2PH'].join('');
  // Written by hand after npm's lock format; lodash is a development dependency.
  const LOCK = JSON.stringify({
    name: 'x',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: {
      '': { name: 'x', version: '1.0.0', devDependencies: { lodash: '4.17.4' } },
      'node_modules/lodash': { version: '4.17.4', dev: true, license: 'MIT' },
    },
  });
  const scan = async (): Promise<readonly string[]> => {
    const [code, text] = await runStep(JOBS?.['scan'], 'Scan', env);
    expect(code, text).toBe(0);
    const { Results = [] } = JSON.parse(
      readFileSync(join(folder, 'temp/reports/trivy.json'), 'utf8'),
    ) as Report;
    return Results.flatMap(({ Secrets = [], Misconfigurations = [], Packages = [] }) => [
      ...Secrets.map(({ RuleID = '' }) => RuleID),
      ...Misconfigurations.map(({ ID = '' }) => ID),
      ...Packages.map(({ Name = '' }) => Name),
    ]).sort((a, b) => a.localeCompare(b));
  };

  it('finds the same whatever the branch tells the scanner', async () => {
    inBranch({
      'package.json': '{"name":"x","version":"1.0.0","devDependencies":{"lodash":"4.17.4"}}',
      'package-lock.json': LOCK,
      'config.txt': `aws_access_key_id = ${KEY}\n`,
      Dockerfile: 'FROM alpine:latest\nUSER root\n',
    });
    const honest = await scan();
    expect(honest).toContain('aws-access-key-id');
    expect(honest).toContain('lodash');
    expect(honest.length).toBeGreaterThan(3);
    inBranch({
      'trivy.yaml': 'severity: [LOW]\nscan:\n  skip-dirs: ["**"]\n  scanners: [license]\n',
      '.trivyignore': `${honest.join('\n')}\n`,
      '.trivyignore.yaml':
        'misconfigurations:\n  - id: DS-0002\nsecrets:\n  - id: aws-access-key-id\n',
      'trivy-secret.yaml': 'disable-rules:\n  - aws-access-key-id\n',
    });
    expect(await scan()).toEqual(honest);
  });

  it('writes an SBOM of the same scan, without findings to be judged twice', async () => {
    inBranch({ 'package.json': '{"name":"x","version":"1.0.0"}', 'package-lock.json': LOCK });
    await scan();
    const [code, text] = await runStep(JOBS?.['scan'], 'Write the SBOM', env);
    expect(code, text).toBe(0);
    const sbom = JSON.parse(readFileSync(join(folder, 'temp/reports/sbom.cdx.json'), 'utf8')) as {
      readonly bomFormat: string;
      readonly components: readonly { readonly name: string }[];
      readonly vulnerabilities?: unknown;
    };
    expect(sbom.bomFormat).toBe('CycloneDX');
    expect(sbom.components.map(({ name }) => name)).toContain('lodash');
    expect(sbom.vulnerabilities).toBeUndefined();
  });

  it('fails, and leaves no report, where there is nothing to scan', async () => {
    const gone = { ...env, GITHUB_WORKSPACE: join(folder, 'gone') };
    const [code, text] = await runStep(JOBS?.['scan'], 'Scan', gone);
    expect(code).toBe(1);
    expect(text).toContain('no such file or directory');
    expect(existsSync(join(folder, 'temp/reports/trivy.json'))).toBe(false);
  });
});
