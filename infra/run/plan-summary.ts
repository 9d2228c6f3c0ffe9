import { InfraError } from '../infra-error.ts';
import type { SavedPlan } from './terraform.ts';

/** How many resources a plan adds, changes and takes away; one made anew counts as added and taken. */
export interface PlanSummary {
  readonly import: number;
  readonly add: number;
  readonly change: number;
  readonly destroy: number;
}

const NOTHING: PlanSummary = { import: 0, add: 0, change: 0, destroy: 0 };
const LINE =
  /^Plan: (?:(?<import>\d+) to import, )?(?<add>\d+) to add, (?<change>\d+) to change, (?<destroy>\d+) to destroy\./m;

/** Read from the plan's text: `terraform show -json` would load the provider's schema again, for seconds. */
export function summaryOf(plan: SavedPlan): PlanSummary {
  const groups = LINE.exec(plan.text)?.groups;
  if (groups) {
    return {
      import: Number(groups['import'] ?? 0),
      add: Number(groups['add']),
      change: Number(groups['change']),
      destroy: Number(groups['destroy']),
    };
  }
  // Outputs alone may change: there is no such line then.
  if (!plan.hasChanges || plan.text.includes('Changes to Outputs:')) return NOTHING;
  throw new InfraError(
    'terraform',
    `This version of Terraform words its plan in a way that is not known here. Use 1.11:\n${plan.text}`,
  );
}

export function summaryLine(summary: PlanSummary, hasChanges: boolean): string {
  if (!hasChanges) return 'nothing to do';
  const words = [
    [summary.import, 'to take over'],
    [summary.add, 'to add'],
    [summary.change, 'to change'],
    [summary.destroy, 'to destroy'],
  ] as const;
  const told = words.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return told.length === 0 ? 'only outputs change' : told.join(', ');
}
