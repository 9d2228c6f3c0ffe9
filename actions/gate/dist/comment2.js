import { a as keyOf, r as severityRank, t as SEVERITIES } from "./severity.js";
import { c as inCode, i as forTerminal, r as forMarkdown, s as fromOutside } from "./untrusted.js";
// triage/finding/markdown.ts
/**
* A Markdown template. Its own words are Markdown; what it holds must be Markdown or a number, so
* text from outside, or any plain string, does not compile until it went through an escaper. (Not
* called `md`: formatters lay such templates out anew, and a line break would change the page.)
*/
function say(own, ...values) {
	return own.reduce((page, word, index) => beside(page, beside(String(values[index - 1] ?? ""), word)));
}
/** Two pieces of code that touch would melt into one. */
function beside(left, right) {
	return left.endsWith("`") && right.startsWith("`") ? `${left} ${right}` : left + right;
}
/** Longer than any sentence of ours. */
const MAX_WORDS_CHARACTERS = 2e3;
/** Sentences of our own, which may hold signs that Markdown gives a meaning. */
function words(text) {
	return forMarkdown(fromOutside(text), MAX_WORDS_CHARACTERS);
}
/**
* As `words`, for sentences that name files, options or dates: only the words that need it are code,
* not the whole sentence.
*/
function sentence(text) {
	const pieces = text.slice(0, 2001).split(" ");
	if (text.length > MAX_WORDS_CHARACTERS || pieces.includes("")) return words(text);
	const found = [];
	let prose = "";
	for (const piece of pieces) {
		const longer = prose === "" ? piece : `${prose} ${piece}`;
		if (isProse(longer)) {
			prose = longer;
			continue;
		}
		if (prose !== "") found.push(words(prose));
		prose = isProse(piece) ? piece : "";
		if (prose === "") found.push(words(piece));
	}
	if (prose !== "") found.push(words(prose));
	return sequence(found, " ");
}
function isProse(text) {
	return !words(text).includes("`");
}
function sequence(pieces, between) {
	const [first = "", ...rest] = pieces;
	return rest.reduce((line, piece) => beside(line, `${between}${piece}`), first);
}
/** `2026-11-20 10:04:11 UTC`: to the second, as people read it. */
function readableTime(at) {
	const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/.exec(at);
	return match ? `${match[1]} ${match[2]} UTC` : inCode(fromOutside(at));
}
/** Absent parts leave no gap. */
function blocks(parts) {
	return parts.filter((part) => part !== void 0 && part !== "").join("\n\n");
}
function bullets(items) {
	return items.map((item) => `- ${item}`).join("\n");
}
function table(head, rows) {
	return [
		head,
		head.map(() => "---"),
		...rows
	].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
// triage/verdict/render/fitted.ts
/**
* The page with the most rows that fits: half as many at each try, down to none, where only counts
* are left and the page is a few kB.
*/
function fitted(page, limit) {
	for (let rows = limit.rows; rows >= 1; rows = Math.floor(rows / 2)) {
		const text = page(rows);
		if (limit.fits(text)) return text;
	}
	return page(0);
}
// triage/verdict/render/order.ts
const DECISION_RANK = {
	fail: 0,
	warn: 1,
	note: 2
};
/** What a person must look at first comes first; equals keep the order of the list. */
function worstFirst(rulings) {
	return [...rulings].sort(byWeight);
}
function byWeight(a, b) {
	return DECISION_RANK[a.decision] - DECISION_RANK[b.decision] || Number(b.exploited !== void 0) - Number(a.exploited !== void 0) || Number(a.change === "existing") - Number(b.change === "existing") || weightOf(b) - weightOf(a) || (b.epss ?? 0) - (a.epss ?? 0);
}
/** Unknown stands above critical here: nobody has said yet that it is harmless. */
function weightOf(ruling) {
	return ruling.finding.severity === "unknown" ? 9 : severityRank(ruling.finding.severity);
}
function decidedAs(rulings, decision) {
	return rulings.filter((ruling) => ruling.decision === decision);
}
// triage/verdict/render/phrase.ts
function own(text) {
	return { own: text };
}
/** Names, ids, versions: more of one is rarely read, and the full list has it. */
function value(text, max = 100) {
	return {
		value: text,
		max
	};
}
/** Text that is no finding's, but that somebody else wrote too: a policy, a path, a data file. */
function written(text, max) {
	return value(fromOutside(text), max);
}
function asMarkdown(phrase) {
	return sequence(phrase.map((part) => "own" in part ? words(part.own) : inCode(part.value, part.max)), " ");
}
/** One visible line, for what goes through a further escaper or into a machine's format. */
function asPlain(phrase) {
	return phrase.map((part) => "own" in part ? part.own : forTerminal(part.value, part.max)).join(" ");
}
// triage/verdict/render/subject.ts
/** What is affected and where: package and version, file and line, image. Empty: nothing says. */
function subjectOf$1(finding) {
	const named = packageOf(finding);
	const places = placesOf(finding);
	return named.length === 0 || places.length === 0 ? [...named, ...places] : [
		...named,
		own("in"),
		...places
	];
}
/** The same where no title stands beside it: what is no package is then known by its title. */
function titledSubjectOf(finding) {
	if (finding.package) return subjectOf$1(finding);
	const places = placesOf(finding);
	return [value(finding.title, 160), ...places.length === 0 ? [] : [own("in"), ...places]];
}
function packageOf({ package: pkg }) {
	if (!pkg) return [];
	return [value(pkg.name), ...pkg.version ? [value(pkg.version, 60)] : []];
}
function placesOf({ location, resource }) {
	return [
		...location?.file ? [value(location.file, 160)] : [],
		...location?.line === void 0 ? [] : [own(`line ${location.line}`)],
		...resource?.image ? [own("image"), value(resource.image, 160)] : []
	];
}
/** Empty where a fix is not what the finding is about. */
function fixOf({ package: pkg, kind }) {
	if (pkg?.fixedVersion) return [value(pkg.fixedVersion)];
	return kind === "vulnerability" ? [own("none known")] : [];
}
/** New or not, exploited or likely to be. */
function flagsOf({ exploited, epss }) {
	return [
		...exploited ? [[own("KEV since"), written(exploited.dateAdded, 30)]] : [],
		...exploited?.ransomware ? [[own("used by ransomware")]] : [],
		...epss === void 0 ? [] : [[own(`EPSS ${percent(epss)} %`)]]
	];
}
/** 0.97312 is 97.31, so that what lies just below a threshold is not shown as reaching it. */
function percent(probability) {
	return Math.floor(probability * 1e4) / 100;
}
/** Who let it pass, until when and why; empty where nobody did. */
function passOf({ waiver, vex }) {
	if (waiver) {
		const { owner, expires, reason, from } = waiver;
		const until = [own("until"), written(lastDay(expires), 40)];
		return [
			own("by"),
			written(owner),
			...until,
			own("because"),
			written(reason, 200),
			own("in"),
			written(from)
		];
	}
	return vex ? [
		own("VEX"),
		value(vex.status, 40),
		own("in"),
		written(vex.from)
	] : [];
}
/** A waiver that ends with a day ends `2026-12-31`; one that ends within it, at its exact moment. */
function lastDay(expires) {
	return /T23:59:59/.test(expires) ? expires.slice(0, 10) : expires;
}
// triage/verdict/render/why.ts
/** Each rule as a person reads it. Only quiet signs stand here, so that all of it stays prose. */
const WHY = {
	severity: "at or above the threshold",
	"severity-unknown": "nobody says how bad it is",
	"evidence-incomplete": "the evidence says itself that it is not whole",
	"known-exploited": "known to be exploited",
	epss: "likely to be exploited",
	secret: "a secret fails whatever its severity",
	"license-denied": "the policy denies this license",
	"license-unknown": "nobody knows this license",
	"license-allowed": "the policy allows this license",
	"package-denied": "the policy denies this package",
	"code-rule": "the policy names this tool or rule",
	"needs-review": "the tool leaves it to a person",
	"below-threshold": "below the threshold",
	existing: "the base had it already",
	"no-fix": "no fix is known, and the policy fails only what has one",
	"provider-status": "the provider will not fix it",
	waived: "waived",
	vex: "a VEX statement says that it does not apply",
	suppressed: "suppressed in the tool that reported it",
	"suppressed-in-code": "suppressed inside the code",
	"not-active": "its source says that it is no problem now",
	sample: "a test finding of its provider",
	inventory: "a component, no problem"
};
/** A person or a tool let these pass; everything else was judged by what it is. */
const LET_PASS = /* @__PURE__ */ new Set([
	"waived",
	"vex",
	"suppressed",
	"suppressed-in-code"
]);
/** Nothing to decide: these are no problems. */
const NO_PROBLEM = /* @__PURE__ */ new Set([
	"not-active",
	"sample",
	"inventory"
]);
// triage/verdict/render/ruling-table.ts
const NOTHING = "";
const FINDING = [
	{
		head: say`Severity`,
		cell: ({ severity }) => words(severity)
	},
	{
		head: say`Id`,
		cell: ({ id }) => inCode(id, 80)
	},
	{
		head: say`What and where`,
		cell: (finding) => asMarkdown(titledSubjectOf(finding))
	}
];
const RULING = [
	...FINDING.map(({ head, cell }) => ({
		head,
		cell: (row) => cell(row.finding)
	})),
	{
		head: say`Fix`,
		cell: ({ finding }) => phraseCell(fixOf(finding))
	},
	{
		head: say`Why`,
		cell: ({ rule }) => words(WHY[rule])
	},
	{
		head: say`New`,
		cell: ({ change }) => change ? words(change) : NOTHING
	},
	{
		head: say`Exploited`,
		cell: (row) => sequence(flagsOf(row).map(asMarkdown), ", ")
	},
	{
		head: say`Let pass`,
		cell: (row) => phraseCell(passOf(row))
	}
];
function phraseCell(phrase) {
	return phrase.length === 0 ? NOTHING : asMarkdown(phrase);
}
function rulingTable(rows) {
	return tableOf(RULING, rows);
}
function findingTable(rows) {
	return tableOf(FINDING, rows);
}
/** A column that would be empty from top to bottom is left out. */
function tableOf(columns, rows) {
	const filled = columns.map(({ head, cell }) => ({
		head,
		cells: rows.map(cell)
	})).filter(({ cells }) => cells.some((cell) => cell !== ""));
	return table(filled.map(({ head }) => head), rows.map((_, index) => filled.map(({ cells }) => cells[index] ?? NOTHING)));
}
// triage/verdict/render/terminal.ts
const SHOWN = 20;
/** Keeps the rulings worth showing to a person: the worst first, and only so many. */
var Worst = class {
	#kept = [];
	/** The last of those that were kept, once there are enough. */
	#least;
	#seen = 0;
	add(ruling) {
		if (ruling.decision === "note") return;
		this.#seen += 1;
		if (this.#least && byWeight(ruling, this.#least) >= 0) return;
		this.#kept.push(ruling);
		if (this.#kept.length >= 200) this.#cut();
	}
	all() {
		this.#cut();
		return {
			rulings: this.#kept,
			more: this.#seen - this.#kept.length
		};
	}
	#cut() {
		this.#kept.sort(byWeight);
		this.#kept.length = Math.min(this.#kept.length, SHOWN);
		this.#least = this.#kept[19];
	}
};
/** One line of a ruling: severity, id, where, title, and the rule that decided. */
function rulingLine(ruling) {
	const { finding, decision, rule } = ruling;
	return [
		decision.padEnd(4),
		finding.severity.padEnd(8),
		forTerminal(finding.id, 40),
		subjectOf(finding),
		forTerminal(finding.title, 60),
		`(${rule})`
	].filter((part) => part !== "").join("  ");
}
function subjectOf(finding) {
	const pkg = finding.package;
	if (pkg) {
		const version = pkg.version === void 0 ? "" : `@${forTerminal(pkg.version, 40)}`;
		const fix = pkg.fixedVersion === void 0 ? "" : ` -> ${forTerminal(pkg.fixedVersion, 40)}`;
		return `${forTerminal(pkg.name, 60)}${version}${fix}`;
	}
	const { file, line } = finding.location ?? {};
	if (file === void 0) return "";
	return line === void 0 ? forTerminal(file, 60) : `${forTerminal(file, 60)}:${line}`;
}
/** One sentence: pass or fail, and why. */
function verdictLine(verdict) {
	const { counts } = verdict;
	const judged = `${counts.fail} fail, ${counts.warn} warn, ${counts.note} note`;
	const missing = counts.notJudged === 0 ? "" : `; ${plural(counts.notJudged, "input")} could not be judged`;
	return `${verdict.verdict.toUpperCase()}: ${judged}${missing}`;
}
function plural(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
// triage/verdict/render/sections.ts
/** Pass or fail, how many of what, by which policy. */
function headSection(list) {
	const sign = list.verdict === "pass" ? say`✅` : say`❌`;
	const policy = say`Policy: ${inCode(fromOutside(list.policy), 200)}.`;
	const at = list.judgedAt && say`Judged at ${readableTime(list.judgedAt)}.`;
	return blocks([
		say`${sign} **${words(verdictLine(list))}**`,
		failingConditions(list),
		bySeverity(list),
		at ? say`${policy} ${at}` : policy
	]);
}
/** Without this line a verdict could fail over findings none of which does. */
function failingConditions({ notices }) {
	const failing = notices.filter(({ decision }) => decision === "fail").length;
	return failing === 0 ? void 0 : say`Conditions that fail: ${failing}.`;
}
function bySeverity({ counts }) {
	const found = SEVERITIES.filter((severity) => counts.bySeverity[severity] > 0).toReversed();
	if (found.length === 0) return void 0;
	return say`Of what fails or warns: ${sequence(found.map((severity) => say`${words(severity)} ${counts.bySeverity[severity]}`), ", ")}.`;
}
const ORDER = [
	"fail",
	"warn",
	"note"
];
/** Conditions that are no finding; what fails stands first. */
function noticesSection(decisions) {
	return ({ notices }, rows) => {
		const wanted = ORDER.filter((decision) => decisions.includes(decision)).flatMap((decision) => notices.filter((notice) => notice.decision === decision));
		return titled(say`Conditions`, wanted, {
			rows,
			show: (shown) => bullets(shown.map(noticeLine))
		});
	};
}
function noticeLine({ decision, code, message, about = [] }) {
	const line = say`**${words(decision)}** (${words(code)}) ${sentence(message)}`;
	return about.length === 0 ? line : say`${line} ${named(about)}`;
}
const MOST_NAMED = 5;
function named(about) {
	const values = sequence(about.slice(0, MOST_NAMED).map((one) => inCode(one, 100)), ", ");
	const more = about.length - MOST_NAMED;
	return more > 0 ? say`${values} and ${more} more` : values;
}
const failsSection = ({ rulings, counts }, rows) => rulingsSection(say`Fails`, decidedAs(rulings, "fail"), {
	rows,
	total: counts.fail
});
const warnsSection = ({ rulings, counts }, rows) => rulingsSection(say`Warnings`, decidedAs(rulings, "warn"), {
	rows,
	total: counts.warn
});
/** What would have been judged otherwise, had nobody said that it may pass. */
const passedSection = ({ rulings }, rows) => {
	const passed = decidedAs(rulings, "note").filter(({ rule }) => LET_PASS.has(rule));
	return rulingsSection(say`Let pass`, passed, {
		rows,
		total: passed.length
	});
};
/** A list may count more than it holds: what it left out is among the rows that are not shown. */
function rulingsSection(title, rulings, { rows, total }) {
	return titled(title, worstFirst(rulings), {
		rows,
		show: rulingTable,
		total
	});
}
const fixedSection = ({ fixed }, rows) => titled(say`No longer there`, [...fixed].sort(bySeverityDown), {
	rows,
	show: findingTable
});
function bySeverityDown(a, b) {
	return severityRank(b.severity) - severityRank(a.severity);
}
const componentsSection = ({ components }, rows) => titled(say`Components`, components, {
	rows,
	show: componentTable
});
function componentTable(changes) {
	const cell = (text) => text ? inCode(text, 80) : "";
	return table([
		say`Change`,
		say`Name`,
		say`From`,
		say`To`,
		say`License`
	], changes.map((change) => [
		words(change.change),
		inCode(change.name, 100),
		cell(change.from),
		cell(change.to),
		licenseCell(change)
	]));
}
function licenseCell({ licenseFrom, licenseTo }) {
	if (!licenseFrom && !licenseTo) return "";
	const name = (license) => license ? inCode(license, 80) : say`unknown`;
	return say`from ${name(licenseFrom)} to ${name(licenseTo)}`;
}
const inputsSection = ({ inputs }, rows) => titled(say`What was read`, inputs, {
	rows,
	show: (shown) => table([
		say`File`,
		say`Kind`,
		say`Findings`
	], shown.map(({ file, source, findings }) => [
		inCode(fromOutside(file), 200),
		source ? words(source) : say`not judged`,
		say`${findings}`
	]))
});
/** How old the knowledge is that the verdict rests on. */
function dataSection({ data }) {
	const { kev, epss } = data;
	const lines = [...kev ? [[
		own("KEV catalogue"),
		written(kev.version, 60),
		own("of"),
		written(kev.releasedAt, 40)
	]] : [], ...epss ? [[own("EPSS scores of"), written(epss.scoredAt, 40)]] : []];
	return lines.length === 0 ? void 0 : bullets(lines.map(asMarkdown));
}
/** What is only noted, counted by the rule that decided. */
function notesSection({ rulings, counts }) {
	if (counts.note === 0) return void 0;
	const byRule = /* @__PURE__ */ new Map();
	const notes = decidedAs(rulings, "note");
	for (const { rule } of notes) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
	const counted = [...byRule].sort(([a], [b]) => a < b ? -1 : 1);
	const more = counts.note - notes.length;
	return say`Notes by rule: ${sequence([...counted.map(([rule, count]) => say`${words(rule)} ${count}`), ...more > 0 ? [say`not listed ${more}`] : []], ", ")}.`;
}
/** A heading, the first rows, and how many more there are. */
function titled(title, all, shape) {
	const total = shape.total ?? all.length;
	if (total === 0) return void 0;
	const shown = all.slice(0, shape.rows);
	const more = total - shown.length;
	return blocks([
		say`### ${title}`,
		shown.length > 0 ? shape.show(shown) : void 0,
		more > 0 ? say`and ${more} more` : void 0
	]);
}
/** A title that a workflow gave. */
function titleOf(name) {
	return say`## ${forMarkdown(fromOutside(name), 100)}`;
}
// triage/verdict/render/comment.ts
/** One for each name; a name never stands in it, for it could end the HTML comment. */
function markerOf(name) {
	return `<!-- parapet-gate ${keyOf(["gate", name])} -->`;
}
/** What GitHub takes (it counts characters; counting UTF-16 units is never less). */
const MAX_COMMENT_CHARACTERS = 65536;
const MOST_ROWS = 20;
/** The short form of the summary, for people who come by on the pull request. */
function renderComment(list, shape) {
	const page = (rows) => `${shape.marker}\n${pageOf(list, {
		shape,
		rows
	})}\n`;
	const fits = (text) => text.length <= MAX_COMMENT_CHARACTERS;
	return fitted(page, {
		rows: MOST_ROWS,
		fits
	});
}
function pageOf(list, { shape, rows }) {
	const fewer = Math.ceil(rows / 2);
	return blocks([
		titleOf(shape.name),
		headSection(list),
		noticesSection(["fail", "warn"])(list, rows),
		failsSection(list, rows),
		warnsSection(list, fewer),
		passedSection(list, fewer),
		fixedSection(list, fewer),
		componentsSection(list, fewer),
		pointer(shape.fullListAt)
	]);
}
/** Pages of a run on GitHub, on whatever host; nothing else becomes a link. */
const RUN = /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+(?:\/(?:attempts|artifacts)\/\d+)?$/i;
function pointer(address) {
	if (address === void 0) return say`Everything is listed in the summary of the run.`;
	if (!RUN.test(address)) return say`Everything is listed in ${inCode(fromOutside(address), 200)}.`;
	return say`Everything is listed in [the run](${address}).`;
}
export { fitted as A, subjectOf$1 as C, value as D, own as E, say as M, sentence as N, decidedAs as O, passOf as S, asPlain as T, LET_PASS as _, failsSection as a, fixOf as b, inputsSection as c, passedSection as d, titleOf as f, verdictLine as g, rulingLine as h, dataSection as i, blocks as j, worstFirst as k, notesSection as l, Worst as m, renderComment as n, fixedSection as o, warnsSection as p, componentsSection as r, headSection as s, markerOf as t, noticesSection as u, NO_PROBLEM as v, asMarkdown as w, flagsOf as x, WHY as y };
