import type { Rig } from '../rig.ts';

export interface Question {
  /** The name that signs the request. */
  readonly service: string;
  /** As the `x-amz-target` header has it: `Logs_20140328.DescribeLogGroups`. */
  readonly target: string;
  readonly body: object;
}

/** Asks a service whose SDK client is no dependency of ours, in the JSON protocol that it speaks. */
export async function askJson(rig: Rig, { service, target, body }: Question): Promise<unknown> {
  const scope = `20260101/${rig.settings.region}/${service}/aws4_request`;
  const answer = await fetch(rig.emulator.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': target,
      authorization: `AWS4-HMAC-SHA256 Credential=test/${scope}, SignedHeaders=host, Signature=0`,
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${target}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}
