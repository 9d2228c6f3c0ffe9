import { run } from '../../actions/gate/run.ts';

/**
 * Runs steps one after the other from the source, each with the environment and the folder that its
 * message names, and answers with what it wrote and how it ended.
 */
process.on('message', ({ cwd, env }: { cwd: string; env: Record<string, string> }) => {
  void runStep(cwd, env);
});

async function runStep(cwd: string, env: Record<string, string>): Promise<void> {
  const texts = { out: '', err: '' };
  const { stdout, stderr } = process;
  const writers = { out: stdout.write.bind(stdout), err: stderr.write.bind(stderr) };
  process.chdir(cwd);
  process.env = { ...env };
  stdout.write = (text) => (texts.out += String(text)) !== '';
  stderr.write = (text) => (texts.err += String(text)) !== '';
  try {
    await run(process.env);
  } catch (error) {
    texts.err += String(error);
    process.exitCode = 70;
  } finally {
    stdout.write = writers.out;
    stderr.write = writers.err;
  }
  const code = process.exitCode ?? 0;
  process.exitCode = 0;
  process.send?.({ code, ...texts });
}
