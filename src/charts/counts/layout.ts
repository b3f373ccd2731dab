import { group, max } from 'd3-array';
import type { Lang } from '#messages/lang.ts';
import { signedName, zoneName, type Zone } from '#view/zone.ts';
import {
  fallsShort,
  indicatorName,
  indicatorsOf,
  noteText,
  pairs,
  title,
  withLevelsMixed,
} from '#charts/counts/describe.ts';
import { TEXT } from '#charts/counts/words.ts';
import { coverageLayout } from '#charts/parts/coverage.ts';
import { inspectionName } from '#charts/parts/level.ts';
import { approximately, counted, grouped } from '#ui/number.ts';
import { tenth } from '#charts/parts/place.ts';
import { linear } from '#charts/parts/scale.ts';
import { factState, figureState, spoken } from '#view/figure-state.ts';
import { wrap } from '#charts/parts/text.ts';
import type { Answers } from '#queries/answers.ts';
import type { CountRow } from '#queries/counts.ts';
import type { View } from '#view/view.ts';

const HEAD = 34;
const LINE = 15;
const LEAST = 42;
/** Room for 41 → 39. */
const VALUES = 92;
/** A bar needs others to be compared with. */
const ENOUGH = 3;

/** One panel per kind of count, one row per notice that declares it, and who declares none beneath. */
export function layout(
  { counts, zones }: Pick<Answers, 'counts' | 'zones'>,
  lang: Lang,
  { mixed }: Pick<View, 'mixed'>,
  width: number,
) {
  const rows = pairs(mixed.includes('problems') ? withLevelsMixed(counts) : counts);
  const left = width < 600 ? 124 : 170;
  const byFigure = group(rows, (row) => row.indicator);
  const known = new Map(zones.map((zone): [string, Zone] => [zone.notice_id, zone]));
  let y = 0;
  const panels = indicatorsOf(rows).map((indicator) => {
    const top = y;
    y += HEAD;
    const own = byFigure.get(indicator.code) ?? [];
    const bar = barsOf(own, width - left - VALUES);
    const lines = own.map((row) => {
      const line = { y, ...lineOf(row, known.get(row.notice_id) ?? row, lang, left), ...bar(row) };
      y += line.height;
      return line;
    });
    y += 10;
    return { indicator, top, name: indicatorName(indicator, lang), lines };
  });
  const coverage = coverageLayout(
    zones.map((zone) => ({ zone, state: stateIn(rows, zone) })),
    lang,
    width,
  );
  return {
    height: Math.ceil(y + coverage.height),
    label: title(rows, lang),
    factIds: [...new Set(rows.map((row) => row.fact_id))],
    panels,
    left,
    values: left + VALUES,
    coverage: { groups: coverage.groups, star: coverage.star, y },
  };
}

function stateIn(rows: readonly CountRow[], zone: Zone) {
  const own = rows.find((row) => row.notice_id === zone.notice_id);
  return own ? figureState(own.state, own.value) : ('not_found' as const);
}

function lineOf(row: CountRow, zone: Zone, lang: Lang, left: number) {
  const names = wrap(signedName(zone, lang), 12.5, left - 8, 4);
  const levels = wrap(inspectionName(zone, lang), 11.5, left - 8, 2).filter(Boolean);
  const note = noteText(row, lang);
  const isShort = fallsShort(row);
  const value = approximately(grouped(row.value), row.approx, lang);
  return {
    row,
    zone,
    names,
    levels,
    note,
    isShort,
    value: row.printed === null ? value : `${value} → ${row.printed}`,
    height: Math.max(LEAST, 12 + LINE * (names.length + levels.length)),
    label: spoken(
      [
        zoneName(zone, lang),
        `${indicatorName(row, lang)} ${counted(row.value, row.unit, lang, row.approx)}`,
        row.printed === null ? '' : `${TEXT[lang].printed} ${row.printed}`,
        note,
        factState(row.state, lang),
      ],
      lang,
    ),
  };
}

/** The frame of what is declared and the fill of what is listed; no lengths if there is little to compare. */
function barsOf(rows: readonly CountRow[], room: number) {
  const values = rows.flatMap(({ value, printed }) => (printed === null ? [value] : [value, printed]));
  const scale = linear([0, Math.max(1, max(values) ?? 1)], [0, room - 8]);
  const length = (value: number | null) => (values.length < ENOUGH ? 0 : tenth(scale(value ?? 0)));
  return ({ value, printed }: CountRow) => ({ declared: length(value), listed: length(printed) });
}
