/** Extracts figures from notices: see docs/add-a-notice.md. Exit status: 0 all read, 1 something was not, 2 invalid command. */
import { parseArguments, UsageError } from './extract/arguments.ts';
import { run } from './extract/run.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await run(parseArguments(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
