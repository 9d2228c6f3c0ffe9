import type { SingletonMode } from '../config-schema.ts';
import type { Settings } from '../config.ts';
import {
  SINGLETONS,
  type AccountFacts,
  type Asked,
  type Found,
  type SingletonName,
} from './facts.ts';
import { SINGLETON_TEXTS, type SingletonTexts } from './singleton-texts.ts';
import type { AccountReport, ServiceReport, SingletonReport } from './report.ts';
import { neededServices } from './services.ts';

/** What follows from the facts, and nothing else: no question is asked here. */
export function judgeAccount(facts: AccountFacts, settings: Settings): AccountReport {
  const singletons = SINGLETONS.map((name) => judgeOne(name, facts.singletons[name], settings));
  const missingServices = judgeServices(facts, settings);
  return {
    accountId: facts.accountId,
    region: settings.region,
    callerArn: facts.callerArn,
    singletons,
    missingServices,
    notes: notesOf(facts, singletons),
    refused: missingServices.length > 0 || singletons.some(({ decision }) => decision === 'refuse'),
  };
}

export function modeOf(name: SingletonName, settings: Settings): SingletonMode {
  return name === 'oidcProvider' ? settings.identity.oidcProvider : settings.detection[name];
}

type Ruling = Pick<SingletonReport, 'found' | 'decision' | 'why' | 'fix'>;

function judgeOne(
  name: SingletonName,
  asked: Asked<Found> | undefined,
  settings: Settings,
): SingletonReport {
  const mode = modeOf(name, settings);
  const texts = SINGLETON_TEXTS[name];
  return { name, setting: texts.setting, mode, ...rule(mode, asked, texts) };
}

function rule(mode: SingletonMode, asked: Asked<Found> | undefined, texts: SingletonTexts): Ruling {
  if (mode === 'off') {
    return { found: 'not asked', decision: 'off', why: 'switched off in the config' };
  }
  if (!asked?.known) {
    return {
      found: 'unknown',
      decision: 'refuse',
      why: asked?.why ?? `could not ask for ${texts.what}: nobody asked`,
      fix: `let the caller ask (infra/account/permissions.ts lists the actions), or set ${texts.setting} to 'off'`,
    };
  }
  return mode === 'create' ? ruleCreate(asked.fact, texts) : ruleExisting(asked.fact, texts);
}

function ruleCreate(found: Found, texts: SingletonTexts): Ruling {
  const said = saidOf(found, texts);
  if (found.administrator !== undefined) {
    return {
      found: said,
      decision: 'refuse',
      why: `${found.administrator} rules it for this account, so these stacks cannot own it`,
      fix: `set ${texts.setting} to 'existing'`,
    };
  }
  if (!found.present) return { found: said, decision: 'create', why: 'it will be made' };
  if (found.ours === 'state') return { found: said, decision: 'create', why: 'it is ours already' };
  const tagged = found.ours === 'tags';
  return {
    found: said,
    decision: 'refuse',
    why: tagged
      ? 'it carries our tag, but our Terraform state does not hold it'
      : 'somebody made it before these stacks, and AWS allows one',
    fix: tagged
      ? `bring it into the state (${texts.import(found.id)}), or set ${texts.setting} to 'existing'`
      : `set ${texts.setting} to 'existing', or bring it into the state (${texts.import(found.id)})`,
  };
}

function ruleExisting(found: Found, texts: SingletonTexts): Ruling {
  const said = saidOf(found, texts);
  if (!found.present) {
    const owner = found.administrator;
    return {
      found: said,
      decision: 'refuse',
      why: "the config says 'existing', and there is none",
      fix: owner
        ? `ask ${owner} to switch it on for this account`
        : `set ${texts.setting} to 'create', or switch ${texts.what} on first`,
    };
  }
  if (found.unfit !== undefined) {
    return { found: said, decision: 'refuse', ...found.unfit };
  }
  if (found.ours === 'state') {
    return {
      found: said,
      decision: 'refuse',
      why: "our Terraform state holds it: with 'existing' the next run would destroy it",
      fix: `set ${texts.setting} to 'create', or let go of it first (${texts.forget})`,
    };
  }
  return { found: said, decision: 'use', why: 'the stacks refer to it and do not own it' };
}

function saidOf(found: Found, texts: SingletonTexts): string {
  const by = found.administrator === undefined ? '' : `, ruled by ${found.administrator}`;
  return found.present ? `${texts.what} ${found.id}${by}` : `none${by}`;
}

function judgeServices(facts: AccountFacts, settings: Settings): ServiceReport[] {
  const { regionServices: asked } = facts;
  const { region } = settings;
  return neededServices(settings).flatMap(({ service, neededFor }): ServiceReport[] => {
    if (!asked.known) {
      const fix = 'let the caller read AWS’s public parameters (ssm:GetParameters)';
      return [{ service, neededFor, available: 'unknown', why: asked.why, fix }];
    }
    if (asked.fact.has(service)) return [];
    const setting = neededFor.includes('.') ? `, or switch ${neededFor} off` : '';
    const fix = `choose a region that has ${service}${setting}`;
    return [{ service, neededFor, available: 'no', why: `${region} does not have it`, fix }];
  });
}

function notesOf(facts: AccountFacts, singletons: readonly SingletonReport[]): string[] {
  return [...organisationNotes(facts, singletons), ...listNotes(facts, singletons)];
}

function organisationNotes(
  { organisation }: AccountFacts,
  singletons: readonly SingletonReport[],
): string[] {
  if (!organisation.known) return [organisation.why];
  const made = singletons.filter(
    ({ decision, name }) => decision === 'create' && name !== 'oidcProvider',
  );
  if (!organisation.fact || made.length === 0) return [];
  return [
    `this account is in the organisation ${organisation.fact.id} of ${organisation.fact.managementAccountId}. ` +
      'Whether its administrator switches services on for members by itself, only the administrator can ask: ' +
      `where it does, set ${made.map((one) => one.setting).join(', ')} to 'existing'`,
  ];
}

/** https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-lists-prerequisites.html */
function listNotes(facts: AccountFacts, singletons: readonly SingletonReport[]): string[] {
  const asked = facts.singletons.guardDuty;
  const used = singletons.some(({ name, decision }) => name === 'guardDuty' && decision === 'use');
  const administrator = asked?.known ? asked.fact.administrator : undefined;
  if (!used || administrator === undefined) return [];
  return [
    `only ${administrator} may add address lists to GuardDuty: leave those of detection.lists empty`,
  ];
}
