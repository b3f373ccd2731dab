import { fallsShort, isComparable } from '#charts/counts/describe.ts';
import { zonesIn, type Excerpt } from '#charts/excerpt.ts';

export const excerpt: Excerpt = (answers) => {
  const { counts } = answers;
  const comparable = counts.filter(isComparable);
  const short = comparable.filter(fallsShort);
  const named = short.length > 0 ? short : comparable;
  if (named.length === 0) return zonesIn(answers, counts);
  const codes = new Set(named.map((row) => row.indicator));
  const ids = new Set(named.map((row) => row.notice_id));
  return {
    counts: counts.filter((row) => codes.has(row.indicator) && ids.has(row.notice_id)),
    ...zonesIn(answers, named),
  };
};
