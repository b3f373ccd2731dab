import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Lang } from '#messages/lang.ts';
import { CHART_IDS } from '#view/chart-ids.ts';
import { embedSnippet, noscriptLink, type EmbedState } from '#embed/embed-address.ts';
import { frameOf, type Frames } from '#embed/frames.ts';
import { EMPTY_VIEW } from '#view/view.ts';
import { dataVersion } from '#routes/version.server.ts';
import { serve, type Site } from './server.ts';

const DATA_VERSION = await dataVersion();

const PAGES = 'test/e2e/article';
/** The site's address as written in its pages. */
const SITE = 'https://duizhao.example';

/** Serves the example article from its own origin and its charts from the built site, with the snippets journalists get. */
export async function serveArticle(site: string, build: string): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'article-'));
  cpSync(PAGES, folder, { recursive: true });
  // Chromium requests the favicon once per host, in whichever test comes first.
  writeFileSync(join(folder, 'favicon.ico'), '');
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8').replaceAll(
      /<!-- (embed|noscript): (.+?) -->/gu,
      (_, what: string, words: string) => written(what, words.split(' '), build),
    );
    writeFileSync(file, text.replaceAll(SITE, site));
  }
  const served = await serve(folder);
  return {
    ...served,
    // Another host, not just another port, because all ports of a host share cookies.
    origin: served.origin.replace('127.0.0.1', 'localhost'),
    async close() {
      await served.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function written(what: string, words: readonly string[], build: string): string {
  const state = stateOf(words);
  const frames = JSON.parse(readFileSync(join(build, 'embed/frames.json'), 'utf8')) as Frames;
  const height = frameOf(frames, state.chart, state.lang, state.view);
  const options = { site: SITE, state, title: titleOf(state, build), description: '' };
  return what === 'noscript' ? noscriptLink(options) : embedSnippet({ ...options, height, resizer: false });
}

/** timeline zh frozen */
function stateOf(words: readonly string[]): EmbedState {
  const chart = CHART_IDS.find((id) => id === words[0]);
  if (!chart) throw new Error(`no such chart: ${words[0]}`);
  return {
    chart,
    lang: words[1] === 'en' ? 'en' : 'zh',
    view: EMPTY_VIEW,
    theme: 'auto',
    title: true,
    isStatic: false,
    frozen: words[2] === 'frozen' ? DATA_VERSION.key : null,
  };
}

function titleOf({ chart, lang }: { readonly chart: string; readonly lang: Lang }, build: string): string {
  const page = readFileSync(join(build, lang === 'en' ? 'en' : '', 'embed', chart, 'index.html'), 'utf8');
  return /<title>(.*?)<\/title>/u.exec(page)?.[1] ?? '';
}
