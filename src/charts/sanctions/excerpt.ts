import { zonesIn, type Excerpt } from '#charts/excerpt.ts';

/** Titles name the kinds of the first form. */
export const excerpt: Excerpt = (answers) => {
  const first = answers.sanctions.filter(({ form }) => form === 1);
  const sanctions = first.length > 0 ? first : answers.sanctions;
  return { sanctions, ...zonesIn(answers, sanctions) };
};
