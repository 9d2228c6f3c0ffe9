import { expect, it } from 'vitest';
import { placeOf } from '../../../infra/run/backend-state.ts';
import { parseStateFacts } from '../../../infra/run/state-store.ts';

const state = (serial: number, lineage = 'a') => ({ lineage, serial, resources: 1 });

it.each([
  ['no state at all', undefined, undefined, 'none'],
  ['the first run died before the bucket', state(3), undefined, 'local'],
  ['bootstrapped', undefined, state(4), 'remote'],
  ['the run died between the copy and its tidying', state(4), state(4), 'remote'],
  ['the bucket has gone on since', state(4), state(9), 'remote'],
  ['a deletion died on its way', state(11), state(9), 'local'],
])('knows which state is so: %s', (_, local, remote, place) => {
  expect(placeOf(local, remote, 'file')).toBe(place);
});

it('refuses to choose between two states that know nothing of each other', () => {
  expect(() => placeOf(state(1, 'a'), state(1, 'b'), '/out/x.tfstate')).toThrow('/out/x.tfstate');
});

it('counts resources, data sources not among them', () => {
  const resources = [{ mode: 'managed' }, { mode: 'data' }, { mode: 'managed' }];
  const text = JSON.stringify({ version: 4, serial: 7, lineage: 'a', resources });
  expect(parseStateFacts(text, 'it')).toEqual({ lineage: 'a', serial: 7, resources: 2 });
});

it.each(['', '{', '[]', '{"version":5}', '{"version":4,"serial":"1"}'])(
  'never takes a state that it cannot read for an empty one: %j',
  (text) => {
    expect(() => parseStateFacts(text, 's3://bucket/key')).toThrow(/^s3:\/\/bucket\/key is no/);
  },
);
