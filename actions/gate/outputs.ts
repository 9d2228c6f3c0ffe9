/** Outputs beside the counts: the absolute paths of files that later steps may take on. */
export const FILE_OUTPUTS = {
  'list-file': 'every decision, as NDJSON; the verdict is its last line',
  'sarif-file': 'what is open, as SARIF 2.1.0, for upload to code scanning',
} as const;
