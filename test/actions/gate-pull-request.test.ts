import { describe, expect, it } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { FakeRepository } from '../fakes/github/repository.ts';
import { sha } from '../io/github-world.ts';
import { clean, sarif, trivy } from './gate-reports.ts';
import { BASE, ENTRIES, HEAD, MERGE, newJob, pullRequestEvent } from './gate-run.ts';

const NEXT_MONTH = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const POLICY = 'fail: high\n';
const WAIVER = `${POLICY}waivers:
  - id: CVE-2099-0001
    reason: not reachable
    owner: team-shop
    expires: ${NEXT_MONTH}
`;
const AUTO = { reports: 'reports/*', base: 'auto' };
const ONLY_NEW = `${POLICY}only-new: true\n`;

function zipped(files: Readonly<Record<string, object>>): Uint8Array {
  const entries = Object.entries(files).map(([name, value]) => [
    name,
    strToU8(JSON.stringify(value)),
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>);
}

describe.each(ENTRIES)('a pull request (%s)', (_, entry) => {
  const job = newJob(entry);
  const bodies = () => job().github.repository.comments.map(({ body }) => body);

  it('does not waive for itself, whatever its checkout holds', async () => {
    job().base({ '.github/parapet.yml': POLICY }, { '.github/parapet.yml': WAIVER });
    job().file('.github/parapet.yml', WAIVER).file('reports/a.json', trivy());
    const run = await job().run();
    expect([run.code, run.outputs['fail'], run.outputs['let-pass']]).toEqual([1, '1', '0']);
    expect(run.notices).toContain('policy-changed');
    expect(run.list.at(-1)?.['policy']).toContain(BASE);
  });

  it('has the waivers of its base', async () => {
    job().base({ '.github/parapet.yml': WAIVER }).file('reports/a.json', trivy());
    const run = await job().run();
    expect([run.code, run.outputs['let-pass'], run.notices]).toEqual([0, '1', []]);
  });

  it.each([
    ['a waiver file', '.github/parapet/waivers/mine.yml', WAIVER.replace(POLICY, '')],
    ['an ignore file', '.trivyignore', 'CVE-2099-0001\n'],
  ])('gains nothing by %s of its own', async (_what, path, text) => {
    job().base({ '.github/parapet.yml': POLICY }, { '.github/parapet.yml': POLICY, [path]: text });
    const run = await job().file(path, text).file('reports/a.json', trivy()).run();
    expect([run.code, run.outputs['fail']]).toEqual([1, '1']);
    expect(run.notices).toContain('policy-changed');
  });

  it('is judged by the VEX statements of its base', async () => {
    const vex = JSON.stringify({
      '@context': 'https://openvex.dev/ns/v0.2.0',
      '@id': 'https://example.com/vex/1',
      author: 'team-shop',
      timestamp: '2026-01-01T00:00:00Z',
      version: 1,
      statements: [
        {
          vulnerability: { name: 'CVE-2099-0001' },
          products: [{ '@id': 'pkg:npm/lodash@4.17.4' }],
          status: 'not_affected',
          justification: 'vulnerable_code_not_in_execute_path',
        },
      ],
    });
    const inputs = { reports: 'reports/*', vex: 'vex.json' };
    job().base({}, { 'vex.json': vex }).file('vex.json', vex).file('reports/a.json', trivy());
    const own = await job().run(inputs);
    expect([own.code, own.notices]).toEqual([1, ['policy-changed']]);
    const ofBase = await job().base({ 'vex.json': vex }).run(inputs);
    expect([ofBase.code, ofBase.rules]).toEqual([0, ['vex']]);
    const missing = await job().base({}).run(inputs);
    expect([missing.code, missing.outputs['verdict']]).toEqual([1, 'fail']);
  });

  it('fails where the policy of the base has a typo, or cannot be read', async () => {
    job()
      .base({ '.github/parapet.yml': `${POLICY}only-nwe: true\n` })
      .file('reports/a.json', clean());
    const typo = await job().run();
    expect([typo.code, typo.outputs['verdict']]).toEqual([1, 'fail']);
    expect(typo.out).toContain('only-new');
    job().github.plan({ path: /contents/, fault: { kind: 'status', status: 403 } });
    const denied = await job().run();
    expect([denied.code, denied.outputs['verdict']]).toEqual([1, 'fail']);
    expect(denied.out).toContain('contents: read');
  });

  it("is judged by a policy that extends another repository's at a commit", async () => {
    const policies = new FakeRepository('octo-org', 'policies');
    const pinned = sha('pinned');
    policies.commit(pinned, { 'org/base.yml': 'fail: critical\n' });
    job().github.others.push(policies);
    const extending = (commit: string) => `extends: octo-org/policies/org/base.yml@${commit}\n`;
    job()
      .base({ '.github/parapet.yml': extending(pinned) })
      .file('reports/a.json', trivy());
    const run = await job().run();
    expect([run.code, run.outputs['warn']]).toEqual([0, '1']);
    const gone = await job()
      .base({ '.github/parapet.yml': extending('e'.repeat(40)) })
      .run();
    expect([gone.code, gone.outputs['verdict']]).toEqual([1, 'fail']);
  });

  it('fails where a policy is named and is nowhere; one that it brings itself waits', async () => {
    const inputs = { reports: 'reports/*', policy: 'gate.yml' };
    job().file('reports/a.json', trivy());
    const nowhere = await job().run(inputs);
    expect([nowhere.code, nowhere.outputs['verdict']]).toEqual([1, 'fail']);
    const brought = await job().base({}, { 'gate.yml': 'fail: never\n' }).run(inputs);
    expect([brought.code, brought.notices]).toEqual([1, ['policy-changed']]);
    expect(brought.list.at(-1)?.['policy']).toBe('built-in');
  });

  it('is compared with what a push left at the merge base, or before it', async () => {
    const older = sha('older');
    const artifacts = [{ id: 11, name: 'parapet-reports', zip: zipped({ 'a.json': trivy() }) }];
    job().base({ '.github/parapet.yml': ONLY_NEW });
    const { repository } = job().github;
    repository.commit(older, {});
    repository.commit(BASE, { '.github/parapet.yml': ONLY_NEW }, [older]);
    // The gate failed on main, as it may: that must not leave changes without a base.
    repository.run({ headSha: older, artifacts, conclusion: 'failure' });
    const rows = [{}, { id: 'CVE-2099-0002', name: 'other' }];
    const run = await job().file('reports/a.json', trivy({ rows })).run(AUTO);
    expect(run.outputs).toMatchObject({ verdict: 'fail', fail: '1', new: '1' });
    expect(run.rules.toSorted()).toEqual(['existing', 'severity']);
    const same = await job().file('reports/a.json', trivy()).run(AUTO);
    expect([same.code, same.outputs['new']]).toEqual([0, '0']);
    const better = await job().file('reports/a.json', clean()).run(AUTO);
    expect([better.code, better.outputs['fixed']]).toEqual([0, '1']);
  });

  it("is never compared with a fork's run, nor with one that is gone: then all is new", async () => {
    const artifacts = [{ id: 11, name: 'parapet-reports', zip: zipped({ 'a.json': trivy() }) }];
    job().base({ '.github/parapet.yml': ONLY_NEW }).file('reports/a.json', trivy());
    const { repository } = job().github;
    repository.run({ headSha: BASE, headRepository: 'attacker/shop', artifacts });
    repository.run({
      headSha: BASE,
      artifacts: [{ id: 12, name: 'parapet-reports', expired: true }],
    });
    const run = await job().run(AUTO);
    expect([run.code, run.outputs['fail']]).toEqual([1, '1']);
    expect(run.notices).toContain('no-base');
  });

  it('survives a base that is damaged, or a bomb: then all is new', async () => {
    const artifacts = [{ id: 11, name: 'parapet-reports', zip: strToU8('no zip') }];
    job().base({ '.github/parapet.yml': ONLY_NEW }).file('reports/a.json', trivy());
    job().github.repository.run({ headSha: BASE, artifacts });
    const run = await job().run(AUTO);
    expect([run.code, run.outputs['fail'], run.notices]).toEqual([1, '1', ['no-base']]);
  });

  it('brings nothing new by moving lines', async () => {
    job().base({ '.github/parapet.yml': ONLY_NEW });
    job()
      .file('base/a.sarif', sarif([{ line: 3 }]))
      .file('reports/a.sarif', sarif([{ line: 40 }]));
    const run = await job().run({ reports: 'reports/*', 'base-reports': 'base/*' });
    expect([run.code, run.outputs['new'], run.rules]).toEqual([0, '0', ['existing']]);
  });

  it('is not blamed for an advisory on a package that the base listed already', async () => {
    job().base({ '.github/parapet.yml': ONLY_NEW });
    job().file('base/a.json', clean({})).file('reports/a.json', trivy());
    const run = await job().run({ reports: 'reports/*', 'base-reports': 'base/*' });
    expect([run.code, run.rules]).toEqual([0, ['existing']]);
  });

  it('fails by a denied package that is only listed', async () => {
    const denied = 'denied-packages:\n  - purl: pkg:npm/left-pad\n    reason: unmaintained\n';
    job().base({ '.github/parapet.yml': denied }).file('reports/a.json', clean());
    const run = await job().run();
    expect([run.code, run.rules]).toEqual([1, ['package-denied']]);
  });

  it('gets one comment, which is kept true when things are fixed', async () => {
    await job().file('reports/a.json', clean()).run();
    expect(bodies()).toEqual([]);
    await job().file('reports/a.json', trivy()).run();
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('CVE-2099-0001');
    await job().file('reports/a.json', clean()).run();
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).not.toContain('CVE-2099-0001');
    expect(bodies()[0]).toMatch(/pass/i);
  });

  it('is not said to be fine any more where nothing could be judged', async () => {
    await job().file('reports/a.json', clean()).run({ reports: 'reports/*', comment: 'always' });
    expect(bodies()[0]).toMatch(/pass/i);
    job().base({ '.github/parapet.yml': 'fial: high\n' });
    const run = await job().run();
    expect(bodies()).toHaveLength(1);
    for (const page of [bodies()[0], run.summary]) {
      expect(page).toContain('could not judge');
      expect(page).toContain('fial');
    }
  });

  it('gets a comment for each name, always or never as asked', async () => {
    job().file('reports/a.json', clean());
    await job().run({ reports: 'reports/*', comment: 'never' });
    await job().run({ reports: 'reports/*', comment: 'always', name: 'image' });
    await job().run({ reports: 'reports/*', comment: 'always', name: 'code' });
    expect(bodies()).toHaveLength(2);
  });

  it('never touches a comment that somebody planted with our marker', async () => {
    await job().file('reports/a.json', trivy()).run();
    const [first] = job().github.repository.comments.splice(0);
    job().github.repository.comment({
      issue: 7,
      author: { login: 'attacker', type: 'User' },
      body: first?.body ?? '',
    });
    await job().file('reports/a.json', clean()).run({ reports: 'reports/*', comment: 'always' });
    expect(bodies()).toHaveLength(2);
    expect(bodies()[0]).toBe(first?.body);
  });

  it('from a fork has its verdict in the summary where the token may not write', async () => {
    job().event = pullRequestEvent('attacker/shop');
    job().github.plan({ method: 'POST', path: /comments/, fault: { kind: 'status', status: 403 } });
    const run = await job().file('reports/a.json', trivy()).run();
    expect([run.code, run.outputs['verdict']]).toEqual([1, 'fail']);
    expect(run.out).toMatch(/^::notice::No comment on the pull request.*pull-requests: write/m);
    expect(run.summary).toContain('CVE-2099-0001');
  });

  it('passes by its verdict, not by whether it could be told', async () => {
    job().github.plan({ path: /comments/, fault: { kind: 'status', status: 422 } });
    const run = await job()
      .file('reports/a.json', clean())
      .run({ reports: 'reports/*', comment: 'always' });
    expect([run.code, run.outputs['verdict']]).toEqual([0, 'pass']);
  });

  it('is judged through a bad gateway, a dropped connection and a slow answer', async () => {
    const path = /contents/;
    job().github.plan({ path, fault: { kind: 'bad-gateway' }, times: 1 });
    job().github.plan({ path, fault: { kind: 'dropped' }, times: 1 });
    job().github.plan({ path, fault: { kind: 'slow', milliseconds: 300 }, times: 1 });
    job().base({ '.github/parapet.yml': WAIVER }).file('reports/a.json', trivy());
    expect((await job().run()).code).toBe(0);
  });

  it('never prints the token but to have it masked', async () => {
    const run = await job().file('reports/a.json', trivy()).run();
    const said = [run.out, run.err, run.summary, ...bodies(), JSON.stringify(run.outputs)].join(
      '\n',
    );
    expect(said.split('\n').filter((line) => line.includes(job().token))).toEqual([
      `::add-mask::${job().token}`,
    ]);
  });
});

