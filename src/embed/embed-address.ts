import type { Lang } from '#messages/lang.ts';
import type { ChartId } from '#view/chart-ids.ts';
import { frameStyle, heightAt, type FrameHeight } from '#embed/frame-height.ts';
import { withPick } from '#view/chart-pick.ts';
import type { Remark } from '#view/query-string.ts';
import { EMPTY_VIEW, readView, writeView, type Known, type View } from '#view/view.ts';

export type EmbedTheme = 'auto' | 'light' | 'dark';

/** Everything that determines an embed. */
export interface EmbedState {
  readonly chart: ChartId;
  readonly lang: Lang;
  readonly view: View;
  readonly theme: EmbedTheme;
  readonly title: boolean;
  /** A picture only: nothing in it can be clicked. */
  readonly isStatic: boolean;
  /** Key of the data version it is frozen at; null if it follows the data. */
  readonly frozen: string | null;
}

/** What the query string of an embed sets. */
export type EmbedSettings = Pick<EmbedState, 'view' | 'theme' | 'title' | 'isStatic'>;

const OWN = ['theme', 'title', 'static'] as const;

/** The path from the root of the site, with the query string. */
export function embedPath({ chart, lang, view, theme, title, isStatic, frozen }: EmbedState): string {
  const folder = `${frozen === null ? '' : `/frozen/${frozen}`}${lang === 'en' ? '/en' : ''}/embed/${chart}/`;
  const settings = [
    ...(theme === 'auto' ? [] : [`theme=${theme}`]),
    ...(title ? [] : ['title=off']),
    ...(isStatic ? ['static=1'] : []),
  ];
  const query = [
    writeView(drawnView(chart, view)).slice(1) || (settings.length > 0 ? 'v=1' : ''),
    ...settings,
  ];
  const written = query.filter((part) => part !== '').join('&');
  return written === '' ? folder : `${folder}?${written}`;
}

/** The parts of a view that an embed shows: it has no table, no drawer and no other charts. */
export function drawnView(chart: ChartId, { filter, pick, calendar, by, mixed, ordered }: View): View {
  const narrowed = pick && pick.from !== chart ? withPick(filter, pick) : filter;
  return { ...EMPTY_VIEW, filter: narrowed, calendar, by, mixed, ordered };
}

/** Reads the query string of an embed; what it does not know is ignored and reported. */
export function readEmbed(
  search: string,
  known: Known,
): EmbedSettings & { readonly remarks: readonly Remark[] } {
  const parameters = new URLSearchParams(search);
  const { theme, title, isStatic } = readSettings(parameters);
  for (const name of OWN) parameters.delete(name);
  const { view, remarks } = readView(parameters.toString(), known);
  return { view, theme, title, isStatic, remarks };
}

/** Settings that apply before the chart is drawn. */
export function readSettings(parameters: URLSearchParams): Omit<EmbedSettings, 'view'> {
  const theme = parameters.get('theme');
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    title: parameters.get('title') !== 'off',
    isStatic: parameters.get('static') === '1',
  };
}

/** Whether a parameter is understood without drawing the chart again. */
export function isSetting(name: string, value: string): boolean {
  return OWN.some((own) => own === name) || (name === 'v' && value === '1');
}

export interface Snippet {
  /** Origin of the site, without a trailing slash. */
  readonly site: string;
  readonly state: EmbedState;
  /** What the chart finds: the name of the frame and the text of its link. */
  readonly title: string;
  /** The figures in words, for screen readers; empty for none. */
  readonly description: string;
  readonly height: FrameHeight;
  /** Whether to include the script that fits the frame to its content. */
  readonly resizer: boolean;
}

/** The width whose height is used by pages that strip style attributes. */
const PHONE = 360;

/** The code of a frame. It has its height without script, at every width from a phone's to 1200 pixels. */
export function embedSnippet({ resizer, ...frame }: Snippet): string {
  return [
    embedFrame(frame),
    ...describedIn(frame),
    ...(resizer ? [`<script src="${escaped(frame.site)}/embed/resize.js" async></${'script'}>`] : []),
  ].join('\n');
}

export function embedFrame({ site, state, title, description, height }: Omit<Snippet, 'resizer'>): string {
  const style = `display:block;width:100%;height:auto;border:0;${frameStyle(height)}`;
  const described = description === '' ? '' : ` aria-describedby="${descriptionId(state)}"`;
  return [
    '<div style="width:100%;container-type:inline-size">',
    `<iframe src="${escaped(site + embedPath(state))}" title="${escaped(title)}"${described} width="100%" height="${heightAt(height, PHONE)}" loading="lazy" style="${style}"></iframe>`,
    '</div>',
  ].join('\n');
}

/** Unique on a page with several charts, and with one chart in several views. */
export function descriptionId(state: EmbedState): string {
  return `duizhao${embedPath(state)
    .replaceAll(/[^\w.]+/gu, '-')
    .replace(/-$/u, '')}`;
}

/** `hidden` rather than a style: many editors strip styles, and would print it as a paragraph. */
export function describedIn({ state, description }: Pick<Snippet, 'state' | 'description'>): string[] {
  return description === '' ? [] : [`<p id="${descriptionId(state)}" hidden>${escaped(description)}</p>`];
}

/** For pages whose frames are made by script. */
export function noscriptLink(frame: Pick<Snippet, 'site' | 'state' | 'title'>): string {
  return `<noscript><p>${evidenceLink(frame)}</p></noscript>`;
}

/** The headline of the chart as a link to its page, with what is picked. */
export function evidenceLink({ site, state, title }: Pick<Snippet, 'site' | 'state' | 'title'>): string {
  const page = `${state.lang === 'en' ? '/en' : ''}/charts/${state.chart}/`;
  const name = state.lang === 'en' ? 'Duizhao' : '整改对照';
  return `<a href="${escaped(site + page + writeView(drawnView(state.chart, state.view)))}">${escaped(title)} · ${name}</a>`;
}

/** Whether the embed is drawn like the pictures of the chart: with every notice, in its first view. */
export function isAsInPicture({ chart, view }: EmbedState): boolean {
  return writeView(drawnView(chart, view)) === '';
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
