import { appendFileSync } from 'node:fs';
import * as core from '@actions/core';
import { blocks, say, sentence } from '../../triage/finding/markdown.ts';
import type { Markdown } from '../../triage/finding/untrusted.ts';
import { markerOf } from '../../triage/verdict/render/comment.ts';
import { commentOn } from './comment.ts';
import type { Step } from './step.ts';

/** Says that there is no verdict: an earlier comment must not go on saying that all is well. */
export async function tellFailure(message: string, step: Step): Promise<void> {
  const { inputs, surroundings, change } = step;
  const lines = message.split('\n').map((line) => sentence(line.trim()));
  const page = blocks([say`**Parapet could not judge**`, ...lines]);
  const { summaryPath } = surroundings;
  if (summaryPath !== undefined) appendFileSync(summaryPath, `${page}\n`);
  if (change.kind !== 'pull-request') return;
  const body = `${markerOf(inputs.name)}\n${page}\n` as Markdown;
  const trouble = await commentOn(step, { body, failed: true });
  if (trouble !== undefined) core.notice(trouble);
}
