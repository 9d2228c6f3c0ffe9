import { json } from '../answer.ts';
import { isDocument, parseDocument, text, textOr, type Document } from '../document.ts';
import { epochSeconds } from '../identity.ts';
import type { ServiceEdge } from '../service.ts';

/** Step Functions: the provider validates definitions at plan time and lists versions. */
export const states: ServiceEdge = {
  service: 'states',
  answers: {
    ValidateStateMachineDefinition: (call) => {
      const fault = definitionFault(parseDocument(text(call.json, 'definition')));
      return json({
        result: fault ? 'FAIL' : 'OK',
        diagnostics: fault ? [fault] : [],
        truncated: false,
      });
    },
    ListStateMachineVersions: (call, { store }) => {
      const arn = text(call.json, 'stateMachineArn');
      const version = { stateMachineVersionArn: `${arn}:1`, creationDate: epochSeconds() };
      return json({
        stateMachineVersions: store.table('states.versions').has(arn) ? [version] : [],
      });
    },
    DeleteStateMachineVersion: () => json(),
  },
  repairs: {
    CreateStateMachine: (call, answer, { store }) => {
      if (call.json['publish'] !== true) return;
      const arn = textOr(answer, 'stateMachineArn', '');
      store.table('states.versions').set(arn, {});
      answer['stateMachineVersionArn'] = `${arn}:1`;
    },
  },
};

function definitionFault(definition: Document | undefined): Document | undefined {
  if (!definition) {
    const message = 'The definition is not a JSON object.';
    return { severity: 'ERROR', code: 'SCHEMA_VALIDATION_FAILED', message };
  }
  const start = textOr(definition, 'StartAt', '');
  const known = isDocument(definition['States']) ? definition['States'] : {};
  if (isDocument(known[start])) return undefined;
  const message = `StartAt ${start} not found`;
  return { severity: 'ERROR', code: 'MISSING_TRANSITION_TARGET', message };
}
