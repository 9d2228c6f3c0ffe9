import { z } from 'zod';

/** How many resources a plan makes, changes, makes anew and takes away. */
export interface PlanSummary {
  readonly create: number;
  readonly update: number;
  readonly replace: number;
  readonly delete: number;
}

/** Only what is needed of `terraform show -json`: https://developer.hashicorp.com/terraform/internals/json-format */
const planSchema = z.object({
  resource_changes: z
    .array(
      z.object({
        mode: z.enum(['managed', 'data']),
        change: z.object({ actions: z.array(z.string()) }),
      }),
    )
    .default([]),
});

export function summaryOf(plan: unknown): PlanSummary {
  const kinds = planSchema
    .parse(plan)
    .resource_changes.filter(({ mode }) => mode === 'managed')
    .map(({ change }) => kindOf(change.actions));
  const count = (kind: keyof PlanSummary): number => kinds.filter((one) => one === kind).length;
  return {
    create: count('create'),
    update: count('update'),
    replace: count('replace'),
    delete: count('delete'),
  };
}

function kindOf(actions: readonly string[]): keyof PlanSummary | undefined {
  if (actions.includes('create')) return actions.includes('delete') ? 'replace' : 'create';
  if (actions.includes('update')) return 'update';
  return actions.includes('delete') ? 'delete' : undefined;
}

export function summaryLine(summary: PlanSummary): string {
  const words = [
    [summary.create, 'to create'],
    [summary.update, 'to change'],
    [summary.replace, 'to make anew'],
    [summary.delete, 'to destroy'],
  ] as const;
  const told = words.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return told.length === 0 ? 'no resource changes' : told.join(', ');
}
