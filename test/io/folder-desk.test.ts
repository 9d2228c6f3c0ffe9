import { spawnSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderDesk } from '../../triage/io/folder-desk.ts';
import { buildReport } from '../../triage/report/report.ts';
import { TicketDeskError, toTicket } from '../../triage/report/ticket-desk.ts';
import type { Ticket } from '../../triage/report/ticket-desk.ts';
import { ALIAS_ID, STORY_ID, storyAssessment, storyIncident } from '../report/story.ts';

const ticket: Ticket = toTicket(
  buildReport({ incident: storyIncident(), assessment: storyAssessment() }),
);
const older: Ticket = { ...ticket, id: ALIAS_ID, aliases: [] };

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'parapet-desk-')), 'reports', 'here');
});
afterEach(() => rmSync(join(folder, '..', '..'), { recursive: true, force: true }));

const read = (id: string) => readFileSync(join(folder, `${id}.md`), 'utf8');
const YEARS_AGO = new Date('2001-01-01T00:00:00Z');

describe('the folder desk', () => {
  it('makes its folder and one file an incident', async () => {
    const filed = await folderDesk(folder).file(ticket);
    expect(filed).toEqual({ where: join(folder, `${STORY_ID}.md`), changed: true });
    expect(readdirSync(folder)).toEqual([`${STORY_ID}.md`]);
    expect(read(STORY_ID)).toContain('# Reverse Shell from Web Server');
  });

  it('does not touch a file that would not change, in this run or the next', async () => {
    await folderDesk(folder).file(ticket);
    utimesSync(join(folder, `${STORY_ID}.md`), YEARS_AGO, YEARS_AGO);
    const again = folderDesk(folder);
    expect(await again.file(ticket)).toMatchObject({ changed: false });
    expect(await again.update(ticket)).toMatchObject({ changed: false });
    expect(statSync(join(folder, `${STORY_ID}.md`)).mtime).toEqual(YEARS_AGO);
  });

  it('brings a file up to date, and makes one that was lost', async () => {
    const desk = folderDesk(folder);
    expect(await desk.update(ticket)).toMatchObject({ changed: true });
    expect(await desk.update({ ...ticket, state: 'contained' })).toMatchObject({ changed: true });
    expect(read(STORY_ID)).toContain('state: "contained"');
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('turns a duplicate into a page that points on, whether it was filed or not', async () => {
    const desk = folderDesk(folder);
    await desk.file(older);
    expect(await desk.closeDuplicate(ALIAS_ID, STORY_ID)).toMatchObject({ changed: true });
    expect(read(ALIAS_ID)).toContain(`(${STORY_ID}.md)`);
    expect(await desk.closeDuplicate(ALIAS_ID, STORY_ID)).toMatchObject({ changed: false });
  });

  it('keeps a duplicate closed when an update of it comes late', async () => {
    const desk = folderDesk(folder);
    await desk.closeDuplicate(ALIAS_ID, STORY_ID);
    expect(await desk.update(older)).toMatchObject({ changed: false });
    expect(read(ALIAS_ID)).toContain('duplicateOf');
  });

  it('is whole after many writes at once', async () => {
    const states = ['open', 'contained', 'closed'] as const;
    const desk = folderDesk(folder);
    await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        desk.update({ ...ticket, state: states[index % 3] ?? 'open' }),
      ),
    );
    expect(readdirSync(folder)).toEqual([`${STORY_ID}.md`]);
    expect(read(STORY_ID).endsWith(ticket.body)).toBe(true);
  });

  it('clears away what a killed run left, and leaves what others are writing', async () => {
    await folderDesk(folder).file(ticket);
    const { pid: gone } = spawnSync('true');
    writeFileSync(join(folder, `.${STORY_ID}.md.${gone}-1.tmp`), 'half a');
    writeFileSync(join(folder, `.${STORY_ID}.md.${process.pid}-999.tmp`), 'being written');
    writeFileSync(join(folder, 'notes.md'), 'of a person');
    await folderDesk(folder).file(ticket);
    expect(readdirSync(folder).toSorted()).toEqual([
      `.${STORY_ID}.md.${process.pid}-999.tmp`,
      `${STORY_ID}.md`,
      'notes.md',
    ]);
  });

  it.each(['../x', 'inc-../x', 'INC-1', 'inc-', '', 'inc-1/2', 'inc-1\n'])(
    'refuses the id %j, and writes nothing',
    async (id) => {
      const desk = folderDesk(folder);
      await expect(desk.file({ ...ticket, id })).rejects.toMatchObject({ code: 'unsafe-id' });
      await expect(desk.closeDuplicate(STORY_ID, id)).rejects.toBeInstanceOf(TicketDeskError);
      expect(() => readdirSync(folder)).toThrow('ENOENT');
    },
  );

  it('says which file it could not write, and what to do', async () => {
    const file = join(folder, '..', '..', 'a-file');
    writeFileSync(file, '');
    await expect(folderDesk(file).file(ticket)).rejects.toMatchObject({
      code: 'not-writable',
      message: expect.stringMatching(/a-file.*could not be written.*--out/s) as string,
    });
  });
});
