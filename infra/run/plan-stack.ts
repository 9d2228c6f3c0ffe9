import type { StackName } from '../stack.ts';
import { summaryLine, summaryOf, type PlanSummary } from './plan-summary.ts';
import type { Session } from './session.ts';
import type { SavedPlan } from './terraform.ts';
import { timed } from './timed.ts';

export interface StackPlan extends SavedPlan {
  readonly stack: StackName;
  readonly summary: PlanSummary;
}

export interface PlanStackOptions {
  readonly destroy?: boolean;
  /** False: nothing will be made of this plan, so nobody need wait for it. */
  readonly lock?: boolean;
}

/** Plans one stack, saves the plan and shows it. */
export async function planStack(
  session: Session,
  stack: StackName,
  { destroy = false, lock = true }: PlanStackOptions = {},
): Promise<StackPlan> {
  const { printer } = session;
  const terraform = session.terraform(stack);
  await terraform.init();
  const file = destroy ? 'destroy.tfplan' : 'apply.tfplan';
  const { value: plan, seconds } = await timed(() => terraform.plan({ file, destroy, lock }));
  const summary = summaryOf(plan);
  if (plan.hasChanges) printer.line(plan.text);
  printer.line(`${stack}: ${summaryLine(summary, plan.hasChanges)} (planned in ${seconds} s)`);
  printer.object({
    stack,
    plan: destroy ? 'destroy' : 'deploy',
    hasChanges: plan.hasChanges,
    ...summary,
    planSeconds: seconds,
  });
  return { ...plan, stack, summary };
}

/** Makes exactly what was planned and shown. */
export async function applyPlan(session: Session, plan: StackPlan): Promise<void> {
  const { printer } = session;
  const { seconds } = await timed(() => session.terraform(plan.stack).apply(plan));
  printer.line(`${plan.stack}: done in ${seconds} s`);
  printer.object({ stack: plan.stack, applied: true, applySeconds: seconds });
}
