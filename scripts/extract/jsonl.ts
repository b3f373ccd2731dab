import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { NO_PLACE } from '#dataset/place.ts';
import type { ColumnSchema } from '#dataset/table.ts';
import { NOTICES } from '#dataset/tables/record.ts';
import { cellProblem } from '#dataset/validate.ts';
import { safeNoticeId } from '#documents/notice-id.ts';
import type { Lines } from './arguments.ts';
import { inOrder } from './in-order.ts';
import { linesOf, type StreamLine } from './lines-of.ts';
import type { Job } from './outcome.ts';
import { openReaders } from './readers.ts';

/** Raised when a line that used to be read is refused, or the lines written change form. */
export const JSONL_VERSION = 2;

const MOST_MEGABYTES = 64;

/**
 * Reads one notice per line of standard input and writes one line for each, in order: docs/cluster.md. No content of a line
 * stops it.
 */
export async function runJsonl({ threads, reuse, firstLine }: Lines): Promise<number> {
  const readers = await openReaders(threads, reuse);
  let number = firstLine - 1;
  const read = async (line: StreamLine): Promise<string> => {
    number += 1;
    return answerTo(line, number, readers.run);
  };
  try {
    for await (const answer of inOrder(linesOf(process.stdin, MOST_MEGABYTES * 1e6), readers.window, read))
      if (!process.stdout.write(`${answer}\n`)) await once(process.stdout, 'drain');
  } finally {
    await readers.close();
  }
  return 0;
}

async function answerTo(
  line: StreamLine,
  number: number,
  run: Awaited<ReturnType<typeof openReaders>>['run'],
): Promise<string> {
  const said = parsed(line);
  if ('error' in said) return JSON.stringify({ error: said.error, line: number });
  const { notice_id } = said;
  try {
    const outcome = await run(await jobOf(said));
    if (outcome.kind === 'record') {
      for (const left of outcome.left) process.stderr.write(`${left}\n`);
      return outcome.line.trimEnd();
    }
    return JSON.stringify({
      notice_id,
      error: outcome.kind === 'problem' ? outcome.problem : 'has no record',
    });
  } catch (error) {
    return JSON.stringify({ notice_id, error: problemOf(error) });
  }
}

/** The fields of a line. */
interface NoticeLine {
  readonly notice_id: string;
  readonly text?: unknown;
  readonly path?: unknown;
  readonly base64?: unknown;
  readonly name?: unknown;
  readonly source_url?: unknown;
}

function parsed(line: StreamLine): NoticeLine | { readonly error: string } {
  if (line === null) return { error: `is longer than ${MOST_MEGABYTES} MB` };
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return { error: 'is no JSON object' };
    const { notice_id } = value as Partial<NoticeLine>;
    if (typeof notice_id === 'string' && notice_id !== '')
      return { ...value, notice_id: safeNoticeId(notice_id) };
    return { error: 'has no notice_id' };
  } catch {
    return { error: 'is no JSON in UTF-8' };
  }
}

class LineError extends Error {}

async function jobOf(line: NoticeLine): Promise<Job> {
  const { notice_id } = line;
  const { name, bytes } = await documentOf(line);
  return { name, notice_id, bytes, place: { ...NO_PLACE, source_url: addressIn(line) }, as: 'ndjson' };
}

/** An address that does not fit its column is dropped and reported; its notice is kept. */
function addressIn({ notice_id, source_url = null }: NoticeLine): string | null {
  const problem =
    source_url === null || typeof source_url === 'string'
      ? cellProblem(NOTICES.columns['source_url'] as ColumnSchema, source_url)
      : 'is no text';
  if (problem === null) return source_url === '' ? null : (source_url as string | null);
  process.stderr.write(`${notice_id}: source_url ${problem}: ${JSON.stringify(source_url)}\n`);
  return null;
}

async function documentOf({
  notice_id,
  text,
  path,
  base64,
  name,
}: NoticeLine): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  if ([text, path, base64].filter(isGiven).length !== 1)
    throw new LineError('needs one of text, path and base64');
  if (isGiven(name) && typeof name !== 'string') throw new LineError('name is no text');
  if (typeof text === 'string') return { name: name ?? `${notice_id}.txt`, bytes: Buffer.from(text) };
  if (typeof path === 'string') return { name: name ?? basename(path), bytes: await bytesAt(path) };
  if (typeof base64 !== 'string') throw new LineError('text, path or base64 is no text');
  if (!isGiven(name)) throw new LineError('base64 needs a name, whose ending says what it is');
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.toString('base64').replace(/=+$/u, '') !== base64.replace(/=+$/u, ''))
    throw new LineError('base64 is malformed');
  return { name, bytes };
}

/** Programs that write every column write null for missing values. */
function isGiven<Value>(value: Value): value is NonNullable<Value> {
  return value !== undefined && value !== null;
}

/** Reading a pipe or a device would wait forever. */
async function bytesAt(path: string): Promise<Uint8Array> {
  const stats = await stat(path);
  if (!stats.isFile()) throw new LineError('is no file');
  if (stats.size > MOST_MEGABYTES * 1e6) throw new LineError(`is larger than ${MOST_MEGABYTES} MB`);
  return await readFile(path);
}

function problemOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return error instanceof LineError || code === undefined ? message : `cannot be read (${code})`;
}
