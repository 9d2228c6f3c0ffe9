import { rowOf } from '../finding/finding-row.ts';
import { exactText } from '../finding/untrusted.ts';
import { noticeLine } from '../verdict/render/notice-line.ts';
import { rulingLine, verdictLine, Worst } from '../verdict/render/terminal.ts';
import type { Judge } from '../verdict/judge.ts';
import type { DecisionList, Notice, Ruling, Verdict } from '../verdict/ruling.ts';
import { readOptions, readWithProgress } from './command.ts';
import type { Console, ExitCode } from './console.ts';
import type { Piece } from './evidence.ts';
import type { GateArguments } from './gate-arguments.ts';
import { writeOutputs } from './gate-output.ts';
import { evidenceNotices, setUp } from './gate-setup.ts';
import type { ReadReport } from './gate-setup.ts';
import { errorOf } from './error-row.ts';
import { growYoungSpace } from './steady-heap.ts';
import type { Surroundings } from './surroundings.ts';

/** `parapet gate`: the verdict. 1 where it fails, 2 where an input could not be judged. */
export async function gate(args: GateArguments, around: Surroundings): Promise<ExitCode> {
  const { console } = around;
  const setup = await setUp(args, around);
  const { judge } = setup;
  const worst = new Worst();
  let reports: readonly ReadReport[] = [];
  const checkHeap = growYoungSpace();
  for await (const piece of readWithProgress(args.files, readOptions(), around)) {
    checkHeap();
    await tell(await ruled(piece, judge, console), worst, console);
    reports = withPiece(reports, piece);
  }
  await tell(judge.rest(), worst, console);
  judge.addNotice(...(await evidenceNotices(reports, setup, args)));
  const list = judge.list();
  await writeOutputs(list, args);
  for (const notice of list.notices) await console.object(noticeRow(notice));
  const { verdict, counts } = list;
  await console.object({ verdict, counts });
  await printVerdict(console, worst, list);
  return exitOf(list);
}

/** What broke off is no evidence, even where a report stands whole before the break. */
function withPiece(reports: readonly ReadReport[], piece: Piece): readonly ReadReport[] {
  const { file } = piece;
  if ('error' in piece) return reports.filter((one) => one.file !== file);
  if (!piece.about) return reports;
  return [...reports, { file, facts: piece.about }];
}

async function ruled(piece: Piece, judge: Judge, console: Console): Promise<readonly Ruling[]> {
  const { file } = piece;
  if ('error' in piece) {
    judge.addNotJudged(file);
    await console.object(errorOf(file, piece.error));
    return [];
  }
  const tools = piece.about?.tools.map(exactText) ?? [];
  judge.addInput({ file, source: piece.source, tools });
  const rulings = piece.findings.flatMap((finding) => judge.rule(finding, file) ?? []);
  return [...rulings, ...judge.addListed(piece.about?.listed ?? [], file)];
}

async function tell(rulings: readonly Ruling[], worst: Worst, console: Console): Promise<void> {
  for (const ruling of rulings) {
    worst.add(ruling);
    if (console.json) await console.object(rulingRow(ruling));
  }
}

/** A ruling as `--json` prints it. */
function rulingRow({ finding, file, ...ruling }: Ruling): object {
  return { finding: { file, ...rowOf(finding) }, ...ruling };
}

function noticeRow({ code, decision, message, about }: Notice): object {
  return { notice: code, decision, message, ...(about && { about }) };
}

export function exitOf({ verdict, counts }: Verdict): ExitCode {
  if (counts.notJudged > 0) return 2;
  return verdict === 'fail' ? 1 : 0;
}

/** The worst rulings, what else there is to say, then the verdict in one line. */
export async function printVerdict(
  console: Console,
  worst: Worst,
  list: Verdict & Pick<DecisionList, 'notices'>,
): Promise<void> {
  const { rulings, more } = worst.all();
  for (const ruling of rulings) {
    const style = ruling.decision === 'fail' ? 'red' : 'yellow';
    await console.line(console.style(style, rulingLine(ruling)));
  }
  if (more > 0) await console.line(console.style('dim', `... and ${more} more (--json lists all)`));
  for (const notice of list.notices) {
    await console.line(console.style(STYLE[notice.decision], noticeLine(notice)));
  }
  const style = list.verdict === 'pass' ? 'green' : 'red';
  await console.line(console.style(style, verdictLine(list)));
}

const STYLE = { fail: 'red', warn: 'yellow', note: 'dim' } as const;
