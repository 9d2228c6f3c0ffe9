import type { Permissions } from '../../permissions.ts';

/** To read the redaction key, and to make it once: nobody may ever write another one over it. */
export const redactionKeyPermissions: Permissions = {
  name: 'redaction-key',
  status: 'used',
  statements: [
    { actions: ['ssm:GetParameter'], resources: ['redaction-parameter'] },
    {
      actions: ['ssm:PutParameter'],
      resources: ['redaction-parameter'],
      conditions: { StringNotEquals: { 'ssm:Overwrite': ['true'] } },
    },
    {
      // Parameter Store asks the key for whoever asks Parameter Store; nobody calls KMS here.
      actions: ['kms:Decrypt', 'kms:Encrypt'],
      resources: ['data-key'],
      conditions: { StringLike: { 'kms:ViaService': ['ssm.*.amazonaws.com'] } },
    },
  ],
};
