/**
 * A reader that has seen enough (`| head`) is no failure of ours, and no reason to stop: an apply that
 * is broken off in its middle is worse than one that nobody watches. Gives whether anything else went
 * wrong with what was printed (a full disk).
 */
export function outliveReaders(...streams: readonly NodeJS.WriteStream[]): () => boolean {
  let isIncomplete = false;
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') isIncomplete = true;
    });
  }
  return () => isIncomplete;
}
