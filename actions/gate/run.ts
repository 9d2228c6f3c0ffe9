import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import type { Json } from '../../triage/finding/reader.ts';
import { now } from '../../triage/io/clock.ts';
import { readChange } from './change.ts';
import { failureMessage } from './failure.ts';
import { readInputs } from './inputs.ts';
import { SetupError } from './setup-error.ts';
import type { Step } from './step.ts';
import { readSurroundings } from './surroundings.ts';

/** Reads what the step was given, judges, tells. Whatever goes wrong, the step does not succeed. */
export async function run(environment: NodeJS.ProcessEnv): Promise<void> {
  let step: Step | undefined;
  try {
    step = readStep(environment);
    const { judgeStep } = await import('./judge-step.ts');
    const list = await judgeStep(step);
    const { conclude, tell } = await import('./tell.ts');
    await tell(list, step);
    conclude(list, step);
  } catch (error) {
    // A later step that asks for the verdict must not find it empty.
    core.setOutput('verdict', 'fail');
    const message = failureMessage(error);
    core.setFailed(message);
    if (step) await (await import('./tell-failure.ts')).tellFailure(message, step);
  }
}

/** Only what is quick: a step that is set up wrong says so before anything big is loaded. */
function readStep(environment: NodeJS.ProcessEnv): Step {
  const inputs = readInputs(environment);
  if (inputs.token !== undefined) core.setSecret(inputs.token);
  if (inputs.source === 'reports' && inputs.reports.length === 0) throw nothingToJudge();
  const surroundings = readSurroundings(environment);
  const change = readChange(surroundings, readEvent(surroundings.eventPath));
  return { inputs, surroundings, change, now: now() };
}

function readEvent(path: string): Json {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Json;
  } catch (cause) {
    const fix = "Run this by GitHub's own runner.";
    throw new SetupError('bad-surroundings', `The event's file cannot be read. ${fix}`, { cause });
  }
}

function nothingToJudge(): SetupError {
  return new SetupError(
    'bad-input',
    'No report is named, so there is nothing to judge. Give the input "reports", or "source: code-scanning".',
  );
}
