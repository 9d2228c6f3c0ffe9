import { hash } from "node:crypto";
// triage/finding/keys.ts
/**
* A key over parts. Parts are encoded as a JSON array, so `['a', 'b']` and `['ab']` differ, absent
* differs from empty, and lone surrogates are kept apart.
*/
function keyOf(parts) {
	return hash("sha256", JSON.stringify(parts), "hex").slice(0, 32);
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
export { keyOf as i, higherSeverity as n, severityRank as r, SEVERITIES as t };