describe.each(ENTRIES)('a merge group (%s)', (_, entry) => {
  const job = newJob(entry);

  it('is judged by its base, and has no comment', async () => {
    const merge_group = { base_sha: BASE, base_ref: 'refs/heads/main', head_sha: HEAD };
    Object.assign(job(), { eventName: 'merge_group', event: { merge_group }, commit: HEAD });
    job().base({ '.github/parapet.yml': POLICY }, { '.github/parapet.yml': WAIVER });
    const run = await job().file('reports/a.json', trivy()).run();
    expect([run.code, run.notices]).toEqual([1, ['policy-changed']]);
    expect(job().github.writes()).toEqual([]);
  });
});

describe.each(ENTRIES)('code scanning alerts (%s)', (_, entry) => {
  const job = newJob(entry);
  const inputs = { source: 'code-scanning', 'wait-minutes': '1' };
  const REF = 'refs/pull/7/merge';

  it('are judged once GitHub has processed them; what the base has open is existing', async () => {
    const { alerts, analyses } = job().github.repository;
    job().base({ '.github/parapet.yml': ONLY_NEW });
    analyses.push({ ref: REF, commit: MERGE, afterPolls: 2 });
    alerts.push(
      { number: 1, ref: REF, rule: 'js/xss', securitySeverity: 'high' },
      { number: 1, ref: 'refs/heads/main', rule: 'js/xss', securitySeverity: 'high' },
      {
        number: 2,
        ref: REF,
        rule: 'js/sqli',
        securitySeverity: 'critical',
        path: 'src/db.js',
        line: 8,
      },
    );
    const run = await job().run(inputs);
    expect(run.outputs).toMatchObject({ verdict: 'fail', fail: '1', new: '1', critical: '1' });
    expect(run.out).toMatch(/^::error file=src\/db.js,line=8,title=js\/sqli::/m);
  });

  it('fail where GitHub does not get ready, or a required tool did not report', async () => {
    const nothing = await job().run({ ...inputs, 'wait-minutes': '0' });
    expect([nothing.code, nothing.outputs['verdict']]).toEqual([1, 'fail']);
    expect(nothing.out).toContain('GitHub has no finished analysis');
    const evidence = 'evidence:\n  code:\n    source: sarif\n    classes: [Semgrep]\n';
    job().base({ '.github/parapet.yml': POLICY + evidence });
    job().github.repository.analyses.push({ ref: REF, commit: MERGE });
    const other = await job().run({ ...inputs, 'wait-minutes': '0' });
    expect([other.code, other.outputs['verdict']]).toEqual([1, 'fail']);
    expect(other.out).toContain('of Semgrep');
  });
});
