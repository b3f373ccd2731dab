import { expect, test } from 'vitest';
import type { QuestionName } from '#queries/answers.ts';
import { narrowed } from '#view/narrow.ts';
import { withPick } from '#view/chart-pick.ts';
import { readAnswers } from '#queries/questions.ts';
import type { Filter } from '#queries/filter.ts';
import { EVERYTHING } from '#queries/filter.ts';
import type { ZoneRow } from '#queries/zones.ts';
import { withDatabase } from '../support/database.ts';
import { fixtureTables } from '../support/tables.ts';

const ASKED: readonly QuestionName[] = [
  'timeline',
  'limits',
  'durations',
  'counts',
  'funds',
  'sanctions',
  'disclosure',
  'findings',
  'trends',
];

test('rows narrowed on the page equal those of the engine, with context set and chip counts', async () => {
  await withDatabase(fixtureTables, async (database) => {
    const all = await readAnswers(database, ASKED, EVERYTHING);
    expect(all.zones.length).toBeGreaterThan(1);
    for (const filter of filtersOf(all.zones)) {
      expect(narrowed(all, filter)).toEqual(await readAnswers(database, ASKED, filter));
    }
  });
});

test('a pick in a chart narrows rows on the page as the engine does', async () => {
  await withDatabase(fixtureTables, async (database) => {
    const all = await readAnswers(database, ASKED, EVERYTHING);
    for (const { notice_id, level, kind, year } of all.zones) {
      const values = { zone: notice_id, level, kind, ...(year === null ? {} : { year: String(year) }) };
      for (const [facet, value] of Object.entries(values)) {
        const pick = { from: 'timeline', facet: facet as 'zone', value };
        const filter = withPick({ ...EVERYTHING, kind: [kind] }, pick);
        expect(narrowed(all, filter)).toEqual(await readAnswers(database, ASKED, filter));
      }
    }
  });
});

test('a page gets the rows it requests, the zones and the chips, nothing else', async () => {
  await withDatabase(fixtureTables, async (database) => {
    const answers = await readAnswers(database, ['funds'], EVERYTHING);
    const filled = Object.entries(answers).flatMap(([name, rows]) => (rows.length > 0 ? [name] : []));
    expect(filled.sort()).toEqual(['facets', 'funds', 'others', 'zones']);
  });
});

function filtersOf(zones: readonly ZoneRow[]): Filter[] {
  return zones.flatMap(({ notice_id, level, kind, year, topics }) => [
    { ...EVERYTHING, zone: [notice_id] },
    { ...EVERYTHING, level: [level] },
    { ...EVERYTHING, kind: [kind], year: year === null ? [] : [String(year)] },
    { ...EVERYTHING, zone: [notice_id], year: ['1900'] },
    { ...EVERYTHING, topic: topics?.split(' ').slice(0, 2) ?? [] },
  ]);
}
