import { rowOf } from '../../finding/finding-row.ts';
import { forJson } from '../../finding/untrusted.ts';
import type { DecisionList } from '../ruling.ts';

/**
 * Everything, as NDJSON: one line for each finding, condition, fixed finding, component and input; the
 * verdict comes last, so that a file which was cut short has none. Members stand in the order of
 * their names, so equal lists give equal bytes. Lines end with a line feed.
 */
export function* listOf(list: DecisionList): Generator<string> {
  for (const { finding, file, ...ruling } of list.rulings) {
    yield line({ ...ruling, finding: { ...rowOf(finding), file } });
  }
  for (const notice of list.notices) yield line({ notice });
  for (const finding of list.fixed) yield line({ fixed: rowOf(finding) });
  for (const component of list.components) yield line({ component });
  for (const input of list.inputs) yield line({ input });
  const { verdict, counts, policy, data, judgedAt } = list;
  yield line({ verdict, counts, policy, data, judgedAt });
}

function line(value: object): string {
  return `${forJson(inOrder(value))}\n`;
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, inner]) => [name, inOrder(inner)] as const);
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
}
