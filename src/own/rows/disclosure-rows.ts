import type { Fact } from '#extraction/record.ts';
import { EXPECTED_FIGURES } from '#extraction/vocabulary/expected-figures.ts';
import { INDICATORS } from '#extraction/vocabulary/indicators.ts';
import type { DisclosureRow } from '#queries/disclosure.ts';
import { inOrder, type NoticeTables } from './notice-tables.ts';
import { zoneRow } from './zone-row.ts';

interface Placed {
  readonly fact: Fact;
  readonly shown: string | null;
  /** Part of a total that is shown in the same cell. */
  readonly isInside: boolean;
}

const BY_CODE: ReadonlyMap<string, (typeof INDICATORS)[number]> = new Map(
  INDICATORS.map((row) => [row.code, row]),
);

/** The rows of the query of this name for one notice: as in the view disclosed. */
export function disclosureRows(tables: NoticeTables): readonly DisclosureRow[] {
  const { notice_id, origin, zone_zh, zone_en } = zoneRow(tables);
  const missing = tables.notice.coverage === 'opening' ? 'not_read' : 'not_found';
  return EXPECTED_FIGURES.map(({ figure, label_zh, label_en, block }, at) => {
    const cell = placedIn(tables, figure);
    const shown = cell.filter((each) => each.shown !== null && !each.isInside);
    const isOfSeveral = new Set(shown.map(({ fact }) => fact.indicator)).size > 1;
    const labels = (label: 'label_zh' | 'label_en') =>
      isOfSeveral ? joined(shown.map(({ fact }) => shortLabel(fact, label))) : null;
    return {
      notice_id,
      origin,
      zone_zh,
      zone_en,
      figure,
      label_zh,
      label_en,
      block,
      rank: at + 1,
      state: cell.length === 0 ? missing : stateOfCell(cell.map(({ fact }) => fact)),
      shown: shown.length === 0 ? null : joined(shown.map((each) => each.shown ?? '')),
      labels_zh: labels('label_zh'),
      labels_en: labels('label_en'),
      fact_ids: cell.length === 0 ? null : cell.map(({ fact }) => fact.fact_id).join(' '),
      scope: cell[0]?.fact.scope ?? null,
    };
  });
}

const joined = (texts: readonly string[]) => texts.join(' · ');

/** An overall figure is preferred to one inside an item. */
function placedIn({ facts }: NoticeTables, figure: string): readonly Placed[] {
  const stated = inOrder(facts, ({ fact_id }) => fact_id).filter((fact) => {
    const indicator = BY_CODE.get(fact.indicator);
    return indicator?.figures.includes(figure) && (fact.scope === 'notice' || indicator.in_items);
  });
  const isOverall = stated.some(({ scope }) => scope === 'notice');
  const kept = stated.filter(({ scope }) => !isOverall || scope === 'notice');
  return kept.map((fact) => ({
    fact,
    shown: shownOf(fact),
    isInside: kept.some(({ fact_id }) => fact_id === fact.part_of),
  }));
}

const SIGNS: Readonly<Record<string, string>> = { at_least: '≥', about: '≈', below: '<' };
const TEN_THOUSAND = 10_000;

/** Money of ten thousand yuan or more is shown in 万元. */
function shownOf({ date, value, unit, approx }: Fact): string | null {
  if (date !== null) return date;
  if (value === null) return null;
  const isLarge = unit === '元' && value >= TEN_THOUSAND;
  const number = isLarge ? Number((value / TEN_THOUSAND).toFixed(6)) : value;
  return `${SIGNS[approx ?? ''] ?? ''}${number}${isLarge ? '万元' : (unit ?? '')}`;
}

function shortLabel({ indicator }: Fact, label: 'label_zh' | 'label_en'): string {
  return (BY_CODE.get(indicator)?.[label] ?? '').replaceAll(/ ?\([^)]*\)/gu, '').trim();
}

const FULL_DATE = 10;

function stateOfCell(facts: readonly Fact[]): DisclosureRow['state'] {
  const has = (test: (fact: Fact) => boolean) => facts.some(test);
  if (has(({ state }) => state === 'conflicting')) return 'conflicting';
  if (has(({ value }) => value !== null && value !== 0)) return 'stated';
  if (has(({ value }) => value === 0)) return 'zero';
  if (has(({ date, state }) => date?.length === FULL_DATE && state === 'stated')) return 'stated';
  if (has(({ date }) => date?.length === FULL_DATE)) return 'inferred';
  return has(({ date }) => date !== null) ? 'month_only' : 'no_number';
}
