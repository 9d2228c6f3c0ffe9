import { s as fromOutside } from "./untrusted.js";
// triage/finding/instant.ts
const RFC3339 = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(\.\d{1,12})?(?:[Zz]|([+-])(\d\d):?(\d\d))$/;
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,12})?Z$/;
/** Reads an RFC 3339 time; anything else (no zone, no such day, a leap second) is undefined. */
function parseInstant(text) {
	const match = RFC3339.exec(text);
	if (!match) return void 0;
	const [, year, month, day, hour, minute, second, fraction = "", sign, offHour, offMinute] = match;
	const asUtc = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
	const milliseconds = Date.parse(asUtc);
	if (Number.isNaN(milliseconds)) return void 0;
	if (new Date(milliseconds).toISOString().slice(0, 19) !== asUtc.slice(0, 19)) return void 0;
	if (sign === void 0) return `${asUtc.slice(0, -1)}${fraction}Z`;
	const offset = (Number(offHour) * 60 + Number(offMinute)) * 6e4 * (sign === "+" ? -1 : 1);
	const shifted = new Date(milliseconds + offset).toISOString();
	return UTC.test(shifted) ? `${shifted.slice(0, 19)}${fraction}Z` : void 0;
}
/** Whole and fractional milliseconds since 1970 (GuardDuty's and OCSF's numeric times). */
function instantFromMilliseconds(milliseconds) {
	if (!Number.isFinite(milliseconds) || Math.abs(milliseconds) > 864e13) return void 0;
	const text = new Date(milliseconds).toISOString();
	return UTC.test(text) ? text : void 0;
}
/** Nanoseconds since 1970. */
function epochNanoseconds(at) {
	const fraction = at.length > 20 ? at.slice(20, -1) : "";
	return BigInt(Date.parse(`${at.slice(0, 19)}Z`)) * 1000000n + BigInt(fraction.padEnd(9, "0").slice(0, 9));
}
/** Negative where a is earlier. `…05Z`, `…05.0Z` and `…05.000Z` are the same moment. */
function compareInstants(a, b) {
	if (a === b) return 0;
	const x = withoutTrailingZeros(a);
	const y = withoutTrailingZeros(b);
	return x < y ? -1 : x > y ? 1 : 0;
}
function withoutTrailingZeros(at) {
	let end = at.length - 1;
	if (end <= 19) return at.slice(0, end);
	while (at.charCodeAt(end - 1) === 48) end -= 1;
	if (at.charCodeAt(end - 1) === 46) end -= 1;
	return at.slice(0, end);
}
function earlier(a, b) {
	return compareInstants(a, b) <= 0 ? a : b;
}
function later(a, b) {
	return compareInstants(a, b) >= 0 ? a : b;
}
// triage/finding/address.ts
/**
* IP addresses as text. Node's own parser is a built-in that deciding code does not import, and what
* is needed is small: is it an address, and does it point back at the machine itself.
*/
/** `010` is 10 to one program and 8 to another, so it is nothing. */
const V4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const GROUP = /^[0-9a-f]{1,4}$/i;
/** The longest text of an IPv6 address, with an IPv4 tail. */
const LONGEST = 45;
/** The address, or undefined where the text is none. An IPv4-mapped address reads as its IPv4. */
function readAddress(text) {
	if (!text.includes(":")) return V4.test(text) ? text : void 0;
	const bytes = addressBytes(text);
	return bytes?.length === 4 ? bytes.join(".") : bytes && text;
}
/** The same as bytes, for comparing with networks. */
function addressBytes(text) {
	if (text.length > LONGEST) return void 0;
	if (!text.includes(":")) return v4Bytes(text);
	const bytes = v6Bytes(text);
	return bytes && isMapped(bytes) ? bytes.slice(12) : bytes;
}
function v4Bytes(text) {
	return V4.test(text) ? text.split(".").map(Number) : void 0;
}
/** An IPv4 peer of a socket that listens on both families (RFC 4291, section 2.5.5.2). */
function isMapped(bytes) {
	return bytes.every((byte, index) => index > 11 || byte === (index < 10 ? 0 : 255));
}
function v6Bytes(text) {
	const halves = text.split("::");
	if (halves.length > 2) return void 0;
	const [before = "", after = ""] = halves;
	const [head, tail] = [groupBytes(before), groupBytes(after)];
	if (!head || !tail || halves.length === 2 && before.includes(".")) return void 0;
	const missing = 16 - head.length - tail.length;
	if (halves.length === 2 ? missing < 2 : missing !== 0) return void 0;
	return [
		...head,
		...Array.from({ length: missing }, () => 0),
		...tail
	];
}
/** Bytes of `a:b:c`, whose last group may be a dotted IPv4 address. */
function groupBytes(text) {
	const bytes = [];
	const groups = text === "" ? [] : text.split(":");
	for (const [index, group] of groups.entries()) {
		if (GROUP.test(group)) {
			const value = Number.parseInt(group, 16);
			bytes.push(value >> 8, value & 255);
			continue;
		}
		const dotted = index === groups.length - 1 ? v4Bytes(group) : void 0;
		if (!dotted) return void 0;
		bytes.push(...dotted);
	}
	return bytes;
}
/** Loopback and "any" are the machine itself: never a peer, whatever field they stand in. */
function isSelfAddress(address) {
	return /^(?:127\.|0\.0\.0\.0$)|^(?:0{0,4}:){2,7}0{0,3}[01]?$/.test(address);
}
/**
* Addresses of one's own side: RFC 1918, RFC 6598, link-local, RFC 4193. Not the same as "not public"
* (`incident/addresses.ts`): a multicast group is no attacker, and no end of ours either.
*/
function isPrivateAddress(address) {
	return isSelfAddress(address) || /^(?:10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/.test(address) || /^(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/i.test(address);
}
// triage/finding/fields.ts
/**
* Reads fields of a value that anyone may have written. Absent and null are absent; a value of the
* wrong type is absent too, and is told to `wrong` with its path, so that nothing is lost silently.
*/
var Fields = class Fields {
	#object;
	#path;
	#wrong;
	constructor(object, wrong, path = "") {
		this.#object = object;
		this.#wrong = wrong;
		this.#path = path;
	}
	/** The raw value of an own property; `__proto__` is data like any other key. */
	value(key) {
		return Object.hasOwn(this.#object, key) ? this.#object[key] : void 0;
	}
	string(key) {
		const value = this.value(key);
		if (typeof value === "string") return value;
		return this.#absent(key, value, "a string");
	}
	/** A text that is not empty, marked untrusted. */
	text(key) {
		const value = this.string(key);
		return value === void 0 || value === "" ? void 0 : fromOutside(value);
	}
	number(key) {
		const value = this.value(key);
		if (typeof value === "number") return value;
		return this.#absent(key, value, "a number");
	}
	boolean(key) {
		const value = this.value(key);
		if (typeof value === "boolean") return value;
		return this.#absent(key, value, "true or false");
	}
	instant(key) {
		const value = this.string(key);
		if (value === void 0 || value === "") return void 0;
		return parseInstant(value) ?? this.#absent(key, value, "an RFC 3339 time");
	}
	/** An IP address without port. */
	address(key) {
		const value = this.string(key);
		if (value === void 0 || value === "") return void 0;
		const address = readAddress(value);
		return address === void 0 ? this.#absent(key, value, "an IP address") : fromOutside(address);
	}
	object(key) {
		const value = this.value(key);
		if (isObject(value)) return new Fields(value, this.#wrong, this.#at(key));
		return this.#absent(key, value, "an object");
	}
	/** Each element as it is; a value that is no list is told and reads as empty. */
	list(key) {
		const value = this.value(key);
		if (isList(value)) return value;
		this.#absent(key, value, "a list");
		return [];
	}
	/** The elements that are texts; each other one is told. */
	texts(key) {
		const found = [];
		this.list(key).forEach((element, index) => {
			if (typeof element === "string") found.push(element);
			else this.#wrong(`${this.#at(key)}[${index}]`, "a string");
		});
		return found;
	}
	/** The elements that are objects; each other one is told. */
	objects(key) {
		return this.slots(key).filter((element) => element !== void 0);
	}
	/** The same at their places, for lists that are pointed into by index. */
	slots(key) {
		return this.list(key).map((element, index) => {
			const path = `${this.#at(key)}[${index}]`;
			if (isObject(element)) return new Fields(element, this.#wrong, path);
			this.#wrong(path, "an object");
		});
	}
	/** Tells a value that has the right type and still cannot be one; reads as absent. */
	wrong(key, expected) {
		this.#wrong(this.#at(key), expected);
	}
	keys() {
		return Object.keys(this.#object);
	}
	#at(key) {
		return this.#path === "" ? key : `${this.#path}.${key}`;
	}
	#absent(key, value, expected) {
		if (value !== void 0 && value !== null) this.#wrong(this.#at(key), expected);
	}
};
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList(value) {
	return Array.isArray(value);
}
export { isSelfAddress as a, earlier as c, later as d, parseInstant as f, isPrivateAddress as i, epochNanoseconds as l, isList as n, readAddress as o, isObject as r, compareInstants as s, Fields as t, instantFromMilliseconds as u };
