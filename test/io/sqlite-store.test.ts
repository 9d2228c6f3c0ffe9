import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../triage/io/sqlite-store.ts';
import { SCHEMA_VERSION } from '../../triage/io/sqlite-schema.ts';
import { storeContract } from '../incident/store-contract.ts';

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'parapet-store-'));
}

storeContract('SQLite', () => {
  const home = folder();
  return {
    open: () => openSqliteStore(home),
    dispose: () => rmSync(home, { recursive: true, force: true }),
  };
});

describe('the SQLite file', () => {
  let home = '';
  beforeEach(() => {
    home = folder();
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  test('makes its folder, for the user alone', () => {
    const nested = join(home, 'deep', 'store');
    openSqliteStore(nested).close();
    expect(statSync(nested).mode & 0o077).toBe(0);
    expect(readdirSync(nested)).toContain('incidents.sqlite');
  });

  test('a store of a newer schema is refused', () => {
    openSqliteStore(home).close();
    edit(home, `PRAGMA user_version = ${SCHEMA_VERSION + 1}`);
    expect(() => openSqliteStore(home)).toThrow(expect.objectContaining({ code: 'store-newer' }));
  });

  test("another program's database is refused and left alone", () => {
    edit(home, 'CREATE TABLE theirs (a)');
    expect(() => openSqliteStore(home)).toThrow(
      expect.objectContaining({ code: 'store-unusable' }),
    );
    edit(home, 'SELECT a FROM theirs');
  });

  test('a file that is no database is an error that names it', () => {
    writeFileSync(
      join(home, 'incidents.sqlite'),
      'this is no database, though it is long enough'.repeat(50),
    );
    expect(() => openSqliteStore(home)).toThrow(/incidents\.sqlite.*cannot be used/);
  });

  test('a folder that cannot be made is an error that names it', () => {
    const blocked = join(home, 'file');
    writeFileSync(blocked, '');
    chmodSync(blocked, 0o600);
    expect(() => openSqliteStore(join(blocked, 'store'))).toThrow(/cannot be used/);
  });

  test('a fault while reading comes as a rejected promise with what to do', async () => {
    const store = openSqliteStore(home);
    store.close();
    await expect(store.load(['a/b'])).rejects.toMatchObject({ code: 'store-unusable' });
  });
});

function edit(home: string, sql: string): void {
  const database = new DatabaseSync(join(home, 'incidents.sqlite'));
  database.exec(sql);
  database.close();
}
