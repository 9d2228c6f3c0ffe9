import { parameter } from '../call.ts';
import type { ServiceEdge } from '../service.ts';

const SWITCH = '<EventBridgeConfiguration></EventBridgeConfiguration>';
const CONFIGURATION = /<NotificationConfiguration([^>]*?)(\/>|>)/;

/** moto drops the EventBridge switch of a bucket's notifications. */
export const s3: ServiceEdge = {
  service: 's3',
  answers: {
    PutBucketNotificationConfiguration: (call, { store }) => {
      const on = call.body.includes('EventBridgeConfiguration');
      store.table('s3.event-bridge').set(parameter(call, 'Bucket'), { on });
      return undefined;
    },
  },
  xmlRepairs: {
    GetBucketNotificationConfiguration: (call, answer, { store }) => {
      if (store.table('s3.event-bridge').get(parameter(call, 'Bucket'))?.['on'] !== true) {
        return answer;
      }
      return answer.replace(CONFIGURATION, (_all, attributes: string, end: string) => {
        const close = end === '/>' ? '</NotificationConfiguration>' : '';
        return `<NotificationConfiguration${attributes}>${SWITCH}${close}`;
      });
    },
  },
};
