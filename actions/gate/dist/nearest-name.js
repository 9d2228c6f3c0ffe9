// triage/io/data-error.ts
/** Data on vulnerabilities (KEV, EPSS) that cannot be used. */
var DataError = class extends Error {
	code;
	constructor(code, message, options) {
		super(message, options);
		this.name = "DataError";
		this.code = code;
	}
};
// triage/verdict/policy-error.ts
/** Holds every fault that was found; `code` is that of the first. */
var PolicyError = class extends Error {
	code;
	faults;
	constructor(faults, options) {
		super(messageOf(faults), options);
		this.name = "PolicyError";
		this.code = faults[0].code;
		this.faults = faults;
	}
};
/** A file with everything wrong in it need not fill the screen. */
const MAX_TOLD = 20;
function messageOf(faults) {
	const told = faults.slice(0, MAX_TOLD).map(lineOf);
	const more = faults.length - told.length;
	if (more > 0) told.push(`and ${more} more`);
	return ["The policy cannot be used, so nothing passes by it.", ...told].join("\n  ");
}
function lineOf({ file, line, message }) {
	return `${file}${line === void 0 ? "" : `:${line}`}: ${message}`;
}
/** Throws where there is a fault. */
function refuseFaults(faults) {
	const [first, ...rest] = faults;
	if (first) throw new PolicyError([first, ...rest]);
}
// triage/verdict/nearest-name.ts
/** Longer than any key of ours by far; the table below grows with the square. */
const MAX_CHARACTERS = 40;
/** The known name that was probably meant: at most a third of its letters are wrong. */
function nearestName(name, known) {
	if (name.length > MAX_CHARACTERS) return void 0;
	const plain = bare(name);
	let nearest;
	for (const candidate of known) {
		const distance = editDistance(plain, bare(candidate));
		if (distance > Math.max(2, candidate.length / 3)) continue;
		if (!nearest || distance < nearest.distance) nearest = {
			name: candidate,
			distance
		};
	}
	return nearest?.name;
}
/** `onlyNew`, `only_new` and `ONLY-NEW` are all meant to be `only-new`. */
function bare(name) {
	return name.toLowerCase().replaceAll(/[-_ ]/g, "");
}
/** Levenshtein's, row by row. */
function editDistance(a, b) {
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
export { DataError as i, PolicyError as n, refuseFaults as r, nearestName as t };
