import type { Lang } from '#messages/lang.ts';
import type { Version } from '#dataset/versions.ts';

/** Something to cite, independent of style. Dates are YYYY-MM-DD, or YYYY-MM if the day is unknown. */
export interface Work {
  readonly kind: 'dataset' | 'chart' | 'notice';
  /** Identifies it in a list of references. */
  readonly key: string;
  readonly lang: Lang;
  /** An organisation; null if none is named. */
  readonly author: string | null;
  readonly title: string;
  readonly subtitle: string | null;
  /** Version of the data, if the data are cited. */
  readonly version: string | null;
  readonly issued: string | null;
  readonly accessed: string;
  readonly address: string;
  /** What a reader needs to find the figure, if one is cited. */
  readonly note: string | null;
}

/** Where and when the reader saw it. */
export interface Seen {
  readonly address: string;
  /** YYYY-MM-DD, the reader's day. */
  readonly on: string;
}

const SITE: Readonly<Record<Lang, string>> = { zh: '整改对照', en: 'Duizhao' };

export function datasetWork({ version, date }: Version, seen: Seen, lang: Lang): Work {
  const zh = lang === 'zh';
  return {
    ...site(`duizhao-${version}`, seen, lang),
    kind: 'dataset',
    title: zh ? '整改对照数据集' : 'Duizhao 整改对照',
    subtitle: zh
      ? '巡视巡察整改进展情况通报所载数据'
      : 'Figures printed in notices on rectification after Party inspections',
    version,
    issued: date,
  };
}

/** A chart, titled by its finding, drawn from a version of the data. */
export function chartWork(
  { id, title }: { readonly id: string; readonly title: string },
  { version, date }: Version,
  seen: Seen,
  lang: Lang,
): Work {
  return {
    ...site(`duizhao-${id}-${version}`, seen, lang),
    kind: 'chart',
    title: title.replace(/[。.]$/u, ''),
    subtitle: lang === 'zh' ? `据整改对照数据集 ${version} 版` : `Drawn from Duizhao ${version}`,
    version: null,
    issued: date,
  };
}

function site(key: string, { address, on }: Seen, lang: Lang) {
  return { key, lang, author: SITE[lang], accessed: on, address, note: null };
}
