import type { Lang } from '#messages/lang.ts';
import type { Description } from '#charts/chart-spec.ts';
import type { ChartId } from '#view/chart-ids.ts';
import { LATEST } from '#dataset/versions.ts';
import { t } from '#messages/message.ts';

/** The texts of a picture beside the drawing. */
export interface Words {
  readonly lang: Lang;
  readonly title: string;
  readonly measured: string;
  /** The number of notices, and what was not found. */
  readonly missing: string;
  readonly caveat: string;
  /** The source, the version of the data and its date. */
  readonly source: string;
  /** The address of the chart and its evidence. */
  readonly address: string;
}

/** The texts of a chart, with its source and the address of its page. */
export function pictureWords(
  { title, measured, missing, caveat }: Omit<Description, 'table'>,
  address: string,
  lang: Lang,
): Words {
  const source = t(lang, 'picture_source', { version: LATEST.version, date: LATEST.date });
  return { lang, title, measured, missing, caveat, source, address };
}

/** The address of the page with the chart's evidence open. */
export function evidenceAddress(page: string, chart: ChartId): string {
  const address = new URL(page);
  address.searchParams.set('fact', chart);
  address.hash = '';
  return address.href;
}

/** The texts on the card of the site. */
export function siteWords(chart: Words, notices: number): Words {
  return {
    ...chart,
    title: t(chart.lang, 'picture_site_title'),
    missing: t(chart.lang, 'picture_site_line', { n: notices }),
  };
}
