import type { Fact } from '#extraction/record.ts';
import { codesWhere } from '#extraction/vocabulary/indicators.ts';
import { counted, finding, isExact, labelOf, type Finding, type Conclusion } from './finding.ts';
import { listOf, type PartList } from './list.ts';

/** Totals whose bracket lists all their parts. */
const WHOLE = codesWhere(({ bracket }) => bracket !== null);
/** A person may be in several parts of these, so the parts may exceed the total. */
const OVERLAPPING = codesWhere(({ bracket }) => bracket === 'overlapping');
/** Parts of these may overlap, be rounded or be left out, so that a single one tells nothing and no sum differs. */
const ROUGH = codesWhere(({ bracket }) => bracket === 'rough');

/** The parts in the bracket of a total, or after 其中, add up to it. */
export function bracketSums(folded: string, facts: readonly Fact[]): Finding[] {
  const listed = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.part_of !== null) listed.set(fact.part_of, [...(listed.get(fact.part_of) ?? []), fact]);
  }
  return facts
    .filter(({ value, indicator }) => value !== null && WHOLE.has(indicator))
    .flatMap((total) => bracketSum(folded, total, listed.get(total.fact_id) ?? []));
}

function bracketSum(folded: string, total: Fact, listed: readonly Fact[]): Finding[] {
  const parts = listed.filter((fact) => fact.value !== null && fact.unit === total.unit);
  if (parts.length < (ROUGH.has(total.indicator) ? 2 : 1)) return [];
  const list = listOf(folded, total, parts);
  // To a hundredth, as yuan are printed.
  const known = Math.round(parts.reduce((all, part) => all + (part.value ?? 0), list.others) * 100) / 100;
  const sum = known !== total.value && known + list.unread === total.value ? total.value : known;
  const { zh, en } = labelOf(total.indicator);
  const said = {
    zh: `${zh}共${counted(total)}，所列各项相加${sum}${total.unit ?? ''}`,
    en: `${en}: ${total.value} in all, and the parts listed add up to ${sum}`,
  };
  const complete = parts.length === listed.length;
  return [
    finding(
      'bracket_sum',
      [total, ...parts],
      [total.value, sum],
      said,
      outcomeOf(total, sum, list, complete ? parts : null),
    ),
  ];
}

/** parts: null where some have no number, or another unit. */
function outcomeOf(total: Fact, sum: number, list: PartList, parts: readonly Fact[] | null): Conclusion {
  if (list.closing === 'cut') return 'cut_off';
  if (sum === total.value) return 'agrees';
  if (list.closing === 'line') return 'cut_off';
  if (parts === null) return 'other_units';
  if (![total, ...parts].every(isExact)) return 'approximate';
  if (list.unread > 0) return 'unread_part';
  if (sum < (total.value ?? 0)) return list.partial || ROUGH.has(total.indicator) ? 'partial' : 'differs';
  return list.twice || OVERLAPPING.has(total.indicator) || ROUGH.has(total.indicator) ? 'overlap' : 'differs';
}
