/**
 * By these the responder says that it will not act: a guard, not a fault. The end of its error's name is a
 * code of triage/response/response-error.ts; a test holds that each code is here or is a fault.
 */
export const REFUSALS = ['ResponseError.not-built-in'] as const;
/** What an approver sends with `SendTaskFailure`, in place of an answer. */
export const DENIED_ERROR = 'Denied';

export interface ApprovalOptions {
  readonly responderArn: string;
  /** Nobody answered for so long: that is a no. */
  readonly answerSeconds: number;
}

/** Time for the steps beside the waiting, tries included. */
const WORK_SECONDS = 900;

/** Lambda itself failed, not our code: the same call may work a moment later. */
const RETRY_LAMBDA = {
  ErrorEquals: [
    'Lambda.ServiceException',
    'Lambda.AWSLambdaException',
    'Lambda.SdkClientException',
    'Lambda.ClientExecutionTimeoutException',
    'Lambda.TooManyRequestsException',
  ],
  IntervalSeconds: 2,
  MaxAttempts: 5,
  BackoffRate: 2,
  MaxDelaySeconds: 60,
  JitterStrategy: 'FULL',
} as const;

const CATCH_REFUSAL = { ErrorEquals: REFUSALS, ResultPath: '$.fault', Next: 'Refused' };
const CATCH_ALL = { ErrorEquals: ['States.ALL'], ResultPath: '$.fault', Next: 'Failed' };

/** What is asked for, the same in both steps; the responder reads nothing else. */
const REQUEST = {
  'execution.$': '$$.Execution.Id',
  'incident.$': '$.incident',
  'action.$': '$.action',
  'target.$': '$.target',
} as const;

/**
 * A response that a person must allow: ask, wait, do what was allowed. Its input is `{incident, action,
 * target}`. Only the word "approved" leads to `Apply`; silence, an answer that cannot be read, and every
 * fault end without it.
 */
export function approvalStates({ responderArn, answerSeconds }: ApprovalOptions) {
  return {
    Comment: 'Ask a person, wait for the answer, act only on a yes.',
    StartAt: 'Ask',
    TimeoutSeconds: answerSeconds + WORK_SECONDS,
    States: {
      Ask: {
        Type: 'Task',
        Comment:
          'The responder writes the question down with its token; the answer comes by the token.',
        Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
        Parameters: {
          FunctionName: responderArn,
          Payload: {
            task: 'ask',
            ...REQUEST,
            'attempt.$': '$$.State.RetryCount',
            'askedAt.$': '$$.State.EnteredTime',
            timeoutSeconds: answerSeconds,
            'taskToken.$': '$$.Task.Token',
          },
        },
        TimeoutSeconds: answerSeconds,
        ResultPath: '$.answer',
        Retry: [RETRY_LAMBDA],
        Catch: [
          { ErrorEquals: ['States.Timeout'], ResultPath: '$.fault', Next: 'DeniedByTimeout' },
          { ErrorEquals: [DENIED_ERROR], ResultPath: '$.fault', Next: 'Denied' },
          CATCH_REFUSAL,
          CATCH_ALL,
        ],
        Next: 'ReadAnswer',
      },
      ReadAnswer: {
        Type: 'Choice',
        Choices: [answerIs('approved', 'Apply'), answerIs('denied', 'Denied')],
        Default: 'AnswerUnreadable',
      },
      Apply: {
        Type: 'Task',
        Resource: 'arn:aws:states:::lambda:invoke',
        Parameters: {
          FunctionName: responderArn,
          Payload: { task: 'apply', ...REQUEST },
        },
        ResultSelector: { 'done.$': '$.Payload' },
        ResultPath: '$.result',
        Retry: [RETRY_LAMBDA],
        Catch: [CATCH_REFUSAL, CATCH_ALL],
        Next: 'Applied',
      },
      Applied: { Type: 'Succeed' },
      Denied: { Type: 'Succeed', Comment: 'A person said no.' },
      DeniedByTimeout: {
        Type: 'Fail',
        Error: 'DeniedByTimeout',
        Cause:
          'Nobody answered in time: nothing was done. The alarm says so, since somebody should.',
      },
      AnswerUnreadable: {
        Type: 'Fail',
        Error: 'AnswerUnreadable',
        Cause:
          'The answer says neither "approved" nor "denied" in its field "decision": nothing was done.',
      },
      Refused: {
        Type: 'Fail',
        Error: 'Refused',
        Cause: 'The responder would not act; the step before says why in its output.',
      },
      Failed: {
        Type: 'Fail',
        Error: 'Failed',
        Cause: 'A step failed; it says why in its output. What it had begun may stand half done.',
      },
    },
  };
}

/** Present, a text, and exactly this word. */
function answerIs(decision: string, next: string) {
  const variable = '$.answer.decision';
  return {
    And: [
      { Variable: variable, IsPresent: true },
      { Variable: variable, IsString: true },
      { Variable: variable, StringEquals: decision },
    ],
    Next: next,
  };
}
