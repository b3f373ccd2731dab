import type { Fact, Item, Measure, Verdict } from '#extraction/record.ts';
import { STATUSES } from '#extraction/vocabulary/codelists.ts';
import { counted, labelOf, only, type Finding } from './finding.ts';

const DONE = new Set<string>(STATUSES.filter(({ is_done }) => is_done).map(({ code }) => code));

interface Printed {
  readonly items: readonly Item[];
  readonly measures: readonly Measure[];
}

/** How many the notice lists, and of what. */
interface Count {
  readonly value: number;
  readonly zh: string;
  readonly en: string;
}

/** Compares declared problems and measures with those listed one by one. */
export function declaredAgainstPrinted(
  facts: readonly Fact[],
  { items, measures }: Printed,
): readonly Finding[] {
  const specific = only(facts, 'problems_specific');
  const total = only(facts, 'problems_total');
  const planned = only(facts, 'rect_measures');
  const leaves = { value: measures.length, zh: '举措', en: 'measures' };
  return [
    ...(specific ? [against('declared_specific_problems', specific, itemsIn(items))] : []),
    ...(total ? [totalAgainst(total, items)] : []),
    ...(planned ? [against('declared_measures', planned, leaves)] : []),
  ];
}

function itemsIn({ length }: readonly Item[]): Count {
  return { value: length, zh: '条目', en: 'items' };
}

function against(check: string, declared: Fact, { value, zh, en }: Count): Finding {
  const label = labelOf(declared.indicator);
  const none = value === 0;
  return {
    check,
    verdict: none || declared.approx !== null ? 'cannot_tell' : verdictOf(declared, value),
    fact_ids: [declared.fact_id],
    expected: String(declared.value),
    found: none ? null : String(value),
    finding_zh: `写明${label.zh}${counted(declared)}，正文${none ? '未逐条公布' : `列出${value}个${zh}`}。`,
    finding_en: `${declared.value} ${label.en} declared, ${none ? 'none printed one by one' : `${value} ${en} printed`}.`,
  };
}

/** Far apart is cannot_tell: the notice may list a digest, or count on another level than it lists. */
function verdictOf({ value }: Fact, printed: number): Verdict {
  if (printed === value) return 'agrees';
  const share = printed / (value ?? 1);
  return share >= 0.8 && share <= 1.2 ? 'differs' : 'cannot_tell';
}

/** A level of the outline: the headings at one depth above the items, or the items. */
interface Level {
  readonly count: Count;
  /** Whether most of its headings contain 问题. */
  readonly named: boolean;
}

/**
 * The problems fed back may be the headings of any level, or the items. The level with the same number is meant, else the
 * one whose headings contain 问题, else the nearest; the nearest alone never proves a difference.
 */
function totalAgainst(total: Fact, items: readonly Item[]): Finding {
  const levels = [...headingLevels(items), itemLevel(items)];
  const nearest = levels.toSorted((a, b) => distance(a, total) - distance(b, total));
  const meant = nearest.find((level) => distance(level, total) === 0) ?? nearest.find(({ named }) => named);
  const finding = against('declared_problems', total, (meant ?? (nearest[0] as Level)).count);
  return meant || finding.verdict !== 'differs' ? finding : { ...finding, verdict: 'cannot_tell' };
}

function distance({ count }: Level, { value }: Fact): number {
  return Math.abs(count.value - (value ?? 0));
}

function itemLevel(items: readonly Item[]): Level {
  const headings = items.map(({ heading }) => heading);
  const numbers = new Set(items.map(({ number }) => number));
  const numberedThrough = numbers.size === items.length;
  return { count: itemsIn(items), named: numberedThrough && areProblems(headings) };
}

/** The headings on each level above the items; an item that ends higher up counts on its own level. */
function headingLevels(items: readonly Item[]): readonly Level[] {
  const depth = Math.max(0, ...items.map(({ path }) => path.length));
  return Array.from({ length: depth }, (_, level) => {
    const own = items.filter(({ path }) => path.length <= level).map(({ heading }) => heading);
    const above = new Map(
      items
        .filter(({ path }) => path.length > level)
        .map(({ path }) => [path.slice(0, level + 1).join('\n'), path[level] ?? '']),
    );
    const headings = [...own, ...above.values()];
    return { count: { value: headings.length, zh: '标题', en: 'headings' }, named: areProblems(headings) };
  });
}

function areProblems(headings: readonly string[]): boolean {
  return headings.filter((heading) => /[问問][题題]/u.test(heading)).length * 2 > headings.length;
}

/** Checks the status lines of items. If only few items have one, the notice does not use such lines. */
export function statusLines(facts: readonly Fact[], { items }: Printed): readonly Finding[] {
  const withStatus = items.filter(({ status }) => status !== 'not_stated').length;
  if (withStatus === 0) return [];
  const done = items.filter(({ status }) => DONE.has(status)).length;
  const completed = only(facts, 'completed');
  const verdict =
    withStatus === items.length ? 'agrees' : withStatus * 2 < items.length ? 'cannot_tell' : 'differs';
  return [
    {
      check: 'status_lines',
      verdict,
      fact_ids: completed ? [completed.fact_id] : [],
      expected: String(items.length),
      found: String(withStatus),
      finding_zh: `正文${items.length}个条目，${withStatus}个写明整改状态，其中${done}个写明已完成。`,
      finding_en: `${items.length} items printed, ${withStatus} with a status line, ${done} of them completed.`,
    },
  ];
}
