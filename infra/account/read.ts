import type { Settings } from '../config.ts';
import { ask } from './ask.ts';
import { readCaller, readOrganisation } from './caller.ts';
import type { AccountClients } from './clients.ts';
import { readConfigRecorder } from './config-recorder.ts';
import {
  SINGLETONS,
  type AccountFacts,
  type Asked,
  type Found,
  type SingletonName,
} from './facts.ts';
import { readGuardDuty } from './guardduty.ts';
import { readInspector } from './inspector.ts';
import { modeOf } from './judge.ts';
import { readOidcProvider } from './oidc-provider.ts';
import { readRegionServices } from './region-services.ts';
import { readSecurityHub } from './security-hub.ts';
import { SINGLETON_TEXTS } from './singleton-texts.ts';
import { readState } from './state.ts';

/** All questions; the caller's first, since with another account's credentials no other may be asked. */
export async function readAccount(
  clients: AccountClients,
  settings: Settings,
): Promise<AccountFacts> {
  const caller = await readCaller(clients, settings);
  const organisation = await readOrganisation(clients);
  const wanted = SINGLETONS.filter((name) => modeOf(name, settings) !== 'off');
  const reader: Reader = { clients, settings, organisation };
  const [regionServices, ...found] = await Promise.all([
    ask(`the services of ${settings.region}`, () => readRegionServices(clients, settings)),
    ...wanted.map((name) => readSingleton(name, reader)),
  ]);
  const singletons = Object.fromEntries(wanted.map((name, index) => [name, found[index]]));
  return { ...caller, organisation, singletons, regionServices };
}

interface Reader {
  readonly clients: AccountClients;
  readonly settings: Settings;
  readonly organisation: AccountFacts['organisation'];
}

function readSingleton(name: SingletonName, reader: Reader): Promise<Asked<Found>> {
  const { clients, settings, organisation } = reader;
  return ask(SINGLETON_TEXTS[name].what, async () => {
    const stack = name === 'oidcProvider' ? 'identity' : 'detection';
    const state = await readState(clients.s3, settings, stack);
    switch (name) {
      case 'guardDuty':
        return readGuardDuty(clients, settings, state);
      case 'securityHub':
        return readSecurityHub(clients, settings, state);
      case 'inspector':
        return readInspector(clients, settings, { state, organisation });
      case 'configRecorder':
        return readConfigRecorder(clients, settings, state);
      case 'oidcProvider':
        return readOidcProvider(clients, settings, state);
      default:
        return name satisfies never;
    }
  });
}
