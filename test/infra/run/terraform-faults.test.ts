import { expect, it } from 'vitest';
import { explainFault } from '../../../infra/run/terraform-faults.ts';

// Each as Terraform 1.11.4 or its AWS provider words it.
it.each([
  [
    'Error: Error acquiring the state lock\n\nError message: ConditionalCheckFailedException',
    'refused',
    /Somebody else/,
  ],
  ['api error ExpiredToken: The provided token has expired.', 'credentials', /Sign in again/],
  [
    'api error ExpiredTokenException: The security token included in the request is expired',
    'credentials',
    /Sign in again/,
  ],
  ['Error: AWS account ID not allowed: 123456789012', 'account', /another account's/],
  [
    'api error BucketAlreadyExists: The requested bucket name is not available.',
    'refused',
    /Choose/,
  ],
  ['Error: S3 bucket "parapet-test-state" does not exist.', 'refused', /infra:bootstrap/],
  ['Error: Unable to find remote state', 'refused', /in their order/],
  ['Error: Instance cannot be destroyed', 'refused', /prevent_destroy/],
  ['no available releases match the given constraints 6.25.0', 'terraform', /mirror/],
])('explains: %s', (told, code, fix) => {
  const explained = explainFault(told);
  expect(explained?.code).toBe(code);
  expect(explained?.message).toMatch(fix);
});

it('explains nothing that it does not know, and no bucket that is ours already', () => {
  expect(explainFault('Error: Unsupported argument')).toBeUndefined();
  expect(explainFault('api error BucketAlreadyOwnedByYou: ...')).toBeUndefined();
});
