import { forJson } from '../finding/untrusted.ts';
import type { Report } from './report.ts';

/** The report for machines: values are exact, and nothing in it acts on a terminal. */
export function renderJson(report: Report): string {
  return `${forJson(report, 2)}\n`;
}
