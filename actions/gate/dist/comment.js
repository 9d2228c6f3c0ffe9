import { n as asking, t as GitHubError } from "./github-error.js";
import { t as markerOf } from "./comment2.js";
import { t as openGitHub } from "./github-client.js";
// triage/io/github-comments.ts
const PERMISSION = "pull-requests: write";
/** The first try, and two more after having looked whether the one before did it. */
const MAX_CREATES = 3;
/**
* Brings the sticky comment up to date. Where there is none yet, it is made if `create` says so.
* Where there are several (two runs at once), the oldest is kept and the others point to it.
*/
async function keepComment(repository, sticky, wanted) {
	const [kept, ...others] = await findComments(repository, sticky);
	if (!kept) return wanted.create ? create(repository, sticky, wanted.body) : "not-wanted";
	for (const { id } of others) await update(repository, id, supersededBy(kept));
	if (kept.body === wanted.body) return "unchanged";
	await update(repository, kept.id, wanted.body);
	return "updated";
}
/** The oldest first. */
async function findComments({ client, owner, repo }, { pullRequest: issue_number, marker, author }) {
	return asking({
		what: "read the comments of the pull request",
		permission: PERMISSION
	}, async () => {
		const options = {
			owner,
			repo,
			issue_number,
			per_page: 100
		};
		return (await client.paginate(client.rest.issues.listComments, options)).filter(({ body, user }) => (body ?? "").startsWith(marker) && isSame(user?.login, author)).map(({ id, body = "", html_url: url }) => ({
			id,
			body,
			url
		})).sort((a, b) => a.id - b.id);
	});
}
/** GitHub's names do not tell capital letters from small ones. */
function isSame(login, author) {
	return login?.toLowerCase() === author.toLowerCase();
}
async function create(repository, sticky, body) {
	for (let tries = 1;; tries += 1) try {
		await createOnce(repository, sticky.pullRequest, body);
		return "created";
	} catch (error) {
		if (!(error instanceof GitHubError && error.code === "unreachable") || tries === MAX_CREATES) throw error;
		if ((await findComments(repository, sticky)).length > 0) return "created";
	}
}
async function createOnce({ client, owner, repo }, issue_number, body) {
	await asking({
		what: "comment on the pull request",
		permission: PERMISSION
	}, async () => {
		await client.rest.issues.createComment({
			owner,
			repo,
			issue_number,
			body,
			request: { retries: 0 }
		});
	});
}
async function update({ client, owner, repo }, comment_id, body) {
	await asking({
		what: "bring the comment up to date",
		permission: PERMISSION
	}, async () => {
		await client.rest.issues.updateComment({
			owner,
			repo,
			comment_id,
			body
		});
	});
}
/** Without the marker, so that it is not found again. */
function supersededBy({ url }) {
	return `Out of date: two runs commented at once. The comment that is kept is [here](${url}).`;
}
// actions/gate/comment.ts
/**
* Brings the comment on the pull request up to date. Gives what to tell people where that was not
* possible: a verdict does not depend on whether it could be told there.
*/
async function commentOn({ inputs, change, surroundings }, { body, failed }) {
	const { token, commentAuthor: author } = inputs;
	if (inputs.comment === "never" || change.kind !== "pull-request") return void 0;
	if (token === void 0) return "No comment on the pull request: there is no token.";
	const { repository, apiUrl } = surroundings;
	const sticky = {
		pullRequest: change.number,
		marker: markerOf(inputs.name),
		author
	};
	const create = inputs.comment === "always" || failed;
	try {
		await keepComment(openGitHub({
			token,
			repository,
			apiUrl
		}), sticky, {
			body,
			create
		});
		return;
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		return `No comment on the pull request: ${error.message} The verdict stands in the job's summary.`;
	}
}
export { commentOn as t };
