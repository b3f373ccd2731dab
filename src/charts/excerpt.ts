import type { Answers } from '#queries/answers.ts';
import type { ChartId } from '#view/chart-ids.ts';

/** The rows that the title of a chart names: all that is drawn where the whole chart would be too small to read. */
export type Excerpt = (answers: Answers) => Partial<Answers>;

/** Not in the specs, for pages need them only when a picture is taken. */
const EXCERPTS = import.meta.glob<Excerpt>('./*/excerpt.ts', { eager: true, import: 'excerpt' });

export function excerptOf(id: ChartId, answers: Answers): Answers {
  return { ...answers, ...EXCERPTS[`./${id}/excerpt.ts`]?.(answers) };
}

/** The zones whose notices print some of these rows. */
export function zonesIn(
  { zones }: Answers,
  rows: readonly { readonly notice_id: string }[],
): Pick<Answers, 'zones'> {
  const ids = new Set(rows.map((row) => row.notice_id));
  return { zones: zones.filter((zone) => ids.has(zone.notice_id)) };
}
