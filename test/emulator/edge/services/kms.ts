import type { Call } from '../call.ts';
import { text } from '../document.ts';
import type { ServiceEdge } from '../service.ts';

const DEFAULT_DAYS = 365;

/** moto forgets the rotation period. */
export const kms: ServiceEdge = {
  service: 'kms',
  repairs: {
    EnableKeyRotation: (call, _answer, { store }) => {
      const days = call.json['RotationPeriodInDays'] ?? DEFAULT_DAYS;
      store.table('kms.rotation').set(keyOf(call), { days });
    },
    GetKeyRotationStatus: (call, answer, { store }) => {
      const kept = store.table('kms.rotation').get(keyOf(call));
      if (answer['KeyRotationEnabled'] === true && kept) {
        answer['RotationPeriodInDays'] = kept['days'];
      }
    },
  },
};

function keyOf(call: Call): string {
  return text(call.json, 'KeyId').split('/').at(-1) ?? '';
}
