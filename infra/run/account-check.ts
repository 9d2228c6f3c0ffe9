import { askAccount, reportLines } from '../account.ts';
import { InfraError } from '../infra-error.ts';
import type { Session } from './session.ts';

/**
 * Before any plan: whose account it is, what of the singletons is there, and whether the region has what
 * is asked for. Prints all of it, and throws where something of it forbids a change.
 */
export async function checkAccount({ settings, printer }: Session): Promise<void> {
  const report = await askAccount(settings);
  for (const line of reportLines(report)) printer.line(line);
  printer.object({ account: report });
  if (!report.refused) return;
  const lines = reportLines(report).filter((line) => /^ *(refuse|fix:)/.test(line));
  throw new InfraError(
    'singleton',
    `The account does not allow what the config asks for. Nothing was changed.\n${lines.join('\n')}`,
  );
}
