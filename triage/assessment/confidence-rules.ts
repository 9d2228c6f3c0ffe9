import type { Severity } from '../finding/severity.ts';
import { exactText } from '../finding/untrusted.ts';
import type { Contribution } from './assessment.ts';
import { about, isLive } from './evidence.ts';
import type { Evidence } from './evidence.ts';

/**
 * What makes it more or less likely that this is an attack, in points from 0 to 100. The points are
 * our judgement: their order matters, not their exact size.
 */
export const CONFIDENCE_RULES: readonly ((evidence: Evidence) => Contribution | undefined)[] = [
  startingPoint,
  productsAgree,
  severalTechniques,
  attackSequence,
  anonymousAccess,
  sampleFindings,
  singleNoisyRule,
  noise,
  closedByProvider,
  judgedBefore,
  nothingButHealth,
];

const START: Readonly<Record<Severity, number>> = {
  unknown: 30,
  info: 15,
  low: 25,
  medium: 40,
  high: 55,
  critical: 65,
};
const POINTS_A_TECHNIQUE = 5;
const MOST_POINTS_FOR_TECHNIQUES = 15;
/** So many hits of one cause and nothing else is how a rule that fits badly looks. */
const NOISY_COUNT = 20;
/** More than all other points together: sample findings happen to nobody. */
const EVERYTHING = -200;

function startingPoint({ incident }: Evidence): Contribution {
  return {
    rule: 'starting-point',
    because: `Its sources rate it ${incident.severity}.`,
    confidence: START[incident.severity],
  };
}

function productsAgree({ incident }: Evidence): Contribution | undefined {
  const count = new Set(incident.products).size;
  if (count < 2) return undefined;
  return {
    rule: 'products-agree',
    because: `${count} products saw it, each by its own means.`,
    confidence: count > 2 ? 25 : 20,
  };
}

function severalTechniques({ techniques }: Evidence): Contribution | undefined {
  const more = techniques.size - 1;
  if (more < 1) return undefined;
  return {
    rule: 'several-techniques',
    because: `It shows ${techniques.size} techniques.`,
    confidence: Math.min(more * POINTS_A_TECHNIQUE, MOST_POINTS_FOR_TECHNIQUES),
  };
}

function attackSequence({ detections }: Evidence): Contribution | undefined {
  const sequences = detections.filter(({ display }) => (display.links?.names?.length ?? 0) > 1);
  if (sequences.length === 0) return undefined;
  return {
    rule: 'attack-sequence',
    because: 'The provider itself joined several of its signals into a sequence.',
    about: about(sequences.map(({ display }) => display.title)),
    confidence: 15,
  };
}

function anonymousAccess({ detections }: Evidence): Contribution | undefined {
  const anonymous = detections.filter(({ display }) => {
    const principal = display.resource?.principal;
    return principal !== undefined && exactText(principal) === 'system:anonymous';
  });
  if (anonymous.length === 0) return undefined;
  return {
    rule: 'anonymous-access',
    because: 'The cluster answered someone who did not log in.',
    confidence: 5,
  };
}

function sampleFindings({ causes }: Evidence): Contribution | undefined {
  const samples = causes.filter(({ display }) => display.sample);
  if (samples.length === 0) return undefined;
  if (samples.length === causes.length) {
    return {
      rule: 'sample-findings',
      because: 'Every finding is a sample that somebody asked the provider to make.',
      confidence: EVERYTHING,
    };
  }
  return {
    rule: 'sample-findings',
    because: 'Some of its findings are samples that somebody asked the provider to make.',
    about: about(samples.map(({ display }) => display.title)),
    confidence: -10,
  };
}

function singleNoisyRule({ causes }: Evidence): Contribution | undefined {
  const [only] = causes;
  if (causes.length !== 1 || only === undefined || only.count < NOISY_COUNT) return undefined;
  return {
    rule: 'single-noisy-rule',
    because: `One rule fired ${only.count} times and nothing else did: often the rule does not fit.`,
    about: about([only.display.id]),
    confidence: -15,
  };
}

function noise({ incident }: Evidence): Contribution | undefined {
  if (!incident.noise) return undefined;
  return {
    rule: 'noise',
    because: 'Low severity, one product and at most one technique.',
    confidence: -10,
  };
}

function closedByProvider({ causes }: Evidence): Contribution | undefined {
  if (causes.length === 0 || !causes.every((cause) => cause.closedByProvider)) return undefined;
  return {
    rule: 'closed-by-provider',
    because: 'Its providers have closed every one of its findings.',
    confidence: -30,
  };
}

function judgedBefore({ causes }: Evidence): Contribution | undefined {
  const judged = causes.filter(({ held }) => held === 'false-positive' || held === 'accepted');
  if (judged.length === 0) return undefined;
  const all = causes.every((cause) => judged.includes(cause) || !isLive(cause));
  return {
    rule: 'judged-before',
    because: all
      ? 'People have judged every one of its causes to be false or accepted.'
      : 'People have judged some of its causes to be false or accepted.',
    about: about(judged.map(({ display }) => display.id)),
    confidence: all ? -40 : -5,
  };
}

function nothingButHealth({ causes }: Evidence): Contribution | undefined {
  if (causes.length === 0 || causes.some(({ display }) => display.kind !== 'health')) {
    return undefined;
  }
  return {
    rule: 'nothing-but-health',
    because: 'It says that a sensor is blind, not that someone attacks.',
    confidence: -30,
  };
}
