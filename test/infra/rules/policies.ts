import { statementsIn, type Statement } from '../iam/evaluate.ts';
import { isGiven, resources, type Resource, type StackJson } from './stack-json.ts';

/** The attributes that hold IAM's JSON, by type. */
const POLICY_OF: Readonly<Record<string, string>> = {
  aws_iam_role: 'assume_role_policy',
  aws_iam_role_policy: 'policy',
  aws_iam_policy: 'policy',
  aws_s3_bucket_policy: 'policy',
  aws_sqs_queue_policy: 'policy',
  aws_sns_topic_policy: 'policy',
  aws_kms_key: 'policy',
  aws_ecr_repository_policy: 'policy',
  aws_vpc_endpoint: 'policy',
  aws_cloudwatch_log_resource_policy: 'policy_document',
};

export interface Written {
  readonly resource: Resource;
  readonly statement: Statement;
}

/** Every policy statement in the stacks, of identities and of resources. */
export function writtenStatements(stacks: readonly StackJson[], ...types: string[]): Written[] {
  const wanted = types.length > 0 ? types : Object.keys(POLICY_OF);
  return resources(stacks, ...wanted).flatMap((resource) => {
    const text = resource.body[POLICY_OF[resource.type] ?? ''];
    if (!isGiven(text)) return [];
    return statementsIn(text as string).map((statement) => ({ resource, statement }));
  });
}

/** The attached policies: what identities may do. A boundary grants nothing and is not among them. */
export function grants(stacks: readonly StackJson[]): Written[] {
  return writtenStatements(stacks, 'aws_iam_role_policy', 'aws_iam_policy').filter(
    ({ resource, statement }) => statement.Effect === 'Allow' && !isBoundary(resource),
  );
}

export function isBoundary({ type, body }: Resource): boolean {
  return type === 'aws_iam_policy' && String(body['name']).endsWith('-boundary');
}

/** A policy for a fixture. */
export function policy(...statements: Record<string, unknown>[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}
