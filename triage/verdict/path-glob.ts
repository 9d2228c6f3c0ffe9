/**
 * Does a glob fit a whole path? `*` and `?` stay within one segment, `**` is any number of segments,
 * none included. Everything else means itself; a path is compared by case. Without backtracking over
 * segments, because whoever writes the path may want this to take for ever.
 */
export function globFits(glob: string, path: string): boolean {
  const segments = plainPath(path).split('/');
  // fits[i]: the globs so far can end before segment i
  let fits = segments.map((_, index) => index === 0);
  fits.push(false);
  for (const part of plainPath(glob).split('/')) {
    fits = part === '**' ? fromFirstOn(fits) : oneFurther(part, segments, fits);
  }
  return fits.at(-1) === true;
}

/** `./a/b` and `a/b` are one file. */
function plainPath(path: string): string {
  return path.replace(/^(?:\.\/)+/, '');
}

function fromFirstOn(fits: readonly boolean[]): boolean[] {
  const first = fits.indexOf(true);
  return fits.map((_, index) => first >= 0 && index >= first);
}

function oneFurther(
  part: string,
  segments: readonly string[],
  fits: readonly boolean[],
): boolean[] {
  const further = segments.map(
    (segment, index) => fits[index] === true && segmentFits(part, segment),
  );
  return [false, ...further];
}

/** Goes back to the latest star only: an earlier one can always do with what it took first. */
function segmentFits(glob: string, segment: string): boolean {
  let [at, read] = [0, 0];
  let star: { readonly at: number; read: number } | undefined;
  while (read < segment.length) {
    if (glob[at] === '*') {
      star = { at, read };
      at += 1;
    } else if (glob[at] === '?' || (at < glob.length && glob[at] === segment[read])) {
      at += 1;
      read += 1;
    } else if (star) {
      star.read += 1;
      at = star.at + 1;
      read = star.read;
    } else return false;
  }
  while (glob[at] === '*') at += 1;
  return at === glob.length;
}

/** A glob without a sign of its own fits everything. */
export function fitsEverything(glob: string): boolean {
  return !/[^*?/.]/.test(glob);
}
