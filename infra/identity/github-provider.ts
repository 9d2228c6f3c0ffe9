import {
  DataAwsIamOpenidConnectProvider,
  IamOpenidConnectProvider,
  type Construct,
} from '../cdktf.ts';
import type { Settings } from '../config.ts';
import { AUDIENCE, GITHUB_ISSUER } from './github-trust.ts';

type Provider = IamOpenidConnectProvider | DataAwsIamOpenidConnectProvider;

/** An account has one provider an issuer: ours, somebody's that we only look at, or none at all. */
export function githubProvider(scope: Construct, settings: Settings): Provider | undefined {
  const url = `https://${GITHUB_ISSUER}`;
  const mode = settings.identity.oidcProvider;
  if (mode === 'off') return undefined;
  // No thumbprint: AWS knows GitHub's certificate authority, and a pinned one breaks when it changes.
  if (mode === 'create')
    return new IamOpenidConnectProvider(scope, 'github', { url, clientIdList: [AUDIENCE] });
  return new DataAwsIamOpenidConnectProvider(scope, 'github', {
    url,
    lifecycle: { postcondition: [knowsAudience] },
  });
}

const knowsAudience = {
  condition: `\${contains(self.client_id_list, "${AUDIENCE}")}`,
  errorMessage:
    `The account's GitHub OIDC provider does not know the audience ${AUDIENCE}. Add it: ` +
    'aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ARN ' +
    `--client-id ${AUDIENCE}`,
};
