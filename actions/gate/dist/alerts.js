import { i as forTerminal, s as fromOutside } from "./untrusted.js";
import { n as asking, t as GitHubError } from "./github-error.js";
import { setTimeout } from "node:timers/promises";
// triage/io/code-scanning-sarif.ts
/**
* The scores by which GitHub tells its four words of severity (its page on SARIF support for code
* scanning); the interface gives only the word.
*/
const SCORES = {
	critical: "9.0",
	high: "7.0",
	medium: "4.0",
	low: "0.1"
};
/**
* Alerts as a SARIF log, so that they are read, redacted and judged as any other report is. The
* alert's number is its identity: it stays the same on every ref.
*/
function alertsAsSarif(alerts, analyses) {
	const made = [...analyses, ...alerts.map(analysisOf)];
	const runs = [...new Set(made.map(nameOf))].map((name) => {
		const own = alerts.filter((alert) => nameOf(analysisOf(alert)) === name);
		const about = made.filter((one) => nameOf(one) === name);
		const [{ tool, category } = {
			tool: "",
			category: ""
		}] = about;
		const commits = new Set(about.flatMap(({ commit }) => commit === "" ? [] : [commit]));
		return {
			tool: { driver: {
				name: tool,
				rules: own.map(ruleOf)
			} },
			automationDetails: { id: `${category}/` },
			...commits.size > 0 && { versionControlProvenance: [...commits].map(provenanceOf) },
			results: own.map(resultOf)
		};
	});
	return JSON.stringify({
		version: "2.1.0",
		runs
	});
}
/** What an alert says of the analysis that it came from; its commit may be an older one's. */
function analysisOf({ tool, most_recent_instance: instance }) {
	return {
		tool: tool.name ?? "",
		category: instance.category ?? "",
		commit: ""
	};
}
function nameOf({ tool, category }) {
	return JSON.stringify([tool, category]);
}
function provenanceOf(revisionId) {
	return { revisionId };
}
function ruleOf({ rule }) {
	const word = rule.security_severity_level;
	const score = word ? SCORES[word] ?? SCORES["critical"] : void 0;
	return {
		id: rule.id ?? rule.name,
		shortDescription: { text: rule.description ?? rule.name ?? "" },
		...rule.severity && { defaultConfiguration: { level: rule.severity } },
		...score !== void 0 && { properties: { "security-severity": score } }
	};
}
function resultOf(alert, index) {
	const { rule, most_recent_instance: instance } = alert;
	const { path, start_line: startLine } = instance.location ?? {};
	return {
		ruleId: rule.id ?? rule.name,
		ruleIndex: index,
		message: { text: instance.message?.text ?? rule.description ?? "" },
		partialFingerprints: { "githubAlertNumber/v1": String(alert.number) },
		...path !== void 0 && { locations: [{ physicalLocation: {
			artifactLocation: { uri: encodeURI(path) },
			...startLine !== void 0 && startLine > 0 && { region: { startLine } }
		} }] }
	};
}
// triage/io/github-code-scanning.ts
const PERMISSION = "security-events: read";
const LONGEST_PAUSE_MILLISECONDS = 15e3;
/**
* Waits until GitHub has taken in the analyses of the commit. Throws where it has not in time, or
* where it could not process one: an alert list before that says nothing.
*/
async function awaitAnalyses(repository, wanted, waiting) {
	let left = waiting.milliseconds;
	for (let pause = waiting.firstMilliseconds;; pause *= 2) {
		const found = await analysesOf(repository, wanted);
		const missing = missingTools(wanted, found);
		if (found.length > 0 && missing.length === 0) return found;
		if (left <= 0) throw notInTime(wanted, missing);
		const next = Math.min(pause, left, LONGEST_PAUSE_MILLISECONDS);
		await setTimeout(next);
		left -= next;
	}
}
async function analysesOf({ client, owner, repo }, { refs, commits }) {
	return asking({
		what: "list the code scanning analyses",
		permission: PERMISSION
	}, async () => {
		const lists = refs.map(async (ref) => {
			const options = {
				owner,
				repo,
				ref,
				per_page: 100
			};
			const { data } = await client.rest.codeScanning.listRecentAnalyses(options);
			return data.filter(({ commit_sha }) => commits.includes(commit_sha));
		});
		const all = (await Promise.all(lists)).flat();
		for (const { error, tool } of all) if (error !== "") throw notProcessed(tool.name, error);
		return all.map(({ ref, commit_sha: commit, tool, category }) => ({
			ref,
			commit,
			tool: tool.name ?? "",
			category: category ?? ""
		}));
	});
}
/** The open alerts of a ref, all pages of them. */
async function openAlerts({ client, owner, repo }, ref) {
	const request = {
		what: `list the code scanning alerts of ${ref}`,
		permission: PERMISSION
	};
	return asking(request, async () => client.paginate(client.rest.codeScanning.listAlertsForRepo, {
		owner,
		repo,
		ref,
		state: "open",
		per_page: 100
	}));
}
function missingTools({ tools }, found) {
	const reported = new Set(found.flatMap(({ tool, category }) => [tool, category].map(lowerCase)));
	return tools.filter((tool) => !reported.has(lowerCase(tool)));
}
function lowerCase(text) {
	return text.toLowerCase();
}
function notInTime({ refs, commits }, missing) {
	const of = missing.length > 0 ? ` of ${missing.join(", ")}` : "";
	return new GitHubError("unexpected", `GitHub has no finished analysis${of} for ${commits.join(" or ")} on ${refs.join(" or ")}. Run the gate after the job that uploads the results, or let it wait longer (wait-minutes).`);
}
function notProcessed(tool, error) {
	const name = forTerminal(fromOutside(tool ?? "a tool"), 60);
	const why = forTerminal(fromOutside(error), 200);
	return new GitHubError("unexpected", `GitHub could not process the analysis of ${name} (${why}). Upload its results again.`);
}
// actions/gate/alerts.ts
const MINUTE_MILLISECONDS = 6e4;
/** GitHub takes in a small log within seconds. */
const FIRST_PAUSE_MILLISECONDS = 1e3;
/**
* The open alerts of what is under judgement, and those of its base, as reports. Throws a GitHubError
* where GitHub has not finished with the commit.
*/
async function alertReports(request) {
	const { repository, change, tools, waitMinutes } = request;
	const waiting = {
		milliseconds: waitMinutes * MINUTE_MILLISECONDS,
		firstMilliseconds: FIRST_PAUSE_MILLISECONDS
	};
	const analyses = await awaitAnalyses(repository, {
		...placesOf(request),
		tools
	}, waiting);
	const documents = [...new Set(analyses.map(({ ref }) => ref))].map((ref) => documentOf(repository, ref, analyses));
	const base = change.kind === "pull-request" || change.kind === "merge-group" ? [documentOf(repository, `refs/heads/${change.base.branch}`, [])] : [];
	return {
		documents: await Promise.all(documents),
		base: await Promise.all(base)
	};
}
/** Scanners name either the merge commit that the job checked out or the head of the branch. */
function placesOf({ change, surroundings }) {
	const { ref, commit } = surroundings;
	if (change.kind !== "pull-request") return {
		refs: [ref],
		commits: [commit]
	};
	const pull = `refs/pull/${change.number}`;
	return {
		refs: [`${pull}/merge`, `${pull}/head`],
		commits: [commit, change.head]
	};
}
async function documentOf(repository, ref, analyses) {
	const own = analyses.filter((analysis) => analysis.ref === ref);
	const log = alertsAsSarif(await openAlerts(repository, ref), own);
	return {
		name: `code scanning alerts of ${ref}`,
		chunks: bytesOf(log)
	};
}
async function* bytesOf(text) {
	yield new TextEncoder().encode(text);
}
export { alertReports };
