import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OwnDatabase } from '#database/database.ts';
import { sql } from '#database/sql.ts';
import { ownTables } from '#own/tables.ts';
import type { OwnNotice } from '#own/outcome.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { CORPUS, fact, PLACES, record } from '../support/corpus.ts';
import { databaseIn } from '../support/database.ts';
import { QUESTIONS } from '../support/questions.ts';
import { tablesOf } from '../support/tables.ts';
import { openWasm } from '../support/wasm.ts';

const [OWN = record('own-1'), ...PUBLISHED] = CORPUS;

let folder: string;
/** With all notices published, and with one of them held as the reader's own. */
let whole: OwnDatabase;
let mixed: OwnDatabase;

const ownNotice = (one: typeof OWN): OwnNotice => {
  const place = PLACES.get(one.notice_id);
  return { path: '', record: one, text: '', hidden: [], left: [], ...(place && { place }) };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duizhao-'));
  whole = await openWasm(await databaseIn(folder, tablesOf(CORPUS)));
  mixed = await openWasm(await databaseIn(await mkdtemp(join(folder, 'b')), tablesOf(PUBLISHED)));
}, 120_000);

afterAll(async () => {
  await whole.close();
  await mixed.close();
  await rm(folder, { recursive: true, force: true });
});

const answersOf = async (database: OwnDatabase) => {
  const all: Record<string, readonly object[]> = {};
  for (const [name, question] of Object.entries(QUESTIONS))
    all[name] = await database.queryAgain<object>(question(EVERYTHING));
  return all;
};

describe('a reader’s own notice', () => {
  test('is answered by every query as if it were published, but for its origin', async () => {
    await mixed.hold(ownTables([ownNotice(OWN)]));
    const [expected, answers] = [await answersOf(whole), await answersOf(mixed)];
    expect(Object.keys(answers).length).toBeGreaterThan(20);
    const plain = (rows: readonly object[] = []) =>
      rows
        .map((row) =>
          JSON.stringify('origin' in row && row.origin === 'own' ? { ...row, origin: 'zone' } : row),
        )
        .toSorted();
    for (const [name, rows] of Object.entries(answers)) {
      // The list of what is published.
      if (name === 'sources') continue;
      expect(plain(rows), name).toEqual(plain(expected[name]));
      const own = rows.filter((row) => 'notice_id' in row && row.notice_id === OWN.notice_id);
      for (const row of own) if ('origin' in row) expect(row.origin, name).toBe('own');
    }
  });

  test('is gone once none is held, and what was asked before is answered anew', async () => {
    await mixed.hold(ownTables([ownNotice(OWN)]));
    const held = await answersOf(mixed);
    await mixed.hold([]);
    const without = await answersOf(mixed);
    expect(without['timeline']).toHaveLength((held['timeline']?.length ?? 0) - 1);
    expect(
      await mixed.query(sql`SELECT count(*)::INTEGER AS n FROM all_notices WHERE origin = 'own'`),
    ).toEqual([{ n: 0 }]);
    await mixed.hold(ownTables([ownNotice(OWN)]));
    expect(await answersOf(mixed)).toEqual(held);
  });

  test('may state nothing at all, and be one of hundreds', async () => {
    const many = Array.from({ length: 300 }, (_, i) =>
      ownNotice(
        record(`own-${i}`, {
          facts: i % 3 === 0 ? [] : [fact(`own-${i}`, 1, 'feedback', { date: `2024-05-${10 + (i % 19)}` })],
        }),
      ),
    );
    await mixed.hold(ownTables(many));
    const [row] = await mixed.query<{ notices: number; fed: number }>(sql`
      SELECT count(*)::INTEGER AS notices, count(feedback)::INTEGER AS fed FROM zones WHERE origin = 'own'`);
    expect(row).toEqual({ notices: 300, fed: 200 });
  });

  test('is held under the locks: no setting, file or address', async () => {
    await mixed.hold(ownTables([ownNotice(OWN)]));
    for (const text of [
      "SET memory_limit = '1GB'",
      "SELECT * FROM read_csv('x.csv')",
      "ATTACH 'x.duckdb'",
      "COPY notices TO 'x.csv'",
    ])
      await expect(mixed.query({ text, values: [] }), text).rejects.toThrow();
  });
});
