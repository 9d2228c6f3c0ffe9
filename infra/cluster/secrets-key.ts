import { KmsAlias, KmsKey, type Construct } from '../cdktf.ts';
import type { Settings } from '../config.ts';
import { iamArn, policyJson } from '../iam.ts';

/**
 * The key of the cluster's secrets; a key of its own, for who may read logs must not read secrets, and
 * when this one goes, the cluster's secrets go with it and nothing else.
 */
export function secretsKey(scope: Construct, settings: Settings): KmsKey {
  const key = new KmsKey(scope, 'secrets-key', {
    description: `${settings.names.prefix}: secrets of the EKS cluster`,
    enableKeyRotation: true,
    deletionWindowInDays: 30,
    policy: policyJson([
      {
        Sid: 'OurOwnIdentitiesByTheirPolicies',
        Effect: 'Allow',
        Principal: { AWS: iamArn(settings, 'root') },
        Action: 'kms:*',
        Resource: '*',
      },
    ]),
  });
  new KmsAlias(scope, 'secrets-key-alias', {
    name: `alias/${settings.names.prefix}-cluster-secrets`,
    targetKeyId: key.keyId,
  });
  return key;
}
