/** Extracts figures from notices: see docs/add-a-notice.md. Exit status: 0 all read, 1 something was not, 2 invalid command. */
import { parseArguments, UsageError, type Request } from './extract/arguments.ts';

process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit(0);
  process.stderr.write(`standard output: cannot be written (${code})\n`);
  process.exit(1);
});
// A closed terminal or a full disk cannot show what went wrong.
process.stderr.on('error', () => {});

try {
  process.exitCode = await ended(parseArguments(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

/** Runs what was asked for and returns the exit status. */
async function ended(request: Request): Promise<number> {
  if (request.mode === 'paths') return (await import('./extract/run.ts')).run(request);
  if (request.mode === 'project') return (await import('./extract/from-project.ts')).runFromProject(request);
  const { JSONL_VERSION, runJsonl } = await import('./extract/jsonl.ts');
  if (request.mode === 'jsonl') return runJsonl(request);
  process.stdout.write(`${JSONL_VERSION}\n`);
  return 0;
}
