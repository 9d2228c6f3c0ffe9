import { n as isList, r as isObject } from "./fields.js";
// triage/finding/cyclonedx-distinct.ts
/**
* What JSON Schema calls `uniqueItems`, in linear time: comparing each element with each other one
* takes minutes for the components of one large image.
*
* Elements that carry a name of their own are told apart by it; only those of one name are compared.
*/
function distinct(list) {
	const byName = /* @__PURE__ */ new Map();
	for (const element of list) {
		const name = nameOf(element);
		const namesakes = byName.get(name);
		if (namesakes) namesakes.push(element);
		else byName.set(name, [element]);
	}
	for (const namesakes of byName.values()) if (namesakes.length > 1 && new Set(namesakes.map(canonical)).size < namesakes.length) return false;
	return true;
}
/** Equal for equal values; need not differ for different ones. */
function nameOf(element) {
	if (isList(element)) return "list";
	if (!isObject(element)) return `${typeof element} ${element}`;
	const name = element["bom-ref"] ?? element["ref"] ?? element["name"];
	return typeof name === "string" ? `named ${name}` : "unnamed";
}
/** The same text for values that are equal but for the order of their keys. */
function canonical(value) {
	return JSON.stringify(value, (_, inner) => isObject(inner) ? sorted(inner) : inner);
}
function sorted(object) {
	return Object.fromEntries(Object.entries(object).sort(([a], [b]) => a < b ? -1 : 1));
}
export { distinct as n, canonical as t };
