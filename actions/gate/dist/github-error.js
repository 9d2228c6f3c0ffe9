import { i as forTerminal, s as fromOutside } from "./untrusted.js";
// triage/io/github-error.ts
/** What GitHub did not do. The message says what, why, and the fix. */
var GitHubError = class extends Error {
	code;
	constructor(code, message, options) {
		super(message, options);
		this.name = "GitHubError";
		this.code = code;
	}
};
/** Runs a request; what it throws comes out as a GitHubError. */
async function asking(request, ask) {
	try {
		return await ask();
	} catch (error) {
		if (error instanceof GitHubError) throw error;
		throw errorOf(request, error);
	}
}
function errorOf({ what, permission }, error) {
	if (!isRequestError(error)) return error;
	const code = codeOf(error);
	const said = forTerminal(fromOutside(error.message.split("\n", 1)[0] ?? ""), 200);
	return new GitHubError(code, `${`could not ${what}: GitHub answered ${error.status} (${said}).`} ${FIX[code].replace("PERMISSION", permission)}`, { cause: error });
}
const FIX = {
	"no-permission": "Give the job the permission \"PERMISSION\"; on a pull request from a fork the token can only read.",
	"not-found": "It is not there, or the token may not see it (permission \"PERMISSION\").",
	limited: "Too many requests were sent with this token. Run the job again later.",
	refused: "This is a fault of Parapet, or a limit of GitHub: please report it.",
	unreachable: "Look at githubstatus.com and at the runner's network, and run the job again.",
	unexpected: "Please report it."
};
function isRequestError(error) {
	return error instanceof Error && "status" in error && typeof error.status === "number";
}
function codeOf(error) {
	const { status, response } = error;
	if (status === 429 || isLimit(error.message, response?.headers)) return "limited";
	if (status === 401 || status === 403) return "no-permission";
	if (status === 404 || status === 410) return "not-found";
	return status >= 500 ? "unreachable" : "refused";
}
function isLimit(message, headers = {}) {
	return headers["x-ratelimit-remaining"] === "0" || /\bsecondary rate\b/i.test(message);
}
export { asking as n, GitHubError as t };
