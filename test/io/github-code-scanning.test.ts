import { describe, expect, it } from 'vitest';
import { sarifReader } from '../../triage/finding/sarif.ts';
import { alertsAsSarif } from '../../triage/io/code-scanning-sarif.ts';
import { awaitAnalyses, openAlerts } from '../../triage/io/github-code-scanning.ts';
import { codeOf, newWorld, sha } from './github-world.ts';

const world = newWorld();
const MERGE = 'refs/pull/7/merge';
const WANTED = {
  refs: [MERGE, 'refs/pull/7/head'],
  commits: [sha('merge'), sha('head')],
  tools: [] as string[],
};
const LITTLE = { milliseconds: 200, firstMilliseconds: 2 };

function wait(wanted = WANTED) {
  return codeOf(awaitAnalyses(world.repository(), wanted, LITTLE));
}
function analysed(more: object = {}) {
  world.github.repository.analyses.push({ ref: MERGE, commit: sha('merge'), ...more });
}

describe('the analyses of a commit', () => {
  it('are waited for', async () => {
    analysed({ afterPolls: 5 });
    expect(await wait()).toMatchObject([{ ref: MERGE, tool: 'CodeQL' }]);
  });

  it('are an error where they do not come, or only of another commit', async () => {
    analysed({ commit: sha('earlier') });
    expect(await wait()).toBe('unexpected');
  });

  it('are an error where GitHub could not process one', async () => {
    analysed({ error: 'too many results ::error::' });
    expect(await wait()).toBe('unexpected');
  });

  it('must be of every tool that is required', async () => {
    analysed({ tool: 'CodeQL' });
    expect(await wait({ ...WANTED, tools: ['codeql', 'Trivy'] })).toBe('unexpected');
    analysed({ tool: 'Trivy' });
    expect(await wait({ ...WANTED, tools: ['codeql', 'Trivy'] })).toHaveLength(2);
  });

  it('are an error where the token may not see them', async () => {
    world.github.plan({ path: /analyses/, fault: { kind: 'status', status: 403 } });
    expect(await wait()).toBe('no-permission');
  });
});

describe('open alerts', () => {
  it('are all pages of those that are open on the ref', async () => {
    const { alerts } = world.github.repository;
    for (let n = 1; n <= 130; n += 1) alerts.push({ number: n, ref: MERGE, rule: 'js/xss' });
    alerts.push({ number: 131, ref: MERGE, rule: 'js/xss', state: 'dismissed' });
    alerts.push({ number: 132, ref: 'refs/heads/main', rule: 'js/xss' });
    expect(await openAlerts(world.repository(), MERGE)).toHaveLength(130);
  });

  it('are read as a SARIF log: severity by word, else by level; one identity on every ref', async () => {
    const { alerts } = world.github.repository;
    alerts.push(
      { number: 1, ref: MERGE, rule: 'js/xss', securitySeverity: 'critical', path: 'a b/ä.js' },
      { number: 2, ref: MERGE, rule: 'js/xss', securitySeverity: 'low', line: 9 },
      { number: 3, ref: MERGE, rule: 'js/style', severity: 'error', tool: 'Lint' },
      { number: 1, ref: 'refs/heads/main', rule: 'js/xss', securitySeverity: 'critical' },
    );
    const read = async (ref: string) => {
      const log = alertsAsSarif(await openAlerts(world.repository(), ref), [
        { tool: 'Quiet', category: 'all', commit: sha('merge') },
      ]);
      const value = JSON.parse(log) as Parameters<typeof sarifReader.read>[0];
      expect(sarifReader.recognise(value)).toBe(true);
      return [...sarifReader.read(value, { file: 'alerts' })];
    };
    const found = await read(MERGE);
    expect(found.map(({ id, severity, kind }) => [id, severity, kind])).toEqual([
      ['js/xss', 'critical', 'code'],
      ['js/xss', 'low', 'code'],
      ['js/style', 'high', 'code'],
    ]);
    expect(found[0]?.location).toMatchObject({ file: 'a b/ä.js', line: 3 });
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(3);
    const [onMain] = await read('refs/heads/main');
    expect(onMain?.location?.file).toBe('src/app.js');
  });
});
