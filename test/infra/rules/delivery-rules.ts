import {
  faultsOf,
  first,
  isGiven,
  isTrue,
  refersTo,
  resources,
  stackOf,
  type Resource,
  type Rule,
  type StackJson,
} from './stack-json.ts';

/** The queues in which others leave what they could not deliver. */
function isDeadLetterQueue(stacks: readonly StackJson[], queue: Resource): boolean {
  return resources(stacks).some(
    ({ body, type, id }) =>
      !(type === queue.type && id === queue.id) &&
      [body['redrive_policy'], body['dead_letter_config'], body['destination_config']].some(
        (value) => refersTo(value, queue),
      ),
  );
}

const DEAD = '${aws_sqs_queue.dead.arn}';
const redrive = JSON.stringify({ deadLetterTargetArn: DEAD, maxReceiveCount: 5 });

export const queueDeadLetter: Rule = {
  id: 'queue-dead-letter',
  reason:
    'A message that cannot be handled must end where somebody looks, not go round until it is forgotten.',
  check: (stacks) =>
    faultsOf(stacks, ['aws_sqs_queue'], (queue) =>
      isGiven(queue.body['redrive_policy']) || isDeadLetterQueue(stacks, queue)
        ? undefined
        : 'has no dead-letter queue and is none',
    ),
  good: [stackOf({ aws_sqs_queue: { a: { redrive_policy: redrive }, dead: {} } })],
  bad: [
    [stackOf({ aws_sqs_queue: { a: {} } })],
    [stackOf({ aws_sqs_queue: { a: { redrive_policy: redrive }, dead: {}, b: {} } })],
  ],
};

export const targetDeadLetter: Rule = {
  id: 'target-dead-letter',
  reason: 'EventBridge drops what it could not deliver for a day; a finding must not be lost so.',
  check: (stacks) =>
    faultsOf(stacks, ['aws_cloudwatch_event_target'], ({ body }) =>
      isGiven(first(body, 'dead_letter_config', 'arn'))
        ? undefined
        : 'drops what it cannot deliver',
    ),
  good: [stackOf({ aws_cloudwatch_event_target: { a: { dead_letter_config: { arn: DEAD } } } })],
  bad: [
    [stackOf({ aws_cloudwatch_event_target: { a: {} } })],
    [stackOf({ aws_cloudwatch_event_target: { a: { dead_letter_config: {} } } })],
  ],
};

const FUNCTION = {
  dead_letter_config: { target_arn: DEAD },
  tracing_config: { mode: 'Active' },
  reserved_concurrent_executions: 2,
};
const ASYNC = {
  function_name: '${aws_lambda_function.a.function_name}',
  destination_config: { on_failure: { destination: DEAD } },
};

export const functionDeadLetter: Rule = {
  id: 'function-dead-letter',
  reason: 'A call that failed three times is thrown away by Lambda, unless it has somewhere to go.',
  check: (stacks) =>
    faultsOf(stacks, ['aws_lambda_function'], (fn) => {
      if (!isGiven(first(fn.body, 'dead_letter_config', 'target_arn')))
        return 'has no dead-letter queue';
      const destinations = resources(stacks, 'aws_lambda_function_event_invoke_config').filter(
        ({ body }) => refersTo(body['function_name'], fn),
      );
      return destinations.some(({ body }) =>
        isGiven(first(body, 'destination_config', 'on_failure', 'destination')),
      )
        ? undefined
        : 'has no destination for failed calls';
    }),
  good: [
    stackOf({
      aws_lambda_function: { a: FUNCTION },
      aws_lambda_function_event_invoke_config: { a: ASYNC },
    }),
  ],
  bad: [
    [
      stackOf({
        aws_lambda_function: { a: {} },
        aws_lambda_function_event_invoke_config: { a: ASYNC },
      }),
    ],
    [stackOf({ aws_lambda_function: { a: FUNCTION } })],
  ],
};

export const functionBounded: Rule = {
  id: 'function-bounded',
  reason:
    "A storm of findings must not take the account's concurrency from everybody else, nor pass unseen.",
  check: (stacks) =>
    faultsOf(stacks, ['aws_lambda_function'], ({ body }) => {
      if (first(body, 'tracing_config', 'mode') !== 'Active') return 'is not traced';
      return Number(body['reserved_concurrent_executions'] ?? 0) > 0
        ? undefined
        : 'has no limit of its own';
    }),
  good: [stackOf({ aws_lambda_function: { a: FUNCTION } })],
  bad: [
    [
      stackOf({
        aws_lambda_function: { a: { ...FUNCTION, tracing_config: { mode: 'PassThrough' } } },
      }),
    ],
    [
      stackOf({
        aws_lambda_function: { a: { ...FUNCTION, reserved_concurrent_executions: undefined } },
      }),
    ],
  ],
};

const MACHINE = {
  tracing_configuration: { enabled: true },
  logging_configuration: { level: 'ALL', log_destination: '${aws_cloudwatch_log_group.l.arn}:*' },
};

export const machineWatched: Rule = {
  id: 'machine-watched',
  reason: 'Who allowed which response, and when, is told by the machine or by nobody.',
  check: (stacks) =>
    faultsOf(stacks, ['aws_sfn_state_machine'], ({ body }) => {
      if (!isTrue(first(body, 'tracing_configuration', 'enabled'))) return 'is not traced';
      const level = first(body, 'logging_configuration', 'level');
      return level === 'ALL' && isGiven(first(body, 'logging_configuration', 'log_destination'))
        ? undefined
        : 'does not log every step';
    }),
  good: [stackOf({ aws_sfn_state_machine: { a: MACHINE } })],
  bad: [
    [stackOf({ aws_sfn_state_machine: { a: { ...MACHINE, tracing_configuration: {} } } })],
    [
      stackOf({
        aws_sfn_state_machine: { a: { ...MACHINE, logging_configuration: { level: 'ERROR' } } },
      }),
    ],
  ],
};

export const deliveryRules: readonly Rule[] = [
  queueDeadLetter,
  targetDeadLetter,
  functionDeadLetter,
  functionBounded,
  machineWatched,
];
