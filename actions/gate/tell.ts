import { appendFileSync } from 'node:fs';
import * as core from '@actions/core';
import packageJson from '../../package.json' with { type: 'json' };
import { forWorkflowCommand, fromOutside } from '../../triage/finding/untrusted.ts';
import { annotationCommand, annotationsOf } from '../../triage/verdict/render/annotations.ts';
import { markerOf, renderComment } from '../../triage/verdict/render/comment.ts';
import { listOf } from '../../triage/verdict/render/list.ts';
import { outputsOf } from '../../triage/verdict/render/outputs.ts';
import { toSarif } from '../../triage/verdict/render/sarif.ts';
import { renderSummary } from '../../triage/verdict/render/summary.ts';
import { rulingLine, verdictLine, Worst } from '../../triage/verdict/render/terminal.ts';
import type { DecisionList, Notice } from '../../triage/verdict/ruling.ts';
import type { FILE_OUTPUTS } from './outputs.ts';
import type { Step } from './step.ts';
import { writeInside } from './workspace.ts';

/** Tells the list everywhere: files, outputs, summary, remarks on lines, log, comment. */
export async function tell(list: DecisionList, step: Step): Promise<void> {
  const files = await writeFiles(list, step);
  for (const [name, value] of Object.entries({ ...outputsOf(list), ...files })) {
    core.setOutput(name, value);
  }
  summarize(list, step);
  print(list);
  await commentOn(list, step);
}

type Files = Readonly<Record<keyof typeof FILE_OUTPUTS, string>>;

async function writeFiles(list: DecisionList, { inputs, surroundings }: Step): Promise<Files> {
  const { name, listOutput, sarifOutput } = inputs;
  const usual = `${surroundings.temporary}/parapet/${name}`;
  const lines = [...listOf(list)].join('');
  // For upload to code scanning, which shows what was let pass as open.
  const log = toSarif(list, { toolVersion: packageJson.version, category: name, onlyOpen: true });
  const write = async (path: string, text: string) => writeInside(path, text, surroundings);
  return {
    'list-file': await write(listOutput ?? `${usual}.ndjson`, lines),
    'sarif-file': await write(sarifOutput ?? `${usual}.sarif`, `${JSON.stringify(log)}\n`),
  };
}

function summarize(list: DecisionList, { surroundings }: Step): void {
  const { summaryPath } = surroundings;
  if (summaryPath !== undefined) appendFileSync(summaryPath, renderSummary(list));
}

/** The log, and remarks on the lines of the change; each is escaped by the renderer that made it. */
function print(list: DecisionList): void {
  const worst = new Worst();
  for (const ruling of list.rulings) worst.add(ruling);
  const { rulings, more } = worst.all();
  const left = more > 0 ? [`... and ${more} more, all of them in the list-file`] : [];
  const lines = [
    ...rulings.map(rulingLine),
    ...left,
    ...list.notices.map(noticeCommand),
    ...annotationsOf(list).map(annotationCommand),
  ];
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

const LEVELS = { fail: 'error', warn: 'warning', note: 'notice' } as const;

function noticeCommand({ decision, code, message, about = [] }: Notice): string {
  const names = about.map((one) => forWorkflowCommand(one, 100)).join(', ');
  const text = forWorkflowCommand(fromOutside(message), 2000);
  return `::${LEVELS[decision]} title=${code}::${text}${names === '' ? '' : ` (${names})`}`;
}

async function commentOn(list: DecisionList, step: Step): Promise<void> {
  const { change, inputs, surroundings } = step;
  if (change.kind !== 'pull-request') return;
  const { name } = inputs;
  const body = renderComment(list, {
    name,
    marker: markerOf(name),
    fullListAt: surroundings.runUrl,
  });
  const { commentOn: keep } = await import('./comment.ts');
  const trouble = await keep(step, { body, failed: list.verdict === 'fail' });
  if (trouble !== undefined) core.notice(trouble);
}

/** The last word: what the step's colour hangs on. */
export function conclude(list: DecisionList, { inputs }: Step): void {
  const line = verdictLine(list);
  if (list.verdict === 'pass') core.info(line);
  else if (inputs.fail) core.setFailed(line);
  else core.warning(line);
}
