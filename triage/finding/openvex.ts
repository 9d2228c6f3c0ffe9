import { isList, isObject } from './fields.ts';
import type { Finding } from './finding.ts';
import { rowsOf } from './openvex-rows.ts';
import { readStatements } from './openvex-statements.ts';
import type { JsonObject, Reader } from './reader.ts';
import { ReadError } from './read-error.ts';
import { WrongFields } from './wrong-fields.ts';

const NAMESPACE = 'https://openvex.dev/ns';
/** The first version's context carries no number; 0.2.0 is the current one. */
const CONTEXTS = [NAMESPACE, `${NAMESPACE}/v0.0.1`, `${NAMESPACE}/v0.2.0`];

/** OpenVEX: a row for each statement and product; without products, one for the statement. */
export const openvexReader: Reader = {
  source: 'vex',
  recognise: (value) => isObject(value) && contextOf(value) !== undefined,
  read(value) {
    if (!isObject(value) || !CONTEXTS.includes(contextOf(value) ?? '')) throw otherVersion();
    const wrong = new WrongFields('vex');
    const document = readStatements(value, wrong);
    return [...wrong.lines(), ...rowsOf(document)] satisfies Finding[];
  },
};

/** JSON-LD allows a list of contexts. */
function contextOf(value: JsonObject): string | undefined {
  const context = value['@context'];
  const contexts = isList(context) ? context : [context];
  const found = contexts.find(
    (one) => typeof one === 'string' && (one === NAMESPACE || one.startsWith(`${NAMESPACE}/`)),
  );
  return typeof found === 'string' ? found.replace(/\/$/, '') : undefined;
}

function otherVersion(): ReadError {
  return new ReadError(
    'unsupported-format',
    `This is an OpenVEX document of a version that is not read, so its words may mean something else. Write it with the context "${NAMESPACE}/v0.2.0".`,
  );
}
