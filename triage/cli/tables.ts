import { SEVERITIES } from '../finding/severity.ts';
import { forTerminal, fromOutside } from '../finding/untrusted.ts';
import type { Console } from './console.ts';
import type { FileSummary } from './evidence.ts';

/** Rows of cells as lines, each column as wide as its widest cell. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** What was read: one line a file, its format and its findings by severity. */
export function summaryLines(files: readonly FileSummary[], console: Console): string[] {
  const rows = files.map((file) => [
    forTerminal(fromOutside(file.file), 60),
    file.error ? `not judged (${file.error.code})` : [...file.sources].join('+'),
    contents(file),
  ]);
  const lines = aligned([['file', 'format', 'findings'], ...rows]);
  return lines.map((line, index) => {
    if (index === 0) return console.style('dim', line);
    return files[index - 1]?.error ? console.style('red', line) : line;
  });
}

function contents(file: FileSummary): string {
  if (file.findings === 0) return file.error ? '' : 'none';
  const components = file.byKind.get('component') ?? 0;
  const severities = SEVERITIES.toReversed()
    .map((severity) => {
      const count = file.bySeverity[severity] - (severity === 'info' ? components : 0);
      return count > 0 ? `${count} ${severity}` : '';
    })
    .filter((text) => text !== '');
  if (components > 0) severities.push(`${components} component${components === 1 ? '' : 's'}`);
  return severities.join(', ');
}
