import packageJson from '../../package.json' with { type: 'json' };
import { writeTextFile } from '../io/text-file.ts';
import type { DecisionList } from '../verdict/ruling.ts';
import type { GateArguments } from './gate-arguments.ts';

/** Writes the files that were asked for; the renderings are loaded only then. */
export async function writeOutputs(
  list: DecisionList,
  { sarif, summary, list: listFile }: GateArguments,
): Promise<void> {
  if (sarif !== undefined) {
    const { toSarif } = await import('../verdict/render/sarif.ts');
    const log = toSarif(list, { toolVersion: packageJson.version });
    writeTextFile(sarif, [JSON.stringify(log)]);
  }
  if (summary !== undefined) {
    const { renderSummary } = await import('../verdict/render/summary.ts');
    writeTextFile(summary, [renderSummary(list)]);
  }
  if (listFile !== undefined) {
    const { listOf } = await import('../verdict/render/list.ts');
    writeTextFile(listFile, listOf(list));
  }
}
