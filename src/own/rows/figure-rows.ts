import type { Fact } from '#extraction/record.ts';
import { INDICATORS } from '#extraction/vocabulary/indicators.ts';
import type { CountRow } from '#queries/counts.ts';
import type { FindingRow } from '#queries/findings.ts';
import type { FundsRow } from '#queries/funds.ts';
import type { SanctionRow } from '#queries/sanctions.ts';
import type { TrendRow } from '#queries/trends.ts';
import { waitsOf } from './date-rows.ts';
import { indicatorOf, type RankedIndicator } from './labels.ts';
import { compared, inOrder, type NoticeTables } from './notice-tables.ts';
import { zoneRow } from './zone-row.ts';

interface KnownFact {
  readonly fact: Fact;
  readonly indicator: RankedIndicator;
}

/** The figures of a family in the overall result, in the order of the text. */
function overall({ facts }: NoticeTables, family: RankedIndicator['family']): readonly KnownFact[] {
  return inOrder(facts, ({ fact_id }) => fact_id).flatMap((fact) => {
    const indicator = indicatorOf(fact.indicator);
    return indicator?.family === family && fact.scope === 'notice' ? [{ fact, indicator }] : [];
  });
}

/** The counts that represent their indicators: as in the view headline. */
function headlineOf(tables: NoticeTables): readonly KnownFact[] {
  const counts = overall(tables, 'count').filter(({ fact }) => fact.value !== null);
  const codes = [...new Set(counts.map(({ fact }) => fact.indicator))];
  return codes.flatMap((code) => {
    const all = counts.filter(({ fact }) => fact.indicator === code);
    const conflicting = all.filter(({ fact }) => fact.state === 'conflicting');
    const first = all.find(({ fact }) => fact.part_of === null) ?? all[0];
    return conflicting.length > 0 || !first ? conflicting : [first];
  });
}

interface Printed {
  readonly printed: number;
  readonly verdict: CountRow['verdict'];
}

/** How many a notice lists of what it counts, by indicator: as in the view of this name. */
export function printedIn(tables: NoticeTables): ReadonlyMap<string, Printed> {
  const found = new Map<string, Printed>();
  for (const { code, printed_check } of INDICATORS)
    for (const { check, found: listed, verdict } of tables.checks)
      if (printed_check !== null && check === printed_check && listed !== null) {
        const printed = Number.parseInt(listed, 10);
        if (printed > (found.get(code)?.printed ?? -1)) found.set(code, { printed, verdict });
      }
  const declared = headlineOf(tables)
    .filter(({ fact }) => fact.indicator === 'systems_total')
    .map(({ fact }) => fact.value ?? 0);
  const titles = new Set(
    tables.instruments
      .filter(({ action }) => action === 'made' || action === 'revised')
      .map(({ title }) => title),
  );
  if (declared.length > 0 && titles.size > 0 && titles.size <= Math.max(...declared))
    found.set('systems_total', { printed: titles.size, verdict: null });
  return found;
}

/** The rows of the query of this name for one notice. @param listed the indicators that some notice lists one by one */
export function countRows(tables: NoticeTables, listed: ReadonlySet<string>): readonly CountRow[] {
  const printed = printedIn(tables);
  return byRank(headlineOf(tables)).flatMap(({ fact, indicator }): CountRow[] => {
    const { chart_group: block, rank, code } = indicator;
    if ((block !== 'problems' && !listed.has(code)) || fact.value === null) return [];
    return [
      {
        ...ofAll(tables, { fact, indicator }),
        block: block ?? '',
        rank,
        value: fact.value,
        unit: fact.unit ?? '',
        printed: printed.get(code)?.printed ?? null,
        verdict: printed.get(code)?.verdict ?? null,
      },
    ];
  });
}

/** What the rows of all three queries say of a figure. */
function ofAll(tables: NoticeTables, { fact, indicator }: KnownFact) {
  const { notice_id, origin, zone_zh, zone_en } = zoneRow(tables);
  const { code, label_zh, label_en } = indicator;
  const { approx, state, fact_id } = fact;
  return { notice_id, origin, zone_zh, zone_en, indicator: code, label_zh, label_en, approx, state, fact_id };
}

function byRank(facts: readonly KnownFact[]): readonly KnownFact[] {
  return facts.toSorted(
    (a, b) =>
      a.indicator.rank - b.indicator.rank ||
      a.fact.start - b.fact.start ||
      compared(a.fact.fact_id, b.fact.fact_id),
  );
}

/** The rows of the query of this name for one notice. */
export function fundsRows(tables: NoticeTables): readonly FundsRow[] {
  const stated = overall(tables, 'money').filter(
    ({ fact, indicator }) => fact.value !== null && indicator.chart_group !== null,
  );
  const ids = new Set(stated.map(({ fact }) => fact.fact_id));
  const rows = byRank(stated.filter(({ fact }) => !ids.has(fact.part_of ?? ''))).map(
    ({ fact, indicator }): FundsRow => ({
      ...ofAll(tables, { fact, indicator }),
      side: indicator.chart_group === 'recovered' ? 'recovered' : 'averted',
      yuan: fact.value ?? 0,
      quote: fact.quote,
    }),
  );
  return rows.toSorted((a, b) => compared(b.side, a.side));
}

/** The rows of the query of this name for one notice. */
export function sanctionRows(tables: NoticeTables): readonly SanctionRow[] {
  return byRank(overall(tables, 'sanction')).map(({ fact, indicator }) => ({
    ...ofAll(tables, { fact, indicator }),
    form: indicator.form,
    class: indicator.class,
    rank: indicator.rank,
    value: fact.value,
    unit: fact.unit,
    part_of: fact.part_of,
  }));
}

/** The rows of the query of this name for one notice. */
export function findingRows(tables: NoticeTables): readonly FindingRow[] {
  const { notice_id, zone_zh, zone_en } = zoneRow(tables);
  return tables.checks.map(
    ({ check_id, check, verdict, expected, found, finding_zh, finding_en, fact_ids }) => ({
      notice_id,
      zone_zh,
      zone_en,
      check_id,
      check,
      verdict,
      expected,
      found,
      finding_zh,
      finding_en,
      fact_ids: fact_ids?.replaceAll(';', ' ') ?? null,
    }),
  );
}

/** The rows of the query of this name for one notice; none for a notice on several organisations. */
export function trendRows(tables: NoticeTables): readonly TrendRow[] {
  const { notice_id, origin, zone_zh, zone_en, kind, level, year, unit_type } = zoneRow(tables);
  if (tables.notice.inspected_units !== 1) return [];
  const row = { notice_id, origin, label_zh: zone_zh, label_en: zone_en, kind, level, year, unit_type };
  const days = waitsOf(tables).map(({ measure, basis, days: value, state, fact_ids }): TrendRow => {
    const name = measure === 'report_days' ? (`report_days_${basis ?? 'signed'}` as const) : measure;
    return { ...row, measure: name, value, state, approx: null, fact_ids };
  });
  const counts = headlineOf(tables)
    .filter(({ fact, indicator }) => indicator.comparable && fact.state !== 'conflicting')
    .map(({ fact, indicator }): TrendRow => ({
      ...row,
      measure: indicator.code as TrendRow['measure'],
      value: fact.value ?? 0,
      state: fact.state,
      approx: fact.approx,
      fact_ids: fact.fact_id,
    }));
  return [...days, ...counts];
}
