import { KmsAlias, KmsKey, type Construct } from '../cdktf.ts';
import type { Settings } from '../config.ts';
import { policyJson } from '../iam.ts';

/** AWS's longest wait: a key that is gone takes every state with it. */
const DELETION_WINDOW_DAYS = 30;

/** The key of the state: of its own, so that who reads findings cannot read states. */
export function stateKey(scope: Construct, settings: Settings): KmsKey {
  const key = new KmsKey(scope, 'state-key', {
    description: `State of the stacks of ${settings.names.prefix}`,
    enableKeyRotation: true,
    deletionWindowInDays: DELETION_WINDOW_DAYS,
    policy: policyJson([
      {
        // Leaves the decision to IAM policies, as for most keys; without it the key is nobody's.
        Sid: 'ThisAccountByItsIamPolicies',
        Effect: 'Allow',
        Principal: { AWS: `arn:${settings.partition}:iam::${settings.accountId}:root` },
        Action: 'kms:*',
        Resource: '*',
      },
    ]),
    lifecycle: { preventDestroy: true },
  });
  new KmsAlias(scope, 'state-key-alias', {
    name: settings.names.stateKeyAlias,
    targetKeyId: key.keyId,
  });
  return key;
}
