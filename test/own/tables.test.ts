import { fromArrow } from 'arquero';
import { expect, test } from 'vitest';
import { ownTables } from '#own/tables.ts';
import { CORPUS, record } from '../support/corpus.ts';

const notice = (one: (typeof CORPUS)[number]) => ({ path: '', record: one, text: '', hidden: [], left: [] });
const rowsOf = (tables: ReturnType<typeof ownTables>, name: string) =>
  tables.filter((table) => table.name === name).flatMap(({ stream }) => fromArrow(stream).objects());

test('each row of a record is in its table', () => {
  const tables = ownTables(CORPUS.map(notice));
  expect(rowsOf(tables, 'notices').map((row) => 'notice_id' in row && row.notice_id)).toEqual(
    CORPUS.map(({ notice_id }) => notice_id),
  );
  for (const name of ['facts', 'items', 'measures', 'instruments', 'checks'] as const)
    expect(rowsOf(tables, name), name).toHaveLength(
      CORPUS.flatMap((one) => one[name] as readonly object[]).length,
    );
});

test('a notice is called by what the reader says, or by what it says of itself, or by its file', () => {
  const one = record('own-青禾', {
    source: { name: '青禾.txt', url: null, sha256: 'a'.repeat(64), characters: 9 },
  });
  const named = (notices: Parameters<typeof ownTables>[0]) => rowsOf(ownTables(notices), 'notices')[0];
  expect(named([notice(one)])).toMatchObject({ zone_zh: one.inspected_body, zone_en: one.inspected_body });
  expect(named([notice({ ...one, inspected_body: null })])).toMatchObject({
    zone_zh: '青禾',
    zone_en: '青禾',
  });
});

test('no notices, no tables', () => {
  expect(ownTables([])).toEqual([]);
});
