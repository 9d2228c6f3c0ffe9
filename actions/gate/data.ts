import { readEpss, readKev } from '../../triage/io/vulnerability-data.ts';
import { KEV_CATALOG, knownExploited } from '../../triage/knowledge/kev.ts';
import type { JudgeGiven } from '../../triage/verdict/judge.ts';
import type { Step } from './step.ts';
import { insideEither } from './workspace.ts';

export type KnownData = Pick<JudgeGiven, 'exploited' | 'epss' | 'data'>;

/**
 * What is known of vulnerabilities. The built-in catalogue always counts: a file may add to it and be
 * newer, but cannot take out of it what it leaves out.
 */
export async function dataOf({ inputs, surroundings }: Step): Promise<KnownData> {
  const at = (path: string): string => insideEither(path, surroundings);
  const kev = inputs.kev === undefined ? undefined : await readKev(at(inputs.kev));
  const epss = inputs.epss === undefined ? undefined : await readEpss(at(inputs.epss));
  const { version, releasedAt } = kev ?? KEV_CATALOG;
  return {
    exploited: (cve) => kev?.find(cve) ?? knownExploited(cve),
    ...(epss && { epss: (cve) => epss.find(cve) }),
    data: {
      kev: { version, releasedAt },
      ...(epss && { epss: { scoredAt: epss.scoredAt } }),
    },
  };
}
