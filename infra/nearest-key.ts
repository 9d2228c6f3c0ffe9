/** Longer than any key of ours; the work grows with the square. */
const MAX_CHARACTERS = 40;

/** The known key that was probably meant: at most two letters, or a third of them, are wrong. */
export function nearestKey(key: string, known: readonly string[]): string | undefined {
  if (key.length > MAX_CHARACTERS) return undefined;
  const [best] = known
    .map((name) => ({ name, distance: distance(key.toLowerCase(), name.toLowerCase()) }))
    .filter((one) => one.distance <= Math.max(2, one.name.length / 3))
    .toSorted((a, b) => a.distance - b.distance);
  return best?.name;
}

/** Levenshtein's: how many letters are to be put in, taken out or replaced. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [index, letter] of Array.from(from).entries()) {
    const next = [index + 1];
    for (const [at, other] of Array.from(to).entries()) {
      const replaced = (row[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
