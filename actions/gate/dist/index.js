import { a as setSecret, i as setOutput, r as setFailed } from "./core.js";
import { r as isObject, t as Fields, u as instantFromMilliseconds } from "./fields.js";
import { i as forTerminal, s as fromOutside } from "./untrusted.js";
import { t as SetupError } from "./setup-error.js";
import { t as ReadError } from "./read-error.js";
import { i as DataError, n as PolicyError, t as nearestName } from "./nearest-name.js";
import { t as GitHubError } from "./github-error.js";
import { readFileSync } from "node:fs";
// triage/io/clock.ts
/** The one place where the clock is read. */
function now() {
	const at = instantFromMilliseconds(Date.now());
	if (at === void 0) throw new Error("the system clock gives no valid date");
	return at;
}
// actions/gate/change.ts
const COMMIT$1 = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const NO_COMMIT = /^0+$/;
const HEADS = "refs/heads/";
const SUPPORTED = "pull_request, merge_group, push, schedule and workflow_dispatch";
/** Reads the event as GitHub describes it; its texts are whatever people named their branches. */
function readChange({ eventName, repository, ref }, event) {
	const given = new Event(eventName, event);
	switch (eventName) {
		case "pull_request": return pullRequest(given, repository);
		case "merge_group": return mergeGroup(given);
		case "push": return push(given, ref);
		case "schedule":
		case "workflow_dispatch": return { kind: "commit" };
		default: throw unsupported(eventName);
	}
}
function pullRequest(event, repository) {
	const base = event.text("pull_request.base.ref");
	const head = event.maybe("pull_request.head.repo.full_name");
	return {
		kind: "pull-request",
		number: event.number("pull_request.number"),
		base: {
			commit: event.commit("pull_request.base.sha"),
			branch: base
		},
		head: event.commit("pull_request.head.sha"),
		isFork: head?.toLowerCase() !== repository.toLowerCase()
	};
}
function mergeGroup(event) {
	const branch = withoutHeads(event.text("merge_group.base_ref"));
	return {
		kind: "merge-group",
		base: {
			commit: event.commit("merge_group.base_sha"),
			branch
		},
		head: event.commit("merge_group.head_sha")
	};
}
function push(event, ref) {
	const before = event.maybe("before") ?? "";
	const isNew = before === "" || NO_COMMIT.test(before);
	return {
		kind: "push",
		branch: withoutHeads(ref),
		...!isNew && { before: event.commit("before") }
	};
}
function withoutHeads(ref) {
	return ref.startsWith(HEADS) ? ref.slice(11) : ref;
}
/** `pull_request_target` has secrets and a token that writes; what it would judge is foreign. */
function unsupported(eventName) {
	const name = forTerminal(fromOutside(eventName), 60);
	return new SetupError("unsupported-event", `The event "${name}" is refused: ${eventName === "pull_request_target" ? "it runs with the rights of the base on what a fork brings, so nothing is judged there. Use \"pull_request\"" : `this action knows ${SUPPORTED}. Start the workflow by one of these`}.`);
}
/** Values of the event by their path; one that is missing or of another type is an error. */
var Event = class {
	#name;
	#event;
	constructor(name, event) {
		this.#name = name;
		this.#event = event;
	}
	text(path) {
		return this.maybe(path) ?? this.#wrong(path);
	}
	commit(path) {
		const value = this.text(path);
		return COMMIT$1.test(value) ? value : this.#wrong(path);
	}
	number(path) {
		const [last = "", holder] = this.#holderOf(path);
		const value = holder?.number(last);
		return value !== void 0 && Number.isSafeInteger(value) && value > 0 ? value : this.#wrong(path);
	}
	maybe(path) {
		const [last = "", holder] = this.#holderOf(path);
		return holder?.string(last);
	}
	#holderOf(path) {
		const parts = path.split(".");
		const last = parts.pop();
		const root = isObject(this.#event) ? new Fields(this.#event, () => this.#wrong(path)) : void 0;
		return [last, parts.reduce((fields, part) => fields?.object(part), root)];
	}
	#wrong(path) {
		const what = `the event ${forTerminal(fromOutside(this.#name), 60)} has no usable "${path}"`;
		throw new SetupError("bad-surroundings", `${what}. Run this by GitHub's own runner.`);
	}
};
// actions/gate/failure.ts
/** Our own errors in one sentence or two, a fault of the program with its stack. */
function failureMessage(error) {
	if ([
		SetupError,
		ReadError,
		GitHubError,
		PolicyError,
		DataError
	].some((kind) => error instanceof kind)) return `Nothing was judged. ${error.message}`;
	return `A fault in Parapet itself; nothing was judged. Please report it with this text:\n${error instanceof Error ? error.stack ?? error.message : String(error)}`;
}
// actions/gate/inputs.ts
/** Every input, with its default; `action.yml` and the README are held to this list by a test. */
const INPUTS = {
	reports: "",
	source: "reports",
	"base-reports": "",
	base: "none",
	"base-artifact": "parapet-reports",
	policy: "",
	environment: "",
	vex: "",
	kev: "",
	epss: "",
	digest: "",
	name: "gate",
	comment: "on-failure",
	"comment-author": "github-actions[bot]",
	"sarif-output": "",
	"list-output": "",
	fail: "true",
	"wait-minutes": "10",
	"github-token": ""
};
const PREFIX = "INPUT_";
/** Part of a file name and of an HTML comment. */
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9_.]|-(?!-)){0,59}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** A job's longest time on GitHub's runners is 6 hours; waiting for results is not its purpose. */
const MAX_WAIT_MINUTES = 60;
/** Reads the inputs as the runner hands them over (`INPUT_BASE-REPORTS`); strict in everything. */
function readInputs(environment) {
	refuseUnknown(environment);
	const text = (name) => (environment[variableOf(name)] ?? "").trim() || INPUTS[name];
	const maybe = (key, name) => text(name) === "" ? {} : { [key]: text(name) };
	return {
		reports: listOf(text("reports")),
		source: oneOf("source", text("source"), ["reports", "code-scanning"]),
		baseReports: listOf(text("base-reports")),
		base: oneOf("base", text("base"), ["none", "auto"]),
		baseArtifact: text("base-artifact"),
		...maybe("policy", "policy"),
		...maybe("environment", "environment"),
		vex: listOf(text("vex")),
		...maybe("kev", "kev"),
		...maybe("epss", "epss"),
		...maybe("digest", "digest"),
		name: matching("name", text("name"), NAME, "letters, digits, \".\", \"_\" and single \"-\""),
		comment: oneOf("comment", text("comment"), [
			"always",
			"on-failure",
			"never"
		]),
		commentAuthor: text("comment-author"),
		...maybe("sarifOutput", "sarif-output"),
		...maybe("listOutput", "list-output"),
		fail: oneOf("fail", text("fail"), ["true", "false"]) === "true",
		waitMinutes: minutesOf(text("wait-minutes")),
		...maybe("token", "github-token"),
		...digestOf(text("digest"))
	};
}
function variableOf(name) {
	return PREFIX + name.toUpperCase();
}
/** A mistyped input must not silently leave its default in force. */
function refuseUnknown(environment) {
	const known = Object.keys(INPUTS);
	const variables = new Set(known.map(variableOf));
	for (const variable of Object.keys(environment)) {
		if (!variable.startsWith(PREFIX) || variables.has(variable)) continue;
		const name = variable.slice(6).toLowerCase();
		const nearest = nearestName(name, known);
		const hint = nearest === void 0 ? `It knows ${known.join(", ")}.` : `Did you mean "${nearest}"?`;
		throw new SetupError("unknown-input", `This action has no input ${quoted(name)}. ${hint}`);
	}
}
/** One a line or between commas; a line that begins with `#` is a remark. */
function listOf(text) {
	return text.split("\n").filter((line) => !line.trimStart().startsWith("#")).flatMap((line) => line.split(",")).map((part) => part.trim()).filter((part) => part !== "");
}
function oneOf(name, text, allowed) {
	const found = allowed.find((each) => each === text.toLowerCase());
	if (found !== void 0) return found;
	const list = allowed.map((each) => `"${each}"`).join(", ");
	throw new SetupError("bad-input", `The input "${name}" is ${quoted(text)}. Give one of ${list}.`);
}
function matching(name, text, pattern, allowed) {
	if (pattern.test(text)) return text;
	throw new SetupError("bad-input", `The input "${name}" is ${quoted(text)}. It takes ${allowed}.`);
}
function minutesOf(text) {
	const minutes = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
	if (minutes <= MAX_WAIT_MINUTES) return minutes;
	const allowed = `whole minutes, 0 to ${MAX_WAIT_MINUTES}`;
	throw new SetupError("bad-input", `"wait-minutes" is ${quoted(text)}. It takes ${allowed}.`);
}
function digestOf(text) {
	if (text === "") return {};
	return { digest: matching("digest", text, DIGEST, "\"sha256:\" and 64 hexadecimal digits") };
}
function quoted(text) {
	return `"${forTerminal(fromOutside(text), 80)}"`;
}
// actions/gate/surroundings.ts
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
function readSurroundings(environment) {
	const read = (name, pattern = /\S/) => {
		const value = environment[name] ?? "";
		if (pattern.test(value)) return value;
		throw new SetupError("bad-surroundings", `${name} is not set as it should be. Run this as a step of a workflow; GitHub's runner sets it.`);
	};
	const repository = read("GITHUB_REPOSITORY", REPOSITORY);
	const runId = Number(read("GITHUB_RUN_ID", /^\d{1,15}$/));
	const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
	const summaryPath = environment["GITHUB_STEP_SUMMARY"];
	return {
		workspace: read("GITHUB_WORKSPACE"),
		temporary: read("RUNNER_TEMP"),
		repository,
		apiUrl: environment["GITHUB_API_URL"] ?? "https://api.github.com",
		runId,
		eventName: read("GITHUB_EVENT_NAME"),
		eventPath: read("GITHUB_EVENT_PATH"),
		commit: read("GITHUB_SHA", COMMIT),
		ref: read("GITHUB_REF", /^refs\//),
		runUrl: `${server}/${repository}/actions/runs/${runId}`,
		...summaryPath !== void 0 && { summaryPath }
	};
}
// actions/gate/run.ts
/** Reads what the step was given, judges, tells. Whatever goes wrong, the step does not succeed. */
async function run(environment) {
	let step;
	try {
		step = readStep(environment);
		const { judgeStep } = await import("./judge-step.js");
		const list = await judgeStep(step);
		const { conclude, tell } = await import("./tell.js");
		await tell(list, step);
		conclude(list, step);
	} catch (error) {
		setOutput("verdict", "fail");
		const message = failureMessage(error);
		setFailed(message);
		if (step) await (await import("./tell-failure.js")).tellFailure(message, step);
	}
}
/** Only what is quick: a step that is set up wrong says so before anything big is loaded. */
function readStep(environment) {
	const inputs = readInputs(environment);
	if (inputs.token !== void 0) setSecret(inputs.token);
	if (inputs.source === "reports" && inputs.reports.length === 0) throw nothingToJudge();
	const surroundings = readSurroundings(environment);
	return {
		inputs,
		surroundings,
		change: readChange(surroundings, readEvent(surroundings.eventPath)),
		now: now()
	};
}
function readEvent(path) {
	try {
		return JSON.parse(readFileSync(path, "utf8"));
	} catch (cause) {
		throw new SetupError("bad-surroundings", `The event's file cannot be read. Run this by GitHub's own runner.`, { cause });
	}
}
function nothingToJudge() {
	return new SetupError("bad-input", "No report is named, so there is nothing to judge. Give the input \"reports\", or \"source: code-scanning\".");
}
// actions/gate/index.ts
await run(process.env);
export {};
