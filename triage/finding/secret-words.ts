/**
 * Words that look made by a random generator: keys and tokens of a form that no pattern knows.
 *
 * Identifiers are made by generators too, and a responder needs them: hashes, container ids and
 * uuids are hexadecimal of known lengths or have no mixed case, names of pods are lower case.
 */
const WORD = /[A-Za-z0-9+/_-]{20,}={0,2}/g;
const HEX = /^(?:[0-9a-f]+|[0-9A-F]+)$/;
/** MD5, SHA-1, SHA-224, SHA-256, SHA-384, SHA-512 and the ids that are one of them. */
const HASH_LENGTHS: ReadonlySet<number> = new Set([32, 40, 56, 64, 96, 128]);
/** Also where it is no hexadecimal, as in AWS's examples. */
const UUID_SHAPE = /^\w{8}-\w{4}-\w{4}-\w{4}-\w{12}$/;
const SHORTEST_HEX_KEY = 32;
const SHORTEST_LOWER_KEY = 32;
const SHORTEST_MIXED_KEY = 20;
/** An AWS secret access key: 40 characters that may hold slashes, as paths do. */
const AWS_SECRET = /^[A-Za-z0-9/+]{40}$/;
/** What stands before a word that is a checksum or a key's fingerprint in base64. */
const CHECKSUM_BEFORE = /(?:sha(?:1|256|384|512)|md5)[-:]$/i;
const CHECKSUM_START = /^sha(?:1|256|384|512)-/i;
/** Random text over 62 characters changes class at 64 % of its places; identifiers at under 25 %. */
const LEAST_CHANGES = 0.3;
/** Random text has three lower-case letters in a row at 7 % of its places; names are made of them. */
const MOST_WORDS = 0.5;
/** Bits a character. 20 random characters of 64 have 4.1 at the mean; English words under 3.3. */
const LEAST_ENTROPY = 3.5;

export function redactWords(text: string, redact: (word: string) => string): string {
  return text.replaceAll(WORD, (word: string, at: number) => {
    if (CHECKSUM_START.test(word) || CHECKSUM_BEFORE.test(text.slice(Math.max(0, at - 7), at))) {
      return word;
    }
    if (AWS_SECRET.test(word) && isMixed(word)) return redact(word);
    // A word with slashes is a path unless base64's other characters are in it.
    if (word.includes('/') && !/[+=]/.test(word)) return redactSegments(word, redact);
    return isSecret(word) ? redact(word) : word;
  });
}

function redactSegments(path: string, redact: (word: string) => string): string {
  return path
    .split('/')
    .map((segment) => (isSecret(segment) ? redact(segment) : segment))
    .join('/');
}

function isSecret(word: string): boolean {
  if (UUID_SHAPE.test(word)) return false;
  if (HEX.test(word)) return word.length >= SHORTEST_HEX_KEY && !HASH_LENGTHS.has(word.length);
  if (/[A-Z]/.test(word)) return word.length >= SHORTEST_MIXED_KEY && isMixed(word);
  const single = /^[a-z0-9]+$/.test(word) && word.length >= SHORTEST_LOWER_KEY;
  return single && changes(word) >= LEAST_CHANGES && entropy(word) >= LEAST_ENTROPY;
}

function isMixed(word: string): boolean {
  if (!/[a-z]/.test(word) || !/[A-Z]/.test(word) || !/\d/.test(word)) return false;
  const random = changes(word) >= LEAST_CHANGES && wordShare(word) < MOST_WORDS;
  return random && entropy(word) >= LEAST_ENTROPY;
}

/** The share of its letters that stand in words, as in `ProvideToolDriver2`. */
function wordShare(word: string): number {
  const words = word.match(/[A-Z]?[a-z]{3,}/g) ?? [];
  return words.join('').length / word.length;
}

/** How often upper case, lower case and digits follow one another; across a hyphen does not count. */
function changes(word: string): number {
  const classes = Array.from(word, (c) =>
    /[a-z]/.test(c) ? 1 : /[A-Z]/.test(c) ? 2 : /\d/.test(c) ? 3 : 0,
  );
  let pairs = 0;
  let changed = 0;
  for (let i = 1; i < classes.length; i += 1) {
    if (classes[i] === 0 || classes[i - 1] === 0) continue;
    pairs += 1;
    if (classes[i] !== classes[i - 1]) changed += 1;
  }
  return pairs === 0 ? 0 : changed / pairs;
}

function entropy(word: string): number {
  const counts = new Map<string, number>();
  for (const character of word) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values())
    bits -= (count / word.length) * Math.log2(count / word.length);
  return bits;
}
