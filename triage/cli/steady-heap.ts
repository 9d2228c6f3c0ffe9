import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

const MIB = 1024 * 1024;
/** Both halves of it. With half of that more outlives a collection; with more the memory grows, not the speed. */
const YOUNG_BYTES = 16 * MIB;
/** What a verdict keeps of each finding is old soon, so it wants more room. */
const YOUNG_BYTES_OF_VERDICT = 32 * MIB;
const AT_ONCE = 16;

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

function stopGrowingAt(bytes: number): () => void {
  let isGrowing = true;
  return () => {
    if (!isGrowing || youngBytes() < bytes) return;
    isGrowing = false;
    setFlagsFromString('--semi-space-growth-factor=1');
  };
}

function youngBytes(): number {
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
  return young?.space_size ?? 0;
}
