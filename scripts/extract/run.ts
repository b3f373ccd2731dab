import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { constants } from 'node:os';
import type { PackageSource } from '#dataset/datapackage.ts';
import type { Extraction } from './arguments.ts';
import { inOrder } from './in-order.ts';
import { findInputs, type Input, standardInput } from './inputs.ts';
import { problem, type Job, type Outcome } from './outcome.ts';
import { PlaceBook } from './places.ts';
import { showProgress, type Progress } from './progress.ts';
import { openReaders } from './readers.ts';
import type { TableFiles } from './table-files.ts';

/** With fewer files, starting threads takes longer than reading the notices. */
const ENOUGH_FOR_THREADS = 64;

/** Reads all inputs. Returns the exit status: 1 if something could not be read. */
export async function run({ paths, ndjson, out, threads, reuse }: Extraction): Promise<number> {
  const { inputs, problems } = await findInputs(paths);
  const progress = await showProgress(inputs.length);
  let failures = 0;
  const report = (problem: string) => {
    failures += 1;
    progress.print(problem);
  };
  problems.forEach(report);
  const places = new PlaceBook(report);
  const reading = { places, progress, report, threads, reuse };
  try {
    if (ndjson) await printRecords(inputs, reading);
    else if (inputs.length > 0) await writeTables(inputs, out, reading);
  } finally {
    progress.stop();
  }
  return failures > 0 ? 1 : 0;
}

interface Reading {
  readonly threads: number;
  readonly reuse: string | null;
  readonly places: PlaceBook;
  readonly progress: Progress;
  readonly report: (problem: string) => void;
}

async function printRecords(inputs: readonly Input[], reading: Reading): Promise<void> {
  const forget = beforeStopping((signal) => reading.progress.print(`stopped by ${signal}`));
  try {
    for await (const outcome of outcomes(inputs, 'ndjson', reading)) {
      if (outcome.kind !== 'record') continue;
      if (!process.stdout.write(outcome.line)) await once(process.stdout, 'drain');
    }
  } finally {
    forget();
  }
}

/** Writes nothing if no notice could be read, so that existing tables stay. */
async function writeTables(inputs: readonly Input[], out: string, reading: Reading): Promise<void> {
  const { TableFiles } = await import('./table-files.ts');
  // Signals are caught before the first file is created; an uncaught one would leave files behind.
  let tables: TableFiles | null = null;
  const forget = beforeStopping((signal) => {
    tables?.abandon();
    reading.progress.print(`stopped by ${signal}, ${out} is as it was`);
  });
  try {
    tables = new TableFiles(out);
    const filled = await fill(tables, inputs, reading);
    if (filled.notices > 0) tables.finish(filled.sources);
    else tables.abandon();
  } catch (error) {
    tables?.abandon();
    const { code, syscall } = error as NodeJS.ErrnoException;
    throw syscall === undefined ? error : new Error(`${out}: cannot be written (${code})`, { cause: error });
  } finally {
    forget();
  }
}

interface Filled {
  readonly notices: number;
  readonly sources: readonly PackageSource[];
}

/** Adds the rows of all notices, sorted, so that the order of paths does not matter. */
async function fill(tables: TableFiles, inputs: readonly Input[], reading: Reading): Promise<Filled> {
  const sources: PackageSource[] = [];
  let notices = 0;
  const sorted = inputs.toSorted((a, b) => (a.notice_id < b.notice_id ? -1 : 1));
  for await (const outcome of outcomes(sorted, 'tables', reading)) {
    if (outcome.kind !== 'rows') continue;
    tables.add(outcome.csv);
    notices += 1;
    if (outcome.source) sources.push(outcome.source);
  }
  return { notices, sources };
}

/** The results of the inputs in order; problems are reported as they come. */
async function* outcomes(
  inputs: readonly Input[],
  as: Job['as'],
  { places, progress, report, threads, reuse }: Reading,
): AsyncGenerator<Outcome> {
  const readers = await openReaders(inputs.length < ENOUGH_FOR_THREADS ? 1 : threads, reuse);
  const read = async (input: Input): Promise<Outcome> => {
    const bytes = await bytesOf(input).catch((error: NodeJS.ErrnoException) => error);
    if (bytes instanceof Error) return problem(input.name, `cannot be read (${bytes.code})`);
    const { name, notice_id } = input.path === '-' ? standardInput(bytes) : input;
    return await readers.run({ name, notice_id, bytes, place: await places.placeOf(input), as });
  };
  try {
    for await (const outcome of inOrder(inputs, readers.window, read)) {
      progress.advance();
      if (outcome.kind === 'problem') {
        report(outcome.line);
        continue;
      }
      outcome.left.forEach(report);
      yield outcome;
    }
  } finally {
    await readers.close();
  }
}

async function bytesOf({ path, bytes }: Input): Promise<Uint8Array> {
  if (path !== '-') return await readFile(bytes ?? path);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Returns a function that undoes it. The exit status is the shell's for a process that a signal ended. */
function beforeStopping(tidy: (signal: NodeJS.Signals) => void): () => void {
  const stop = (signal: NodeJS.Signals) => {
    tidy(signal);
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return () => SIGNALS.forEach((signal) => process.off(signal, stop));
}
