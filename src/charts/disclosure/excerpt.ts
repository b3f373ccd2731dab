import { printedBy } from '#charts/disclosure/describe.ts';
import { zonesOf } from '#view/zone.ts';
import type { Excerpt } from '#charts/excerpt.ts';

/** The figures that all notices state, and those that none states. */
export const excerpt: Excerpt = ({ disclosure }) => {
  const printed = printedBy(disclosure, 'figure');
  const all = zonesOf(disclosure).length;
  return { disclosure: disclosure.filter(({ figure }) => [0, all].includes(printed.get(figure) ?? 0)) };
};
