import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matching, known } from '#view/facets.ts';
import { narrowed } from '#view/narrow.ts';
import { EMPTY_VIEW, readView, writeView } from '#view/view.ts';
import type { QuestionName } from '#queries/answers.ts';
import { FACETS } from '#queries/facet-table.ts';
import { EVERYTHING, perFacet, type Filter } from '#queries/filter.ts';
import { readAnswers } from '#queries/questions.ts';
import { zones, type ZoneRow } from '#queries/zones.ts';
import { withDatabase } from '../support/database.ts';
import { FACET_TABLES } from '../support/facet-corpus.ts';

const ASKED: readonly QuestionName[] = ['durations', 'trends'];

/** Any filter with values of the zones. */
function filters(rows: readonly ZoneRow[]): fc.Arbitrary<Filter> {
  const values = perFacet((_, { column, many }) => {
    const each = rows.flatMap((row) => String(row[column] ?? '').split(many ? ' ' : '\n'));
    const listed = [...new Set(each)].filter((value) => value !== '');
    expect(listed, column).not.toEqual([]);
    return fc.oneof({ weight: 2, arbitrary: fc.constant<string[]>([]) }, fc.subarray(listed));
  });
  return fc.record(values);
}

test.each([1, 2])(
  'engine, predicate, counts and links agree on any filter of random notices (%i)',
  async (seed) => {
    const [tables] = fc.sample(FACET_TABLES, { seed, numRuns: 1 });
    await withDatabase(tables ?? new Map(), async (database) => {
      const all = await readAnswers(database, ASKED, EVERYTHING);
      const values = known(all);
      await fc.assert(
        fc.asyncProperty(filters(all.zones), async (filter) => {
          const view = { ...EMPTY_VIEW, filter };
          expect(readView(writeView(view), values)).toEqual({ view, remarks: [] });
          const kept = await database.query(zones(filter));
          expect(kept.map(({ notice_id }) => notice_id)).toEqual([...matching(all.zones, filter)]);
          expect(narrowed(all, filter)).toEqual(await readAnswers(database, ASKED, filter));
        }),
        { numRuns: 20 },
      );
    });
  },
  60_000,
);

test.each(FACETS)('an unknown value of $id is named', ({ id }) => {
  const { view, remarks } = readView(`?${id}=elsewhere`, known({ facets: [], zones: [], others: [] }));
  expect(view).toEqual(EMPTY_VIEW);
  expect(remarks).toEqual([{ kind: 'value', name: id, value: 'elsewhere' }]);
});
