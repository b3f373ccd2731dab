export const USAGE =
  'usage: npm run --silent extract -- [--out DIR | --ndjson] PATH...   (- is standard input)';

/** The parsed command line. */
export interface Request {
  readonly out: string;
  readonly ndjson: boolean;
  /** Files and folders; - is standard input. */
  readonly paths: readonly string[];
}

/** The command line is invalid. */
export class UsageError extends Error {
  constructor(problem: string) {
    super(`${problem}; ${USAGE}`);
    this.name = 'UsageError';
  }
}

export function parseArguments(args: readonly string[]): Request {
  const paths: string[] = [];
  let out: string | null = null;
  let ndjson = false;
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    if (arg === '--') {
      paths.push(...args.slice(i + 1));
      break;
    }
    if (arg === '--ndjson') ndjson = true;
    else if (arg === '--out') out = args[(i += 1)] ?? '';
    else if (arg.startsWith('--out=')) out = arg.slice('--out='.length);
    else if (arg.startsWith('-') && arg !== '-') throw new UsageError(`unknown option ${arg}`);
    else paths.push(arg);
  }
  if (out === '') throw new UsageError('--out needs a folder');
  if (out !== null && ndjson) throw new UsageError('--out and --ndjson exclude each other');
  if (paths.length === 0) throw new UsageError('no file or folder is named');
  return { out: out ?? 'data', ndjson, paths };
}
