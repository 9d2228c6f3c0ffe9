import { higherSeverity } from '../finding/severity.ts';
import type { Severity } from '../finding/severity.ts';
import type { ImageExposure } from '../incident/exposure.ts';
import type { Incident } from '../incident/incident.ts';
import type { Assessment, Contribution } from './assessment.ts';
import { CONFIDENCE_RULES } from './confidence-rules.ts';
import { about, evidenceOf } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { matchImages } from './image-match.ts';
import { killChainOf } from './kill-chain.ts';
import { recommend } from './response-rules.ts';
import { SEVERITY_RULES } from './severity-rules.ts';

/**
 * What the rules think of an incident: how bad, how sure, why, and what to do. It depends on its
 * arguments only, and on no order within them.
 */
export function assess(incident: Incident, exposures: readonly ImageExposure[]): Assessment {
  const evidence = evidenceOf(incident, matchImages(incident.causes, exposures));
  const reasons = reasonsOf(evidence);
  const severity = floorOf(reasons);
  return {
    revision: incident.revision,
    severity,
    confidence: confidenceOf(reasons),
    reasons,
    killChain: killChainOf(evidence.tactics),
    exposures: exposuresOf(evidence),
    recommended: recommend(evidence, severity),
  };
}

function reasonsOf(evidence: Evidence): readonly Contribution[] {
  const found = [...SEVERITY_RULES, ...CONFIDENCE_RULES].map((rule) => rule(evidence));
  return [...found, otherBuild(evidence)].filter((reason) => reason !== undefined);
}

function floorOf(reasons: readonly Contribution[]): Severity {
  return reasons.reduce<Severity>(
    (floor, { severity }) => (severity === undefined ? floor : higherSeverity(floor, severity)),
    'unknown',
  );
}

function confidenceOf(reasons: readonly Contribution[]): number {
  const points = reasons.reduce((sum, { confidence = 0 }) => sum + confidence, 0);
  return Math.max(0, Math.min(100, points));
}

function exposuresOf({ images }: Evidence): readonly ImageExposure[] {
  const matched = images.filter(({ by }) => by !== 'other-build');
  return [...new Set(matched.map(({ exposure }) => exposure))];
}

/** Said, so that nobody takes a report of another build for one of what runs. */
function otherBuild({ images }: Evidence): Contribution | undefined {
  const others = images.filter(({ by }) => by === 'other-build');
  if (others.length === 0) return undefined;
  return {
    rule: 'other-build-scanned',
    because: 'A report of the same tag but another digest was given; it is not counted here.',
    about: about(others.map(({ exposure }) => exposure.image)),
  };
}
