import { IncidentError } from './incident-error.ts';
import { parseNetwork } from './addresses.ts';

/** The rules of correlation that a site may choose. They are stored: a store knows one set only. */
export interface CorrelationSettings {
  /** How far apart two findings on one entity may be and still be one incident. */
  readonly windowSeconds: number;
  /** CIDR ranges of one's own public addresses (NAT, VPN): seeing one is no sign of an attacker. */
  readonly ownNetworks: readonly string[];
}

/** What a caller may choose; the last four change how the work is done, not what comes out. */
export interface CorrelatorOptions extends Partial<CorrelationSettings> {
  /** Findings that are gathered before they are written; memory and the cost a finding hang on it. */
  readonly batchSize?: number;
  /** Of a batch, findings that are written in one commit. */
  readonly commitSize?: number;
  readonly cacheBytes?: number;
  /** Called when some of a batch was written: what was made for that is garbage. */
  readonly afterCommit?: () => void;
}

export const DEFAULT_SETTINGS: CorrelationSettings = { windowSeconds: 6 * 3600, ownNetworks: [] };

/** Below an hour, keys of one block could belong to several incidents and entity items grow too large. */
export const MIN_WINDOW_SECONDS = 3600;
const MAX_WINDOW_SECONDS = 30 * 86_400;

/** Bump when a rule changes so that stores filled under the old one must be made anew. */
const RULES_VERSION = 1;

export function checkSettings(settings: CorrelationSettings): void {
  const { windowSeconds, ownNetworks } = settings;
  const whole = Number.isInteger(windowSeconds);
  if (!whole || windowSeconds < MIN_WINDOW_SECONDS || windowSeconds > MAX_WINDOW_SECONDS) {
    throw new IncidentError(
      'settings-invalid',
      `The correlation window is ${windowSeconds} seconds; give a whole number from ${MIN_WINDOW_SECONDS} to ${MAX_WINDOW_SECONDS}.`,
    );
  }
  for (const text of ownNetworks) {
    if (parseNetwork(text)) continue;
    throw new IncidentError(
      'settings-invalid',
      `"${text}" in ownNetworks is no network; write it as in 203.0.113.0/24 or 2001:db8::/32.`,
    );
  }
}

/** The settings as they are stored and compared; the order of networks does not matter. */
export function settingsText(settings: CorrelationSettings): string {
  return JSON.stringify({
    rules: RULES_VERSION,
    windowSeconds: settings.windowSeconds,
    ownNetworks: [...new Set(settings.ownNetworks)].sort(),
  });
}
