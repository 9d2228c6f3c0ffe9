import { compareInstants, earlier, later } from '../finding/instant.ts';
import { exactText } from '../finding/untrusted.ts';
import { knownExploited, KEV_CATALOG } from '../knowledge/kev.ts';
import { publicAddress } from '../incident/addresses.ts';
import type { CauseEvidence } from '../incident/incident.ts';
import type { Contribution } from './assessment.ts';
import { about, covers, isAtLeast, shows } from './evidence.ts';
import type { Evidence } from './evidence.ts';

/**
 * What raises the floor. Each rule answers with the severity that it alone demands, or with nothing.
 * More evidence must never lower an answer: a rule asks for what is there, never for what is not.
 */
export const SEVERITY_RULES: readonly ((evidence: Evidence) => Contribution | undefined)[] = [
  severityOfFindings,
  severityUnstated,
  killChain,
  escapeToHost,
  credentialsUsedOutside,
  knownExploitedImage,
  sensorBlind,
];

/** Tactics after which something is lost, not only reached. */
const LOSS: readonly string[] = ['credential-access', 'lateral-movement', 'exfiltration', 'impact'];
const CREDENTIAL_THEFT: readonly string[] = ['T1003', 'T1528', 'T1552', 'T1555'];
const STOLEN_ACCOUNT: readonly string[] = ['T1078', 'T1550'];

function severityOfFindings({ incident, causes }: Evidence): Contribution {
  const highest = causes.filter(({ severity }) => severity === incident.severity);
  return {
    rule: 'severity-of-findings',
    because: `The most severe of its findings is ${incident.severity}.`,
    about: about(highest.map(({ display }) => display.title)),
    severity: incident.severity,
  };
}

/** "Unknown" is no synonym of "low": nobody said that it is harmless. */
function severityUnstated({ causes }: Evidence): Contribution | undefined {
  const unstated = causes.filter(({ severity }) => severity === 'unknown');
  if (unstated.length === 0) return undefined;
  return {
    rule: 'severity-unstated',
    because: 'A finding states no severity; until someone looked it counts as medium.',
    about: about(unstated.map(({ display }) => display.title)),
    severity: 'medium',
  };
}

function killChain({ stages, tactics }: Evidence): Contribution | undefined {
  const lost = LOSS.filter((tactic) => tactics.has(tactic));
  if (stages < 3 || lost.length === 0) return undefined;
  const wide = stages >= 5 && (tactics.has('impact') || tactics.has('exfiltration'));
  return {
    rule: 'kill-chain',
    because: `It shows ${stages} stages of an attack, ${lost.join(' and ')} among them.`,
    severity: wide ? 'critical' : 'high',
    confidence: wide ? 20 : 15,
  };
}

/**
 * A privileged pod alone is a way out that many system pods have; it is an escape in progress when
 * something else happens in the same incident.
 */
function escapeToHost({ causes, techniques }: Evidence): Contribution | undefined {
  const escapes = causes.filter((cause) => shows(cause, 'T1611'));
  if (escapes.length === 0 && !techniques.has('T1611')) return undefined;
  const more = [...techniques].some((each) => each !== 'T1611' && each !== 'T1610');
  const severe = escapes.some(({ severity }) => isAtLeast(severity, 'high'));
  const severity = more && severe ? 'critical' : more || severe ? 'high' : 'medium';
  return {
    rule: 'escape-to-host',
    because: 'A container reached for its host (T1611): the node and its other pods are at risk.',
    about: about(escapes.flatMap(({ display }) => display.resource?.pod)),
    severity,
    ...(more && { confidence: 10 }),
  };
}

/** Credentials are read in a container or host, then an account acts from a public address. */
function credentialsUsedOutside({ detections }: Evidence): Contribution | undefined {
  const thefts = detections.filter((cause) => shows(cause, ...CREDENTIAL_THEFT));
  const uses = detections.filter((cause) => isUseOutside(cause));
  const [theft, ...otherThefts] = thefts.map(({ firstSeenAt }) => firstSeenAt);
  const [use, ...otherUses] = uses.map(({ lastSeenAt }) => lastSeenAt);
  if (theft === undefined || use === undefined) return undefined;
  if (compareInstants(otherThefts.reduce(earlier, theft), otherUses.reduce(later, use)) > 0) {
    return undefined;
  }
  return {
    rule: 'credentials-used-outside',
    because: 'Credentials were read, and an account was then used from a public address.',
    about: about(uses.flatMap(({ display }) => display.resource?.principal)),
    severity: 'critical',
    confidence: 20,
  };
}

function isUseOutside(cause: CauseEvidence): boolean {
  const { links, remoteAddresses, resource } = cause.display;
  if (links?.subject !== 'principal' || !shows(cause, ...STOLEN_ACCOUNT)) return false;
  if (resource?.accessKeyId === undefined && resource?.roleSession === undefined) return false;
  return (remoteAddresses ?? []).some((address) => isPublicAddress(exactText(address)));
}

export function isPublicAddress(text: string): boolean {
  return publicAddress(text, []) !== undefined;
}

function knownExploitedImage({ images }: Evidence): Contribution | undefined {
  const hit = images.filter(
    ({ by, causes, exposure }) =>
      by !== 'other-build' && exposure.knownExploited.length > 0 && causes.some(isAttacked),
  );
  const found = hit.flatMap(({ exposure }) => exposure.knownExploited);
  if (found.length === 0) return undefined;
  const ransomware = found.some(({ cve }) => knownExploited(exactText(cve))?.ransomware);
  return {
    rule: 'known-exploited',
    because:
      'A container of this incident runs an image with vulnerabilities that are known to be ' +
      `exploited${ransomware ? ', in ransomware campaigns too' : ''} ` +
      `(CISA's catalogue as of ${KEV_CATALOG.releasedAt.slice(0, 10)}).`,
    about: about(found.map(({ cve }) => cve)),
    severity: 'high',
    confidence: 10,
  };
}

/** Something was seen to be done in the container, beyond the container being there. */
function isAttacked({ display, severity }: CauseEvidence): boolean {
  if (display.kind !== 'detection') return false;
  const acted = (display.attack ?? []).some(
    ({ technique }) => technique === undefined || !covers(['T1610'], technique),
  );
  return acted || isAtLeast(severity, 'medium');
}

function sensorBlind({ causes }: Evidence): Contribution | undefined {
  const blind = causes.filter(({ display }) => display.kind === 'health');
  if (blind.length === 0) return undefined;
  return {
    rule: 'sensor-blind',
    because:
      'A sensor says that it does not see everything: what is missing here may have happened.',
    about: about(blind.map(({ display }) => display.title)),
    severity: 'medium',
  };
}
