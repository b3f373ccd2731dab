import { embedPath, noscriptLink, type EmbedState, type Snippet } from '#embed/embed-address.ts';

/** The embed as a custom element, which a script turns into a frame as tall as its content. */
export function elementSnippet({ site, state, title }: Pick<Snippet, 'site' | 'state' | 'title'>): string {
  const attributes = [...attributesOf(state), ['name', title] as const];
  const written = attributes.map(([name, value]) => `${name}="${escaped(value)}"`).join(' ');
  return [
    `<duizhao-chart ${written}></duizhao-chart>`,
    noscriptLink({ site, state, title }),
    `<script src="${escaped(site)}/embed/duizhao-chart.js" async></${'script'}>`,
  ].join('\n');
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

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
