// triage/finding/untrusted.ts
/** Marks text read from a document. */
function fromOutside(text) {
	return text;
}
/** The exact text, for keys, hashes, comparisons and machine formats; never for a page or a terminal. */
function exactText(text) {
	return text;
}
/** Enough for a title or a command line in a table; a page of them still loads. */
const MAX_INLINE_CHARACTERS = 300;
/** A whole command line of usual length; more is rarely read and is in the store. */
const MAX_FENCED_CHARACTERS = 4e3;
const CUT = "…[cut]";
/**
* All that is not seen but acts: controls (C0, DEL, C1), bidi and other format characters, tags,
* variation selectors and whatever else renders as nothing, line separators, lone surrogates,
* private use, noncharacters, and spaces that only look like the space.
*/
const INVISIBLE = /[[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Z}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]--[ ]]/gv;
const PLAIN_ASCII = /^[ -~]*$/;
/** Nobody's name stacks more than this on one letter; an attacker covers the lines above with it. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;
/**
* One visible line: what is invisible or acts is spelled out as a shell or JavaScript would write it
* (`\n`, `\x1b`, `\u{202e}`), so a reader sees that it was there. At most `max` code points.
*/
function clean(text, max) {
	const exact = exactText(text);
	if (exact.length <= max && PLAIN_ASCII.test(exact)) return exact;
	return clip(clip(exact, max).replace(STACKED_MARKS, "$1…").replace(INVISIBLE, spellOut), max);
}
/** Cuts between code points; the mark counts as part of `max`. */
function clip(text, max) {
	if (text.length <= max) return text;
	const characters = Array.from(text.slice(0, 2 * max + 2));
	if (characters.length <= max && text.length <= 2 * max + 2) return text;
	return characters.slice(0, Math.max(0, max - 6)).join("") + CUT;
}
const NAMED = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function spellOut(character) {
	const code = character.codePointAt(0) ?? 0;
	const hex = code.toString(16);
	return NAMED[character] ?? (code < 256 ? `\\x${hex.padStart(2, "0")}` : `\\u{${hex}}`);
}
/**
* Prose that no Markdown renderer and nothing on GitHub acts upon. Mentions, `#12`, links and the
* like are found in the rendered text, so no escape helps there: only code keeps them inert. So
* text is prose only if it is made of harmless characters, and has none of these in it:
*/
const HARMLESS = /^[\p{L}\p{N}"'(][\p{L}\p{M}\p{N} "'(),;:.!?%+=/&<>[\]*_~-]*$/u;
const ACTIVE = new RegExp([
	String.raw`:\S`,
	String.raw`\bwww\.`,
	String.raw`[\p{L}\p{N}]\.\p{L}`,
	String.raw`\bGH-\d`,
	String.raw`\b[0-9a-f]{7,}\b`,
	String.raw`^\d+[.)]`,
	String.raw`\s{2}|\s$`
].join("|"), "iu");
const ENTITY = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;"
};
/** Inline: prose where that is harmless, else code. Fits a paragraph, a heading and a table cell. */
function forMarkdown(text, max = MAX_INLINE_CHARACTERS) {
	const visible = clean(text, max);
	if (!HARMLESS.test(visible) || ACTIVE.test(visible)) return codeSpans(visible);
	return visible.replace(/[&<>[\]*_~]/g, (sign) => ENTITY[sign] ?? `\\${sign}`);
}
/** Inline code, in a table cell too. */
function inCode(text, max = MAX_INLINE_CHARACTERS) {
	return codeSpans(clean(text, max));
}
/** Names, keys and times, most of what a report holds: no pipe, no backtick, no space at an end. */
const IS_ITS_OWN_SPAN = /^[!-_a-{}~](?:[ -_a-{}~]*[!-_a-{}~])?$/;
/**
* A pipe would end a table cell even within code, and its escape shows outside tables; so each pipe
* stands, escaped, between two pieces of code, which reads the same in both.
*/
function codeSpans(visible) {
	if (visible === "") return "(empty)";
	if (IS_ITS_OWN_SPAN.test(visible)) return `\`${visible}\``;
	return visible.split("|").map((piece) => piece === "" ? "" : codeSpan(piece)).join("\\|");
}
function codeSpan(piece) {
	const fence = "`".repeat(longestRun(piece) + 1);
	const pad = /^[ `]|[ `]$/.test(piece) ? " " : "";
	return fence + pad + piece + pad + fence;
}
function longestRun(text) {
	let longest = 0;
	if (!text.includes("`")) return longest;
	for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
	return longest;
}
/** One line for a terminal or a build log. */
function forTerminal(text, max = MAX_INLINE_CHARACTERS) {
	return asLine(text, max);
}
/** Build logs of GitHub Actions obey lines that begin with `::`, and `##[` anywhere in a line. */
function asLine(text, max = MAX_FENCED_CHARACTERS) {
	return clean(text, max).replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "# #[");
}
/**
* The message of a workflow command (`::error …::message`), which the runner unescapes once. A `::` in
* it would begin another command, were the first not understood.
*/
function forWorkflowCommand(text, max = MAX_INLINE_CHARACTERS) {
	return clean(text, max).replace(/:(?=:)/g, ": ").replaceAll("##[", "# #[").replace(/[%\r\n]/g, percentEncoded);
}
/** A value in a workflow command (`file=…`), which ends at a comma or at `::`. */
function forWorkflowProperty(text, max = MAX_INLINE_CHARACTERS) {
	return clean(text, max).replaceAll("##[", "# #[").replace(/[%\r\n:,]/g, percentEncoded);
}
function percentEncoded(sign) {
	return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
/**
* JSON for people's terminals and for machines: the value is exact, and whatever is invisible or
* acts is written as `\uXXXX`. `indent` as for `JSON.stringify`.
*/
function forJson(value, indent) {
	const json = JSON.stringify(value, void 0, indent) ?? "null";
	if (PLAIN_ASCII.test(json)) return json;
	return json.replace(INVISIBLE, (character) => character === "\n" ? character : character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""));
}
export { forWorkflowCommand as a, inCode as c, forTerminal as i, forJson as n, forWorkflowProperty as o, forMarkdown as r, fromOutside as s, exactText as t };
