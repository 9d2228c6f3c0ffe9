import type { IncomingHttpHeaders } from 'node:http';
import type { Protocol } from './answer.ts';
import { AwsError } from './aws-error.ts';
import { parseDocument, type Document } from './document.ts';
import { restOperation } from './rest.ts';

export const ACCOUNT = '123456789012';

/** One API call, read from its HTTP request. */
export interface Call {
  /** The name that signs the request: `states` for Step Functions, `events` for EventBridge. */
  readonly service: string;
  readonly region: string;
  /** As the SDK names it; `METHOD /path` where the service's operations are not known. */
  readonly operation: string;
  readonly protocol: Protocol;
  readonly method: string;
  readonly url: URL;
  /** The request target as it was sent, still escaped. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  /** Values from the path template, unescaped. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** The body as JSON; `{}` where it is not. */
  readonly json: Document;
  /** The body of the query protocol. */
  readonly form: URLSearchParams;
}

export interface RawRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Unsigned and oddly signed calls are known by the prefix of their target header or their action. */
const SERVICE_OF_TARGET: Readonly<Record<string, string>> = {
  AmazonSSM: 'ssm',
  StarlingDoveService: 'config',
  AWSBudgetServiceGateway: 'budgets',
  AWSInsightsIndexService: 'ce',
};
const UNSIGNED_ACTIONS = new Set(['AssumeRoleWithWebIdentity', 'AssumeRoleWithSAML']);

export function readCall(request: RawRequest): Call {
  const url = new URL(request.target, 'http://edge');
  const target = header(request.headers, 'x-amz-target');
  const content = request.body.toString('utf8');
  const isForm = header(request.headers, 'content-type').includes('x-www-form-urlencoded');
  const form = new URLSearchParams(isForm ? content : '');
  const action = form.get('Action') ?? url.searchParams.get('Action') ?? '';
  const signed = signature(request.headers, url);
  const service = signed.service || serviceOf(target, action);
  const rest = target || action ? undefined : restOperation(service, request.method, url);
  const bare = `${request.method} ${url.pathname}`;
  return {
    service,
    region: signed.region,
    operation: target.split('.').at(-1) || action || rest?.operation || bare,
    protocol: protocolOf(service, action),
    method: request.method,
    url,
    target: request.target,
    headers: request.headers,
    parameters: rest?.parameters ?? {},
    body: request.body,
    json: isForm ? {} : (parseDocument(content) ?? {}),
    form,
  };
}

/** A path parameter; the route table gave it, so a missing one is a fault of the edge. */
export function parameter(call: Call, name: string): string {
  const value = call.parameters[name];
  if (value === undefined) throw new AwsError(500, 'EdgeError', `${call.operation} has no ${name}`);
  return value;
}

/** `list.member.1`, `list.member.2` ... of the query protocol. */
export function formMembers(form: URLSearchParams, name: string): string[] {
  const members: string[] = [];
  for (let index = 1; ; index += 1) {
    const member = form.get(`${name}.member.${index}`);
    if (member === null) return members;
    members.push(member);
  }
}

function header(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name];
  return Array.isArray(value) ? value.join(',') : (value ?? '');
}

function signature(headers: IncomingHttpHeaders, url: URL): { service: string; region: string } {
  const inHeader = /Credential=([^,\s]+)/.exec(header(headers, 'authorization'))?.[1];
  const scope = inHeader ?? url.searchParams.get('X-Amz-Credential') ?? '';
  const [, , region = 'us-east-1', service = ''] = scope.split('/');
  return { service, region };
}

function serviceOf(target: string, action: string): string {
  if (UNSIGNED_ACTIONS.has(action)) return 'sts';
  return SERVICE_OF_TARGET[target.split('.')[0] ?? ''] ?? '';
}

function protocolOf(service: string, action: string): Protocol {
  if (service === 's3') return 's3';
  if (service === 'ec2') return 'ec2';
  return action ? 'query' : 'json';
}
