import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { render } from 'svelte/server';
import type { Lang } from '#charts/chart.ts';
import { drawnAt } from '#charts/parts/redraw.ts';
import type { Answers } from '#components/answers.ts';
import { pathIn } from '#components/address.ts';
import { CHART_IDS } from '#components/chart-ids.ts';
import type { Charted } from '#components/charted.ts';
import type { FaceFile, FaceName, Faces } from '#components/picture/face.ts';
import type { Sitter } from '#components/picture/social.ts';
import { picture, pictureFile } from '#components/picture/picture.ts';
import type { Words } from '#components/picture/words.ts';
import { readAnswers } from '#components/questions.ts';
import { EMPTY_VIEW } from '#components/view.ts';
import { LATEST } from '#dataset/versions.ts';
import * as m from '#messages/compiled/messages.js';
import { openNode } from '#database/node.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { timelineChart } from '#components/charted/timeline.ts';
import { LOAD } from '../../src/routes/[[lang=lang]]/charts/charts.ts';
import { drawingIn, heightIn } from './drawing.ts';
import { lightTheme, type Page } from './page.ts';

export interface PictureMaker {
  readonly makePictures: (folder: string) => Promise<void>;
}

const LANGS: readonly Lang[] = ['zh', 'en'];
const SITE = process.env['SITE_URL'] ?? 'https://duizhao.example';

/** Writes <chart>-<lang>.png for cards and <chart>-<lang>.svg, light, with everything picked. */
export async function makePictures(folder: string): Promise<void> {
  const page = await lightTheme();
  const faces = await readFaces();
  const database = await openNode('public/data/duizhao.duckdb');
  try {
    for (const id of CHART_IDS) {
      const chart = await LOAD[id]();
      const answers = await readAnswers(database, [...chart.questions, ...(chart.beside ?? [])], EVERYTHING);
      for (const lang of LANGS) {
        const sitter = sitterOf(chart, answers, lang, page);
        const words = wordsOf(chart, answers, lang);
        const made = (format: 'chart' | 'social') =>
          picture(sitter, words, { format, theme: page.theme, faces, zones: [] });
        await writeFile(join(folder, `${id}-${lang}.svg`), pictureFile(made('chart')));
        await writeFile(join(folder, `${id}-${lang}.png`), pixels(pictureFile(made('social'))));
      }
    }
    for (const lang of LANGS) {
      const answers = await readAnswers(database, timelineChart.questions, EVERYTHING);
      const at = { locale: lang };
      const words = {
        ...wordsOf(timelineChart, answers, lang),
        title: m.picture_site_title({}, at),
        missing: m.picture_site_line({ n: answers.zones.length }, at),
      };
      const card = picture(sitterOf(timelineChart, answers, lang, page), words, {
        format: 'social',
        theme: page.theme,
        faces,
        zones: [],
      });
      await writeFile(join(folder, `site-${lang}.png`), pixels(pictureFile(card)));
    }
  } finally {
    await database.close();
  }
}

function wordsOf(chart: Charted, answers: Answers, lang: Lang): Words {
  const { title, measured, missing, caveat } = chart.told(answers, lang, EMPTY_VIEW);
  const address = SITE + pathIn(lang, `charts/${chart.id}`);
  const source = m.picture_source({ version: LATEST.version, date: LATEST.date }, { locale: lang });
  return { lang, title, measured, missing, caveat, source, address };
}

/** What is rendered for one width serves for all that is asked at it. */
function sitterOf(chart: Charted, answers: Answers, lang: Lang, { properties }: Page): Sitter {
  const props = {
    answers,
    view: EMPTY_VIEW,
    lang,
    zoneIds: answers.zones.map((zone) => zone.notice_id),
    onpick: () => undefined,
    soughtAt: () => '',
  };
  const known = new Map<number, { readonly head: string; readonly body: string }>();
  function at(width: number) {
    const rendered = known.get(width) ?? render(chart.Drawn, { props, context: drawnAt(width) });
    known.set(width, rendered);
    return rendered;
  }
  return {
    drawn: (width = 800) => drawingIn(at(width), properties),
    height: (width) => heightIn(at(width).body),
  };
}

export function pixels(svg: string): Buffer {
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

async function readFaces(): Promise<Faces> {
  const read = async (name: FaceName): Promise<FaceFile['glyphs']> =>
    JSON.parse(await readFile(`src/components/picture/glyphs/${name}.json`, 'utf8')).glyphs;
  return { sans: await read('sans'), bold: await read('bold'), serif: await read('serif') };
}
