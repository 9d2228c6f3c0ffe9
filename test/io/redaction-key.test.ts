import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { redactionKey } from '../../triage/io/redaction-key.ts';
import { temporaryFolder } from '../cli/parapet.ts';

const keyFile = (folder: string): string => readFileSync(join(folder, 'redaction.key'), 'utf8');

it('gives one installation one key, and a new store a copy of it', () => {
  const state = temporaryFolder();
  const environment = { XDG_STATE_HOME: state };
  const [one, two] = [temporaryFolder(), temporaryFolder()];
  const key = redactionKey(undefined, environment);
  expect(redactionKey(one, environment)).toEqual(key);
  expect(redactionKey(two, environment)).toEqual(key);
  expect(keyFile(one)).toBe(keyFile(join(state, 'parapet')));
});

it('keeps the key that a store was begun with, wherever it is carried', () => {
  const store = temporaryFolder();
  const key = redactionKey(store, { XDG_STATE_HOME: temporaryFolder() });
  const carried = join(temporaryFolder(), 'carried');
  cpSync(store, carried, { recursive: true });
  expect(redactionKey(carried, { XDG_STATE_HOME: temporaryFolder() })).toEqual(key);
});

it('takes the variable before any file, and refuses one that could be guessed', () => {
  const store = temporaryFolder();
  const environment = {
    XDG_STATE_HOME: temporaryFolder(),
    PARAPET_REDACTION_KEY: 'sixteen characters and more',
  };
  expect(redactionKey(store, environment)).toEqual(
    new TextEncoder().encode('sixteen characters and more'),
  );
  expect(() => redactionKey(store, { ...environment, PARAPET_REDACTION_KEY: 'short' })).toThrow(
    /guessed/,
  );
});

it('works where the state folder cannot be made', () => {
  const file = join(temporaryFolder(), 'a-file');
  writeFileSync(file, '');
  const environment = { XDG_STATE_HOME: file };
  const store = join(temporaryFolder(), 'store');
  mkdirSync(store);
  expect(redactionKey(undefined, environment)).toHaveLength(32);
  expect(redactionKey(store, environment)).toEqual(redactionKey(store, environment));
});
