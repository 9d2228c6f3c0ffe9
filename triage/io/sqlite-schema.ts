import type { DatabaseSync } from 'node:sqlite';
import { IncidentError } from '../incident/incident-error.ts';

/** "PRPT": so that another program's database is not taken for ours. */
const APPLICATION_ID = 0x50525054;
export const SCHEMA_VERSION = 1;

/*
 * One table: the port asks for no more. `version` is the number of the commit that wrote the item,
 * and the counter in `sequence` never goes back, so a key that is deleted and written again does not
 * get an old version. The table has row ids: rows of some kilobytes in the tree of the keys itself
 * cost three times as much to write.
 */
const TABLES = `
  CREATE TABLE item (
    key TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    value ANY NOT NULL
  ) STRICT;
  CREATE TABLE sequence (version INTEGER NOT NULL) STRICT;
  INSERT INTO sequence (version) VALUES (0);
`;

/** Makes the tables in an empty database; refuses one that is not ours or is newer than we are. */
export function prepareSchema(database: DatabaseSync, file: string): void {
  if (isReady(database, file)) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    // Another process may have made them while this one waited for the lock.
    if (!isReady(database, file)) {
      database.exec(TABLES);
      database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
      database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
    }
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

function isReady(database: DatabaseSync, file: string): boolean {
  const application = pragma(database, 'application_id');
  const schema = pragma(database, 'user_version');
  if (application === 0 && schema === 0) {
    if (isEmpty(database)) return false;
    throw foreign(file);
  }
  if (application !== APPLICATION_ID) throw foreign(file);
  if (schema > SCHEMA_VERSION) {
    throw new IncidentError(
      'store-newer',
      `${file} was written by a newer version of Parapet (schema ${schema}; this one reads ${SCHEMA_VERSION}). Update Parapet, or give another folder with --store.`,
    );
  }
  return true;
}

function isEmpty(database: DatabaseSync): boolean {
  return database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.['tables'] === 0;
}

function foreign(file: string): IncidentError {
  return new IncidentError(
    'store-unusable',
    `${file} is a database of another program. Give an empty folder with --store.`,
  );
}

function pragma(database: DatabaseSync, name: 'application_id' | 'user_version'): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name] ?? 0);
}
