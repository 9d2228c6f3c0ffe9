import { isAlert, readAlert } from './falco-alert.ts';
import { RecurringAlerts } from './falco-recurring.ts';
import { isList, isObject } from './fields.ts';
import { ReadError } from './read-error.ts';
import type { Json, JsonObject, Reader } from './reader.ts';

/** Falco's and Falcosidekick's alerts: one, or a list of them. */
export const falcoReader: Reader = {
  source: 'falco',
  recognise(value) {
    if (!isList(value)) return isAlert(value);
    return value.some((element) => isObject(element) && isAlert(element));
  },
  read(value, context) {
    if (!isList(value)) return readAlert(value, context);
    return value.flatMap((element, index) => readAlert(inList(element, index), context));
  },
  lines: (reading) => new RecurringAlerts(reading),
};

function inList(element: Json, index: number): JsonObject {
  if (isObject(element) && isAlert(element)) return element;
  throw new ReadError(
    'unknown-format',
    `Element ${index} of a list of Falco alerts is no Falco alert. Give each tool's output as a file of its own.`,
  );
}
