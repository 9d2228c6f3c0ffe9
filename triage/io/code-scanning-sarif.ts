import type { Alert, Analysis } from './github-code-scanning.ts';

/**
 * The scores by which GitHub tells its four words of severity (its page on SARIF support for code
 * scanning); the interface gives only the word.
 */
const SCORES: Readonly<Record<string, string>> = {
  critical: '9.0',
  high: '7.0',
  medium: '4.0',
  low: '0.1',
};

/**
 * Alerts as a SARIF log, so that they are read, redacted and judged as any other report is. The
 * alert's number is its identity: it stays the same on every ref.
 */
export function alertsAsSarif(
  alerts: readonly Alert[],
  analyses: readonly Pick<Analysis, 'tool' | 'category' | 'commit'>[],
): string {
  const made = [...analyses, ...alerts.map(analysisOf)];
  const runs = [...new Set(made.map(nameOf))].map((name) => {
    const own = alerts.filter((alert) => nameOf(analysisOf(alert)) === name);
    const about = made.filter((one) => nameOf(one) === name);
    const [{ tool, category } = { tool: '', category: '' }] = about;
    const commits = new Set(about.flatMap(({ commit }) => (commit === '' ? [] : [commit])));
    return {
      tool: { driver: { name: tool, rules: own.map(ruleOf) } },
      automationDetails: { id: `${category}/` },
      ...(commits.size > 0 && { versionControlProvenance: [...commits].map(provenanceOf) }),
      results: own.map(resultOf),
    };
  });
  return JSON.stringify({ version: '2.1.0', runs });
}

/** What an alert says of the analysis that it came from; its commit may be an older one's. */
function analysisOf({ tool, most_recent_instance: instance }: Alert): {
  readonly tool: string;
  readonly category: string;
  readonly commit: string;
} {
  return { tool: tool.name ?? '', category: instance.category ?? '', commit: '' };
}

function nameOf({ tool, category }: Pick<Analysis, 'tool' | 'category'>): string {
  return JSON.stringify([tool, category]);
}

function provenanceOf(revisionId: string): object {
  return { revisionId };
}

function ruleOf({ rule }: Alert): object {
  const word = rule.security_severity_level;
  // A word that GitHub did not have when this was written must not pass for harmless.
  const score = word ? (SCORES[word] ?? SCORES['critical']) : undefined;
  return {
    id: rule.id ?? rule.name,
    shortDescription: { text: rule.description ?? rule.name ?? '' },
    ...(rule.severity && { defaultConfiguration: { level: rule.severity } }),
    ...(score !== undefined && { properties: { 'security-severity': score } }),
  };
}

function resultOf(alert: Alert, index: number): object {
  const { rule, most_recent_instance: instance } = alert;
  const { path, start_line: startLine } = instance.location ?? {};
  return {
    ruleId: rule.id ?? rule.name,
    ruleIndex: index,
    message: { text: instance.message?.text ?? rule.description ?? '' },
    partialFingerprints: { 'githubAlertNumber/v1': String(alert.number) },
    ...(path !== undefined && {
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(path) },
            ...(startLine !== undefined && startLine > 0 && { region: { startLine } }),
          },
        },
      ],
    }),
  };
}
