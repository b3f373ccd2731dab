import type { Answers } from '#queries/answers.ts';
import type { ChartId } from '#view/chart-ids.ts';

/** The rows that a chart's title names: drawn alone where the whole chart would be too small to read. */
export type Excerpt = (answers: Answers) => Partial<Answers>;

/** Kept out of the specs, because pages only need them to make pictures. */
const EXCERPTS = import.meta.glob<Excerpt>('./*/excerpt.ts', { eager: true, import: 'excerpt' });

export function excerptOf(id: ChartId, answers: Answers): Answers {
  return { ...answers, ...EXCERPTS[`./${id}/excerpt.ts`]?.(answers) };
}

/** The zones of these rows. */
export function zonesIn(
  { zones }: Answers,
  rows: readonly { readonly notice_id: string }[],
): Pick<Answers, 'zones'> {
  const ids = new Set(rows.map((row) => row.notice_id));
  return { zones: zones.filter((zone) => ids.has(zone.notice_id)) };
}
