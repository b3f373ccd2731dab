import { group } from 'd3-array';
import { blankCell, figureCell, textCell, type Table } from '#charts/table.ts';
import type { Lang } from '#messages/lang.ts';
import { signedName, zoneName, zonesOf, type Zone } from '#view/zone.ts';
import { TEXT } from '#charts/counts/words.ts';
import { inspectionCell, inspectionColumn } from '#charts/parts/level.ts';
import { approximately, bracketed, grouped, listed } from '#ui/number.ts';
import { factState, figureState } from '#view/figure-state.ts';
import type { CountRow } from '#queries/counts.ts';

const BLOCKS = ['problems', 'plan', 'output'];

/** One kind of count for all zones, drawn as a panel with its own scale. */
export interface CountColumn {
  readonly code: string;
  readonly block: string;
  readonly label_zh: string;
  readonly label_en: string;
}

export function indicatorsOf(rows: readonly CountRow[]): CountColumn[] {
  const order = (row: CountRow) => BLOCKS.indexOf(row.block) * 1000 + row.rank;
  const codes = new Map(rows.toSorted((a, b) => order(a) - order(b)).map((row) => [row.indicator, row]));
  return [...codes.values()].map((row) => ({ ...row, code: row.indicator }));
}

/** The kinds of count that at least one notice also lists; other counts are in the grid of what is stated. */
export function pairs(rows: readonly CountRow[]): CountRow[] {
  const codes = new Set(rows.flatMap((row) => (row.printed === null ? [] : [row.indicator])));
  return rows.filter(({ indicator }) => codes.has(indicator) || indicator === MIXED_CODE);
}

const MIXED_CODE = 'problems_mixed';
/** For each notice, the first of these that it states. */
const LEVELS = ['problems_total', 'problems_specific', 'problem_aspects'];
const MIXED = { zh: '问题（层级混排）', en: 'problems (levels mixed)' } as const;

/** Adds a panel with each notice's own level of problems; shown only on request, and labelled as mixed. */
export function withLevelsMixed(rows: readonly CountRow[]): CountRow[] {
  const mixed = [...group(rows, (row) => row.notice_id).values()].flatMap((own) => {
    const level = LEVELS.find((code) => own.some((row) => row.indicator === code));
    return own
      .filter((row) => row.indicator === level)
      .map((row) => ({
        ...row,
        indicator: MIXED_CODE,
        label_zh: MIXED.zh,
        label_en: MIXED.en,
        rank: -1,
        printed: null,
      }));
  });
  return [...mixed, ...rows];
}

export function indicatorName(indicator: Pick<CountColumn, 'label_zh' | 'label_en'>, lang: Lang): string {
  return lang === 'zh' ? indicator.label_zh : indicator.label_en;
}

/** A bound cannot be compared with a count, and a notice need not name every rule it made. */
export function isComparable(row: CountRow): boolean {
  return (
    row.printed !== null &&
    row.approx === null &&
    row.verdict !== 'cannot_tell' &&
    (row.block === 'problems' || row.block === 'plan')
  );
}

/** Listed too, but no comparison of the two says anything. */
function isUndecided(row: CountRow): boolean {
  return row.printed !== null && row.verdict === 'cannot_tell';
}

/** Fewer are listed than reported. More is fine: an item can cover part of a problem. */
export function fallsShort(row: CountRow): boolean {
  return isComparable(row) && (row.printed ?? 0) < row.value;
}

/** 41; 41 → 39 listed. */
export function valueText(row: CountRow, lang: Lang): string {
  const declared = approximately(grouped(row.value), row.approx, lang);
  if (row.printed === null || row.printed === row.value) return declared;
  return lang === 'zh' ? `${declared} → 列出 ${row.printed}` : `${declared} → ${row.printed} listed`;
}

/** What the comparison of a count with its list says. */
export function noteText(row: CountRow, lang: Lang): string {
  const words = TEXT[lang];
  if (row.printed === null) return row.indicator === MIXED_CODE ? '' : words.notListed;
  if (row.printed === row.value) return words.agrees;
  if (row.block === 'output') return words.named(row.printed);
  if (row.verdict === 'cannot_tell') return words.cannotTell;
  return row.printed < row.value ? words.fewer(row.value - row.printed) : words.more(row.printed - row.value);
}

