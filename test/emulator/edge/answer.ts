import { randomUUID } from 'node:crypto';
import type { AwsError } from './aws-error.ts';
import type { Document, Value } from './document.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: Buffer | string;
}

/** How a service writes its errors; see the protocol names in AWS's service models. */
export type Protocol = 'json' | 'query' | 'ec2' | 's3';

export function json(body: Document = {}, status = 200): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}

/** The envelope of the query protocol around what is XML already. */
export function xml(operation: string, inner: string): Answer {
  const result = `<${operation}Result>${inner}</${operation}Result>`;
  const metadata = `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata>`;
  return xmlAnswer(200, `<${operation}Response>${result}${metadata}</${operation}Response>`);
}

/** EC2's envelope has no result element. */
export function ec2Xml(operation: string, inner: string): Answer {
  const space = 'http://ec2.amazonaws.com/doc/2016-11-15/';
  const id = `<requestId>${randomUUID()}</requestId>`;
  return xmlAnswer(
    200,
    `<${operation}Response xmlns="${space}">${id}${inner}</${operation}Response>`,
  );
}

export function errorAnswer(error: AwsError, protocol: Protocol): Answer {
  if (protocol === 'json') {
    return {
      status: error.status,
      headers: {
        'content-type': 'application/json',
        'x-amzn-errortype': error.code,
        // moto's state machines fail on an error of a task that has none.
        'x-amzn-requestid': randomUUID(),
      },
      body: JSON.stringify({ __type: error.code, message: error.message, Message: error.message }),
    };
  }
  const inner = `<Code>${escapeXml(error.code)}</Code><Message>${escapeXml(error.message)}</Message>`;
  const id = randomUUID();
  const bodies = {
    query: `<ErrorResponse><Error><Type>Sender</Type>${inner}</Error><RequestId>${id}</RequestId></ErrorResponse>`,
    ec2: `<Response><Errors><Error>${inner}</Error></Errors><RequestID>${id}</RequestID></Response>`,
    s3: `<Error>${inner}<RequestId>${id}</RequestId></Error>`,
  };
  return xmlAnswer(error.status, bodies[protocol]);
}

function xmlAnswer(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/xml' }, body: `<?xml version="1.0"?>${body}` };
}

export function escapeXml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A document as the query protocol's XML: lists become `<member>` elements. */
export function toXml(from: Document): string {
  return Object.entries(from)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => `<${key}>${xmlValue(value)}</${key}>`)
    .join('');
}

function xmlValue(value: Value): string {
  if (Array.isArray(value)) {
    return value.map((member) => `<member>${xmlValue(member)}</member>`).join('');
  }
  if (typeof value === 'object' && value !== null) return toXml(value);
  return escapeXml(String(value));
}
