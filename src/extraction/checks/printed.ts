import type { Coverage, Fact, Item, Measure } from '#extraction/record.ts';
import { STATUSES } from '#extraction/vocabulary/codelists.ts';
import { counted, finding, labelOf, only, type Finding, type Conclusion } from './finding.ts';

const DONE = new Set<string>(STATUSES.filter(({ is_done }) => is_done).map(({ code }) => code));
/** A list that is shorter by more than this share is taken for a digest. */
const DIGEST = 0.2;

interface Printed {
  readonly items: readonly Item[];
  readonly measures: readonly Measure[];
  readonly coverage: Coverage;
}

/** How many the notice lists, and of what. */
interface Count {
  readonly value: number;
  readonly zh: string;
  readonly en: string;
}

/** Compares declared problems and measures with those listed one by one. */
export function declaredAgainstPrinted(facts: readonly Fact[], read: Printed): readonly Finding[] {
  const specific = only(facts, 'problems_specific');
  const total = only(facts, 'problems_total');
  const planned = only(facts, 'rect_measures');
  const leaves = { value: read.measures.length, zh: '举措', en: 'measures' };
  return [
    ...(specific ? [against('declared_specific_problems', specific, itemLevel(read.items), read)] : []),
    ...(total ? [against('declared_problems', total, levelOf(total, read.items), read)] : []),
    ...(planned
      ? [compared('declared_measures', planned, leaves, outcomeOfMeasures(planned, leaves, read))]
      : []),
  ];
}

function against(check: string, declared: Fact, level: Level, read: Printed): Finding {
  return compared(check, declared, level.count, outcomeOf(declared, level, read));
}

function compared(check: string, declared: Fact, { value, zh, en }: Count, outcome: Conclusion): Finding {
  const label = labelOf(declared.indicator);
  const none = value === 0;
  const said = {
    zh: `自述${label.zh}${counted(declared)}，正文${none ? '没有列出' : `列出${value}个${zh}`}`,
    en: `the notice reports ${declared.value} ${label.en} ${none ? 'and lists none' : `and lists ${value} ${value === 1 ? en.slice(0, -1) : en}`}`,
  };
  return finding(check, [declared], [declared.value, none ? null : value], said, outcome);
}

/** Paragraphs are counted by the program: one may hold several planned measures, or one measure fill several. */
function outcomeOfMeasures(declared: Fact, { value }: Count, { coverage }: Printed): Conclusion {
  const known = undecided(declared, value, coverage);
  if (known) return known;
  return value < (declared.value ?? 0) ? 'merged' : 'split';
}

function undecided({ value, approx }: Fact, listed: number, coverage: Coverage): Conclusion | null {
  if (listed === 0) return 'not_listed';
  if (approx !== null) return 'approximate';
  if (listed === value) return 'agrees';
  return coverage === 'opening' ? 'cut_off' : null;
}

/** Only a complete list with one problem to a heading, a little shorter than declared, proves a difference. */
function outcomeOf(declared: Fact, { count, named, headings }: Level, { coverage }: Printed): Conclusion {
  const known = undecided(declared, count.value, coverage);
  if (known) return known;
  const share = count.value / (declared.value ?? 1);
  if (Math.abs(share - 1) > DIGEST) return 'digest';
  if (share < 1 && headings.some(namesSeveral)) return 'merged';
  if (!named || !headings.every(namesProblem)) return 'level';
  return share > 1 ? 'split' : 'differs';
}

function namesProblem(heading: string): boolean {
  return /[问問][题題]/u.test(heading);
}

/** “学习不深”等问题, “台账不清、核对不严”问题. */
function namesSeveral(heading: string): boolean {
  return namesProblem(heading) && /[等、,，;；和及与與]/u.test(heading);
}

/** A level of the outline: the headings at one depth above the items, or the items. */
interface Level {
  readonly count: Count;
  readonly headings: readonly string[];
  /** Whether it has several headings, and most contain 问题. */
  readonly named: boolean;
}

/**
 * The problems fed back may be the headings of any level, or the items. The level with the same number is meant, else the
 * one whose headings contain 问题, else the nearest.
 */
function levelOf({ value }: Fact, items: readonly Item[]): Level {
  const distance = ({ count }: Level) => Math.abs(count.value - (value ?? 0));
  const own = itemLevel(items);
  const nearest = [...headingLevels(items), own].toSorted((a, b) => distance(a) - distance(b));
  return (
    nearest.find((level) => distance(level) === 0) ?? nearest.find(({ named }) => named) ?? nearest[0] ?? own
  );
}

function itemLevel(items: readonly Item[]): Level {
  const headings = items.map(({ heading }) => heading);
  const numbers = new Set(items.map(({ number }) => number));
  const numberedThrough = numbers.size === items.length;
  const count = { value: items.length, zh: '条目', en: 'items' };
  return { count, headings, named: numberedThrough && areProblems(headings) };
}

/** The headings on each level above the items; an item that ends higher up counts on its own level. */
function headingLevels(items: readonly Item[]): readonly Level[] {
  const depth = Math.max(0, ...items.map(({ path }) => path.length));
  return [...Array(depth).keys()].map((level) => {
    const own = items.filter(({ path }) => path.length <= level).map(({ heading }) => heading);
    const above = new Map(
      items
        .filter(({ path }) => path.length > level)
        .map(({ path }) => [path.slice(0, level + 1).join('\n'), path[level] ?? '']),
    );
    const headings = [...own, ...[...above.values()].map(withoutNumber)];
    return {
      count: { value: headings.length, zh: '标题', en: 'headings' },
      headings,
      named: areProblems(headings),
    };
  });
}

/** 1、关于…: the enumerator joins nothing. */
function withoutNumber(heading: string): string {
  return heading.replace(/^[^、.．]{1,4}[、.．]/u, '');
}

function areProblems(headings: readonly string[]): boolean {
  return headings.length > 1 && headings.filter(namesProblem).length * 2 > headings.length;
}

const EVERY_ITEM = { zh: '，每条都写明了状态', en: '; every item states its status' };
const ALL_STATED = { agrees: EVERY_ITEM, differs: EVERY_ITEM };

/** How many items have a status line. If none has, the notice does not use such lines. */
export function statusLines(facts: readonly Fact[], { items }: Printed): readonly Finding[] {
  const withStatus = items.filter(({ status }) => status !== 'not_stated').length;
  if (withStatus === 0) return [];
  const done = items.filter(({ status }) => DONE.has(status)).length;
  const completed = only(facts, 'completed');
  const said = {
    zh: `正文列出${items.length}个条目，${withStatus}个写明整改状态，其中${done}个写明已完成`,
    en: `of ${items.length} items listed, ${withStatus} state their status, ${done} of them completed`,
  };
  const outcome = withStatus === items.length ? 'agrees' : 'status_elsewhere';
  // Items with a status are compared with items, not with the number completed.
  const about = outcome === 'agrees' || !completed ? [] : [completed];
  return [finding('status_lines', about, [items.length, withStatus], said, outcome, ALL_STATED)];
}
