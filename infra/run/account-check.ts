import { askAccount, reportLines } from '../account.ts';
import { InfraError } from '../infra-error.ts';
import { readCaller } from '../account/caller.ts';
import { accountClients } from '../account/clients.ts';
import type { Precondition } from './session.ts';

/**
 * Before any plan: whose account it is, what of the singletons is there, and whether the region has what
 * is asked for. Prints all of it, and throws where something of it forbids a change.
 */
export const checkAccount: Precondition = async ({ settings, printer }) => {
  const report = await askAccount(settings);
  for (const line of reportLines(report)) printer.line(line);
  printer.object({ account: report });
  if (!report.refused) return;
  const lines = reportLines(report).filter((line) => /^ *(refuse|fix:)/.test(line));
  throw new InfraError(
    'singleton',
    `The account does not allow what the config asks for. Nothing was changed.\n${lines.join('\n')}`,
  );
};

/** Where nothing new is made, it is enough that the credentials are the config's account's. */
export const checkCaller: Precondition = async ({ settings }) => {
  await readCaller(accountClients(settings.region), settings);
};
