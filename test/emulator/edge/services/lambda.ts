import { parameter, type Call } from '../call.ts';
import { document, isDocument, pick, text, type Document } from '../document.ts';
import type { Repair, ServiceEdge } from '../service.ts';

const FORGOTTEN = ['DeadLetterConfig', 'LoggingConfig', 'KMSKeyArn'];

const remember: Repair = (call, answer, { store }) => {
  const name = call.parameters['FunctionName'] ? functionOf(call) : text(call.json, 'FunctionName');
  const kept = { ...store.table('lambda.settings').get(name), ...pick(call.json, ...FORGOTTEN) };
  store.table('lambda.settings').set(name, kept);
  Object.assign(answer, kept);
};

/** moto forgets a function's dead-letter and logging settings, and its key. */
export const lambda: ServiceEdge = {
  service: 'lambda',
  repairs: {
    CreateFunction: remember,
    UpdateFunctionConfiguration: remember,
    UpdateFunctionCode: remember,
    GetFunction: (call, answer, { store }) => {
      const configuration: Document = document(answer, 'Configuration');
      if (!isDocument(answer['Configuration'])) return;
      Object.assign(configuration, store.table('lambda.settings').get(functionOf(call)));
    },
    GetFunctionConfiguration: (call, answer, { store }) => {
      Object.assign(answer, store.table('lambda.settings').get(functionOf(call)));
    },
  },
};

/** A function is named by name, by ARN, or by either with a qualifier. */
function functionOf(call: Call): string {
  const given = parameter(call, 'FunctionName');
  const name = given.includes(':function:') ? given.split(':function:')[1] : given;
  return (name ?? given).split(':')[0] ?? given;
}
