import type { SingletonName } from './facts.ts';

/** How the report speaks of one singleton. */
export interface SingletonTexts {
  readonly setting: string;
  readonly what: string;
  /** Where our state keeps it. */
  readonly address: string;
  /** The command that brings what is there under our state. */
  readonly import: (id: string) => string;
  /** The command that takes it out of our state and leaves it in the account. */
  readonly forget: string;
}

function textsOf(setting: string, what: string, address: string): SingletonTexts {
  return {
    setting,
    what,
    address,
    import: (id) => `terraform import ${address} ${id}`,
    forget: `terraform state rm ${address}`,
  };
}

/** The addresses are those of the stacks: a test holds them against the synthesised JSON. */
export const SINGLETON_TEXTS: Readonly<Record<SingletonName, SingletonTexts>> = {
  guardDuty: textsOf(
    'detection.guardDuty',
    'a GuardDuty detector',
    'aws_guardduty_detector.detector',
  ),
  securityHub: textsOf('detection.securityHub', 'Security Hub', 'aws_securityhub_account.hub'),
  inspector: textsOf('detection.inspector', 'Inspector', 'aws_inspector2_enabler.inspector'),
  configRecorder: textsOf(
    'detection.configRecorder',
    'a Config recorder',
    'aws_config_configuration_recorder.recorder',
  ),
  oidcProvider: textsOf(
    'identity.oidcProvider',
    "GitHub's OIDC provider",
    'aws_iam_openid_connect_provider.github',
  ),
};
