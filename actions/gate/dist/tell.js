import { i as setOutput, n as notice, o as warning, r as setFailed, t as info } from "./core.js";
import { a as forWorkflowCommand, c as inCode, i as forTerminal, n as forJson, o as forWorkflowProperty, r as forMarkdown, s as fromOutside, t as exactText } from "./untrusted.js";
import { A as fitted, C as subjectOf, D as value, E as own, M as say, N as sentence, O as decidedAs, S as passOf, T as asPlain, _ as LET_PASS, a as failsSection, b as fixOf, c as inputsSection, d as passedSection, f as titleOf, g as verdictLine, h as rulingLine, i as dataSection, j as blocks, k as worstFirst, l as notesSection, m as Worst, n as renderComment, o as fixedSection, p as warnsSection, r as componentsSection, s as headSection, t as markerOf, u as noticesSection, v as NO_PROBLEM, w as asMarkdown, x as flagsOf, y as WHY } from "./comment2.js";
import { a as keyOf, o as keyText } from "./severity.js";
import { i as writeInside } from "./workspace.js";
import { appendFileSync } from "node:fs";
// package.json
var version = "0.1.0";
// triage/verdict/render/repository-path.ts
/** Longer than any path that a checkout on Linux can hold. */
const MAX_PATH_CHARACTERS = 4096;
const ELSEWHERE = /^(?:\/|[A-Za-z][A-Za-z0-9+.-]*:)|\\|(?:^|\/)\.\.(?:\/|$)|\/$/;
/**
* The finding's file as a path in the repository, relative to its root: what a scan of the checkout
* printed. Undefined for a file of an image, an absolute path, one that leads out, or one that holds
* what cannot be seen.
*/
function repositoryPath({ location, resource }) {
	if (!location?.file || resource?.image) return void 0;
	const path = exactText(location.file).replace(/^(?:\.\/+)+/, "");
	if (path === "" || path.length > MAX_PATH_CHARACTERS || ELSEWHERE.test(path)) return void 0;
	return forTerminal(location.file, MAX_PATH_CHARACTERS) === exactText(location.file) ? path : void 0;
}
// triage/verdict/render/telling.ts
const VERBS = {
	fail: "fails",
	warn: "warns",
	note: "noted"
};
/** A ruling in a few phrases: what was found, where, why it is decided so, and what to do. */
function tell$1(ruling) {
	const { finding, decision, rule, change } = ruling;
	const fix = fixOf(finding);
	return [
		[value(withoutStop(finding.title), 200)],
		subjectOf(finding),
		[own(`severity ${finding.severity}, ${VERBS[decision]}, ${WHY[rule]}`)],
		fix.length === 0 ? [] : [own("fix"), ...fix],
		change ? [own(change === "new" ? "new in this change" : "was there before")] : [],
		...flagsOf(ruling),
		passOf(ruling).length === 0 ? [] : [own("let pass"), ...passOf(ruling)]
	].filter((phrase) => phrase.length > 0);
}
/** The next phrase follows after a semicolon. */
function withoutStop(title) {
	return fromOutside(exactText(title).replace(/\.$/, ""));
}
const LEVELS$2 = [
	["fail", "error"],
	["warn", "warning"],
	["note", "notice"]
];
/** Notes worth a remark beside the code: real problems that this policy lets be. */
const REMARKED = /* @__PURE__ */ new Set([
	"below-threshold",
	"no-fix",
	"provider-status",
	"waived",
	"vex"
]);
/** The worst findings that lie in a file of the repository, as many of each level as are shown. */
function annotationsOf(list) {
	return LEVELS$2.flatMap(([decision, level]) => worstFirst(decidedAs(list.rulings, decision).filter(isRemarked)).slice(0, 10).flatMap((ruling) => annotationOf(ruling, level)));
}
function isRemarked({ finding, decision, rule }) {
	return (decision !== "note" || REMARKED.has(rule)) && repositoryPath(finding) !== void 0;
}
function annotationOf(ruling, level) {
	const { finding } = ruling;
	const file = repositoryPath(finding);
	if (file === void 0) return [];
	const line = finding.location?.line;
	return [{
		level,
		file: fromOutside(file),
		...line !== void 0 && { line },
		title: finding.id,
		message: fromOutside(tell$1(ruling).map(asPlain).join("; "))
	}];
}
/** GitHub's own bounds (https://docs.github.com/en/rest/checks/runs): 255 characters, 64 kB. */
const MAX_TITLE_CHARACTERS$1 = 200;
const MAX_MESSAGE_CHARACTERS = 2e3;
/** The line that makes the runner show it: the only way to print an annotation. */
function annotationCommand({ level, file, line, title, message }) {
	return `::${level} ${[
		`file=${forWorkflowProperty(file, exactText(file).length)}`,
		...line === void 0 ? [] : [`line=${line}`],
		`title=${forWorkflowProperty(title, MAX_TITLE_CHARACTERS$1)}`
	].join(",")}::${forWorkflowCommand(message, MAX_MESSAGE_CHARACTERS)}`;
}
// triage/finding/finding.ts
/** The same object where its keys are texts already, as those of alerts are. */
function keyed(finding) {
	const { fingerprint, occurrence } = finding;
	if (typeof fingerprint === "string" && typeof occurrence === "string") return finding;
	return {
		...finding,
		fingerprint: keyText(fingerprint),
		occurrence: keyText(occurrence)
	};
}
// triage/finding/finding-row.ts
/** A finding as NDJSON prints it: the contract's names; what only the correlator needs stays out. */
function rowOf(finding) {
	const { links: _links, ...row } = keyed(finding);
	return row;
}
// triage/verdict/render/list.ts
/**
* Everything, as NDJSON: one line for each finding, condition, fixed finding, component and input; the
* verdict comes last, so that a file which was cut short has none. Members stand in the order of
* their names, so equal lists give equal bytes. Lines end with a line feed.
*/
function* listOf(list) {
	for (const { finding, file, ...ruling } of list.rulings) yield line({
		...ruling,
		finding: {
			...rowOf(finding),
			file
		}
	});
	for (const notice of list.notices) yield line({ notice });
	for (const finding of list.fixed) yield line({ fixed: rowOf(finding) });
	for (const component of list.components) yield line({ component });
	for (const input of list.inputs) yield line({ input });
	const { verdict, counts, policy, data, judgedAt } = list;
	yield line({
		verdict,
		counts,
		policy,
		data,
		judgedAt
	});
}
function line(value) {
	return `${forJson(inOrder(value))}\n`;
}
function inOrder(value) {
	if (Array.isArray(value)) return value.map(inOrder);
	if (typeof value !== "object" || value === null) return value;
	const members = Object.entries(value).map(([name, inner]) => [name, inOrder(inner)]);
	return Object.fromEntries(members.sort(([a], [b]) => a < b ? -1 : 1));
}
// triage/verdict/render/outputs.ts
/** Each is a number or a word of our own, so none needs escaping wherever it is written. */
function outputsOf(list) {
	const { counts, rulings, notices } = list;
	const serious = rulings.filter(({ decision }) => decision !== "note");
	const conditions = (decision) => notices.filter((one) => one.decision === decision).length;
	const numbers = {
		fail: counts.fail,
		warn: counts.warn,
		note: counts.note,
		"not-judged": counts.notJudged,
		...counts.bySeverity,
		new: serious.filter(({ change }) => change === "new").length,
		existing: serious.filter(({ change }) => change === "existing").length,
		exploited: serious.filter(({ exploited }) => exploited !== void 0).length,
		"let-pass": rulings.filter(wasLetPass).length,
		fixed: list.fixed.length,
		components: list.components.length,
		"conditions-fail": conditions("fail"),
		"conditions-warn": conditions("warn")
	};
	const texts = Object.entries(numbers).map(([name, count]) => [name, String(count)]);
	return {
		verdict: list.verdict,
		...Object.fromEntries(texts)
	};
}
function wasLetPass({ decision, rule }) {
	return decision === "note" && LET_PASS.has(rule);
}
// triage/verdict/render/sarif-place.ts
/**
* Where a finding is. GitHub refuses a log in which a result has no file or no line, so what is in no
* file is put at the first line of what comes nearest: the image, the report, the package, the id.
*/
function locationOf(finding, report) {
	const { line } = finding.location ?? {};
	const startLine = line !== void 0 && Number.isSafeInteger(line) && line > 0 ? line : 1;
	const artifactLocation = artifactOf(finding, report);
	return { physicalLocation: {
		...artifactLocation && { artifactLocation },
		region: { startLine }
	} };
}
function artifactOf(finding, report) {
	const path = repositoryPath(finding);
	if (path !== void 0) return {
		uri: encoded(path),
		uriBaseId: "%SRCROOT%"
	};
	const { location, resource, package: pkg, id } = finding;
	const nearest = location?.file ?? resource?.image;
	const text = nearest ? exactText(nearest) : report ?? exactText(pkg?.name ?? id);
	return { uri: text.startsWith("/") ? `file://${encoded(text)}` : encoded(text) };
}
/** A reference that any reader decodes to the same path: a colon must not make a scheme of its start. */
function encoded(path) {
	return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
// triage/verdict/render/sarif-text.ts
/**
* Text of a SARIF message. Viewers show it plainly or as Markdown, and the format itself makes links of
* `[text](place)` (§3.11.6); values stand in code, and that sign is broken up, so it is inert in each.
*/
function plainMessage(text) {
	return text.replaceAll("](", "] (");
}
function messageOf(phrases) {
	return plainMessage(phrases.map(asMarkdown).join("; "));
}
const MAX_NOTICE_CHARACTERS = 4e3;
/** The longest that one character becomes where it is spelled out (`\u{e0001}`), and then some. */
const SPELLED_OUT = 10;
/** A notice may quote a policy: where that grows too long, its beginning, with the mark of a cut. */
function noticeOf(message) {
	const whole = plainMessage(sentence(message));
	if (whole.length <= MAX_NOTICE_CHARACTERS) return whole;
	const fits = Math.floor(MAX_NOTICE_CHARACTERS / SPELLED_OUT);
	return plainMessage(forMarkdown(fromOutside(message), fits));
}
// triage/verdict/render/sarif-result.ts
const LEVELS$1 = {
	fail: "error",
	warn: "warning",
	note: "note"
};
function resultOf(ruling, rule) {
	const { finding, decision, change, file } = ruling;
	const suppressions = suppressionsOf(ruling);
	return {
		...rule,
		level: LEVELS$1[decision],
		message: { text: messageOf(tell$1(ruling)) },
		locations: [locationOf(finding, file)],
		partialFingerprints: fingerprintsOf(finding),
		...change && { baselineState: change === "new" ? "new" : "unchanged" },
		...suppressions.length > 0 && { suppressions },
		properties: factsOf(ruling)
	};
}
/** What the base had and this change has no more. */
function fixedResult(finding, rule) {
	const told = [
		[own("no longer there")],
		[value(finding.title, 200)],
		subjectOf(finding)
	];
	return {
		...rule,
		level: "note",
		message: { text: messageOf(told.filter((phrase) => phrase.length > 0)) },
		locations: [locationOf(finding)],
		partialFingerprints: fingerprintsOf(finding),
		baselineState: "absent",
		properties: {
			severity: finding.severity,
			kind: finding.kind,
			source: finding.source
		}
	};
}
/**
* Not under GitHub's own name (`primaryLocationLineHash`): `upload-sarif` computes that from the code,
* and complains of every result that has another.
*/
function fingerprintsOf({ fingerprint }) {
	return { "parapet/v1": keyText(fingerprint) };
}
/**
* Who let it pass. What fails is never suppressed, and what only warns is `underReview`, which is not
* in force: so no reader of this log lets through what the verdict does not.
*/
function suppressionsOf(ruling) {
	const { decision, rule, finding } = ruling;
	if (decision === "fail" || !LET_PASS.has(rule)) return [];
	const inSource = rule === "suppressed-in-code" || rule === "suppressed" && finding.suppressedInCode;
	const why = passOf(ruling);
	return [{
		kind: inSource ? "inSource" : "external",
		status: decision === "note" ? "accepted" : "underReview",
		justification: messageOf([[own(WHY[rule])], ...why.length > 0 ? [why] : []])
	}];
}
/** For scripts: exact, as the list has it. */
function factsOf({ finding, decision, rule, exploited, epss, waiver, vex }) {
	const { severity, kind, source, tool, resource, package: pkg } = finding;
	return {
		decision,
		rule,
		severity,
		kind,
		source,
		...tool && { tool },
		...pkg && { package: pkg },
		...resource?.image && { image: resource.image },
		...exploited && { exploited },
		...epss !== void 0 && { epss },
		...waiver && { waiver },
		...vex && { vex }
	};
}
// triage/verdict/render/sarif-rule.ts
/** One score within each of GitHub's bands; an unknown severity has none. */
const SCORES = {
	unknown: void 0,
	info: 0,
	low: 2,
	medium: 5.5,
	high: 8,
	critical: 9.5
};
/** The rules of one run: one for each id, however many findings have it. */
var Rules = class {
	#byId = /* @__PURE__ */ new Map();
	indexOf(finding) {
		const id = ruleIdOf(finding);
		const known = this.#byId.get(id) ?? this.#open(id, finding);
		known.score = higher(known.score, scoreOf(finding));
		return {
			ruleId: id,
			ruleIndex: known.index
		};
	}
	all() {
		return [...this.#byId.values()].map(descriptorOf);
	}
	#open(id, finding) {
		const rule = {
			id,
			finding,
			index: this.#byId.size,
			score: void 0
		};
		this.#byId.set(id, rule);
		return rule;
	}
};
/** GitHub takes no longer id; a cut one is told from others by a key over the whole. */
const MAX_ID_CHARACTERS = 255;
function ruleIdOf({ id }) {
	const exact = exactText(id).toWellFormed();
	if (exact !== "" && exact.length <= MAX_ID_CHARACTERS) return exact;
	return `${exact.slice(0, 200).toWellFormed()}-${keyOf([exactText(id)])}`;
}
/**
* The tool's own score where it gave one. A finding of a static analyser without a score is perhaps
* no matter of security, and a health line is none, so they get none here.
*/
function scoreOf({ securitySeverity, severity, kind }) {
	if (securitySeverity !== void 0) return Math.min(securitySeverity, 10);
	return kind === "code" || kind === "health" ? void 0 : SCORES[severity];
}
function higher(a, b) {
	if (a === void 0 || b === void 0) return a ?? b;
	return Math.max(a, b);
}
/** GitHub keeps 1024 characters of a description, and code may need several for one. */
const MAX_TITLE_CHARACTERS = 200;
function descriptorOf({ id, finding, score }) {
	const title = { text: plainMessage(inCode(finding.title, MAX_TITLE_CHARACTERS)) };
	const scored = score === void 0 ? {} : { "security-severity": decimal(score) };
	const tags = score === void 0 ? [finding.kind] : [finding.kind, "security"];
	return {
		id,
		shortDescription: title,
		fullDescription: title,
		help: title,
		properties: {
			...scored,
			tags
		}
	};
}
/** Never as `1e-7`, which is no score to a reader; so small a one is as low as a score goes. */
function decimal(score) {
	const text = String(score);
	return text.includes("e") ? "0.1" : text;
}
// triage/verdict/render/sarif.ts
/** GitHub's limits (https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/troubleshoot-sarif-uploads/results-exceed-limit). */
const SARIF_LIMITS = {
	resultsPerRun: 25e3,
	runs: 20
};
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/**
* The list as SARIF 2.1.0, the worst first: so many results a run as GitHub takes, the next ones in the
* next run. The level of a result is its decision; severity stands in `security-severity`.
*/
function toSarif(list, options) {
	const rows = rowsOf(list, options);
	const { resultsPerRun, runs } = SARIF_LIMITS;
	const wanted = Math.max(1, Math.ceil(rows.length / resultsPerRun));
	const cut = Math.max(0, rows.length - runs * resultsPerRun) + failsNotListed(list);
	return {
		$schema: SCHEMA,
		version: "2.1.0",
		runs: Array.from({ length: Math.min(wanted, runs) }, (_, index) => runOf(rows.slice(index * resultsPerRun, (index + 1) * resultsPerRun), {
			list,
			options,
			index,
			cut
		}))
	};
}
function rowsOf({ rulings, fixed }, { onlyOpen = false }) {
	const problems = rulings.filter(({ rule }) => !NO_PROBLEM.has(rule));
	const shown = onlyOpen ? problems.filter(({ decision, rule }) => decision !== "note" || !LET_PASS.has(rule)) : problems;
	const current = worstFirst(shown).map((ruling) => ({ ruling }));
	return onlyOpen ? current : [...current, ...fixed.map((finding) => ({ fixed: finding }))];
}
/** A list may count more than it holds; a log without what fails would be taken for clean. */
function failsNotListed({ rulings, counts }) {
	return Math.max(0, counts.fail - decidedAs(rulings, "fail").length);
}
function runOf(rows, place) {
	const { toolVersion, category = "parapet" } = place.options;
	const rules = new Rules();
	const results = rows.map((row) => {
		if ("ruling" in row) return resultOf(row.ruling, rules.indexOf(row.ruling.finding));
		return fixedResult(row.fixed, rules.indexOf(row.fixed));
	});
	const { verdict, counts, policy } = place.list;
	return {
		tool: { driver: {
			name: "Parapet",
			version: toolVersion,
			rules: rules.all()
		} },
		automationDetails: { id: `${category}/${place.index === 0 ? "" : `${place.index + 1}/`}` },
		invocations: [invocationOf(place)],
		columnKind: "utf16CodeUnits",
		results,
		properties: {
			verdict,
			counts,
			policy
		}
	};
}
/**
* An input that was not judged, or a condition that fails, makes the run unsuccessful: its results
* are not the whole of it, and whoever reads it must not take it for clean.
*/
function invocationOf({ list, cut }) {
	const { notices, counts, judgedAt } = list;
	const failing = notices.some(({ decision }) => decision === "fail");
	return {
		executionSuccessful: counts.notJudged === 0 && !failing && cut === 0,
		...judgedAt && { endTimeUtc: judgedAt },
		toolExecutionNotifications: [
			...notices.map(notificationOf),
			...counts.notJudged > 0 ? [saying("fail", `Inputs that could not be judged: ${counts.notJudged}`)] : [],
			...cut > 0 ? [saying("fail", `Results that had no room here: ${cut}`)] : []
		]
	};
}
function notificationOf({ decision, code, message }) {
	return {
		level: LEVELS$1[decision],
		message: { text: noticeOf(message) },
		descriptor: { id: code }
	};
}
function saying(decision, text) {
	return {
		level: LEVELS$1[decision],
		message: { text }
	};
}
// triage/verdict/render/summary.ts
/**
* GitHub takes 1 MiB a step and shows nothing of a longer summary
* (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits);
* some room is left for what the door says beside it.
*/
const SUMMARY_LIMITS = {
	rows: 100,
	bytes: 1e6
};
/** The page of a run: what fails first, then everything else that a developer asks about. */
function renderSummary(list, limits = SUMMARY_LIMITS) {
	const page = (rows) => say`${pageOf(list, rows)}\n`;
	return fitted(page, {
		rows: limits.rows,
		fits: (text) => bytesOf(text) <= limits.bytes
	});
}
function pageOf(list, rows) {
	return blocks([
		titleOf("Parapet"),
		headSection(list),
		noticesSection([
			"fail",
			"warn",
			"note"
		])(list, rows),
		failsSection(list, rows),
		warnsSection(list, rows),
		passedSection(list, rows),
		fixedSection(list, rows),
		componentsSection(list, rows),
		inputsSection(list, rows),
		notesSection(list),
		dataSection(list)
	]);
}
function bytesOf(text) {
	return new TextEncoder().encode(text).length;
}
// actions/gate/tell.ts
/** Tells the list everywhere: files, outputs, summary, remarks on lines, log, comment. */
async function tell(list, step) {
	const files = await writeFiles(list, step);
	for (const [name, value] of Object.entries({
		...outputsOf(list),
		...files
	})) setOutput(name, value);
	summarize(list, step);
	print(list);
	await commentOn(list, step);
}
async function writeFiles(list, { inputs, surroundings }) {
	const { name, listOutput, sarifOutput } = inputs;
	const usual = `${surroundings.temporary}/parapet/${name}`;
	const lines = [...listOf(list)].join("");
	const log = toSarif(list, {
		toolVersion: version,
		category: name,
		onlyOpen: true
	});
	const write = async (path, text) => writeInside(path, text, surroundings);
	return {
		"list-file": await write(listOutput ?? `${usual}.ndjson`, lines),
		"sarif-file": await write(sarifOutput ?? `${usual}.sarif`, `${JSON.stringify(log)}\n`)
	};
}
function summarize(list, { surroundings }) {
	const { summaryPath } = surroundings;
	if (summaryPath !== void 0) appendFileSync(summaryPath, renderSummary(list));
}
/** The log, and remarks on the lines of the change; each is escaped by the renderer that made it. */
function print(list) {
	const worst = new Worst();
	for (const ruling of list.rulings) worst.add(ruling);
	const { rulings, more } = worst.all();
	const left = more > 0 ? [`... and ${more} more, all of them in the list-file`] : [];
	const lines = [
		...rulings.map(rulingLine),
		...left,
		...list.notices.map(noticeCommand),
		...annotationsOf(list).map(annotationCommand)
	];
	process.stdout.write(lines.map((line) => `${line}\n`).join(""));
}
const LEVELS = {
	fail: "error",
	warn: "warning",
	note: "notice"
};
function noticeCommand({ decision, code, message, about = [] }) {
	const names = about.map((one) => forWorkflowCommand(one, 100)).join(", ");
	const text = forWorkflowCommand(fromOutside(message), 2e3);
	return `::${LEVELS[decision]} title=${code}::${text}${names === "" ? "" : ` (${names})`}`;
}
async function commentOn(list, step) {
	const { change, inputs, surroundings } = step;
	if (change.kind !== "pull-request") return;
	const { name } = inputs;
	const body = renderComment(list, {
		name,
		marker: markerOf(name),
		fullListAt: surroundings.runUrl
	});
	const { commentOn: keep } = await import("./comment3.js");
	const trouble = await keep(step, {
		body,
		failed: list.verdict === "fail"
	});
	if (trouble !== void 0) notice(trouble);
}
/** The last word: what the step's colour hangs on. */
function conclude(list, { inputs }) {
	const line = verdictLine(list);
	if (list.verdict === "pass") info(line);
	else if (inputs.fail) setFailed(line);
	else warning(line);
}
export { conclude, tell };
