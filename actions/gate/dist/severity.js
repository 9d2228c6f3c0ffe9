import { hash } from "node:crypto";
/**
* A key over parts. Parts are encoded as a JSON array, so `['a', 'b']` and `['ab']` differ, absent
* differs from empty, and lone surrogates are kept apart.
*/
function keyOf(parts) {
	return hash("sha256", JSON.stringify(parts), "hex").slice(0, 32);
}
const NO_DIGIT = 255;
/** The values of `0` to `9` and `a` to `f`, as keys are written. To compare costs more than to look up. */
const HEX_DIGITS = Uint8Array.from({ length: 256 }, (_, code) => {
	const value = "0123456789abcdef".indexOf(String.fromCharCode(code));
	return value < 0 ? NO_DIGIT : value;
});
/**
* Writes a key in binary; false, and bytes that mean nothing, where it is none. `Buffer.write` in
* hexadecimal costs more than all else that is done with a key.
*/
function writeKey(key, to, at) {
	if (key.length !== 32) return false;
	let all = 0;
	for (let index = 0; index < 16; index += 1) {
		const high = HEX_DIGITS[key.charCodeAt(2 * index)] ?? NO_DIGIT;
		const low = HEX_DIGITS[key.charCodeAt(2 * index + 1)] ?? NO_DIGIT;
		all |= high | low;
		to[at + index] = high * 16 + low;
	}
	return all < 16;
}
// triage/finding/severity.ts
/** OCSF's severity names in lower case; `unknown` is its own answer, never a synonym of "low". */
const SEVERITIES = [
	"unknown",
	"info",
	"low",
	"medium",
	"high",
	"critical"
];
const RANK = {
	unknown: 0,
	info: 1,
	low: 2,
	medium: 3,
	high: 4,
	critical: 5
};
/** Order for sorting and joining: unknown < info < low < medium < high < critical. */
function severityRank(severity) {
	return RANK[severity];
}
function higherSeverity(a, b) {
	return RANK[a] >= RANK[b] ? a : b;
}
export { writeKey as a, keyOf as i, higherSeverity as n, severityRank as r, SEVERITIES as t };
