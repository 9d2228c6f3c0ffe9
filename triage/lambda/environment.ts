import { nearestName } from '../verdict/nearest-name.ts';
import { LambdaError } from './lambda-error.ts';
import { functionVariables } from './permissions.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface ResponderEnvironment {
  /** The incident table's name. */
  readonly incidentTable: string;
}

export interface DetectorEnvironment extends ResponderEnvironment {
  /** The parameter that holds the redaction key, and the KMS key it is encrypted with. */
  readonly redactionParameter: string;
  readonly dataKey: string;
  /** The cluster's name for alerts that print none. */
  readonly cluster?: string;
}

type Variable = keyof typeof functionVariables;

/** What a value must look like, and how to say so. */
const SHAPES: Readonly<Record<Variable, readonly [RegExp, string]>> = {
  incidentTable: [/^[A-Za-z0-9_.-]{3,255}$/, 'the name of the incident table'],
  redactionParameter: [
    /^\/[A-Za-z0-9_./-]{1,1000}$/,
    'the name of a parameter, as in /parapet/key',
  ],
  dataKey: [/^[A-Za-z0-9:/_-]{1,2048}$/, 'the id, ARN or alias of a KMS key'],
  cluster: [/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/, 'the name of an EKS cluster'],
};

export function responderEnvironment(environment: Environment): ResponderEnvironment {
  const reading = new Variables(environment);
  const incidentTable = reading.required('incidentTable');
  reading.finish();
  return { incidentTable };
}

export function detectorEnvironment(environment: Environment): DetectorEnvironment {
  const reading = new Variables(environment);
  const incidentTable = reading.required('incidentTable');
  const redactionParameter = reading.required('redactionParameter');
  const dataKey = reading.required('dataKey');
  const cluster = reading.optional('cluster');
  reading.finish();
  return { incidentTable, redactionParameter, dataKey, ...(cluster !== undefined && { cluster }) };
}

/** Reads variables one by one and tells all that is wrong with them at once. */
class Variables {
  readonly #environment: Environment;
  readonly #faults: string[] = [];

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  required(variable: Variable): string {
    const value = this.optional(variable);
    if (value === undefined) this.#faults.push(`${functionVariables[variable]} is missing`);
    return value ?? '';
  }

  optional(variable: Variable): string | undefined {
    const name = functionVariables[variable];
    const value = this.#environment[name];
    if (value === undefined || value === '') return undefined;
    const [shape, what] = SHAPES[variable];
    if (!shape.test(value)) this.#faults.push(`${name} is not ${what}`);
    return value;
  }

  finish(): void {
    this.#faults.push(...this.#strangers());
    if (this.#faults.length === 0) return;
    throw new LambdaError(
      'environment-invalid',
      `The function's environment cannot be used: ${this.#faults.join('; ')}. Correct it in the response stack and deploy that again.`,
    );
  }

  #strangers(): string[] {
    const known: readonly string[] = Object.values(functionVariables);
    return Object.keys(this.#environment)
      .filter((name) => name.startsWith('PARAPET_') && !known.includes(name))
      .map((name) => {
        const meant = nearestName(name, known);
        return `${name} is no variable of this function${meant ? `; is ${meant} meant?` : ''}`;
      });
  }
}