export function title(all: readonly CountRow[], lang: Lang): string {
  const rows = pairs(all);
  const zh = lang === 'zh';
  if (rows.length === 0)
    return zh ? '没有可与正文核对的数量' : 'No count can be checked against what is listed';
  const comparable = rows.filter(isComparable);
  const short = comparable.filter(fallsShort);
  if (short.length > 2) {
    return zh
      ? `问题与措施里可核对的 ${comparable.length} 处数量中，有 ${short.length} 处正文列出的少于自述`
      : `Of ${comparable.length} counts of problems and measures that can be checked, ${short.length} list fewer items than reported`;
  }
  if (short.length > 0) return short.map((row) => shortfall(row, lang)).join(zh ? '；' : '; ');
  if (comparable.length > 0 && comparable.every((row) => row.printed === row.value)) {
    return agreement(comparable.length, rows.filter(isUndecided).length, lang);
  }
  return zh
    ? '自述的数量与正文列出的条数，尚无可以核对的'
    : 'No declared count can be checked against what is listed';
}

function shortfall(row: CountRow, lang: Lang): string {
  const label = indicatorName(row, lang);
  return lang === 'zh'
    ? `${zoneName(row, lang)}自述${label} ${row.value}，正文列出 ${row.printed}`
    : `${zoneName(row, lang)} reports ${row.value} (${label}) but lists ${row.printed}`;
}

function agreement(count: number, undecided: number, lang: Lang): string {
  if (undecided > 0)
    return lang === 'zh'
      ? `问题与措施的数量，${count} 处自述与列出一致，${undecided} 处无从判断`
      : `Of ${count + undecided} counts of problems and measures, ${count} agree with what is listed; ${undecided} cannot be decided`;
  if (lang === 'zh') return `问题与措施里可核对的 ${count} 处数量，自述与列出一致`;
  return count === 1
    ? 'The one count of problems or measures that can be checked agrees with what is listed'
    : `All ${count} counts of problems and measures that can be checked agree with what is listed`;
}

export function measured(lang: Lang): string {
  return TEXT[lang].measured;
}

export function caveat(lang: Lang): string {
  return TEXT[lang].caveat;
}

export function missing(all: readonly CountRow[], allZones: readonly Zone[], lang: Lang): string {
  const zh = lang === 'zh';
  const rows = pairs(all);
  const stated = new Set(rows.map((row) => row.notice_id));
  const silent = allZones.filter((zone) => !stated.has(zone.notice_id)).map((zone) => zoneName(zone, lang));
  const each = indicatorsOf(rows).map((indicator) => {
    const n = new Set(rows.filter((row) => row.indicator === indicator.code).map((row) => row.notice_id))
      .size;
    return `${indicatorName(indicator, lang)} ${n}`;
  });
  const n = zh ? `共 ${allZones.length} 份通报，写明的份数` : `Of ${allZones.length} notices, stated by`;
  const none =
    silent.length === 0
      ? ''
      : zh
        ? `；没有数量的：${listed(silent, lang)}`
        : `; without any count: ${listed(silent, lang)}`;
  if (each.length === 0)
    return zh ? `共 ${allZones.length} 份通报${none}。` : `${allZones.length} notices${none}.`;
  return `${n}${zh ? '：' : ': '}${listed(each, lang)}${none}${zh ? '。' : '.'}`;
}

export function table(all: readonly CountRow[], lang: Lang, zones: readonly Zone[] = zonesOf(all)): Table {
  const rows = pairs(all);
  const indicators = indicatorsOf(rows);
  const columns = [
    { key: 'zone', label: lang === 'zh' ? '园区' : 'Zone', numeric: false },
    inspectionColumn(lang),
    ...indicators.map((indicator) => ({
      key: indicator.code,
      label: indicatorName(indicator, lang),
      numeric: true,
    })),
  ];
  const cell = (zone: Zone, indicator: CountColumn) => {
    const own = rows.filter((row) => row.notice_id === zone.notice_id && row.indicator === indicator.code);
    const [first] = own;
    if (!first) return blankCell(TEXT[lang].notFound);
    const texts = own.map((row) => withState(row, lang));
    return figureCell(
      texts.join(' / '),
      first.value,
      figureState(first.state, first.value),
      own.map((row) => row.fact_id),
    );
  };
  return {
    columns,
    rows: zones.map((zone) => ({
      notice_id: zone.notice_id,
      cells: [
        textCell(signedName(zone, lang)),
        inspectionCell(zone, lang),
        ...indicators.map((indicator) => cell(zone, indicator)),
      ],
    })),
  };
}

export function withState(row: CountRow, lang: Lang): string {
  const state = factState(row.state, lang);
  return state ? valueText(row, lang) + bracketed(state, lang) : valueText(row, lang);
}
