import { group } from 'd3-array';
import type { Lang } from '#messages/lang.ts';
import { factState } from '#view/figure-state.ts';
import { approximately, bracketed, grouped, listed } from '#ui/number.ts';
import { groupCodes, groupOf, panelRows, spreadOf, type Panel } from '#charts/trends/groups.ts';
import { TEXT, UNIT_TYPES } from '#charts/trends/words.ts';
import { FEWEST, type Grouping } from '#queries/grouping.ts';
import { MEASURES, type TrendRow } from '#queries/trends.ts';

export function nameOf(row: TrendRow, lang: Lang): string {
  return lang === 'zh' ? row.label_zh : row.label_en;
}

/** 市级; 巡察; 园区; empty for all notices together. */
export function groupName(by: Grouping, code: string, lang: Lang): string {
  if (by === 'year') return '';
  const names = by === 'unit_type' ? UNIT_TYPES[lang] : TEXT[lang][by];
  return names[code] ?? code;
}

/** The first and the last median of each group over the years. */
export function title(points: readonly TrendRow[], by: Grouping, lang: Lang): string {
  const zh = lang === 'zh';
  const panels = panelRows(points, by).find(({ measure }) => measure === 'feedback_days')?.panels ?? [];
  const each = panels.flatMap((panel) => endsOf(panel, by, lang));
  if (each.length === 0) return zh ? '通报太少，不计中位数' : 'Too few notices for a median';
  return `${TEXT[lang].finding}${zh ? '：' : ': '}${each.join(zh ? '；' : '; ')}`;
}

/** 市级 2022 年 55 天，2025 年 62 天. */
function endsOf({ group: code, years }: Panel, by: Grouping, lang: Lang): string[] {
  const known = years.flatMap(({ year, median }) => (median === null ? [] : [{ year, median }]));
  const ends = known.length > 1 ? [known[0], known.at(-1)] : [known[0]];
  const said = ends.flatMap((end) => {
    if (!end) return [];
    const median = grouped(end.median);
    return [lang === 'zh' ? `${end.year} 年 ${median} 天` : `${median} in ${end.year}`];
  });
  const name = groupName(by, code, lang);
  return said.length === 0 ? [] : [(name ? `${name} ` : '') + said.join(lang === 'zh' ? '，' : ', ')];
}

export function measured(by: Grouping, lang: Lang): string {
  const grouping = TEXT[lang].by[by];
  if (lang === 'zh') {
    const apart = by === 'year' ? '' : `，按${grouping}分栏`;
    return `每点一份通报，按反馈年份排列${apart}，同一行共用坐标：灰点是其他通报，深色的是园区。红线是一年的中位数，浅色条是中间一半（上下四分位之间），园区也算在内；一年不足 ${FEWEST} 份的，不计中位数，也不连线。约数按写出的数画。`;
  }
  const apart = by === 'year' ? '' : `, one panel per ${grouping.toLowerCase()}`;
  return `Each dot is one notice, by year of feedback${apart}; panels of a row share their axes. Other notices are grey, zones dark. The red line is the median of a year, the band its middle half (between the quartiles), zones included; years of fewer than ${FEWEST} have neither and are not connected. Approximate numbers are drawn as stated.`;
}

export function missing(points: readonly TrendRow[], by: Grouping, lang: Lang): string {
  const zh = lang === 'zh';
  const notices = group(
    points,
    (row) => row.origin,
    (row) => row.notice_id,
  );
  const [zones = 0, context = 0, own = 0] = (['zone', 'context', 'own'] as const).map(
    (origin) => notices.get(origin)?.size,
  );
  const codes = groupCodes(points, by);
  const isOut = (row: TrendRow) => row.year === null || !codes.includes(groupOf(row, by) ?? '?');
  const out = new Set(points.filter(isOut).map((row) => row.notice_id)).size;
  const drawn = new Set(panelRows(points, by).map(({ measure }) => measure));
  const thin = MEASURES.filter((measure) => !drawn.has(measure)).map((measure) => {
    const { n } = spreadOf(points.filter((row) => row.measure === measure));
    return `${TEXT[lang].measure[measure]} ${n}`;
  });
  const parts = [
    zh ? `n = ${zones} 家园区与 ${context} 份其他通报` : `n = ${zones} zones and ${context} other notices`,
    ...(own === 0
      ? []
      : [
          ownWords(
            own,
            points.some(({ origin, counted }) => origin === 'own' && !counted),
            lang,
          ),
        ]),
    ...(out > 0
      ? [
          zh
            ? `${out} 份所在的组不足 ${FEWEST} 份，或没有反馈年份，不在上面的图里`
            : `${out} in groups of fewer than ${FEWEST}, or without a year of feedback, are not in the panels above`,
        ]
      : []),
    ...(thin.length > 0
      ? [
          zh
            ? `没有一年满 ${FEWEST} 份而没有画的：${listed(thin, lang)}`
            : `not drawn, with fewer than ${FEWEST} in every year: ${listed(thin, lang)}`,
        ]
      : []),
  ];
  return parts.join(zh ? '；' : '; ') + (zh ? '。' : '.');
}

function ownWords(n: number, isUncounted: boolean, lang: Lang): string {
  if (lang === 'zh') return `另有本机文件 ${n} 份，${isUncounted ? '不' : ''}计入中位数`;
  const files = `${n} ${n === 1 ? 'file' : 'files'} of your own`;
  return `${files}, ${isUncounted ? 'not counted' : 'counted'} in medians`;
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
