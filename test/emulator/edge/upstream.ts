import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import type { Answer } from './answer.ts';
import type { Call } from './call.ts';

/** Headers that belong to one hop. */
const HOP = new Set(['connection', 'transfer-encoding', 'content-length', 'keep-alive']);

/** Passes a call on to moto. */
export function passOn(moto: URL, call: Call, body: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({
      host: moto.hostname,
      port: moto.port,
      method: call.method,
      path: call.target,
      headers: { ...withSignature(call), 'content-length': String(body.length) },
    });
    outgoing.on('error', reject);
    outgoing.on('response', (incoming) => {
      const parts: Buffer[] = [];
      incoming.on('data', (part: Buffer) => parts.push(part));
      incoming.on('error', reject);
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 502,
          headers: answerHeaders(incoming.headers),
          body: Buffer.concat(parts),
        }),
      );
    });
    outgoing.end(body);
  });
}

/** moto routes by the Authorization header only; a presigned URL (EKS bearer token) has none. */
function withSignature(call: Call): OutgoingHttpHeaders {
  const headers = withoutHop(call.headers);
  const presigned = call.url.searchParams.get('X-Amz-Credential');
  if (!headers['authorization'] && presigned && call.service !== 's3') {
    headers['authorization'] =
      `AWS4-HMAC-SHA256 Credential=${presigned}, SignedHeaders=host, Signature=00`;
  }
  return headers;
}

function answerHeaders(headers: IncomingHttpHeaders): Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(withoutHop(headers))) {
    if (typeof value === 'string' || Array.isArray(value)) kept[name] = value;
  }
  return kept;
}

function withoutHop(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP.has(name)));
}

export interface Ec2Question {
  readonly region: string;
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Asks moto's EC2 on behalf of a service; the answer's XML. */
export async function askEc2(moto: URL, question: Ec2Question): Promise<string> {
  const scope = `test/20260101/${question.region}/ec2/aws4_request`;
  const answered = await fetch(moto, {
    method: 'POST',
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=00`,
    },
    body: new URLSearchParams({
      Action: question.action,
      Version: '2016-11-15',
      ...question.fields,
    }),
  });
  return answered.text();
}
