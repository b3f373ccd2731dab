import { expect, test } from 'vitest';
import type { Lang } from '#messages/lang.ts';
import type { Answers } from '#queries/answers.ts';
import { picture } from '#export/picture/picture.ts';
import { pictureWords } from '#export/picture/words.ts';
import { EMPTY_VIEW } from '#view/view.ts';
import { chartSourceOf } from '../../scripts/pictures/source.ts';
import { chartsOfData } from '../support/charts.ts';
import { LIGHT } from '../support/drawn-rows.ts';
import { readFaces } from '../../scripts/pictures/faces.ts';
import { printedIn } from '../support/printed.ts';

const FACES = readFaces();

const charts = new Map((await chartsOfData()).map((one) => [one.chart.id, one]));
const LANGS: readonly Lang[] = ['zh', 'en'];

/** Two counts of which fewer are listed than reported, so that the title names four figures. */
function withShortfalls(answers: Answers): Answers {
  const short = answers.counts.filter(({ indicator }) => indicator === 'problems_total').slice(0, 2);
  return {
    ...answers,
    counts: answers.counts.map((row) =>
      short.includes(row) ? { ...row, printed: row.value - 1, verdict: 'differs' as const } : row,
    ),
  };
}

/** Charts whose titles name figures, and how many; other numbers in a title are ranks and counts of notices. */
const CASES = [
  ['timeline', 2],
  ['durations', 1],
  ['trends', 6],
  ['counts', 4],
  ['funds', 3],
] as const;

test.each(CASES.flatMap(([id, n]) => LANGS.map((lang) => [id, lang, n] as const)))(
  'the card of %s in %s shows each figure that its title names',
  (id, lang, n) => {
    const one = charts.get(id);
    if (!one) throw new Error(`no such chart: ${id}`);
    const answers = id === 'counts' ? withShortfalls(one.answers) : one.answers;
    const description = one.chart.describe(answers, lang, EMPTY_VIEW);
    const words = pictureWords(description, 'https://duizhao.example/', lang);
    const source = chartSourceOf({ ...one, answers, lang }, {});
    const made = picture(source, words, { format: 'social', theme: LIGHT, faces: FACES, zones: [] });
    const printed = printedIn(made, FACES).map(({ char }) => char);
    const [, drawn = ''] = printed.join('').split(words.title.replace(/\s/gu, ''));
    const figures = words.title.match(/\d[\d.,]*\d|\d/gu)?.slice(0, n) ?? [];
    expect(figures).toHaveLength(n);
    for (const figure of figures) expect(drawn).toContain(figure);
  },
);
