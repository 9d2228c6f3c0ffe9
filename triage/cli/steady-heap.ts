import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import type { HeapSpaceInfo } from 'node:v8';
import { runInNewContext } from 'node:vm';

const MIB = 1024 * 1024;
/** Both halves of it. With half of that more outlives a collection; with more the memory grows, not the speed. */
const YOUNG_BYTES = 16 * MIB;
/** What a verdict keeps of each finding is old soon, so it wants more room. */
const YOUNG_BYTES_OF_VERDICT = 32 * MIB;
const AT_ONCE = 16;
/** In the space for old objects. */
const GARBAGE_BYTES = 3 * MIB;

/**
 * For work that streams: V8 otherwise lets the heap grow to four times what is in use before it looks
 * for garbage, so that a run over millions of alerts holds far more than it needs. The flag is one that
 * V8 reads anew at each collection, so it may be set while the program runs.
 *
 * The space for young objects would grow to 128 MiB, though nearly all that a storm makes is garbage at
 * once: see `growYoungSpace`.
 */
export function keepHeapSteady(): () => void {
  setFlagsFromString('--heap-growing-percent=30');
  return stopGrowingAt(YOUNG_BYTES);
}

/**
 * The space for young objects begins with 1 MiB and doubles when much outlives a collection, so that a
 * run of a second spends a tenth of it on collections that come too early. Its first size can be given
 * when Node starts only, but by how much it grows is read each time: call what this gives back now and
 * then, and it grows no more when it is large enough.
 */
export function growYoungSpace(): () => void {
  setFlagsFromString(`--semi-space-growth-factor=${AT_ONCE}`);
  return stopGrowingAt(YOUNG_BYTES_OF_VERDICT);
}

/**
 * To be called where much has just become garbage: collects it where it is more than a little. V8 would
 * wait for twice as much, and which commit of a storm is the unlucky one would hang on chance. Node has
 * no call for it, but a context that is made under the flag has.
 */
export function collector(): () => void {
  let collect: unknown;
  let leftBytes = oldBytes();
  return () => {
    if (oldBytes() - leftBytes < GARBAGE_BYTES) return;
    collect ??= collectorOfV8();
    if (typeof collect === 'function') collect({ type: 'major', execution: 'sync' });
    leftBytes = oldBytes();
  };
}

function collectorOfV8(): unknown {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  return collect;
}

function stopGrowingAt(bytes: number): () => void {
  let isGrowing = true;
  return () => {
    if (!isGrowing || youngBytes() < bytes) return;
    isGrowing = false;
    setFlagsFromString('--semi-space-growth-factor=1');
  };
}

function youngBytes(): number {
  return spaceOf('new_space')?.space_size ?? 0;
}

function oldBytes(): number {
  return spaceOf('old_space')?.space_used_size ?? 0;
}

function spaceOf(name: string): HeapSpaceInfo | undefined {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === name);
}
