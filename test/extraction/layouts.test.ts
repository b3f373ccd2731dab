import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '#documents/document.ts';
import { extractNotice } from '#extraction/extract.ts';

interface Counted {
  readonly notice_id: string;
  readonly items: number;
  readonly measures: number;
}

const FOLDER = new URL('../fixtures/layouts/', import.meta.url);
const FILES = readdirSync(FOLDER);
const GOLD = JSON.parse(readFileSync(new URL('gold.json', FOLDER), 'utf8')) as readonly Counted[];

describe('items and measures are counted in every layout', () => {
  test.each(GOLD)('$notice_id: $items items, $measures measures', async ({ notice_id, items, measures }) => {
    const name = FILES.find((file) => file.startsWith(`${notice_id}.`)) ?? notice_id;
    const { text } = await readDocument(readFileSync(new URL(name, FOLDER)), name);
    const source = { name, url: null, sha256: '', characters: text.length };
    const read = extractNotice(text, notice_id, source);
    expect([read.items.length, read.measures.length]).toEqual([items, measures]);
  });
});
