import { exampleOf } from './description.ts';
import type { FakeAlert, FakeAnalysis } from './repository.ts';
import { page, REPOSITORY } from './routes.ts';
import type { Route } from './routes.ts';

/** How often each repository was asked for its analyses: GitHub takes its time. */
const polls = new WeakMap<readonly FakeAnalysis[], number>();

export const CODE_SCANNING_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: `${REPOSITORY}/code-scanning/alerts`,
    answer: (asked) => {
      const { query, repository } = asked;
      const all = repository.alerts.filter(
        ({ ref, state = 'open' }) =>
          ref === (query.get('ref') ?? ref) && state === (query.get('state') ?? state),
      );
      const { items, headers } = page(all.map(alertAsGitHub), asked);
      return { status: 200, body: items, headers };
    },
  },
  {
    method: 'GET',
    path: `${REPOSITORY}/code-scanning/analyses`,
    answer: (asked) => {
      const { analyses } = asked.repository;
      const count = polls.get(analyses) ?? 0;
      polls.set(analyses, count + 1);
      const all = analyses.filter(
        ({ ref, afterPolls = 0 }) => ref === asked.query.get('ref') && count >= afterPolls,
      );
      const { items, headers } = page(all.map(analysisAsGitHub), asked);
      return { status: 200, body: items, headers };
    },
  },
];

function alertAsGitHub(alert: FakeAlert): unknown {
  const example = exampleOf('code-scanning-alert-items');
  const instance = example['most_recent_instance'] as { location: object };
  const { path = 'src/app.js', line = 3 } = alert;
  return {
    ...example,
    number: alert.number,
    state: alert.state ?? 'open',
    html_url: `https://github.com/octo-org/shop/security/code-scanning/${alert.number}`,
    rule: {
      id: alert.rule,
      name: alert.rule,
      description: `About ${alert.rule}`,
      severity: alert.severity ?? 'warning',
      ...(alert.securitySeverity && { security_severity_level: alert.securitySeverity }),
      tags: ['security'],
    },
    tool: { ...(example['tool'] as object), name: alert.tool ?? 'CodeQL' },
    most_recent_instance: {
      ...instance,
      ref: alert.ref,
      message: { text: alert.message ?? 'found' },
      location: { ...instance.location, path, start_line: line, end_line: line },
    },
  };
}

function analysisAsGitHub({ ref, commit, tool = 'CodeQL', error = '' }: FakeAnalysis): unknown {
  const example = exampleOf('code-scanning-analysis-items');
  const named = { ...(example['tool'] as object), name: tool };
  return { ...example, ref, commit_sha: commit, error, tool: named };
}
