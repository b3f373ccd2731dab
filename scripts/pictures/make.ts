import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { render } from 'svelte/server';
import type { Lang } from '#messages/lang.ts';
import { loadChart } from '#charts/all.ts';
import ChartDrawing from '#charts/parts/ChartDrawing.svelte';
import { drawnAt } from '#charts/parts/redraw.ts';
import type { Answers } from '#queries/answers.ts';
import { pathIn } from '#routes/paths.ts';
import { CHART_IDS } from '#view/chart-ids.ts';
import type { ChartSpec } from '#charts/chart-spec.ts';
import type { FaceFile, FaceName, Faces } from '#export/picture/face.ts';
import type { ChartSource } from '#export/picture/social.ts';
import { picture, pictureFile } from '#export/picture/picture.ts';
import { pictureWords, siteWords, type Words } from '#export/picture/words.ts';
import { readAnswers } from '#queries/questions.ts';
import { EMPTY_VIEW } from '#view/view.ts';
import { learnEverything } from '#messages/everything.ts';
import { openNode } from '#database/node.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { SITE_URL } from '../../src/routes/site-url.server.ts';
import { drawingIn } from './drawing.ts';
import { lightTheme, type Page } from './page.ts';

export interface PictureMaker {
  readonly makePictures: (folder: string) => Promise<void>;
}

const LANGS: readonly Lang[] = ['zh', 'en'];

/** Writes <chart>-<lang>.png for cards and <chart>-<lang>.svg, light, with everything picked, and cards of the site. */
export async function makePictures(folder: string): Promise<void> {
  learnEverything();
  const studio = { folder, page: await lightTheme(), faces: await readFaces() };
  const database = await openNode('public/data/duizhao.duckdb');
  try {
    for (const id of CHART_IDS) {
      const chart = await loadChart(id);
      const answers = await readAnswers(database, [...chart.queries, ...(chart.beside ?? [])], EVERYTHING);
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
  readonly page: Page;
  readonly faces: Faces;
}

interface Shown {
  readonly chart: ChartSpec;
  readonly answers: Answers;
  readonly lang: Lang;
}

async function makeChart(shown: Shown, { folder, page, faces }: Studio): Promise<void> {
  const { chart, lang } = shown;
  const chartSource = chartSourceOf(shown, page);
  const made = (format: 'chart' | 'social') =>
    pictureFile(picture(chartSource, wordsOf(shown), { format, theme: page.theme, faces, zones: [] }));
  await writeFile(join(folder, `${chart.id}-${lang}.svg`), made('chart'));
  await writeFile(join(folder, `${chart.id}-${lang}.png`), pixels(made('social')));
}

/** The card of the site shows a chart, under what the site is for. */
async function makeSite(shown: Shown, { folder, page, faces }: Studio): Promise<void> {
  const words = siteWords(wordsOf(shown), shown.answers.zones.length);
  const made = picture(chartSourceOf(shown, page), words, {
    format: 'social',
    theme: page.theme,
    faces,
    zones: [],
  });
  await writeFile(join(folder, `site-${shown.lang}.png`), pixels(pictureFile(made)));
}

function wordsOf({ chart, answers, lang }: Shown): Words {
  const address = SITE_URL + pathIn(lang, `charts/${chart.id}`);
  return pictureWords(chart.describe(answers, lang, EMPTY_VIEW), address, lang);
}

/** What is rendered for one width serves for all that is asked at it. */
function chartSourceOf({ chart, answers, lang }: Shown, { properties }: Page): ChartSource {
  const props = {
    chart,
    answers,
    view: EMPTY_VIEW,
    lang,
    zoneIds: answers.zones.map((zone) => zone.notice_id),
    onpick: () => undefined,
    searchTermsAt: () => '',
  };
  const known = new Map<number, { readonly head: string; readonly body: string }>();
  function at(width: number) {
    const rendered = known.get(width) ?? render(ChartDrawing, { props, context: drawnAt(width) });
    known.set(width, rendered);
    return rendered;
  }
  return {
    drawn: (width = 800) => drawingIn(at(width), properties),
    height: (width) => chart.layout(answers, lang, EMPTY_VIEW, width).height,
  };
}

function pixels(svg: string): Buffer {
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

async function readFaces(): Promise<Faces> {
  const read = async (name: FaceName): Promise<FaceFile['glyphs']> =>
    JSON.parse(await readFile(`src/export/picture/glyphs/${name}.json`, 'utf8')).glyphs;
  return { sans: await read('sans'), bold: await read('bold'), serif: await read('serif') };
}
