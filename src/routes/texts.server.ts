import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '#database/database.ts';
import { sql } from '#database/sql.ts';
import { isDocumentName, readDocument } from '#documents/document.ts';
import { noticeIdOf } from '#documents/notice-id.ts';
import { DocumentError } from '#documents/problem.ts';
import { redactText } from '#extraction/redaction.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { notices } from '#queries/notices.ts';

/** A text that cannot be published. The message is one line that begins with the file. */
export class TextError extends Error {
  constructor(file: string, problem: string) {
    super(`${file}: ${problem}`);
    this.name = 'TextError';
  }
}

interface Quote {
  readonly notice_id: string;
  readonly id: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The notice texts that a deployer publishes, by notice: for each notice in the data, the file with its id, if there is
 * one. It must be the file the data were extracted from, with every quote at its offsets. Personal details are masked
 * character by character, so that offsets hold.
 */
export async function readTexts(folder: string, database: Database): Promise<ReadonlyMap<string, string>> {
  const files = await documentsIn(folder);
  const quotes = await database.query(QUOTES);
  const texts = new Map<string, string>();
  for (const { notice_id, sha256 } of await database.query(notices(EVERYTHING))) {
    const file = files.get(notice_id);
    if (file === undefined) continue;
    const text = await textOf(join(folder, file), file, sha256);
    verify(
      file,
      text,
      quotes.filter((quote) => quote.notice_id === notice_id),
    );
    texts.set(notice_id, redactText(text));
  }
  if (texts.size === 0) throw new TextError(folder, 'has no text of any notice in the data');
  return texts;
}

const QUOTES = sql<Quote>`
  SELECT notice_id, fact_id AS id, quote, "start", "end" FROM facts
  UNION ALL
  SELECT notice_id, item_id, status_quote, status_start, status_end FROM items WHERE status_quote IS NOT NULL`;

async function documentsIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder).catch(() => {
    throw new TextError(folder, 'is not a readable folder');
  });
  return new Map(names.filter(isDocumentName).map((name) => [noticeIdOf(name), name]));
}

async function textOf(path: string, file: string, expected: string): Promise<string> {
  const bytes = await readFile(path);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== expected)
    throw new TextError(
      file,
      `is not the file the data were extracted from (sha256 ${found}, not ${expected})`,
    );
  try {
    return (await readDocument(bytes, file)).text;
  } catch (error) {
    if (error instanceof DocumentError) throw new TextError(file, error.message);
    throw error;
  }
}

function verify(file: string, text: string, quotes: readonly Quote[]): void {
  for (const { id, quote, start, end } of quotes) {
    const found = text.slice(start, end);
    if (found !== quote)
      throw new TextError(file, `${id} should be “${quote}” at ${start}–${end}, but the text has “${found}”`);
  }
}
