/**
 * Cuts the operations that our loopback GitHub answers out of GitHub's published description of its
 * REST API. Usage, off the project, as the package is 385 MB on disk:
 *
 *   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz
 *   node .ci/extract-openapi.ts package/generated/api.github.com.json
 */
import { readFileSync, writeFileSync } from 'node:fs';

const OUT = 'test/fakes/github/openapi.json';

const OPERATIONS: readonly (readonly [method: string, path: string])[] = [
  ['get', '/repos/{owner}/{repo}/contents/{path}'],
  ['get', '/repos/{owner}/{repo}/compare/{basehead}'],
  ['get', '/repos/{owner}/{repo}/commits'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['patch', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['get', '/repos/{owner}/{repo}/actions/runs/{run_id}'],
  ['get', '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs'],
  ['get', '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts'],
  ['get', '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}'],
  ['get', '/repos/{owner}/{repo}/code-scanning/alerts'],
  ['get', '/repos/{owner}/{repo}/code-scanning/analyses'],
];

/** Prose for readers of GitHub's pages; checking an answer needs none of it. */
const PROSE = new Set(['description', 'summary', 'tags', 'externalDocs', 'operationId', 'title']);

type Node = Record<string, unknown>;

interface Description {
  readonly openapi: string;
  readonly info: { readonly version: string; readonly license: unknown };
  readonly paths: Record<string, Record<string, Node>>;
  readonly components: Record<string, Record<string, unknown>>;
}

function withoutProse(value: unknown, inProperties = false): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutProse(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => inProperties || (!PROSE.has(key) && !key.startsWith('x-')))
      .map(([key, each]) => [
        key,
        key === 'examples' || key === 'example' || key === 'value'
          ? each
          : withoutProse(each, key === 'properties'),
      ]),
  );
}

function referencesIn(value: unknown): string[] {
  const found = JSON.stringify(value).matchAll(/"\$ref":"#\/components\/([^"]+)"/g);
  return [...found].map((match) => match[1] ?? '');
}

const [, , file = ''] = process.argv;
const given = JSON.parse(readFileSync(file, 'utf8')) as Description;
const paths: Record<string, Record<string, unknown>> = {};
for (const [method, path] of OPERATIONS) {
  const { parameters, requestBody, responses } = given.paths[path]?.[method] ?? {};
  if (responses === undefined) throw new Error(`${method} ${path} is not described`);
  paths[path] = {
    ...paths[path],
    [method]: withoutProse({ parameters, requestBody, responses }),
  };
}
const components: Record<string, Record<string, unknown>> = {};
const waiting = referencesIn(paths);
for (let at = 0; at < waiting.length; at += 1) {
  const [group = '', name = ''] = (waiting[at] ?? '').split('/');
  if (components[group]?.[name] !== undefined) continue;
  const part = withoutProse(given.components[group]?.[name]);
  components[group] = { ...components[group], [name]: part };
  waiting.push(...referencesIn(part));
}
const { version, license } = given.info;
const source = `@octokit/openapi ${version}, cut by .ci/extract-openapi.ts`;
writeFileSync(
  OUT,
  `${JSON.stringify({ openapi: given.openapi, info: { version, license, source }, paths, components })}\n`,
);
