/** Longer than any key of ours by far; the table below grows with the square. */
const MAX_CHARACTERS = 40;

/** The known name that was probably meant: at most a third of its letters are wrong. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > MAX_CHARACTERS) return undefined;
  const plain = bare(name);
  let nearest: { readonly name: string; readonly distance: number } | undefined;
  for (const candidate of known) {
    const distance = editDistance(plain, bare(candidate));
    if (distance > Math.max(2, candidate.length / 3)) continue;
    if (!nearest || distance < nearest.distance) nearest = { name: candidate, distance };
  }
  return nearest?.name;
}

/** `onlyNew`, `only_new` and `ONLY-NEW` are all meant to be `only-new`. */
function bare(name: string): string {
  return name.toLowerCase().replaceAll(/[-_ ]/g, '');
}

/** Levenshtein's, row by row. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const removed = (previous[column] ?? 0) + 1;
      current.push(Math.min(replaced, removed, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
