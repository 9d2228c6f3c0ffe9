import type { Severity } from '../finding/severity.ts';
import { exactText } from '../finding/untrusted.ts';
import type { CauseEvidence } from '../incident/incident.ts';
import type { Recommendation, ResponseId } from './assessment.ts';
import { covers, isAtLeast, isLive, shows } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { isPublicAddress } from './severity-rules.ts';

interface ResponseRule {
  readonly response: ResponseId;
  readonly because: string;
  /** It stops something that runs: evidence is collected before, and it needs some severity. */
  readonly containment?: true;
  readonly when: (situation: Situation) => boolean;
}

/** What is still going on, as far as responses depend on it. */
interface Situation {
  readonly evidence: Evidence;
  readonly live: readonly CauseEvidence[];
  readonly floor: Severity;
  readonly techniques: readonly string[];
  readonly tactics: readonly string[];
}

const SECRETS = ['T1003', 'T1528', 'T1552', 'T1555', 'T1606'];
const RBAC = ['T1098.006', 'T1078.001', 'T1069'];
const RUNS_ON_IN_THE_POD = ['T1496', 'T1505', 'T1620'];
const SENDS_OUT = ['command-and-control', 'exfiltration'];
const METADATA_CREDENTIALS = 'T1552.005';
/** Keys that expire by themselves and cannot be switched off (IAM's prefixes of unique ids). */
const TEMPORARY_KEY = /^ASIA/;

/** In the order in which to do them. */
const RULES: readonly ResponseRule[] = [
  {
    response: 'isolate-pod',
    because: 'Cut the pod off the network, so that it can be looked at and does no more harm.',
    containment: true,
    when: ({ live }) => live.some(({ display }) => display.resource?.pod !== undefined),
  },
  {
    response: 'restrict-workload-egress',
    because: 'The workload talks to an outside that it should not reach; its next pod would too.',
    containment: true,
    when: ({ live, techniques, tactics }) =>
      live.some(({ display }) => display.resource?.workload !== undefined) &&
      (SENDS_OUT.some((tactic) => tactics.includes(tactic)) ||
        techniques.some((technique) => covers(['T1496'], technique))),
  },
  {
    response: 'cordon-node',
    because: 'A container reached for its host: no new pod should land there.',
    containment: true,
    when: ({ techniques, floor }) => techniques.includes('T1611') && isAtLeast(floor, 'high'),
  },
  {
    response: 'isolate-instance',
    because: 'The instance itself is in doubt, not only a container on it.',
    containment: true,
    when: ({ live, floor }) => isAtLeast(floor, 'high') && live.some(putsInstanceInDoubt),
  },
  {
    response: 'revoke-role-sessions',
    because:
      "A role's credentials may be in other hands; they work until its sessions are revoked.",
    containment: true,
    when: ({ live, techniques }) =>
      techniques.includes(METADATA_CREDENTIALS) || live.some(isRoleSessionInDoubt),
  },
  {
    response: 'deactivate-access-key',
    because: 'A long-lived access key is in other hands.',
    containment: true,
    when: ({ live }) => live.some(({ display }) => isLongLivedKey(display.resource?.accessKeyId)),
  },
  {
    response: 'block-address',
    because: 'A public address takes part; blocking it buys time, no more.',
    containment: true,
    when: ({ live }) =>
      live.some(({ display }) =>
        (display.remoteAddresses ?? []).some((address) => isPublicAddress(exactText(address))),
      ),
  },
  {
    response: 'rotate-secrets',
    because: 'Secrets within reach were read or could be: treat them as known.',
    when: ({ techniques }) => techniques.some((technique) => covers(SECRETS, technique)),
  },
  {
    response: 'review-rbac',
    because: 'Rights in the cluster were used or given that should not be there.',
    when: ({ live, techniques }) =>
      techniques.some((technique) => covers(RBAC, technique)) &&
      live.some(({ display }) => display.links?.subject !== 'host'),
  },
  {
    response: 'delete-pod',
    because: 'What runs in the pod goes on until the pod is gone; its workload starts a clean one.',
    containment: true,
    when: ({ live }) =>
      live.some((cause) => {
        const runsOn = shows(cause, ...RUNS_ON_IN_THE_POD);
        return runsOn && cause.display.resource?.pod !== undefined;
      }),
  },
];

/** These hold whatever the severity, and for closed findings too. */
const ALWAYS: readonly Omit<ResponseRule, 'containment'>[] = [
  {
    response: 'rebuild-image',
    because: 'The image carries vulnerabilities that are known to be exploited.',
    when: ({ evidence }) =>
      evidence.images.some(
        ({ by, exposure }) => by !== 'other-build' && exposure.knownExploited.length > 0,
      ),
  },
  {
    response: 'restore-sensor',
    because: 'A sensor does not see everything.',
    when: ({ evidence }) =>
      evidence.causes.some((cause) => cause.display.kind === 'health' && isLive(cause)),
  },
];

/** What to do, in order. Never empty: at the least, somebody looks. */
export function recommend(evidence: Evidence, floor: Severity): readonly Recommendation[] {
  const situation = situationOf(evidence, floor);
  const acting = callsForAction(situation) ? RULES.filter(({ when }) => when(situation)) : [];
  const always = ALWAYS.filter(({ when }) => when(situation));
  const collect: Recommendation = {
    response: 'collect-evidence',
    because: 'Containment changes what can be seen: keep logs, processes and memory first.',
  };
  const review: Recommendation = {
    response: 'review-finding',
    because: 'Nothing here calls for an action before a person has looked at it.',
  };
  const chosen: readonly Recommendation[] = [
    ...(acting.some(({ containment }) => containment) ? [collect] : []),
    ...[...acting, ...always].map(({ response, because }) => ({ response, because })),
  ];
  return chosen.length > 0 ? chosen : [review];
}

function situationOf(evidence: Evidence, floor: Severity): Situation {
  const live = evidence.live.filter(({ display }) => !display.sample);
  const statements = live.flatMap(({ display }) => display.attack ?? []);
  // Display shows a finding's latest version only; while nothing is closed, all versions count.
  const isWhole = live.length === evidence.causes.length;
  return {
    evidence,
    live,
    floor,
    techniques: [
      ...statements.flatMap(({ technique }) => technique ?? []),
      ...(isWhole ? evidence.techniques : []),
    ],
    tactics: [
      ...statements.flatMap(({ tactics }) => tactics),
      ...(isWhole ? evidence.tactics : []),
    ],
  };
}

/** Containment hurts: not for noise, nor for what nobody rates above low. */
function callsForAction({ evidence, live, floor }: Situation): boolean {
  return live.length > 0 && !evidence.incident.noise && isAtLeast(floor, 'medium');
}

function putsInstanceInDoubt(cause: CauseEvidence): boolean {
  if (cause.display.resource?.instanceId === undefined) return false;
  return shows(cause, 'T1611') || cause.display.links?.subject === 'host';
}

function isRoleSessionInDoubt({ display }: CauseEvidence): boolean {
  if (display.links?.subject !== 'principal') return false;
  const key = display.resource?.accessKeyId;
  return (
    display.resource?.roleSession !== undefined ||
    (key !== undefined && TEMPORARY_KEY.test(exactText(key)))
  );
}

function isLongLivedKey(key: CauseEvidence['display']['id'] | undefined): boolean {
  return key !== undefined && !TEMPORARY_KEY.test(exactText(key));
}
