import { greatest, group, least } from 'd3-array';
import type { Lang } from '#messages/lang.ts';
import { factState } from '#view/figure-state.ts';
import { approximately, bracketed, grouped, listed } from '#ui/number.ts';
import { TEXT } from '#charts/trends/words.ts';
import { FEWEST, type Grouping, type TrendGroupRow } from '#queries/trend-groups.ts';
import { MEASURES, type TrendMeasure, type TrendRow } from '#queries/trends.ts';

/** One measure over the groups of one grouping. */
export interface Panel {
  readonly measure: TrendMeasure;
  readonly points: readonly TrendRow[];
  readonly groups: readonly TrendGroupRow[];
}

export function nameOf(row: TrendRow, lang: Lang): string {
  return lang === 'zh' ? row.label_zh : row.label_en;
}

/** 2024; 市级; 巡察. */
export function groupName(by: Grouping, code: string, lang: Lang): string {
  return by === 'year' ? code : (TEXT[lang][by][code] ?? code);
}

export function groupOf(row: TrendRow, by: Grouping): string | null {
  return by === 'year' ? (row.year === null ? null : String(row.year)) : row[by];
}

/** The measures that enough notices state. */
export function panels(points: readonly TrendRow[], groups: readonly TrendGroupRow[], by: Grouping): Panel[] {
  return MEASURES.map((measure) => ({
    measure,
    points: points.filter((row) => row.measure === measure && groupOf(row, by) !== null),
    groups: groups.filter((row) => row.measure === measure && row.by === by),
  })).filter((panel) => panel.points.length >= FEWEST);
}

/** All groups of a grouping in order: panels share one axis. */
export function groupCodes(groups: readonly TrendGroupRow[], by: Grouping): string[] {
  const codes = groups.filter((row) => row.by === by).map((row) => row.group);
  return by === 'year' ? yearsThrough(codes) : [...new Set(codes)];
}

/** Includes the years between, so that gaps are visible. */
function yearsThrough(codes: readonly string[]): string[] {
  const years = codes.map(Number);
  const first = Math.min(...years);
  return Array.from({ length: Math.max(0, Math.max(...years) - first + 1) }, (_, i) => String(first + i));
}

export function title(groups: readonly TrendGroupRow[], by: Grouping, lang: Lang): string {
  const zh = lang === 'zh';
  const known = groups.filter(
    (row) => row.measure === 'feedback_days' && row.by === by && row.median !== null,
  );
  const middle = (row: TrendGroupRow) => grouped(row.median ?? 0);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return zh ? '通报太少，不计中位数' : 'Too few notices for a median';
  const subject = TEXT[lang].finding;
  if (by !== 'year' || known.length < 3) {
    const each = known.map((row) => `${yearWord(by, row.group, lang)} ${middle(row)}${zh ? ' 天' : ''}`);
    return `${subject}${zh ? '：' : ': '}${listed(each, lang).replaceAll('、', '，')}`;
  }
  const shortest = least(known, (row) => row.median) ?? first;
  const longest = greatest(known, (row) => row.median) ?? first;
  return zh
    ? `${subject}：${first.group} 年 ${middle(first)} 天，${last.group} 年 ${middle(last)} 天；最短的 ${shortest.group} 年 ${middle(shortest)} 天，最长的 ${longest.group} 年 ${middle(longest)} 天`
    : `${subject}: ${middle(first)} in ${first.group}, ${middle(last)} in ${last.group}; shortest in ${shortest.group} (${middle(shortest)}), longest in ${longest.group} (${middle(longest)})`;
}

function yearWord(by: Grouping, code: string, lang: Lang): string {
  const name = groupName(by, code, lang);
  return by === 'year' && lang === 'zh' ? `${name} 年` : name;
}

export function measured(by: Grouping, lang: Lang): string {
  const grouping = TEXT[lang].by[by];
  return lang === 'zh'
    ? `每点一份通报，按${grouping}排列：灰点是其他通报，彩色是园区。红线是一组的中位数，浅色条是中间一半（上下四分位之间），园区也算在内；一组不足 ${FEWEST} 份的，不计中位数，也不连线。约数按写出的数画。`
    : `Each dot is one notice, grouped by ${grouping.toLowerCase()}: grey for other notices, coloured for zones. The red line is the median of a group, the band its middle half (between the quartiles), zones included; groups of fewer than ${FEWEST} have neither and are not connected. Approximate numbers are drawn as stated.`;
}

export function missing(
  points: readonly TrendRow[],
  groups: readonly TrendGroupRow[],
  by: Grouping,
  lang: Lang,
  stale = false,
): string {
  const zh = lang === 'zh';
  const notices = group(
    points,
    (row) => row.origin,
    (row) => row.notice_id,
  );
  const [zones, context] = [notices.get('zone')?.size ?? 0, notices.get('context')?.size ?? 0];
  const drawn = new Set(panels(points, groups, by).map(({ measure }) => measure));
  const thin = MEASURES.filter((measure) => !drawn.has(measure)).map((measure) => {
    const n = points.filter((row) => row.measure === measure).length;
    return `${TEXT[lang].measure[measure]} ${n}`;
  });
  const n = zh
    ? `n = ${zones} 家园区与 ${context} 份其他通报`
    : `n = ${zones} zones and ${context} other notices`;
  const few = groups.filter((row) => row.by === by && row.median === null && drawn.has(row.measure)).length;
  const parts = [
    ...(stale ? [TEXT[lang].stale] : []),
    n,
    ...(few > 0
      ? [
          zh
            ? `各小图按${TEXT.zh.by[by]}分出的组里，${few} 组不足 ${FEWEST} 份，没有中位数`
            : `${few} groups of fewer than ${FEWEST} have no median`,
        ]
      : []),
    ...(thin.length > 0
      ? [
          zh
            ? `不足 ${FEWEST} 份而没有画的：${listed(thin, lang)}`
            : `not drawn, stated by fewer than ${FEWEST}: ${listed(thin, lang)}`,
        ]
      : []),
  ];
  return parts.join(zh ? '；' : '; ') + (zh ? '。' : '.');
}

export function caveat(lang: Lang): string {
  return TEXT[lang].caveat;
}

/** 97; 超 158; with the state unless plainly stated. */
export function valueText(row: TrendRow, lang: Lang): string {
  const state = factState(row.state, lang);
  const number = approximately(grouped(row.value), row.approx, lang);
  return state ? number + bracketed(state, lang) : number;
}
