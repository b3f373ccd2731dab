import { expect, test } from 'vitest';
import { narrowed, readOverview } from '#components/overview.ts';
import type { Filter } from '#queries/filter.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { withDatabase } from '../support/database.ts';
import { fixtureTables } from '../support/tables.ts';

test('what is narrowed without an engine is what the engine answers, the context set and the counts of the chips apart', async () => {
  await withDatabase(fixtureTables, async (database) => {
    const all = await readOverview(database, EVERYTHING);
    expect(all.zones.length).toBeGreaterThan(1);
    for (const filter of filtersOf(all.zones)) {
      const asked = await readOverview(database, filter);
      const own = { ...asked, facets: all.facets, durations: asked.durations.filter((row) => row.is_zone) };
      const kept = narrowed(all, filter);
      expect({ ...kept, durations: kept.durations.filter((row) => row.is_zone) }).toEqual(own);
    }
  });
});

function filtersOf(
  zones: readonly { notice_id: string; level: string; kind: string; year: number | null }[],
): Filter[] {
  return zones.flatMap(({ notice_id, level, kind, year }) => [
    { ...EVERYTHING, zones: [notice_id] },
    { ...EVERYTHING, levels: [level] },
    { ...EVERYTHING, kinds: [kind], years: year === null ? [] : [year] },
    { ...EVERYTHING, zones: [notice_id], years: [1900] },
  ]);
}
