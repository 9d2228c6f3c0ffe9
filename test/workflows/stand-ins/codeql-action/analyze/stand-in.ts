import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const {
  RUNNER_TEMP: temporary = '',
  INPUT_CATEGORY: id = '',
  INPUT_OUTPUT: folder = '',
} = process.env;
const { GITHUB_REPOSITORY: repository = '', GITHUB_SHA: revisionId = '' } = process.env;
const language = readFileSync(join(temporary, 'stand-in-languages'), 'utf8');
const run = {
  tool: { driver: { name: 'CodeQL', semanticVersion: '0.0.0', rules: [] } },
  automationDetails: { id: `${id}/` },
  versionControlProvenance: [{ repositoryUri: `https://github.com/${repository}`, revisionId }],
  results: [],
};
const sarif = {
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [run],
};
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, `${language.replace('-typescript', '')}.sarif`), JSON.stringify(sarif));
