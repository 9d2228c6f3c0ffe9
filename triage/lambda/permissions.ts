import { incidentStorePermissions } from '../io/dynamodb/permissions.ts';
import { redactionKeyPermissions } from '../io/ssm/permissions.ts';
import type { Permissions } from '../permissions.ts';

/** What each function's role needs for its own calls; reading its queue and writing its log come on top. */
export const detectorPermissions: readonly Permissions[] = [
  incidentStorePermissions,
  redactionKeyPermissions,
];
export const responderPermissions: readonly Permissions[] = [incidentStorePermissions];

/** The variables that the functions read; what they mean stands in environment.ts. */
export const functionVariables = {
  incidentTable: 'PARAPET_INCIDENT_TABLE',
  redactionParameter: 'PARAPET_REDACTION_PARAMETER',
  dataKey: 'PARAPET_DATA_KEY',
  cluster: 'PARAPET_CLUSTER',
} as const;

/** The export of the bundle that is run, for both functions. */
export const functionHandler = 'index.handler';
