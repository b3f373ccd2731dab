import type { Lang } from '#messages/lang.ts';
import type { LegendEntry } from '#charts/parts/legend.ts';
import { isEvents, kindsOf, undivided } from '#charts/sanctions/describe.ts';
import { TEXT } from '#charts/sanctions/words.ts';
import type { SanctionRow } from '#queries/sanctions.ts';

/** Explains only the signs that these rows use. */
export function legendOf(rows: readonly SanctionRow[], lang: Lang): LegendEntry[] {
  const text = TEXT[lang];
  const counted = rows.filter((row) => (row.value ?? 0) > 0);
  const totals = kindsOf(rows).filter(({ parts }) => parts.length > 0);
  return [
    { key: 'persons', label: text.persons, when: counted.some((row) => !isEvents(row)) },
    { key: 'events', label: text.events, when: counted.some(isEvents) },
    { key: 'total', label: text.total, when: totals.length > 0 },
    { key: 'rest', label: text.undivided, when: totals.some((kind) => (undivided(kind) ?? 0) > 0) },
  ].flatMap(({ key, label, when }) => (when ? [{ key, label }] : []));
}
