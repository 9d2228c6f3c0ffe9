import { describe, expect, test } from 'vitest';
import { ItemCache } from '../../triage/incident/item-cache.ts';

function held(cache: ItemCache, keys: readonly string[]): string[] {
  return keys.filter((key) => cache.get(key) !== undefined);
}

describe('the cache of items', () => {
  test('keeps what was used last, up to its size', () => {
    const cache = new ItemCache(400);
    const keys = ['a', 'b', 'c', 'd'].map((name) => `head/${name}`);
    for (const key of keys.slice(0, 3)) cache.set(key, { version: 1, value: key, bytes: 100 });
    cache.get('head/a');
    cache.set('head/d', { version: 1, value: 'd', bytes: 100 });
    expect(held(cache, keys)).toEqual(['head/a', 'head/c', 'head/d']);
    cache.delete('head/a');
    cache.set('head/b', { version: 2, value: 'b', bytes: 100 });
    expect(held(cache, keys)).toEqual(['head/b', 'head/c', 'head/d']);
  });

  test('lets blocks of keys push out no other items', () => {
    const cache = new ItemCache(400);
    cache.set('head/a', { version: 1, value: 'a', bytes: 100 });
    const blocks = Array.from({ length: 9 }, (_, hour) => `key/cause/${hour}`);
    for (const key of blocks) cache.set(key, { version: 1, value: key, bytes: 50 });
    expect(held(cache, ['head/a', ...blocks])).toEqual(['head/a', 'key/cause/7', 'key/cause/8']);
  });
});
