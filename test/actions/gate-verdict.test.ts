import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sarifReader } from '../../triage/finding/sarif.ts';
import { clean, sarif, trivy } from './gate-reports.ts';
import { ENTRIES, HEAD, MERGE, newJob } from './gate-run.ts';

const HOSTILE = '</td>@org/team ::error:: [x](http://evil)';
const POLICY = 'fail: high\n';

describe.each(ENTRIES)('the verdict of the action (%s)', (_, entry) => {
  const job = newJob(entry);

  it('passes a clean report and fails a bad one, in every output alike', async () => {
    job().push();
    const good = await job().file('reports/a.json', clean()).run();
    expect([good.code, good.outputs['verdict']]).toEqual([0, 'pass']);
    const bad = await job()
      .file('reports/b.json', trivy())
      .file('reports/c.sarif', sarif([{}]))
      .run();
    expect(bad.code).toBe(1);
    expect(bad.outputs).toMatchObject({ verdict: 'fail', fail: '2', high: '2', 'not-judged': '0' });
    expect(bad.list.at(-1)).toMatchObject({ verdict: 'fail', counts: { fail: 2 } });
    expect(bad.summary).toContain('CVE-2099-0001');
    expect(bad.out).toMatch(/^::error file=src\/app.js,line=3,title=no-eval::/m);
    expect(bad.out).toMatch(/^::error::FAIL: 2 fail/m);
    expect(bad.err).toBe('');
    const log = JSON.parse(readFileSync(bad.outputs['sarif-file'] ?? '', 'utf8')) as object;
    const read = [
      ...sarifReader.read(log as Parameters<typeof sarifReader.read>[0], { file: 'x' }),
    ];
    expect(read).toHaveLength(2);
  });

  it('tells without failing the step where "fail" is false', async () => {
    job().push();
    const run = await job()
      .file('reports/a.json', trivy())
      .run({ reports: 'reports/*', fail: 'false' });
    expect([run.code, run.outputs['verdict']]).toEqual([0, 'fail']);
    expect(run.out).toMatch(/^::warning::FAIL/m);
  });

  it('writes its files where it is told, and nowhere outside', async () => {
    job().push();
    job().file('reports/a.json', clean());
    const told = {
      reports: 'reports/*',
      'sarif-output': 'out/x.sarif',
      'list-output': 'out/x.ndjson',
    };
    expect((await job().run(told)).code).toBe(0);
    expect(existsSync(join(job().workspace, 'out/x.ndjson'))).toBe(true);
    const outside = await job().run({ ...told, 'sarif-output': '../x.sarif' });
    expect([outside.code, outside.outputs['verdict']]).toEqual([1, 'fail']);
    expect(outside.out).toContain('is outside of the workspace');
  });

  it.each([
    ['0 bytes', '', 'empty'],
    ['cut off', JSON.stringify(trivy()).slice(0, 200), 'ends in the middle'],
    ['of no known format', '{"a":1}', 'format'],
    ['not JSON at all', '<html></html>', ''],
  ])('fails on a report that is %s, and still judges the others', async (_what, text) => {
    job().push();
    const run = await job().file('reports/a.json', text).file('reports/b.json', trivy()).run();
    expect([run.code, run.outputs['not-judged'], run.outputs['fail']]).toEqual([1, '1', '1']);
    expect(run.notices).toContain('input-not-judged');
  });

  it('fails without a report: none named, a pattern that fits nothing, a path outside', async () => {
    job().push();
    const none = await job().run({});
    expect([none.code, none.outputs['verdict']]).toEqual([1, 'fail']);
    expect(none.out).toContain('::error::Nothing was judged. No report is named');
    const empty = await job().file('reports/a.json', clean()).run({ reports: 'reports/*\nsbom/*' });
    expect([empty.code, empty.outputs['not-judged']]).toEqual([1, '1']);
    const outside = await job().run({ reports: '/etc/passwd' });
    expect([outside.code, outside.outputs['verdict']]).toEqual([1, 'fail']);
  });

  it('takes two tools in one pattern, and says what each had', async () => {
    job().push();
    const run = await job()
      .file('reports/a.json', trivy())
      .file('reports/b.sarif', sarif([{}]))
      .run();
    const inputs = run.list.flatMap(({ input }) => (input ? [input] : []));
    expect(inputs).toMatchObject([{ source: 'trivy' }, { source: 'sarif' }]);
  });

  it('shows hostile text as text: no command, no mention, no link, no HTML', async () => {
    const rows = [{ name: HOSTILE, title: `${HOSTILE}\n::error::owned` }];
    job().github.repository.actor = { login: 'github-actions[bot]', type: 'Bot' };
    const run = await job().file('reports/a.json', trivy({ rows })).run();
    const commands = run.out.split('\n').filter((line) => line.startsWith('::'));
    expect(commands.filter((line) => line.startsWith('::error::owned'))).toEqual([]);
    const comment = job().github.repository.comments[0]?.body ?? '';
    for (const page of [run.summary, comment]) {
      expect(page).toContain('@org/team');
      expect(page).not.toMatch(/(?<!`[^`\n]*)(?:<\/td>|@org)/);
    }
  });

  it('refuses a mistyped input and an event that it must not judge', async () => {
    job().file('reports/a.json', clean());
    const typo = await job().run({ reports: 'reports/*', polcy: 'x' });
    expect([typo.code, typo.outputs['verdict']]).toEqual([1, 'fail']);
    expect(typo.out).toContain('Did you mean "policy"?');
    job().eventName = 'pull_request_target';
    const target = await job().run();
    expect([target.code, target.outputs['verdict']]).toEqual([1, 'fail']);
    expect(job().github.requests).toEqual([]);
  });

  it.each(['schedule', 'workflow_dispatch'])(
    'judges the commit as it is: %s',
    async (eventName) => {
      Object.assign(job(), { eventName, event: {}, ref: 'refs/heads/main' });
      const run = await job()
        .file('reports/a.json', trivy())
        .run({ reports: 'reports/*', base: 'auto' });
      expect([run.code, run.outputs['new'], run.outputs['existing']]).toEqual([1, '0', '0']);
      expect(run.notices).toContain('no-base');
    },
  );

  it('holds required evidence against the merge commit, or the head that was scanned', async () => {
    const evidence = 'evidence:\n  packages:\n    source: trivy\n    of: commit\n    bound: true\n';
    job().base({ '.github/parapet.yml': POLICY + evidence });
    const about = (commit: string) =>
      trivy({
        rows: [],
        metadata: { Commit: commit },
        artifact: { name: '.', type: 'repository' },
      });
    for (const [commit, code] of [
      [MERGE, 0],
      [HEAD, 0],
      ['f'.repeat(40), 1],
    ] as const) {
      const run = await job().file('reports/a.json', about(commit)).run();
      expect([run.code, run.notices.includes('evidence-of-another')]).toEqual([code, code === 1]);
    }
  });

  it('knows what is exploited beyond the built-in catalogue, and never less', async () => {
    job().base({ '.github/parapet.yml': POLICY });
    const row = (id: string) => ({ id, severity: 'LOW', name: id.toLowerCase() });
    // Log4Shell is in every copy of the catalogue; the file leaves it out.
    const rows = [row('CVE-2099-0001'), row('CVE-2021-44228')];
    const vulnerabilities = [{ cveID: 'CVE-2099-0001', dateAdded: '2026-01-01' }];
    const catalogue = {
      catalogVersion: 'x',
      dateReleased: new Date().toISOString(),
      count: 1,
      vulnerabilities,
    };
    job().file('kev.json', catalogue).file('reports/a.json', trivy({ rows }));
    const run = await job().run({ reports: 'reports/*', kev: 'kev.json' });
    expect(run.rules).toEqual(['known-exploited', 'known-exploited']);
  });
});
