import type { Table } from '#charts/table.ts';
import type { Lang } from '#messages/lang.ts';
import type { Description } from '#charts/chart-spec.ts';

/** The texts around a chart in an article, and either its table or the table in words. */
export type ChartWords = Pick<Description, 'title' | 'measured' | 'missing' | 'caveat'> &
  ({ readonly table: Table } | { readonly alt: string });

/** The version of the data that a chart shows. */
export interface Dated {
  readonly version: string;
  /** ISO date on which the version was made. */
  readonly date: string;
}

/** Suggested texts for an article, made from the data; the publisher may edit them. */
export interface ReadyTexts {
  /** What the chart finds, in one sentence. */
  readonly finding: string;
  /** What is measured, and in how many notices. */
  readonly caption: string;
  readonly source: string;
  readonly caveat: string;
  /** For screen readers: the finding and its figures. */
  readonly alt: string;
}

export const TEXT_NAMES = ['finding', 'caption', 'source', 'caveat', 'alt'] as const;

export function readyTexts(words: ChartWords, { version, date }: Dated, lang: Lang): ReadyTexts {
  const { title, measured, missing, caveat } = words;
  const zh = lang === 'zh';
  return {
    finding: ended(title, zh),
    caption: [measured, missing].filter(Boolean).join(zh ? '' : ' '),
    source: zh
      ? `数据来源：被巡视巡察单位公开的整改通报；整理：整改对照。数据版本 ${version}（${date}）。`
      : `Source: rectification notices published by the inspected organisations; compiled by Duizhao. Data version ${version} (${date}).`,
    caveat,
    alt: 'alt' in words ? words.alt : altText(title, words.table, lang),
  };
}

/** How many rows an alternative text lists; it counts the others. */
const MOST_ROWS = 8;

/** The finding, then the rows of the table with their figures. */
export function altText(title: string, { columns, rows }: Table, lang: Lang): string {
  const zh = lang === 'zh';
  const finding = ended(title, zh);
  const lines = rows.slice(0, MOST_ROWS).map(({ cells }) => {
    const [name, ...others] = cells;
    const figures = others.flatMap((cell, i) =>
      cell.fact_ids.length > 0 ? [`${columns[i + 1]?.label ?? ''} ${cell.text}`] : [],
    );
    const said = figures.length > 0 ? figures.join(zh ? '，' : ', ') : zh ? '未见' : 'not found';
    return `${name?.text ?? ''}${zh ? '：' : ': '}${said}`;
  });
  const left = rows.length - lines.length;
  const more = left > 0 ? [zh ? `另有 ${left} 行` : `${left} rows more`] : [];
  return `${finding}${zh ? '' : ' '}${[...lines, ...more].join(zh ? '；' : '; ')}${zh ? '。' : '.'}`;
}

function ended(sentence: string, zh: boolean): string {
  if (/[。.！!？?]$/u.test(sentence)) return sentence;
  return `${sentence}${zh ? '。' : '.'}`;
}
