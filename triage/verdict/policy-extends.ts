import { forTerminal, fromOutside } from '../finding/untrusted.ts';
import { PolicyError } from './policy-error.ts';
import type { PolicyErrorCode } from './policy-error.ts';
import { readLayer } from './policy-layer.ts';
import type { Layer } from './policy-layer.ts';

/** An organisation's policy, a department's, a team's: more is a mistake. */
const MAX_FILES = 5;

const ELSEWHERE = /^([\w.-]{1,100}\/[\w.-]{1,100})\/([^@]+)@([0-9a-f]{40})$/;
const PLAIN_PATH = /^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[\w. /-]{1,400}$/;

/** The text of a file that a policy extends: a path in the repository, or `owner/repo/path@sha`. */
export type Extended = (reference: string) => string | undefined;

/**
 * A policy and what it extends, the file itself last. Each file is read by the same strict schema.
 */
export function layersOf(text: string, file: string, extended: Extended): [Layer, ...Layer[]] {
  let layers: [Layer, ...Layer[]] = [readLayer(text, file)];
  for (;;) {
    const reference = nextOf(layers);
    if (reference === undefined) return layers;
    const parent = extended(reference);
    if (parent === undefined) throw missing(layers[0], reference);
    layers = [readLayer(parent, reference), ...layers];
  }
}

/**
 * Fetches everything that a policy extends, for `parsePolicy`. What cannot be had is left out, so that
 * it is refused there.
 */
export async function gatherExtended(
  given: { readonly text: string; readonly file: string },
  fetchText: (reference: string) => Promise<string | undefined>,
): Promise<Extended> {
  const texts = new Map<string, string>();
  let layers: [Layer, ...Layer[]] = [readLayer(given.text, given.file)];
  for (let next = nextOf(layers); next !== undefined; next = nextOf(layers)) {
    const text = await fetchText(next);
    if (text === undefined) break;
    texts.set(next, text);
    layers = [readLayer(text, next), ...layers];
  }
  return (reference) => texts.get(reference);
}

/** The reference of the topmost file, checked; undefined where it extends nothing. */
function nextOf(layers: readonly [Layer, ...Layer[]]): string | undefined {
  const [top] = layers;
  const written = top.content.extends;
  if (written === undefined) return undefined;
  const reference = referenceOf(written, top.file);
  if (reference === undefined) throw unpinned(top, written);
  if (layers.some(({ file }) => file === reference)) {
    throw refusal(top, 'extends-cycle', `extends ${quoted(reference)}, which extends it`);
  }
  if (layers.length < MAX_FILES) return reference;
  throw refusal(top, 'extends-too-deep', `is the end of a chain of more than ${MAX_FILES} files`);
}

/** A path in a file from elsewhere means that other repository, at the same commit. */
function referenceOf(written: string, from: string): string | undefined {
  const reference = written.trim().replace(/^(?:\.\/)+/, '');
  const [, , path = ''] = ELSEWHERE.exec(reference) ?? [];
  if (path !== '') return PLAIN_PATH.test(path) ? reference : undefined;
  if (!PLAIN_PATH.test(reference)) return undefined;
  const [, repository, , sha] = ELSEWHERE.exec(from) ?? [];
  return repository === undefined ? reference : `${repository}/${reference}@${sha}`;
}

function unpinned(layer: Layer, written: string): PolicyError {
  return refusal(
    layer,
    'extends-unpinned',
    `extends ${quoted(written)}, which is neither a path in the repository nor "owner/repository/path@" with all 40 digits of a commit; a branch or a tag can be moved`,
  );
}

function missing(layer: Layer, reference: string): PolicyError {
  return refusal(
    layer,
    'extends-missing',
    `extends ${quoted(reference)}, which cannot be read; check the path, the commit and the token's permission to read it`,
  );
}

function refusal(layer: Layer, code: PolicyErrorCode, message: string): PolicyError {
  const { file } = layer;
  return new PolicyError([{ code, file, line: layer.lineAt(['extends']), message }]);
}

function quoted(text: string): string {
  return `"${forTerminal(fromOutside(text), 120)}"`;
}
