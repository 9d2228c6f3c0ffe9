import { hash } from "node:crypto";
/**
* A key over parts. Parts are encoded as a JSON array, so `['a', 'b']` and `['ab']` differ, absent
* differs from empty, and lone surrogates are kept apart.
*/
function keyOf(parts) {
	return hash("sha256", JSON.stringify(parts), "hex").slice(0, 32);
}
/**
* A key that is made when somebody asks for it: two keys cost as much as all else that is done with a
* row of a big report, and hardly any of them is printed. Two are the same key where their scopes,
* their parts and the keys within them are. The parts are private: secrets are not yet redacted in them.
*/
var LateKey = class {
	#scope;
	#parts;
	#within;
	#made;
	/** `within`: the key that this one is made over too, as an event's is over its cause's. */
	constructor(scope, parts, within) {
		this.#scope = scope;
		this.#parts = parts;
		this.#within = within;
	}
	text() {
		return this.#made ??= this.#scope.make(this.#parts, this.#within);
	}
	toJSON() {
		return this.text();
	}
	writeTo(sink) {
		const parts = this.#parts;
		sink.scope(this.#scope.text);
		for (let index = 0; index < parts.length; index += 1) sink.part(parts[index]);
		sink.end();
		this.#within?.writeTo(sink);
	}
};
function keyText(key) {
	return typeof key === "string" ? key : key.text();
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
export { keyOf as a, LateKey as i, higherSeverity as n, keyText as o, severityRank as r, writeKey as s, SEVERITIES as t };
