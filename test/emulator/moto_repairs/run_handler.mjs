// Runs one invocation of a Lambda handler: reads it from standard input, writes the result as JSON.
import { pathToFileURL } from 'node:url';

let input = '';
for await (const chunk of process.stdin) input += chunk;
const { file, handler, event, context, seconds } = JSON.parse(input);
const end = Date.now() + seconds * 1000;

// Standard output is the result's alone.
for (const level of ['log', 'info', 'debug']) console[level] = console.error;

function answer(result) {
  process.stdout.write(JSON.stringify(result), () => process.exit(0));
}

setTimeout(() => {
  const errorMessage = `Task timed out after ${seconds.toFixed(2)} seconds`;
  answer({ error: { errorType: 'Sandbox.Timedout', errorMessage } });
}, seconds * 1000);

try {
  const loaded = await import(pathToFileURL(file));
  const run = loaded[handler] ?? loaded.default?.[handler];
  if (typeof run !== 'function') {
    const missing = new Error(`${handler} is undefined or not exported`);
    throw Object.assign(missing, { name: 'Runtime.HandlerNotFound' });
  }
  const getRemainingTimeInMillis = () => end - Date.now();
  answer({ value: (await run(event, { ...context, getRemainingTimeInMillis })) ?? null });
} catch (error) {
  answer({
    error: {
      errorType: error?.name ?? 'Error',
      errorMessage: String(error?.message ?? error),
      trace: String(error?.stack).split('\n'),
    },
  });
}
