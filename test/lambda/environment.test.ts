import { expect, test } from 'vitest';
import { detectorEnvironment, responderEnvironment } from '../../triage/lambda/environment.ts';

const WHOLE = {
  PATH: '/usr/bin',
  AWS_REGION: 'eu-west-1',
  _X_AMZN_TRACE_ID: 'Root=1-5759e988-bd862e3fe1be46a994272793',
  PARAPET_INCIDENT_TABLE: 'parapet-incidents',
  PARAPET_REDACTION_PARAMETER: '/parapet/production/redaction-key',
  PARAPET_DATA_KEY: 'arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab',
  PARAPET_CLUSTER: 'production',
};

test('reads what each function needs', () => {
  expect(detectorEnvironment(WHOLE)).toEqual({
    incidentTable: 'parapet-incidents',
    redactionParameter: '/parapet/production/redaction-key',
    dataKey: WHOLE.PARAPET_DATA_KEY,
    cluster: 'production',
  });
  const { PARAPET_CLUSTER: _cluster, ...without } = WHOLE;
  expect(detectorEnvironment(without)).not.toHaveProperty('cluster');
  expect(responderEnvironment(WHOLE)).toEqual({ incidentTable: 'parapet-incidents' });
});

test('tells all that is wrong at once, and the nearest name of what is misspelt', () => {
  const wrong = {
    PARAPET_INCIDENT_TABEL: 'parapet-incidents',
    PARAPET_REDACTION_PARAMETER: 'no-slash',
    PARAPET_DATA_KEY: '',
  };
  expect(() => detectorEnvironment(wrong)).toThrow(
    expect.objectContaining({
      code: 'environment-invalid',
      message: expect.stringMatching(
        /PARAPET_INCIDENT_TABLE is missing.*PARAPET_REDACTION_PARAMETER is not the name of a parameter.*PARAPET_DATA_KEY is missing.*is PARAPET_INCIDENT_TABLE meant\?/s,
      ),
    }),
  );
});

test('a value is not repeated: it may be a secret that was put in the wrong place', () => {
  const wrong = { ...WHOLE, PARAPET_DATA_KEY: 'AKIA very secret' };
  expect(() => detectorEnvironment(wrong)).toThrow(/^(?!.*very secret)/s);
});
