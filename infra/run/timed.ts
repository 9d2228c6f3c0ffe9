/** Does it and says how long it took, in whole seconds: a person plans the next run by it. */
export async function timed<T>(work: () => Promise<T>): Promise<{ value: T; seconds: number }> {
  const start = performance.now();
  const value = await work();
  return { value, seconds: Math.round((performance.now() - start) / 1000) };
}
