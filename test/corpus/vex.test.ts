import { describe, expect, it } from 'vitest';
import { openvexReader } from '../../triage/finding/openvex.ts';
import type { JsonObject } from '../../triage/finding/reader.ts';
import { corpusText, expectedFiles } from './expected.ts';

interface Facts {
  readonly statements: number;
  readonly states: Readonly<Record<string, number>>;
  readonly vulns: readonly string[];
  readonly products: readonly (readonly string[])[];
}

const files = expectedFiles('vex').filter(({ facts }) => facts?.['format'] === 'OpenVEX');

describe.skipIf(files.length === 0)('OpenVEX of the corpus', () => {
  it.each(files)('$file', ({ file, facts }) => {
    const { statements, states, vulns, products } = facts as unknown as Facts;
    const document = JSON.parse(corpusText(file)) as JsonObject;
    expect(openvexReader.recognise(document)).toBe(true);
    const rows = [...openvexReader.read(document, { file })];
    expect(rows.map((row) => row.kind)).toEqual(rows.map(() => 'vulnerability'));
    // Every statement of these files names its products, so the rows are their pairs in order.
    expect(products).toHaveLength(statements);
    expect(rows.map((row) => [row.id, row.package?.purl ?? row.package?.name])).toEqual(
      products.flatMap((names, index) => names.map((name) => [vulns[index], name])),
    );
    const counted = rows.map((row) => row.status as unknown as string);
    for (const [state, count] of Object.entries(states)) {
      expect(counted.filter((one) => one === state).length).toBeGreaterThanOrEqual(count);
    }
    expect(new Set(counted)).toEqual(new Set(Object.keys(states)));
  });
});
