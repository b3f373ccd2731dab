import { TEXT as DURATIONS } from '#charts/durations/words.ts';
import { TEXT as FUNDS } from '#charts/funds/words.ts';
import { TEXT as TRENDS } from '#charts/trends/words.ts';
import type { Lang } from '#messages/lang.ts';
import type { Answers } from '#queries/answers.ts';
import { FEWEST } from '#queries/grouping.ts';
import { MEASURES } from '#queries/trends.ts';
import type { ChartId } from '#view/chart-ids.ts';

/** A part of a chart that can be printed alone. */
export interface ChartPanel {
  readonly id: string;
  readonly name: (lang: Lang) => string;
  /** Its rows; null if there are too few for the chart to draw it. */
  readonly rows: (answers: Answers) => Partial<Answers> | null;
}

const STRIPS = (['feedback', 'published', 'signed'] as const).map((strip): ChartPanel => ({
  id: strip,
  name: (lang) => DURATIONS[lang].strip[strip],
  rows: ({ durations: all }) => {
    const durations = all.filter(({ measure, basis }) =>
      strip === 'feedback' ? measure === 'feedback_days' : basis === strip,
    );
    return durations.length > 0 ? { durations } : null;
  },
}));

const SMALL_MULTIPLES = MEASURES.map((measure): ChartPanel => ({
  id: measure,
  name: (lang) => TRENDS[lang].measure[measure],
  rows: (answers) => {
    const trends = answers.trends.filter((row) => row.measure === measure);
    return trends.length >= FEWEST ? { trends } : null;
  },
}));

const SIDES = (['recovered', 'averted'] as const).map((side): ChartPanel => ({
  id: side,
  name: (lang) => FUNDS[lang].side[side],
  rows: (answers) => {
    const funds = answers.funds.filter((row) => row.side === side);
    return funds.length > 0 ? { funds } : null;
  },
}));

const PANELS: Partial<Readonly<Record<ChartId, readonly ChartPanel[]>>> = {
  durations: STRIPS,
  trends: SMALL_MULTIPLES,
  funds: SIDES,
};

/** The panels that a chart draws; empty if it cannot be taken apart. */
export function panelsOf(id: ChartId, answers: Answers): readonly ChartPanel[] {
  const drawn = (PANELS[id] ?? []).filter(({ rows }) => rows(answers) !== null);
  return drawn.length > 1 ? drawn : [];
}

/** The rows of one panel, or all if it is not drawn. */
export function inPanel(id: ChartId, panel: string | null, answers: Answers): Answers {
  const chosen = panelsOf(id, answers).find((one) => one.id === panel);
  return { ...answers, ...chosen?.rows(answers) };
}

/** The name of a panel drawn alone: the finding of the whole chart may be in another one. */
export function panelTitle(id: ChartId, panel: string | null, lang: Lang): string | null {
  return PANELS[id]?.find((one) => one.id === panel)?.name(lang) ?? null;
}
