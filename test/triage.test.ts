import { expect, test } from 'vitest';
import { pendingCommands } from '../triage/incident/outbox.ts';
import type { IncidentId } from '../triage/incident/incident.ts';
import type { Filed, TicketDesk } from '../triage/report/ticket-desk.ts';
import { fileTickets, triage } from '../triage/triage.ts';
import { alert, at } from './incident/findings.ts';
import { MemoryStore } from './incident/memory-store.ts';

/** Notes what was filed; refuses whatever `refuses` names. */
class NotingDesk implements TicketDesk {
  readonly filed: IncidentId[] = [];
  refuses: (id: IncidentId) => boolean = () => false;

  async file({ id }: { readonly id: IncidentId }): Promise<Filed> {
    if (this.refuses(id)) throw new Error(`no ${id}`);
    this.filed.push(id);
    return { where: id, changed: true };
  }

  async update(ticket: { readonly id: IncidentId }): Promise<Filed> {
    return this.file(ticket);
  }

  async closeDuplicate(id: IncidentId): Promise<Filed> {
    return this.file({ id });
  }
}

test('a ticket that the desk refuses stays due; those beside it are filed once', async () => {
  const [store, desk] = [new MemoryStore(), new NotingDesk()];
  const findings = Array.from({ length: 40 }, (_, pod) => alert({ pod: `p${pod}`, time: at(0) }));
  const evidence = [{ file: 'alerts', findings }].values();
  let calls = 0;
  desk.refuses = () => (calls += 1) === 20;
  await expect(triage(toAsync(evidence), { store, desk })).rejects.toThrow('no inc-');
  const due = await Array.fromAsync(pendingCommands(store));
  expect(due.length + desk.filed.length).toBe(findings.length);

  await fileTickets({ store, desk });
  expect(await Array.fromAsync(pendingCommands(store))).toEqual([]);
  expect(new Set(desk.filed).size).toBe(findings.length);
  expect(desk.filed).toHaveLength(findings.length);
});

async function* toAsync<T>(values: Iterable<T>): AsyncGenerator<T> {
  yield* values;
}
