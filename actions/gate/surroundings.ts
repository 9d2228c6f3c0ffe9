import { SetupError } from './setup-error.ts';

/** What the runner says of the job, by the variables that GitHub documents. */
export interface Surroundings {
  readonly workspace: string;
  /** For files that only later steps of the job need. */
  readonly temporary: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly apiUrl: string;
  readonly runId: number;
  readonly eventName: string;
  readonly eventPath: string;
  readonly commit: string;
  readonly ref: string;
  /** The page of this run, where its summary is shown. */
  readonly runUrl: string;
  /** Absent on an old Enterprise Server, which shows no summaries. */
  readonly summaryPath?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;

export function readSurroundings(environment: Environment): Surroundings {
  const read = (name: string, pattern = /\S/): string => {
    const value = environment[name] ?? '';
    if (pattern.test(value)) return value;
    const fix = "Run this as a step of a workflow; GitHub's runner sets it.";
    throw new SetupError('bad-surroundings', `${name} is not set as it should be. ${fix}`);
  };
  const repository = read('GITHUB_REPOSITORY', REPOSITORY);
  const runId = Number(read('GITHUB_RUN_ID', /^\d{1,15}$/));
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const summaryPath = environment['GITHUB_STEP_SUMMARY'];
  return {
    workspace: read('GITHUB_WORKSPACE'),
    temporary: read('RUNNER_TEMP'),
    repository,
    apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
    runId,
    eventName: read('GITHUB_EVENT_NAME'),
    eventPath: read('GITHUB_EVENT_PATH'),
    commit: read('GITHUB_SHA', COMMIT),
    ref: read('GITHUB_REF', /^refs\//),
    runUrl: `${server}/${repository}/actions/runs/${runId}`,
    ...(summaryPath !== undefined && { summaryPath }),
  };
}
