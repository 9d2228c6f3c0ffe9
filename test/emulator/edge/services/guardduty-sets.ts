import { json } from '../answer.ts';
import { AwsError } from '../aws-error.ts';
import { parameter, type Call } from '../call.ts';
import { document, pick, text, textOr, type Document } from '../document.ts';
import { arnOf, hexId } from '../identity.ts';
import type { Handler, ServiceEdge } from '../service.ts';
import type { Store } from '../store.ts';
import { rememberTags, tagsOf } from '../tags.ts';

interface SetKind {
  /** Ends the operations' names: CreateIPSet. */
  readonly noun: string;
  /** In paths and ARNs. */
  readonly path: string;
  readonly parameter: string;
  /** In answers. */
  readonly id: string;
}

const TRUSTED: SetKind = { noun: 'IPSet', path: 'ipset', parameter: 'IpSetId', id: 'ipSetId' };
const THREATS: SetKind = {
  noun: 'ThreatIntelSet',
  path: 'threatintelset',
  parameter: 'ThreatIntelSetId',
  id: 'threatIntelSetId',
};

/** The trusted address list and the threat-intelligence lists. */
export const guarddutySets: ServiceEdge = {
  service: 'guardduty',
  answers: { ...setHandlers(TRUSTED), ...setHandlers(THREATS) },
};

function setHandlers(kind: SetKind): Record<string, Handler> {
  const sets = (store: Store) => store.table(`guardduty.${kind.path}`);
  const setOf = (call: Call, store: Store): Document => {
    const set = sets(store).get(parameter(call, kind.parameter));
    if (set) return set;
    const why = 'since the given set does not exist';
    throw new AwsError(400, 'BadRequestException', `The request is rejected ${why}.`);
  };
  const isThere = (set: Document): boolean => set['status'] !== 'DELETED';
  const arn = (call: Call, id: string) =>
    arnOf(call, `detector/${parameter(call, 'DetectorId')}/${kind.path}/${id}`);
  return {
    [`Create${kind.noun}`]: (call, { store }) => {
      const id = hexId();
      const set = { name: text(call.json, 'name'), ...pick(call.json, 'format', 'location') };
      sets(store).set(id, { ...set, status: statusOf(call.json) });
      rememberTags(store, arn(call, id), document(call.json, 'tags'));
      return json({ [kind.id]: id });
    },
    [`List${kind.noun}s`]: (_call, { store }) => {
      const there = [...sets(store)].filter(([, set]) => isThere(set));
      return json({ [`${kind.id}s`]: there.map(([id]) => id) });
    },
    [`Get${kind.noun}`]: (call, { store }) => {
      const tags = tagsOf(store, arn(call, parameter(call, kind.parameter)));
      return json({ ...setOf(call, store), tags });
    },
    [`Update${kind.noun}`]: (call, { store }) => {
      const set = setOf(call, store);
      Object.assign(set, pick(call.json, 'name', 'location'));
      if (call.json['activate'] !== undefined) set['status'] = statusOf(call.json);
      return json();
    },
    [`Delete${kind.noun}`]: (call, { store }) => {
      // Terraform waits until it reads this status; a set that is nowhere is an error to it.
      setOf(call, store)['status'] = 'DELETED';
      return json();
    },
  };
}

function statusOf(asked: Document): string {
  return asked['activate'] === true || textOr(asked, 'activate', '') === 'true'
    ? 'ACTIVE'
    : 'INACTIVE';
}
