import {
  GetOpenIDConnectProviderCommand,
  ListOpenIDConnectProvidersCommand,
} from '@aws-sdk/client-iam';
import type { Settings } from '../config.ts';
import type { AccountClients } from './clients.ts';
import type { Found } from './facts.ts';
import { oursOf } from './ours.ts';
import type { HeldByState } from './state.ts';

const ISSUER = 'token.actions.githubusercontent.com';
const AUDIENCE = 'sts.amazonaws.com';

export async function readOidcProvider(
  { iam }: AccountClients,
  settings: Settings,
  state: HeldByState,
): Promise<Found> {
  const list = await iam.send(new ListOpenIDConnectProvidersCommand({}));
  const arns = (list.OpenIDConnectProviderList ?? []).flatMap(({ Arn }) => Arn ?? []);
  const arn = arns.find((one) => one.endsWith(`:oidc-provider/${ISSUER}`));
  if (arn === undefined) return { present: false };
  const provider = await iam.send(
    new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: arn }),
  );
  const tags = Object.fromEntries((provider.Tags ?? []).map(({ Key, Value }) => [Key, Value]));
  const held = state.holds('aws_iam_openid_connect_provider', arn);
  return {
    present: true,
    id: arn,
    ours: oursOf(settings, held, tags),
    ...(provider.ClientIDList?.includes(AUDIENCE) !== true && {
      unfit: {
        why: `it does not know the audience ${AUDIENCE}`,
        fix: `aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${arn} --client-id ${AUDIENCE}`,
      },
    }),
  };
}
