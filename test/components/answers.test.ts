import { expect, test } from 'vitest';
import { narrowed, readAnswers, type Answers, type Questions } from '#components/answers.ts';
import { counts } from '#queries/counts.ts';
import { disclosure } from '#queries/disclosure.ts';
import { durations } from '#queries/durations.ts';
import type { Filter } from '#queries/filter.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { findings } from '#queries/findings.ts';
import { funds } from '#queries/funds.ts';
import { limits } from '#queries/limits.ts';
import { sanctions } from '#queries/sanctions.ts';
import { sources } from '#queries/sources.ts';
import { timeline } from '#queries/timeline.ts';
import { trends } from '#queries/trends.ts';
import { withDatabase } from '../support/database.ts';
import { fixtureTables } from '../support/tables.ts';

const QUESTIONS: Questions = {
  timeline,
  limits,
  durations,
  sources,
  counts,
  funds,
  sanctions,
  disclosure,
  findings,
  trends,
};

test('what is narrowed without an engine is what the engine answers, the context set and the counts of the chips apart', async () => {
  await withDatabase(fixtureTables, async (database) => {
    const all = await readAnswers(database, QUESTIONS, EVERYTHING);
    expect(all.zones.length).toBeGreaterThan(1);
    for (const filter of filtersOf(all.zones)) {
      const asked = await readAnswers(database, QUESTIONS, filter);
      expect(ofZones(narrowed(all, filter))).toEqual(ofZones({ ...asked, facets: all.facets }));
    }
  });
});

test('a page gets what it asks for, the zones and the chips, and nothing else', async () => {
  await withDatabase(fixtureTables, async (database) => {
    const answers = await readAnswers(database, { funds }, EVERYTHING);
    const filled = Object.entries(answers).flatMap(([name, rows]) => (rows.length > 0 ? [name] : []));
    expect(filled.sort()).toEqual(['facets', 'funds', 'zones']);
  });
});

function ofZones(answers: Answers): Answers {
  return {
    ...answers,
    durations: answers.durations.filter((row) => row.is_zone),
    trends: answers.trends.filter((row) => row.origin === 'zone'),
    sources: [],
  };
}

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
