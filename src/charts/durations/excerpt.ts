import type { Excerpt } from '#charts/excerpt.ts';

export const excerpt: Excerpt = ({ durations }) => ({
  durations: durations.filter(({ measure }) => measure === 'feedback_days'),
});
