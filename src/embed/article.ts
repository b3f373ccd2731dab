import { escaped } from '#embed/embed-address.ts';

/** What an article says below a chart, from top to bottom. */
export interface Beneath {
  /** HTML: the headline as a link. */
  readonly link: string;
  /** Empty texts are left out. */
  readonly texts: readonly string[];
}

/** A figure for an article: the chart, its headline as a link, and the texts below it. */
export function articleFigure(chart: string, { link, texts }: Beneath): string {
  const written = texts.map((text) => text.trim()).filter(Boolean);
  return [
    '<figure style="margin:0">',
    chart,
    `<figcaption>${link}`,
    ...written.map((text) => `<br>${escaped(text)}`),
    '</figcaption>',
    '</figure>',
  ].join('\n');
}
