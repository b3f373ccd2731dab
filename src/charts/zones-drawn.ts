import type { DrawnChart } from '#charts/chart-spec.ts';
import type { Lang } from '#messages/lang.ts';
import { withPick } from '#view/chart-pick.ts';
import { total } from '#view/facets.ts';

const SENTENCE: Readonly<Record<Lang, (all: number, drawn: number) => string>> = {
  zh: (all, drawn) => `共 ${all} 份通报，这里只画最近反馈的 ${drawn} 份。`,
  en: (all, drawn) => `${all} notices; only the ${drawn} with the latest feedback are drawn. `,
};

/** A chart that says, wherever it is shown, if it draws fewer notices than there are. */
export function sayingZonesDrawn(chart: DrawnChart): DrawnChart {
  return {
    ...chart,
    describe(answers, lang, view) {
      const words = chart.describe(answers, lang, view);
      const { filter, pick } = view;
      const narrowed = pick && pick.from !== chart.id ? withPick(filter, pick) : filter;
      const all = total(answers.facets, narrowed);
      const drawn = answers.zones.length;
      return all > drawn ? { ...words, missing: SENTENCE[lang](all, drawn) + words.missing } : words;
    },
  };
}
