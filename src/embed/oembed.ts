import type { Lang } from '#messages/lang.ts';
import type { ChartId } from '#view/chart-ids.ts';
import { embedFrame, type EmbedState } from '#embed/embed-address.ts';
import { heightAt, type FrameHeight } from '#embed/frame-height.ts';
import { socialPicture } from '#embed/picture-address.ts';
import { EMPTY_VIEW } from '#view/view.ts';
import { t } from '#messages/message.ts';

/** The column width of an article. */
const WIDTH = 700;

export interface Embedded {
  readonly site: string;
  readonly chart: ChartId;
  readonly lang: Lang;
  /** What the chart finds. */
  readonly title: string;
  readonly height: FrameHeight;
}

/** The oEmbed 1.0 response for a chart's page: the live embed at its full height. */
export function oembed({ site, chart, lang, title, height }: Embedded) {
  const state: EmbedState = {
    chart,
    lang,
    view: EMPTY_VIEW,
    theme: 'auto',
    title: true,
    isStatic: false,
    frozen: null,
  };
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: t(lang, 'share_feed_author'),
    provider_url: lang === 'en' ? `${site}/en/` : `${site}/`,
    cache_age: 86_400,
    width: WIDTH,
    height: heightAt(height, WIDTH),
    html: embedFrame({ site, state, title, description: '', height }),
    thumbnail_url: site + socialPicture(chart, lang),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  } as const;
}
