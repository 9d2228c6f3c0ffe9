import { readFileSync } from 'node:fs';

/** What a person or the responder gives; SSM refuses a value that does not match, before any step. */
const PARAMETERS = {
  InstanceId: {
    type: 'String',
    description: 'The node',
    allowedPattern: '^i-[0-9a-f]{8,17}$',
  },
  IncidentId: {
    type: 'String',
    description: 'The incident, by its id',
    allowedPattern: '^inc-[0-9a-hjkmnp-tv-z]{26}$',
  },
} as const;

interface AutomationOptions {
  readonly description: string;
  readonly roleArn: string;
  /** The Python file beside this one; its function of the same name is called. */
  readonly script: 'isolate' | 'preserve' | 'release';
  readonly timeoutSeconds: number;
  /** What the script reads beside the parameters. */
  readonly fixed: Readonly<Record<string, string>>;
}

/** An SSM Automation document of one step, which runs the script with the response's own role. */
export function automationDocument(options: AutomationOptions) {
  const { description, roleArn, script, timeoutSeconds, fixed } = options;
  return {
    schemaVersion: '0.3',
    description,
    assumeRole: roleArn,
    parameters: PARAMETERS,
    mainSteps: [
      {
        name: script,
        action: 'aws:executeScript',
        timeoutSeconds,
        // Again only by a person, who reads first why it failed.
        maxAttempts: 1,
        onFailure: 'Abort',
        isEnd: true,
        inputs: {
          Runtime: 'python3.11',
          Handler: script,
          Script: readFileSync(new URL(`${script}.py`, import.meta.url), 'utf8'),
          InputPayload: {
            InstanceId: '{{ InstanceId }}',
            IncidentId: '{{ IncidentId }}',
            ExecutionId: '{{ automation:EXECUTION_ID }}',
            ...fixed,
          },
        },
        outputs: [{ Name: 'done', Selector: '$.Payload', Type: 'StringMap' }],
      },
    ],
    outputs: [`${script}.done`],
  } as const;
}
