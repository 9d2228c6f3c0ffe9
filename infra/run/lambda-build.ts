import { join } from 'node:path';
import type { LambdaCode } from '../lambda-code.ts';

/** Builds the functions' zips. Loaded only when it is needed: it takes a bundler. */
export async function lambdaCode(outFolder: string): Promise<LambdaCode> {
  const { buildLambda } = await import('../../.ci/build-lambda.ts');
  return buildLambda(join(outFolder, 'functions'));
}
