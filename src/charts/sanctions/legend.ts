import type { Lang } from '#messages/lang.ts';
import type { LegendEntry } from '#charts/parts/legend.ts';
import { ownEntry } from '#charts/parts/origin.ts';
import { isEvents } from '#charts/sanctions/describe.ts';
import { TEXT } from '#charts/sanctions/words.ts';
import { stateName } from '#view/figure-state.ts';
import type { SanctionRow } from '#queries/sanctions.ts';

/** Explains only the signs that these rows use. */
export function legendOf(rows: readonly SanctionRow[], lang: Lang): LegendEntry[] {
  const text = TEXT[lang];
  const entry = (key: string, label: string, when: boolean): LegendEntry[] => (when ? [{ key, label }] : []);
  const shown = (test: (row: SanctionRow) => boolean) => rows.some(test);
  return [
    ...entry(
      'form',
      lang === 'zh' ? '形态（本站归类）' : 'form (our mapping)',
      shown((row) => row.form !== null),
    ),
    ...entry(
      'persons',
      text.persons,
      shown((row) => (row.value ?? 0) > 0 && !isEvents(row)),
    ),
    ...entry(
      'total',
      text.total,
      shown((row) => row.part_of !== null),
    ),
    ...entry(
      'events',
      text.events,
      shown((row) => isEvents(row)),
    ),
    ...entry(
      'zero',
      stateName('zero', lang),
      shown((row) => row.value === 0),
    ),
    ...entry(
      'no_number',
      text.noNumber,
      shown((row) => row.value === null),
    ),
    ...ownEntry(rows, lang),
  ];
}
