import { text } from '../document.ts';
import type { Handler, ServiceEdge } from '../service.ts';

/** moto looks a trail up by name only, where the provider gives the ARN. */
const byName: Handler = (call) => {
  const name = text(call.json, 'Name').split('trail/').at(-1);
  return { forward: { ...call.json, Name: name } };
};

export const cloudtrail: ServiceEdge = {
  service: 'cloudtrail',
  answers: { StartLogging: byName, StopLogging: byName },
};
