import { availableParallelism } from 'node:os';

export const USAGE =
  'usage: npm run --silent extract -- [--out DIR | --ndjson] [--threads N] [--reuse DIR] PATH... | --from PROJECT.zip [--out DIR] | --jsonl [--first-line N] [--threads N] [--reuse DIR] | --jsonl-version   (- is standard input)';

interface Common {
  readonly threads: number;
  /** Folder of outcomes that need not be read again. */
  readonly reuse: string | null;
}

/** Files to be read into tables or records. */
export interface Extraction extends Common {
  readonly mode: 'paths';
  readonly out: string;
  readonly ndjson: boolean;
  /** Files and folders; - is standard input. */
  readonly paths: readonly string[];
}

/** Lines of standard input. */
export interface Lines extends Common {
  readonly mode: 'jsonl';
  /** The number of its first line in the whole input. */
  readonly firstLine: number;
}

/** Reviewed notices to be written as tables. */
export interface FromProject {
  readonly mode: 'project';
  /** A project file. */
  readonly from: string;
  readonly out: string;
}

/** The parsed command line. */
export type Request = Extraction | Lines | FromProject | { readonly mode: 'jsonl-version' };

/** The command line is invalid. */
export class UsageError extends Error {
  constructor(problem: string) {
    super(`${problem}; ${USAGE}`);
    this.name = 'UsageError';
  }
}

const FLAGS = new Set(['--ndjson', '--jsonl', '--jsonl-version']);
/** Options with a value, and what it must be. */
const VALUES = new Map([
  ['--from', 'a project file'],
  ['--out', 'a folder'],
  ['--threads', 'a number'],
  ['--first-line', 'a number'],
  ['--reuse', 'a folder'],
]);

export function parseArguments(args: readonly string[]): Request {
  const paths: string[] = [];
  const given = new Map<string, string>();
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    if (arg === '--') {
      paths.push(...args.slice(i + 1));
      break;
    }
    const [, name = arg, value = null] = /^(--[a-z-]+)=(.*)$/su.exec(arg) ?? [];
    if (FLAGS.has(arg)) given.set(arg, '');
    else if (VALUES.has(name)) given.set(name, value ?? args[(i += 1)] ?? '');
    else if (arg.startsWith('-') && arg !== '-') throw new UsageError(`unknown option ${arg}`);
    else paths.push(arg);
  }
  for (const [name, what] of VALUES)
    if (given.get(name) === '') throw new UsageError(`${name} needs ${what}`);
  return requestOf(given, paths);
}

function requestOf(given: ReadonlyMap<string, string>, paths: readonly string[]): Request {
  const from = given.get('--from');
  if (from !== undefined) {
    const other = [...given.keys()].find((name) => name !== '--from' && name !== '--out');
    if (other !== undefined) throw new UsageError(`--from and ${other} exclude each other`);
    if (paths.length > 0) throw new UsageError('--from reads no paths');
    return { mode: 'project', from, out: given.get('--out') ?? 'data' };
  }
  const modes = ['--out', '--ndjson', '--jsonl', '--jsonl-version'].filter((name) => given.has(name));
  if (modes.length > 1) throw new UsageError(`${modes.join(' and ')} exclude each other`);
  const common = {
    threads: numberIn(given, '--threads', availableParallelism()),
    reuse: given.get('--reuse') ?? null,
  };
  const [mode] = modes;
  if (mode === '--jsonl' || mode === '--jsonl-version') {
    if (paths.length > 0) throw new UsageError(`${mode} reads no paths`);
    if (mode === '--jsonl-version') return { mode: 'jsonl-version' };
    return { mode: 'jsonl', firstLine: numberIn(given, '--first-line', 1), ...common };
  }
  if (paths.length === 0) throw new UsageError('no file or folder is named');
  return { mode: 'paths', out: given.get('--out') ?? 'data', ndjson: mode === '--ndjson', paths, ...common };
}

function numberIn(given: ReadonlyMap<string, string>, name: string, otherwise: number): number {
  const text = given.get(name);
  if (text === undefined) return otherwise;
  const number = /^\d{1,12}$/u.test(text) ? Number(text) : 0;
  if (number < 1) throw new UsageError(`${name} needs a number from 1`);
  return number;
}
