import type { MemberPath } from '../../../triage/finding/reader.ts';

/** Of each row, the members at these paths that are there; what is no object, as it is. */
export function asked(rows: readonly unknown[], paths: readonly MemberPath[]): unknown[] {
  return rows.map((row) =>
    isObject(row) ? paths.map((path) => path.reduce<unknown>(memberOf, row)) : row,
  );
}

function memberOf(holder: unknown, name: string): unknown {
  return isObject(holder) && Object.hasOwn(holder, name) ? holder[name] : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
