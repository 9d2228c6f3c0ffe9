import type { Assessment, Contribution, ResponseId } from '../assessment/assessment.ts';
import type { Source } from '../finding/finding.ts';
import type { Instant } from '../finding/instant.ts';
import type { Key } from '../finding/keys.ts';
import { higherSeverity } from '../finding/severity.ts';
import type { Severity } from '../finding/severity.ts';
import type { Untrusted } from '../finding/untrusted.ts';
import type { Decision, DecisionKind } from '../incident/decision.ts';
import type { Incident, IncidentId, IncidentState } from '../incident/incident.ts';
import { commandsFor } from './commands.ts';
import type { ResponseCommands } from './commands.ts';
import { shownCauses } from './causes.ts';
import type { ShownCauses } from './causes.ts';
import { imagesOf } from './images.ts';
import type { ReportedImage } from './images.ts';
import { placesOf } from './places.ts';
import type { Place } from './places.ts';
import { summaryOf } from './summary.ts';
import type { Sentence } from './summary.ts';
import { techniquesOf } from './techniques.ts';
import type { ReportedTechnique } from './techniques.ts';

/**
 * What we say of an incident, as data. It holds no time of its own making: the same incident and
 * assessment give the same report, byte for byte.
 */
export interface Report {
  readonly format: 'parapet-report/1';
  readonly id: IncidentId;
  readonly aliases: readonly IncidentId[];
  readonly title: Untrusted;
  readonly state: IncidentState;
  readonly closedAs?: DecisionKind;
  /** The higher of what was seen and what the assessment makes of it. */
  readonly severity: Severity;
  readonly noise: boolean;
  readonly firstSeenAt: Instant;
  readonly lastSeenAt: Instant;
  readonly findingCount: number;
  readonly causeCount: number;
  readonly sources: readonly Source[];
  readonly products: readonly string[];
  readonly revision: Key;
  readonly summary: readonly Sentence[];
  readonly where: readonly Place[];
  /** Resources that the incident names and that are in no place above. */
  readonly resourcesCut?: number;
  readonly techniques: readonly ReportedTechnique[];
  readonly evidence: ShownCauses;
  readonly assessment: ReportedAssessment;
  readonly responses: readonly ReportedResponse[];
  readonly images: readonly ReportedImage[];
  readonly decisions: readonly Decision[];
}

export interface ReportedAssessment {
  readonly revision: Key;
  /** False: it judged other evidence than this report shows, so it may say too little. */
  readonly current: boolean;
  readonly severity: Severity;
  readonly confidence: number;
  readonly reasons: readonly Contribution[];
  readonly killChain: Assessment['killChain'];
}

export interface ReportedResponse extends ResponseCommands {
  readonly response: ResponseId;
  readonly because: string;
}

export interface Judged {
  readonly incident: Incident;
  readonly assessment: Assessment;
}

export function buildReport(judged: Judged): Report {
  const { incident, assessment } = judged;
  return {
    format: 'parapet-report/1',
    ...headOf(judged),
    summary: summaryOf(judged),
    where: placesOf(incident),
    ...(incident.resourcesCut !== undefined && { resourcesCut: incident.resourcesCut }),
    techniques: techniquesOf([incident]),
    evidence: shownCauses(incident),
    assessment: {
      revision: assessment.revision,
      current: assessment.revision === incident.revision,
      severity: assessment.severity,
      confidence: assessment.confidence,
      reasons: assessment.reasons,
      killChain: assessment.killChain,
    },
    responses: assessment.recommended.map(({ response, because }) => ({
      response,
      because,
      ...commandsFor(response, incident),
    })),
    images: imagesOf(incident, assessment.exposures),
    decisions: incident.decisions,
  };
}

function headOf({ incident, assessment }: Judged) {
  return {
    id: incident.id,
    aliases: incident.aliases,
    title: incident.title,
    state: incident.state,
    ...(incident.closedAs && { closedAs: incident.closedAs }),
    severity: higherSeverity(incident.severity, assessment.severity),
    noise: incident.noise,
    firstSeenAt: incident.firstSeenAt,
    lastSeenAt: incident.lastSeenAt,
    findingCount: incident.findingCount,
    causeCount: incident.causes.length,
    sources: incident.sources,
    products: incident.products,
    revision: incident.revision,
  };
}
