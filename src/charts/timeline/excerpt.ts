import type { Excerpt } from '#charts/excerpt.ts';

export const excerpt: Excerpt = ({ timeline }) => {
  const waits = timeline.flatMap(({ report_days }) => report_days ?? []);
  const ends: readonly (number | null)[] = [Math.min(...waits), Math.max(...waits)];
  const named = timeline.filter(({ report_days }) => ends.includes(report_days));
  return { timeline: named.length > 0 ? named : timeline.slice(0, 4) };
};
