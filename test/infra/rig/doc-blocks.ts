import { readFileSync } from 'node:fs';

/** A block of a document that a reader is meant to run. */
export interface DocBlock {
  readonly heading: string;
  readonly script: string;
}

/** The blocks marked `bash`, in order, each with the heading that it stands under. */
export function docBlocks(file: string): DocBlock[] {
  const blocks: DocBlock[] = [];
  let heading = '';
  let lines: string[] | undefined;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (lines === undefined) {
      if (line.startsWith('## ')) heading = line.slice(3).trim();
      if (line === '```bash') lines = [];
    } else if (line === '```') {
      blocks.push({ heading, script: lines.join('\n') });
      lines = undefined;
    } else {
      lines.push(line);
    }
  }
  if (lines) throw new Error(`${file}: a block under "${heading}" has no end`);
  return blocks;
}
