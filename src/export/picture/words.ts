import type { Lang } from '#messages/lang.ts';
import type { Description } from '#charts/chart-spec.ts';
import type { ChartId } from '#view/chart-ids.ts';
import { LATEST } from '#dataset/versions.ts';
import { t } from '#messages/message.ts';

/** What is burnt into a picture beside the drawing. */
export interface Words {
  readonly lang: Lang;
  readonly title: string;
  readonly measured: string;
  /** How many notices there are, and what is not found. */
  readonly missing: string;
  readonly caveat: string;
  /** Whose data, in which version and of which date. */
  readonly source: string;
  /** Where the chart and its evidence are found. */
  readonly address: string;
}

/** What is said around a chart, with its source and the address of the page that shows it. */
export function pictureWords(
  { title, measured, missing, caveat }: Omit<Description, 'table'>,
  address: string,
  lang: Lang,
): Words {
  const source = t(lang, 'picture_source', { version: LATEST.version, date: LATEST.date });
  return { lang, title, measured, missing, caveat, source, address };
}

/** The page as it is, with the evidence of the chart open. */
export function evidenceAddress(page: string, chart: ChartId): string {
  const address = new URL(page);
  address.searchParams.set('fact', chart);
  address.hash = '';
  return address.href;
}

/** What stands on the card of the site, beside one of its charts. */
export function siteWords(chart: Words, notices: number): Words {
  return {
    ...chart,
    title: t(chart.lang, 'picture_site_title'),
    missing: t(chart.lang, 'picture_site_line', { n: notices }),
  };
}
