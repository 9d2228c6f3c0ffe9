import type { StackName } from '../stack.ts';
import { summaryLine, summaryOf, type PlanSummary } from './plan-summary.ts';
import type { Session } from './session.ts';
import type { SavedPlan } from './terraform.ts';

export interface StackPlan extends SavedPlan {
  readonly stack: StackName;
  readonly summary: PlanSummary;
}

export interface PlanStackOptions {
  readonly destroy?: boolean;
}

/** Plans one stack, saves the plan and shows it. */
export async function planStack(
  session: Session,
  stack: StackName,
  { destroy = false }: PlanStackOptions = {},
): Promise<StackPlan> {
  const terraform = session.terraform(stack);
  await terraform.init();
  const plan = await terraform.plan({ file: destroy ? 'destroy.tfplan' : 'apply.tfplan', destroy });
  const summary = summaryOf(await terraform.show(plan.file));
  if (plan.hasChanges) session.printer.line(plan.text);
  session.printer.line(`${stack}: ${plan.hasChanges ? summaryLine(summary) : 'nothing to do'}`);
  session.printer.object({ stack, hasChanges: plan.hasChanges, ...summary });
  return { ...plan, stack, summary };
}
