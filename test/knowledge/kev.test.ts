import { expect, test } from 'vitest';
import { KEV_CATALOG, knownExploited } from '../../triage/knowledge/kev.ts';
import { KEV_ROWS } from '../../triage/knowledge/generated/kev-table.ts';

const rows = KEV_ROWS.trim().split('\n');

test('the snapshot is whole, sorted and says its age', () => {
  expect(rows).toHaveLength(KEV_CATALOG.count);
  expect(rows).toEqual(rows.toSorted());
  expect(new Set(rows.map((row) => row.split(' ')[0])).size).toBe(rows.length);
  for (const row of rows) expect(row).toMatch(/^\d{4}-\d{4,} \d{4}-\d\d-\d\d( R)?$/);
  expect(KEV_CATALOG.releasedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
});

test('Log4Shell is known, with its date and its use in ransomware', () => {
  expect(knownExploited('CVE-2021-44228')).toEqual({ dateAdded: '2021-12-10', ransomware: true });
  expect(knownExploited('cve-2021-44228 ')?.dateAdded).toBe('2021-12-10');
});

test('what is not in the snapshot is not answered', () => {
  for (const text of [
    '',
    'CVE-1999-0001',
    'GHSA-jfh8-c2jp-5v3q',
    'CVE-',
    '__proto__',
    'x'.repeat(99),
  ]) {
    expect(knownExploited(text)).toBeUndefined();
  }
});
