import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Why a test that needs tools is skipped, or undefined where all are on PATH. Where
 * PARAPET_REQUIRE_ALL=1 nothing is skipped, and a missing tool is an error.
 */
export function whySkipped(...tools: readonly string[]): string | undefined {
  const missing = tools.filter((tool) => !isOnPath(tool));
  if (missing.length === 0) return undefined;
  const why = `${missing.join(', ')} not on PATH`;
  if (process.env['PARAPET_REQUIRE_ALL'] === '1') throw new Error(why);
  console.warn(`skipped: ${why}`);
  return why;
}

function isOnPath(tool: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, tool), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
