/**
 * What one piece of code may do in AWS, declared in a `permissions.ts` beside the code that calls it.
 * `infra` makes each role from these declarations and from nothing else; a test holds them against the
 * calls that the code makes.
 */
export interface Permissions {
  /** kebab-case; a role is named after it. */
  readonly name: string;
  /** `planned`: the code that calls it comes later. Made on the emulator, off in a real account. */
  readonly status: 'used' | 'planned';
  /** `terraform`: nothing of ours makes these calls, so there is no code to hold them against. */
  readonly calledBy?: 'our code' | 'terraform';
  readonly statements: readonly PermissionStatement[];
}

export interface PermissionStatement {
  /** IAM actions as the service authorization reference spells them; a wildcard only to read (`Get*`). */
  readonly actions: readonly IamAction[];
  /** What they are done to, by the name of the thing; `infra` knows the ARNs. */
  readonly resources: readonly ResourceName[];
  /** IAM's own shape: operator, key, values. */
  readonly conditions?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Required with the resource `any`: why the action cannot be bound to one. */
  readonly why?: string;
}

export type IamAction = `${string}:${string}`;

export type ResourceName =
  /** For actions that IAM binds to no resource. */
  | 'any'
  | 'state-bucket'
  | 'state-objects'
  | 'lock-table'
  | 'image-repository'
  | 'cluster'
  | 'incident-table'
  | 'incident-queues'
  | 'redaction-parameter'
  | 'approval-machine'
  | 'response-documents'
  | 'evidence-objects'
  | 'block-ip-sets'
  | 'network-acls'
  | 'isolation-group'
  | 'cluster-instances'
  | 'cluster-network-interfaces'
  | 'cluster-volumes'
  | 'cluster-security-groups'
  | 'cluster-scaling-groups'
  | 'snapshots'
  | 'session-roles'
  /** What AWS publishes of its regions and their services: no account's. */
  | 'region-catalogue'
  | 'data-key'
  | 'state-key';
