import { accountClients, type AccountClients } from './account/clients.ts';
import { judgeAccount } from './account/judge.ts';
import { readAccount } from './account/read.ts';
import type { AccountReport } from './account/report.ts';
import type { Settings } from './config.ts';

/**
 * Asks the account before any plan: whose credentials these are, what of the singletons is there and who
 * rules it, and whether the region has every service. Throws an `InfraError` where the credentials are
 * expired, missing or another account's; whatever else speaks against a plan stands in the report, all of it,
 * with `refused: true`.
 */
export async function askAccount(
  settings: Settings,
  clients: AccountClients = accountClients(settings.region),
): Promise<AccountReport> {
  return judgeAccount(await readAccount(clients, settings), settings);
}

/** The report for a person: one line a singleton, then what is missing, then what to know. */
export function reportLines(report: AccountReport): string[] {
  const lines = [
    `account ${report.accountId} in ${report.region}, as ${report.callerArn}`,
    ...report.singletons.flatMap((one) => [
      `  ${one.decision.padEnd(6)} ${one.setting} (${one.mode}): ${one.found}; ${one.why}`,
      ...(one.fix === undefined ? [] : [`         fix: ${one.fix}`]),
    ]),
    ...report.missingServices.flatMap((one) => [
      `  refuse ${one.service} (${one.neededFor}): ${one.why}`,
      `         fix: ${one.fix}`,
    ]),
    ...report.notes.map((note) => `  note   ${note}`),
  ];
  return lines.map(printable);
}

/** Names and error messages are the account's: they must not move the cursor nor begin a line. */
function printable(line: string): string {
  return line.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
}
