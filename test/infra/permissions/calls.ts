import { PREFIX_OF, WAITERS } from './operations.ts';

/** What a file calls in AWS, as far as its imports tell, and what in it would hide a call from us. */
export interface Calls {
  /** `dynamodb:Query`: the service's IAM prefix and the operation's own name. */
  readonly operations: readonly string[];
  readonly faults: readonly string[];
}

const CLIENT = /^@aws-sdk\/client-([a-z0-9-]+)$/;
/** The parts of the SDK that call AWS in somebody else's words. */
const HIDING = /^@aws-sdk\/(?:lib-|ec2-metadata|s3-request-presigner)/;

export function callsOf(path: string, source: string): Calls {
  const text = source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '');
  const operations: string[] = [];
  const faults: string[] = [];
  for (const { names, module } of importsOf(text)) {
    const service = CLIENT.exec(module)?.[1];
    if (HIDING.test(module)) faults.push(`${path}: ${module} makes calls that no scan can see`);
    if (service === undefined) continue;
    const prefix = PREFIX_OF[service];
    if (prefix === undefined) {
      faults.push(`${path}: ${module} has no IAM prefix in test/infra/permissions/operations.ts`);
    } else if (names === undefined) {
      faults.push(`${path}: name what you import of ${module}: a namespace hides the calls`);
    } else {
      for (const name of names) note(name, prefix);
    }
  }
  return { operations, faults };

  function note(name: string, prefix: string): void {
    const operation = /^(?:paginate)?([A-Z]\w*?)(?:Command)?$/.exec(name)?.[1];
    if (name.endsWith('Command') || /^paginate[A-Z]/.test(name)) {
      operations.push(`${prefix}:${operation}`);
    } else if (/^waitUntil|^waitFor/.test(name)) {
      const waits = WAITERS[name];
      if (waits) operations.push(`${prefix}:${waits}`);
      else
        faults.push(`${path}: ${name} is not in WAITERS of test/infra/permissions/operations.ts`);
    } else if (AGGREGATED.has(name)) {
      faults.push(
        `${path}: ${name} has every operation as a method; use ${name}Client and commands`,
      );
    }
  }
}

/** The clients that have each operation as a method, so that an import tells nothing of the calls. */
const AGGREGATED = new Set(
  'AutoScaling CloudWatch CloudWatchLogs ConfigService DynamoDB EC2 ECR EKS EventBridge GuardDuty IAM Inspector2 KMS Lambda Organizations S3 SFN SNS SQS SSM STS SecurityHub WAFV2'.split(
    ' ',
  ),
);

interface Import {
  /** Undefined where the module is taken as a whole. */
  readonly names: readonly string[] | undefined;
  readonly module: string;
}

function importsOf(text: string): Import[] {
  const fixed = [...text.matchAll(/\b(import|export)\s+([^'";]*?)\s*from\s+'([^']+)'/g)].map(
    ([, , clause = '', module = '']) => ({ names: valuesOf(clause), module }),
  );
  const late = [
    ...text.matchAll(/(?:\{([^{}]*)\}\s*=\s*await\s+)?\b(?:import|require)\(\s*['"`]([^'"`]+)/g),
  ].map(([, names, module = '']) => ({
    names: names === undefined ? undefined : split(names.replaceAll(/:[^,}]*/g, '')),
    module,
  }));
  return [...fixed, ...late];
}

/** The values of `import { A, type B, C as D }`; types call nothing. */
function valuesOf(clause: string): string[] | undefined {
  if (/^type\b/.test(clause)) return [];
  const named = /^\{([\s\S]*)\}$/.exec(clause)?.[1];
  if (named === undefined) return undefined;
  return split(named)
    .filter((name) => !name.startsWith('type '))
    .map((name) => name.replace(/\s+as\s+\w+$/, ''));
}

function split(names: string): string[] {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}
