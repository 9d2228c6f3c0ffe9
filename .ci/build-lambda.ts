/**
 * Bundles the two functions of `triage/lambda.ts`, each with only what it runs, and packs each into a
 * zip for Lambda's runtime nodejs22.x. The same sources give the same bytes, so a deployment changes a
 * function only where its code changed.
 *
 *   node .ci/build-lambda.ts [OUT_FOLDER]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { rolldown } from 'rolldown';
import type { OutputChunk, Plugin } from 'rolldown';
import { thirdPartyNotices } from './third-party-notices.ts';

/** Paths of the zip files. */
export interface LambdaZips {
  readonly detector: string;
  readonly responder: string;
}

const OUT = 'triage/dist/lambda';
const SOURCE = 'triage/lambda.ts';
const ENTRY = 'function-entry';
const UNIX = 3;
const READABLE_FILE = 0o100_644;

/** Builds both functions; the handler of each is `index.handler`. */
export async function buildLambda(outFolder = OUT): Promise<LambdaZips> {
  mkdirSync(outFolder, { recursive: true });
  const [detector, responder] = [join(outFolder, 'detector.zip'), join(outFolder, 'responder.zip')];
  writeFileSync(detector, zip(await bundle('detector')));
  writeFileSync(responder, zip(await bundle('responder')));
  return { detector, responder };
}

async function bundle(name: string): Promise<readonly OutputChunk[]> {
  const building = await rolldown({
    input: { index: ENTRY },
    plugins: [entryOf(name)],
    platform: 'node',
    resolve: {
      mainFields: ['module', 'main'],
      conditionNames: ['module', 'import', 'node', 'default'],
    },
    transform: { target: 'node22' },
    // Our modules do nothing while they load: one that is not used is left out.
    treeshake: { moduleSideEffects: [{ test: /\/triage\//, sideEffects: false }] },
    logLevel: 'warn',
  });
  const { output } = await building.generate({
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name].mjs',
    comments: { legal: false },
  });
  await building.close();
  return output.filter((each) => each.type === 'chunk');
}

/** One export of the door as the handler; the other is not in the bundle. */
function entryOf(name: string): Plugin {
  return {
    name: 'function-entry',
    resolveId: (id) => (id === ENTRY ? id : undefined),
    load: (id) =>
      id === ENTRY
        ? `export { ${name} as handler } from ${JSON.stringify(resolve(SOURCE))};`
        : undefined,
  };
}

/** Zip keeps local time: made as local time it is the same in every zone. */
const modifiedAt = (): Date => new Date(2000, 0, 1);

function zip(chunks: readonly OutputChunk[]): Uint8Array {
  const notices = thirdPartyNotices(chunks.flatMap(({ moduleIds }) => moduleIds));
  const files = [
    ...chunks.map(({ fileName, code }) => [fileName, code] as const),
    ['THIRD_PARTY_NOTICES.txt', notices] as const,
  ].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const packed: Zippable = Object.fromEntries(
    files.map(([name, text]) => [
      name,
      [Buffer.from(text), { mtime: modifiedAt(), os: UNIX, attrs: READABLE_FILE << 16, level: 9 }],
    ]),
  );
  return zipSync(packed);
}

if (import.meta.main) console.log(JSON.stringify(await buildLambda(process.argv[2])));
