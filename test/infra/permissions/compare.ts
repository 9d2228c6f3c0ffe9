import type { Permissions } from '../../../triage/permissions.ts';
import { callsOf } from './calls.ts';
import { speaksFor, type Declared, type Source } from './declarations.ts';
import { needOf } from './operations.ts';

/** All that code and declarations disagree on, one sentence each. */
export function disagreements(sources: readonly Source[], declared: readonly Declared[]): string[] {
  const code = sources
    .filter(({ path }) => !path.endsWith('/permissions.ts'))
    .map((source) => ({ ...source, calls: callsOf(source.path, source.text) }));
  const faults = code.flatMap(({ calls }) => calls.faults);
  for (const { path, calls } of code) {
    if (calls.operations.length > 0 && !speaksFor(declared, path))
      faults.push(`${path} calls ${calls.operations.join(', ')}: no permissions.ts speaks for it`);
  }
  return [...faults, ...declared.flatMap((one) => compare(one))];

  function compare(one: Declared): string[] {
    const ours = code.filter(({ path }) => speaksFor(declared, path) === one);
    const operations = [...new Set(ours.flatMap(({ calls }) => calls.operations))];
    return judge(one, operations, ours.map(({ text }) => text).join('\n'));
  }
}

function judge(one: Declared, operations: readonly string[], text: string): string[] {
  const ofCode = one.permissions.filter((each) => each.calledBy !== 'terraform');
  const used = actionsOf(ofCode.filter((each) => each.status === 'used'));
  const planned = actionsOf(ofCode.filter((each) => each.status === 'planned'));
  const needs = operations.map((operation) => ({ operation, need: needOf(operation, text) }));
  const missing = needs.flatMap(({ operation, need }) =>
    need.actions
      .filter((action) => !used.some((pattern) => matches(pattern, action)))
      .map((action) =>
        planned.includes(action)
          ? `${one.path}: ${operation} is called, so ${action} is no longer planned but used`
          : `${one.path}: ${operation} is called, which needs ${action}`,
      ),
  );
  const wanted = needs.flatMap(({ need }) => [...need.actions, ...(need.optional ?? [])]);
  const idle = used
    .filter((pattern) => !wanted.some((action) => matches(pattern, action)))
    .map((pattern) => `${one.path}: ${pattern} is declared and nothing beside it calls that`);
  return [...missing, ...idle];
}

function actionsOf(list: readonly Permissions[]): string[] {
  return [...new Set(list.flatMap((one) => one.statements.flatMap(({ actions }) => actions)))];
}

function matches(pattern: string, action: string): boolean {
  if (!pattern.includes('*')) return pattern === action;
  return new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(action);
}
