/**
 * Falcosidekick cuts every field over 512 bytes to its first 507 bytes and `[...]` where the whole
 * alert is over 4,096 bytes (handlers.go). A key must not tell the direct form from the relayed one,
 * so both are reduced to what the cut leaves.
 */
const CUT_MARK = '[...]';
const KEPT_BYTES = 507;
const UNCUT_BYTES = 512;
/** A UTF-16 unit is at most three bytes of UTF-8: up to here nothing needs counting. */
const SURELY_UNCUT_LENGTH = 170;

/** The part of a text that a relay leaves as it is; the text itself where it is short. */
export function uncut(text: string): string {
  if (text.length <= SURELY_UNCUT_LENGTH) return text;
  const bytes = utf8Length(text);
  const isMarked = text.endsWith(CUT_MARK) && bytes >= UNCUT_BYTES;
  if (bytes <= UNCUT_BYTES && !isMarked) return text;
  // The cut may split a character; what is left of it becomes U+FFFD in the relay's JSON.
  const kept = isMarked && bytes <= UNCUT_BYTES + 6 ? text.slice(0, -CUT_MARK.length) : text;
  return firstBytes(kept.toWellFormed()).replace(/\uFFFD+$/, '');
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // Each half of a surrogate pair counts two of the pair's four bytes; a lone one becomes U+FFFD.
    if (code < 0x80) bytes += 1;
    else if (code < 0x8_00) bytes += 2;
    else if (code >= 0xd8_00 && code <= 0xdf_ff) bytes += isPaired(text, index, code) ? 2 : 3;
    else bytes += 3;
  }
  return bytes;
}

function isPaired(text: string, index: number, code: number): boolean {
  if (code <= 0xdb_ff) {
    const low = text.charCodeAt(index + 1);
    return low >= 0xdc_00 && low <= 0xdf_ff;
  }
  const high = text.charCodeAt(index - 1);
  return high >= 0xd8_00 && high <= 0xdb_ff;
}

/** The whole characters within the first 507 bytes. */
function firstBytes(text: string): string {
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    bytes += utf8Length(character);
    if (bytes > KEPT_BYTES) break;
    end += character.length;
  }
  return text.slice(0, end);
}
