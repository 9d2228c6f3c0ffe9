import { describe, expect, it } from 'vitest';
import { falcoReader } from '../../triage/finding/falco.ts';
import type { JsonObject } from '../../triage/finding/reader.ts';
import { plain, readAll } from '../finding/reading.ts';
import { corpusText, expectedFiles } from './expected.ts';

interface AlertFacts {
  readonly rule: string;
  readonly priority?: string;
  readonly time?: string;
  readonly source?: string;
  readonly hostname?: string;
  readonly container?: string;
  readonly image?: string;
  readonly namespace?: string;
  readonly pod?: string;
  readonly cmdline?: string;
  readonly user?: string;
  readonly techniques?: readonly string[];
}

/** The alerts of a file: one, one a line, or one after the other (`}` ends one at a line's start). */
function alertsOf(file: string): JsonObject[] {
  const text = corpusText(file).trim();
  const values = text.startsWith('{\n')
    ? [text]
    : text.split(/\n(?=\{)/).filter((part) => part.trim() !== '');
  return values.map((value) => JSON.parse(value) as JsonObject);
}

const SEVERITY: Readonly<Record<string, string>> = {
  emergency: 'critical',
  alert: 'critical',
  critical: 'critical',
  error: 'high',
  warning: 'medium',
  notice: 'low',
  informational: 'info',
  debug: 'info',
};

/** The facts as the finding should print them; evtTime is the same moment as time, only rounded. */
function wantedOf(facts: AlertFacts): JsonObject {
  const isAudit = facts.source === 'k8s_audit';
  const node = isAudit ? undefined : facts.hostname;
  const container = facts.container === 'host' ? undefined : facts.container;
  const { namespace, pod, user } = facts;
  const place = present({ namespace, pod, containerId: container, node, principal: user });
  return present({
    id: facts.rule,
    severity: facts.priority === undefined ? 'unknown' : SEVERITY[facts.priority.toLowerCase()],
    firstSeenAt: facts.time,
    lastSeenAt: facts.time,
    process: facts.cmdline,
    resource: Object.keys(place).length === 0 ? undefined : place,
  });
}

function present(fields: Record<string, JsonObject[string]>): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const files = expectedFiles('falco').flatMap((one) => {
  const alerts = one.facts?.['alerts'] as readonly AlertFacts[] | undefined;
  return alerts && one.facts?.['shape'] !== 'text' ? [{ file: one.file, alerts }] : [];
});
const json = files.filter(({ file }) => !file.endsWith('.log'));

describe.skipIf(files.length === 0)('Falco files of the corpus', () => {
  it.each(json)('reads $file', ({ file, alerts }) => {
    const read = alertsOf(file).map((alert) => readAll(falcoReader, alert).map(plain));
    expect(read.map((findings) => findings.length)).toEqual(alerts.map(() => 1));
    expect(read.flat()).toMatchObject(alerts.map(wantedOf));
  });

  it.each(json)('names images and techniques of $file', ({ file, alerts }) => {
    for (const [index, alert] of alertsOf(file).entries()) {
      const [finding] = readAll(falcoReader, alert).map(plain);
      const resource = (finding?.['resource'] ?? {}) as Record<string, string>;
      const facts = alerts[index];
      const image = facts?.image ?? '';
      expect(image === '' || resource['image']?.split(':')[0] === image).toBe(true);
      const attack = (finding?.['attack'] ?? []) as { technique?: string }[];
      const techniques = attack.flatMap(({ technique }) => technique ?? []);
      expect(techniques).toEqual(expect.arrayContaining([...(facts?.techniques ?? [])]));
    }
  });
});
