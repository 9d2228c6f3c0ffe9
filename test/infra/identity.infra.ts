import {
  CreateOpenIDConnectProviderCommand,
  GetRolePolicyCommand,
  IAMClient,
  ListPoliciesCommand,
  ListRolePoliciesCommand,
  ListRolesCommand,
} from '@aws-sdk/client-iam';
import { afterEach, describe, expect, it } from 'vitest';
import type { Config } from '../../infra/config-schema.ts';
import { policyJson, statementsOf } from '../../infra/iam.ts';
import { PERMISSIONS_OF } from '../../infra/identity.ts';
import { GITHUB_ROLES } from '../../infra/identity/github-trust.ts';
import { readBackIdentity } from './read-back/identity.ts';
import { rigMissing, startRig, type Rig } from './rig.ts';

describe.skipIf(rigMissing() !== undefined)('the identity stack', () => {
  let rig: Rig | undefined;
  afterEach(async () => {
    await rig?.stop();
    rig = undefined;
  });

  async function started(identity: Config['identity']): Promise<Rig> {
    rig = await startRig({ config: { identity } });
    return rig;
  }

  /** The inline policies of a role, read: the provider sorts the keys of what it writes. */
  async function policiesOf(of: Rig, role: string): Promise<unknown[]> {
    const iam = of.client(IAMClient);
    const RoleName = of.settings.names.role(role);
    const { PolicyNames = [] } = await iam.send(new ListRolePoliciesCommand({ RoleName }));
    const documents = await Promise.all(
      PolicyNames.map((PolicyName) => iam.send(new GetRolePolicyCommand({ RoleName, PolicyName }))),
    );
    return documents.map(
      ({ PolicyDocument = '' }) => JSON.parse(decodeURIComponent(PolicyDocument)) as unknown,
    );
  }

  it('is made, is the same on a second look, and goes without a trace', async () => {
    const of = await started({ planned: true });
    await of.apply('identity');
    await of.expectNoChanges('identity');
    await readBackIdentity(of);
    for (const role of GITHUB_ROLES) {
      const declared = PERMISSIONS_OF[role].flatMap((one) => statementsOf(of.settings, one));
      expect(await policiesOf(of, role)).toEqual([JSON.parse(policyJson(declared))]);
    }
    await of.destroyAll();
    const iam = of.client(IAMClient);
    const { Roles = [] } = await iam.send(new ListRolesCommand({}));
    const { Policies = [] } = await iam.send(new ListPoliciesCommand({ Scope: 'Local' }));
    const { prefix } = of.settings.names;
    const left = [...Roles.map((one) => one.RoleName), ...Policies.map((one) => one.PolicyName)];
    expect(left.filter((name) => name?.startsWith(prefix))).toEqual([]);
  });

  it('takes a provider that is there, and leaves the roles of what is only planned without a right', async () => {
    const of = await started({ oidcProvider: 'existing' });
    await of.client(IAMClient).send(
      new CreateOpenIDConnectProviderCommand({
        Url: 'https://token.actions.githubusercontent.com',
        ClientIDList: ['sts.amazonaws.com'],
        ThumbprintList: ['0'.repeat(40)],
      }),
    );
    await of.apply('identity');
    await of.expectNoChanges('identity');
    await readBackIdentity(of);
    for (const role of ['publish', 'deploy', 'respond'])
      expect(await policiesOf(of, role), role).toEqual([]);
    await of.destroyAll();
  });

  it('refuses a provider that does not know the audience, and says what to do', async () => {
    const of = await started({ oidcProvider: 'existing' });
    await of.client(IAMClient).send(
      new CreateOpenIDConnectProviderCommand({
        Url: 'https://token.actions.githubusercontent.com',
        ClientIDList: ['https://github.com/acme'],
        ThumbprintList: ['0'.repeat(40)],
      }),
    );
    await expect(of.plan('identity')).rejects.toThrow(/add-client-id-to-open-id-connect-provider/);
  });

  it('makes nothing but the boundary where the provider is off', async () => {
    const of = await started({ oidcProvider: 'off' });
    await of.apply('identity');
    await of.expectNoChanges('identity');
    await readBackIdentity(of);
    const { Roles = [] } = await of.client(IAMClient).send(new ListRolesCommand({}));
    expect(Roles.filter((one) => one.RoleName?.startsWith(of.settings.names.prefix))).toEqual([]);
    await of.destroyAll();
  });
});
