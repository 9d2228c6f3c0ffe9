import { n as asking } from "./github-error.js";
// triage/io/github-commits.ts
const PERMISSION = "contents: read";
/** The newest commit that both have: where the change left the base. */
async function mergeBaseOf({ client, owner, repo }, base, head) {
	const request = {
		what: `compare ${base} with ${head}`,
		permission: PERMISSION
	};
	return asking(request, async () => {
		const options = {
			owner,
			repo,
			basehead: `${base}...${head}`,
			per_page: 1
		};
		const { data } = await client.rest.repos.compareCommitsWithBasehead(options);
		return data.merge_base_commit.sha;
	});
}
/** A commit and its ancestors as GitHub orders them, the commit first, at most `count` of them. */
async function ancestorsOf({ client, owner, repo }, commit, count) {
	const request = {
		what: `list the ancestors of ${commit}`,
		permission: PERMISSION
	};
	return asking(request, async () => {
		const options = {
			owner,
			repo,
			sha: commit,
			per_page: count
		};
		const { data } = await client.rest.repos.listCommits(options);
		return data.map(({ sha }) => sha);
	});
}
export { mergeBaseOf as n, ancestorsOf as t };
