import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInputs } from '../../actions/gate/inputs.ts';
import { SetupError } from '../../actions/gate/setup-error.ts';

function refused(environment: Record<string, string>): string {
  try {
    readInputs(environment);
  } catch (error) {
    if (error instanceof SetupError) return error.message;
    throw error;
  }
  throw new Error('was not refused');
}

describe('the inputs', () => {
  it('have their defaults where the runner hands over nothing', () => {
    expect(readInputs({ INPUT_REPORTS: '', OTHER: 'x' })).toEqual({
      reports: [],
      source: 'reports',
      baseReports: [],
      base: 'none',
      baseArtifact: 'parapet-reports',
      vex: [],
      name: 'gate',
      comment: 'on-failure',
      commentAuthor: 'github-actions[bot]',
      fail: true,
      waitMinutes: 10,
    });
  });

  it('are read as written, lists by line and by comma', () => {
    const inputs = readInputs({
      INPUT_REPORTS: 'a/*.json, b.sarif\n# a remark\n\n  c.json',
      'INPUT_BASE-REPORTS': 'old/*.json',
      INPUT_FAIL: 'False',
      'INPUT_WAIT-MINUTES': '0',
      INPUT_DIGEST: `sha256:${'a'.repeat(64)}`,
      'INPUT_GITHUB-TOKEN': 't',
    });
    expect(inputs).toMatchObject({
      reports: ['a/*.json', 'b.sarif', 'c.json'],
      baseReports: ['old/*.json'],
      fail: false,
      waitMinutes: 0,
      token: 't',
    });
  });

  it('are refused where one is mistyped, with the one that was meant', () => {
    expect(refused({ INPUT_POLCY: 'x' })).toContain('Did you mean "policy"?');
    expect(refused({ INPUT_ZZZZZZZZZZ: 'x' })).toContain('It knows reports, source');
  });

  it.each([
    ['INPUT_COMMENT', 'sometimes'],
    ['INPUT_FAIL', 'yes'],
    ['INPUT_BASE', 'main'],
    ['INPUT_SOURCE', 'alerts'],
    ['INPUT_WAIT-MINUTES', '-1'],
    ['INPUT_WAIT-MINUTES', '61'],
    ['INPUT_DIGEST', 'sha256:abc'],
    ['INPUT_NAME', 'a--b'],
    ['INPUT_NAME', '--> <h1>'],
    ['INPUT_NAME', '../up'],
  ])('are refused where a value is none: %s=%s', (variable, value) => {
    expect(refused({ [variable]: value })).toMatch(/takes|one of/);
  });

  it('never end in anything but inputs or a SetupError of one line', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('INPUT_NAME', 'INPUT_COMMENT', 'INPUT_DIGEST', 'INPUT_REPORTS', 'INPUT_x'),
        fc.string({ unit: 'binary' }),
        (variable, value) => {
          try {
            expect(readInputs({ [variable]: value }).name).toMatch(/^[\w.-]+$/);
          } catch (error) {
            expect(error).toBeInstanceOf(SetupError);
            expect((error as SetupError).message).not.toMatch(/[\r\n]/);
          }
        },
      ),
    );
  });
});
