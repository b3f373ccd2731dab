import type { Excerpt } from '#charts/excerpt.ts';

export const excerpt: Excerpt = ({ trends, trendGroups }) => ({
  trends: trends.filter(({ measure }) => measure === 'feedback_days'),
  trendGroups: trendGroups.filter(({ measure }) => measure === 'feedback_days'),
});
