import {
  describedIn,
  descriptionId,
  embedPath,
  escaped,
  isAsInPicture,
  type EmbedState,
  type Snippet,
} from '#embed/embed-address.ts';
import { drawnPicture } from '#embed/picture-address.ts';

/**
 * The embed as a custom element, which a script turns into a frame as tall as its content. Without script, its picture stays.
 */
export function elementSnippet(chart: Pick<Snippet, 'site' | 'state' | 'title' | 'description'>): string {
  const { site, state, title, description } = chart;
  const attributes = [
    ...attributesOf(state),
    ['name', title] as const,
    ...(description === '' ? [] : [['described', descriptionId(state)] as const]),
  ];
  const written = attributes.map(([name, value]) => `${name}="${escaped(value)}"`).join(' ');
  return [
    `<duizhao-chart ${written}>${pictureOf(chart)}</duizhao-chart>`,
    ...describedIn(chart),
    `<script src="${escaped(site)}/embed/duizhao-chart.js" async></${'script'}>`,
  ].join('\n');
}

/** The pictures show every notice, so a chart of some has none. */
function pictureOf({ site, state, title, description }: Parameters<typeof elementSnippet>[0]): string {
  if (!isAsInPicture(state)) return '';
  const folder = state.frozen === null ? site : `${site}/frozen/${state.frozen}`;
  const described = description === '' ? '' : ` aria-describedby="${descriptionId(state)}"`;
  const src = escaped(folder + drawnPicture(state.chart, state.lang));
  return `<img src="${src}" alt="${escaped(title)}"${described} style="display:block;max-width:100%;height:auto">`;
}

/** The query parameters of the embed become attributes of the element. */
function attributesOf(state: EmbedState): (readonly [string, string])[] {
  const { searchParams } = new URL(embedPath(state), 'https://site.invalid');
  return [
    ['chart', state.chart],
    ['lang', state.lang],
    ...(state.frozen === null ? [] : [['frozen', state.frozen] as const]),
    ...[...searchParams].filter(([name]) => name !== 'v'),
  ];
}
