import { json } from './answer.ts';
import { parameter } from './call.ts';
import { document, type Document } from './document.ts';
import type { Handler } from './service.ts';
import type { Store } from './store.ts';

/** Tags by ARN, for the services that list them at `/tags/{arn}` as an object. */
export function rememberTags(store: Store, arn: string, tags: Document): void {
  store.table('tags').set(arn, { ...tags });
}

export function tagsOf(store: Store, arn: string): Document {
  return store.table('tags').get(arn) ?? {};
}

export interface TagNames {
  /** The path parameter that holds the ARN. */
  readonly arn: string;
  /** The member that holds the tags, in requests and in answers. */
  readonly tags: string;
}

/**
 * The three tag operations. Where moto has them too, it is asked about ARNs the edge did not make.
 */
export function tagHandlers(names: TagNames, motoHasThem: boolean): Record<string, Handler> {
  const guarded =
    (handler: Handler): Handler =>
    (call, world) => {
      const isOurs = world.store.table('tags').has(parameter(call, names.arn));
      return motoHasThem && !isOurs ? undefined : handler(call, world);
    };
  return {
    ListTagsForResource: guarded((call, { store }) =>
      json({ [names.tags]: tagsOf(store, parameter(call, names.arn)) }),
    ),
    TagResource: guarded((call, { store }) => {
      const arn = parameter(call, names.arn);
      rememberTags(store, arn, { ...tagsOf(store, arn), ...document(call.json, names.tags) });
      return json();
    }),
    UntagResource: guarded((call, { store }) => {
      const arn = parameter(call, names.arn);
      const gone = new Set(call.url.searchParams.getAll('tagKeys'));
      const left = Object.entries(tagsOf(store, arn)).filter(([key]) => !gone.has(key));
      rememberTags(store, arn, Object.fromEntries(left));
      return json();
    }),
  };
}
