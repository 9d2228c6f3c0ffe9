import { closeSync, existsSync, fsync, openSync, renameSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { kill, pid } from 'node:process';
import { promisify } from 'node:util';
import type { IncidentId } from '../incident/incident.ts';
import { duplicateOf, duplicatePage, ticketPage } from '../report/ticket-page.ts';
import { TicketDeskError } from '../report/ticket-desk.ts';
import type { Filed, Ticket, TicketDesk } from '../report/ticket-desk.ts';

/** The id names the file, so it is checked again here: nothing may point out of the folder. */
const INCIDENT_ID = /^inc-[0-9a-z]{1,40}$/;
const LEFT_OVER = /^\.inc-[0-9a-z]+\.md\.(\d+)-\d+\.tmp$/;

/**
 * The desk for everybody: a folder of Markdown files, one an incident. A file is always whole (it is
 * written beside and renamed into place), and one that would not change is not touched.
 */
export function folderDesk(folder: string): TicketDesk {
  const ready = once(() => prepare(folder));
  const syncFolder = shared(() => synced(folder));
  const put = async (id: IncidentId, page: string, keep: (old: string) => boolean) => {
    const where = join(folder, fileName(id));
    return refusing(where, async (): Promise<Filed> => {
      await ready();
      const old = await existing(where);
      if (old === page || (old !== undefined && keep(old))) return { where, changed: false };
      await replace(folder, fileName(id), page);
      await syncFolder();
      return { where, changed: true };
    });
  };
  // A merge is for ever: an update that comes late must not open the duplicate again.
  const file = async (ticket: Ticket) =>
    put(ticket.id, ticketPage(ticket), (old) => duplicateOf(old) !== undefined);
  return {
    file,
    update: file,
    closeDuplicate: async (id, of) => {
      fileName(of);
      return put(id, duplicatePage(id, of), () => false);
    },
  };
}

function fileName(id: IncidentId): string {
  if (INCIDENT_ID.test(id)) return `${id}.md`;
  throw new TicketDeskError(
    'unsafe-id',
    `The incident id ${JSON.stringify(id)} names no file in the report folder; ids begin with "inc-" and hold lower-case letters and digits. Nothing was written.`,
  );
}

async function existing(where: string): Promise<string | undefined> {
  // Nearly every ticket is new, and an error made only to be caught costs more than to look.
  if (!existsSync(where)) return undefined;
  try {
    return await readFile(where, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

let writes = 0;

const onDisk = promisify(fsync);

/**
 * Durable before the name points to it: after a power cut there is the old page or the new one. Only
 * the wait for the disk is worth handing to a thread: the other steps take less than the handing over.
 */
async function replace(folder: string, name: string, page: string): Promise<void> {
  writes += 1; // two writes of one page at once must not share the file beside it
  const beside = join(folder, `.${name}.${pid}-${writes}.tmp`);
  const file = openSync(beside, 'w', 0o644);
  try {
    writeFileSync(file, page);
    await onDisk(file);
  } finally {
    closeSync(file);
  }
  renameSync(beside, join(folder, name));
}

async function synced(folder: string): Promise<void> {
  const handle = openSync(folder, 'r');
  try {
    await onDisk(handle);
  } finally {
    closeSync(handle);
  }
}

/** Whoever asks while one is under way waits for the next: it begins after all that they did. */
function shared(work: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  return () =>
    (next ??= current
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return (current = work());
      }));
}

/** A run that was killed leaves the file that it was writing; nobody else would ever remove it. */
async function prepare(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    const writer = LEFT_OVER.exec(name)?.[1];
    if (writer !== undefined && !isRunning(Number(writer)))
      await rm(join(folder, name), { force: true });
  }
}

function isRunning(writer: number): boolean {
  if (writer === pid) return true;
  try {
    return kill(writer, 0);
  } catch (error) {
    return !isCode(error, 'ESRCH');
  }
}

async function refusing<T>(where: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new TicketDeskError(
      'not-writable',
      `The report ${where} could not be written: ${reason}. Give a folder that can be written with --out.`,
      { cause: error },
    );
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
