import { zonesIn, type Excerpt } from '#charts/excerpt.ts';

export const excerpt: Excerpt = (answers) => zonesIn(answers, answers.funds);
