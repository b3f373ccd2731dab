import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Lang } from '#messages/lang.ts';
import { loadChart } from '#charts/all.ts';
import { learnEverything } from '#messages/everything.ts';
import { pathIn } from '#routes/paths.ts';
import { CHART_IDS } from '#view/chart-ids.ts';
import type { Faces } from '#export/picture/face.ts';
import { picture, pictureFile, type Format, type Picture } from '#export/picture/picture.ts';
import { pictureWords, siteWords, type Words } from '#export/picture/words.ts';
import { readAnswers } from '#queries/questions.ts';
import { EMPTY_VIEW } from '#view/view.ts';
import { openNode } from '#database/node.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { SITE_URL } from '../../src/routes/site-url.server.ts';
import { readFaces } from './faces.ts';
import { chartSourceOf, type AnsweredChart } from './source.ts';
import type { Attributes } from '#export/picture/element.ts';
import type { Theme } from '#export/picture/theme.ts';

export interface PictureMaker {
  readonly makePictures: (folder: string) => Promise<void>;
}

const LANGS: readonly Lang[] = ['zh', 'en'];

/** Writes <chart>-<lang>.png for link cards, <chart>-<lang>.svg in the light theme, and the cards of the site. */
export async function makePictures(folder: string): Promise<void> {
  learnEverything();
  const studio = { folder, page: await lightTheme(), faces: readFaces() };
  const database = await openNode('public/data/duizhao.duckdb');
  try {
    for (const id of CHART_IDS) {
      const chart = await loadChart(id);
      const answers = await readAnswers(database, chart.queries, EVERYTHING);
      for (const lang of LANGS) await makeChart({ chart, answers, lang }, studio);
      if (id !== 'timeline') continue;
      for (const lang of LANGS) await makeSite({ chart, answers, lang }, studio);
    }
  } finally {
    await database.close();
  }
}

interface Studio {
  readonly folder: string;
  readonly page: PageStyles;
  readonly faces: Faces;
}

async function makeChart(shown: AnsweredChart, studio: Studio): Promise<void> {
  const { chart, lang } = shown;
  const made = (format: Format) => pictureOf(shown, wordsOf(shown), format, studio);
  await writeFile(join(studio.folder, `${chart.id}-${lang}.svg`), pictureFile(made('chart'), studio.faces));
  await writeFile(join(studio.folder, `${chart.id}-${lang}.png`), pixels(made('social'), studio.faces));
}

/** The card of the site: a chart below the purpose of the site. */
async function makeSite(shown: AnsweredChart, studio: Studio): Promise<void> {
  const words = siteWords(wordsOf(shown), shown.answers.zones.length);
  const made = pictureOf(shown, words, 'social', studio);
  await writeFile(join(studio.folder, `site-${shown.lang}.png`), pixels(made, studio.faces));
}

function pictureOf(shown: AnsweredChart, words: Words, format: Format, { page, faces }: Studio): Picture {
  return picture(chartSourceOf(shown, page.properties), words, {
    format,
    theme: page.theme,
    faces,
    zones: [],
  });
}

function wordsOf({ chart, answers, lang }: AnsweredChart): Words {
  const address = SITE_URL + pathIn(lang, `charts/${chart.id}`);
  return pictureWords(chart.describe(answers, lang, EMPTY_VIEW), address, lang);
}

function pixels(made: Picture, faces: Faces): Buffer {
  return new Resvg(pictureFile(made, faces), { font: { loadSystemFonts: false } }).render().asPng();
}

/** The styles that a drawing takes from its page. */
interface PageStyles {
  readonly theme: Theme;
  /** The custom properties of the light theme. */
  readonly properties: Attributes;
}

async function lightTheme(): Promise<PageStyles> {
  const css = await readFile('src/routes/site.css', 'utf8');
  const [, root = ''] = /:root\s*\{([^}]*)\}/u.exec(css) ?? [];
  const properties = Object.fromEntries(
    [...root.matchAll(/(--[\w-]+):\s*([^;]+);/gu)].map(([, name = '', value = '']) => [name, value]),
  );
  const of = (name: string) => properties[`--${name}`] ?? '#000000';
  return {
    theme: { paper: of('paper'), ink: of('ink'), muted: of('muted'), rule: of('rule'), accent: of('accent') },
    properties,
  };
}
