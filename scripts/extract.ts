/** Extracts figures from notices: see docs/add-a-notice.md. Exit status: 0 all read, 1 something was not, 2 invalid command. */
import { parseArguments, UsageError } from './extract/arguments.ts';
import { run } from './extract/run.ts';

process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit(0);
  process.stderr.write(`standard output: cannot be written (${code})\n`);
  process.exit(1);
});
// A terminal that is gone, or a full disk, cannot show what went wrong.
process.stderr.on('error', () => {});

try {
  process.exitCode = await run(parseArguments(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
