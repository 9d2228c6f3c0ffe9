import { i as forTerminal, s as fromOutside } from "./untrusted.js";
import { t as SetupError } from "./setup-error.js";
import { constants, existsSync, globSync, mkdirSync, realpathSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
// actions/gate/workspace.ts
/** More than any build writes; a pattern that fits everything would read the whole disk. */
const MAX_FILES = 5e3;
/**
* The files that patterns name, each once, as paths from the workspace; nothing outside of it, by
* whatever link. A pattern without a file stands in `empty`: it was meant to find a report.
*/
function filesNamedBy(patterns, workspace) {
	const root = realpathSync(workspace);
	const exclude = patterns.filter((each) => each.startsWith("!")).map((each) => each.slice(1));
	const files = /* @__PURE__ */ new Set();
	const empty = [];
	for (const pattern of patterns.filter((each) => !each.startsWith("!"))) {
		const found = globSync(inside(pattern, root), {
			cwd: root,
			exclude
		}).map((path) => join(root, path)).filter((path) => statSync(path).isFile());
		for (const path of found) files.add(confined(path, root));
		if (found.length === 0) empty.push(pattern);
		if (files.size > MAX_FILES) throw tooMany(pattern);
	}
	return {
		files: [...files].sort(),
		empty
	};
}
/** A pattern is relative to the workspace, or lies in it. */
function inside(pattern, root) {
	const path = isAbsolute(pattern) ? relative(root, pattern) : pattern;
	if (isAbsolute(path) || path.split(/[/\\]/).includes("..")) throw outside(pattern);
	return path;
}
/** The path from the root, after every link is followed. */
function confined(path, root) {
	const real = relative(realpathSync(root), realpathSync(path));
	if (isAbsolute(real) || real === ".." || real.startsWith(`..${sep}`)) throw outside(path);
	return real;
}
/**
* Writes a file of ours, in the workspace or in the runner's folder for such files; never through a
* link, which a pull request could have placed there. Gives the absolute path.
*/
async function writeInside(path, text, roots) {
	const whole = resolve(roots.workspace, path);
	const root = [roots.workspace, roots.temporary].find((each) => isWithin(whole, each));
	if (root === void 0) throw outside(path);
	makeFolder(dirname(whole), root);
	const { O_CREAT, O_TRUNC, O_WRONLY, O_NOFOLLOW } = constants;
	try {
		await using file = await open(whole, O_CREAT | O_TRUNC | O_WRONLY | O_NOFOLLOW, 420);
		await file.writeFile(text);
		return whole;
	} catch (cause) {
		const code = cause instanceof Error && "code" in cause ? String(cause.code) : void 0;
		if (code === void 0) throw cause;
		throw new SetupError("bad-input", `${shown(path)} could not be written (${code}). Name a plain file that may be written; a link is not followed.`, { cause });
	}
}
/** An absolute path for a file that is read, in the workspace or in the runner's folder. */
function insideEither(path, roots) {
	const whole = resolve(roots.workspace, path);
	if (!existsSync(whole)) throw new SetupError("bad-input", `There is no file ${shown(path)}. Correct its path.`);
	const root = isWithin(whole, roots.temporary) ? roots.temporary : roots.workspace;
	return join(realpathSync(root), confined(whole, root));
}
function isWithin(path, root) {
	const from = relative(root, path);
	return from !== "" && from !== ".." && !from.startsWith(`..${sep}`) && !isAbsolute(from);
}
/** The nearest folder that is there already must lie inside; what is made below it then does. */
function makeFolder(folder, root) {
	let there = folder;
	while (statSync(there, { throwIfNoEntry: false }) === void 0) there = dirname(there);
	confined(there, root);
	mkdirSync(folder, { recursive: true });
}
function outside(path) {
	const name = shown(path);
	return new SetupError("outside-workspace", `${name} is outside of the workspace. Name files in the workspace, and no links that lead out of it.`);
}
function tooMany(pattern) {
	const name = shown(pattern);
	return new SetupError("bad-input", `${name} fits more than ${MAX_FILES} files. Name the folder that the reports are in.`);
}
function shown(path) {
	return forTerminal(fromOutside(path), 200);
}
export { writeInside as i, filesNamedBy as n, insideEither as r, confined as t };
