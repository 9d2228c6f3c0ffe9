import { Fields, isObject } from '../../triage/finding/fields.ts';
import type { Json } from '../../triage/finding/reader.ts';
import { forTerminal, fromOutside } from '../../triage/finding/untrusted.ts';
import { SetupError } from './setup-error.ts';
import type { Surroundings } from './surroundings.ts';

export interface Base {
  readonly commit: string;
  /** Without `refs/heads/`. */
  readonly branch: string;
}

/** What is under judgement. A reviewed change has a base that it may not judge itself by. */
export type Change =
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      readonly base: Base;
      readonly head: string;
      readonly isFork: boolean;
    }
  | { readonly kind: 'merge-group'; readonly base: Base; readonly head: string }
  /** `before` is absent where the branch is new. */
  | { readonly kind: 'push'; readonly branch: string; readonly before?: string }
  /** On a schedule or by hand: the commit as it is. */
  | { readonly kind: 'commit' };

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const NO_COMMIT = /^0+$/;
const HEADS = 'refs/heads/';
const SUPPORTED = 'pull_request, merge_group, push, schedule and workflow_dispatch';

/** Reads the event as GitHub describes it; its texts are whatever people named their branches. */
export function readChange(
  { eventName, repository, ref }: Pick<Surroundings, 'eventName' | 'repository' | 'ref'>,
  event: Json,
): Change {
  const given = new Event(eventName, event);
  switch (eventName) {
    case 'pull_request':
      return pullRequest(given, repository);
    case 'merge_group':
      return mergeGroup(given);
    case 'push':
      return push(given, ref);
    case 'schedule':
    case 'workflow_dispatch':
      return { kind: 'commit' };
    default:
      throw unsupported(eventName);
  }
}

function pullRequest(event: Event, repository: string): Change {
  const base = event.text('pull_request.base.ref');
  // Null where the fork was deleted meanwhile: then it is certainly not this repository.
  const head = event.maybe('pull_request.head.repo.full_name');
  return {
    kind: 'pull-request',
    number: event.number('pull_request.number'),
    base: { commit: event.commit('pull_request.base.sha'), branch: base },
    head: event.commit('pull_request.head.sha'),
    isFork: head?.toLowerCase() !== repository.toLowerCase(),
  };
}

function mergeGroup(event: Event): Change {
  const branch = withoutHeads(event.text('merge_group.base_ref'));
  const commit = event.commit('merge_group.base_sha');
  return {
    kind: 'merge-group',
    base: { commit, branch },
    head: event.commit('merge_group.head_sha'),
  };
}

function push(event: Event, ref: string): Change {
  const before = event.maybe('before') ?? '';
  const isNew = before === '' || NO_COMMIT.test(before);
  const branch = withoutHeads(ref);
  return { kind: 'push', branch, ...(!isNew && { before: event.commit('before') }) };
}

function withoutHeads(ref: string): string {
  return ref.startsWith(HEADS) ? ref.slice(HEADS.length) : ref;
}

/** `pull_request_target` has secrets and a token that writes; what it would judge is foreign. */
function unsupported(eventName: string): SetupError {
  const name = forTerminal(fromOutside(eventName), 60);
  const why =
    eventName === 'pull_request_target'
      ? 'it runs with the rights of the base on what a fork brings, so nothing is judged there. Use "pull_request"'
      : `this action knows ${SUPPORTED}. Start the workflow by one of these`;
  return new SetupError('unsupported-event', `The event "${name}" is refused: ${why}.`);
}

/** Values of the event by their path; one that is missing or of another type is an error. */
class Event {
  readonly #name: string;
  readonly #event: Json;

  constructor(name: string, event: Json) {
    this.#name = name;
    this.#event = event;
  }

  text(path: string): string {
    return this.maybe(path) ?? this.#wrong(path);
  }

  commit(path: string): string {
    const value = this.text(path);
    return COMMIT.test(value) ? value : this.#wrong(path);
  }

  number(path: string): number {
    const [last = '', holder] = this.#holderOf(path);
    const value = holder?.number(last);
    return value !== undefined && Number.isSafeInteger(value) && value > 0
      ? value
      : this.#wrong(path);
  }

  maybe(path: string): string | undefined {
    const [last = '', holder] = this.#holderOf(path);
    return holder?.string(last);
  }

  #holderOf(path: string): [string | undefined, Fields | undefined] {
    const parts = path.split('.');
    const last = parts.pop();
    const root = isObject(this.#event)
      ? new Fields(this.#event, () => this.#wrong(path))
      : undefined;
    const holder = parts.reduce<Fields | undefined>((fields, part) => fields?.object(part), root);
    return [last, holder];
  }

  #wrong(path: string): never {
    const what = `the event ${forTerminal(fromOutside(this.#name), 60)} has no usable "${path}"`;
    throw new SetupError('bad-surroundings', `${what}. Run this by GitHub's own runner.`);
  }
}
