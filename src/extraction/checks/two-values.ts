import { matchesOf } from '#text/scan.ts';
import type { Layout } from '#extraction/layout.ts';
import type { Fact } from '#extraction/record.ts';
import { codesWhere } from '#extraction/vocabulary/indicators.ts';
import { scopeOf } from '#extraction/scope-of-count.ts';
import { anyOf, pattern } from '#text/pattern.ts';
import { finding, isExact, labelOf, type Finding, type Conclusion } from './finding.ts';
import { endsText, sentenceOf } from './sentence.ts';

/** Words that do not change what is counted. */
const FILLERS = pattern`${anyOf('的 了 和 与 及 、 , ( : 共 共计 合计 总计 累计 已 已经 均 全部 相关 有关 各类 各项 问题 反馈 巡视 巡察 指出 存在 发现'.split(' '))}`;
const PART_BEFORE = /(?:中|中有|另有?|还有|含|剩余?|其余|每|某|各|“|‘)$/u;
const PART_AFTER =
  /^(?:[^。,;]{0,2}(?:由|分别)|(?:已|正|正在|基本|未|尚未|需|列为|作为|属于|纳入|涉及)(?!全部|均|都|全面|逐))/u;
const SUM = /(?:^|[,、;(])(?:总计|合计|总共|共计|累计|共)[^,。;、]*$/u;
/** What the inspection fed back does not grow. */
const FIXED = codesWhere((row) => row.class === 'problems' || row.class === 'plan');
const LATEST = /截[至止]|目前|现已|至今|期满|最新/u;
const DATE = /(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|底|初|中旬|上旬|下旬)?/gu;
const NEAR = 60;

/** Different values of what can have only one. */
export function contradictions(layout: Layout, facts: readonly Fact[]): Finding[] {
  const conflicting = facts.filter(({ state }) => state === 'conflicting');
  return [...new Set(conflicting.map(({ indicator }) => indicator))].map((indicator) => {
    const values = conflicting.filter((fact) => fact.indicator === indicator);
    const printed = values.map(({ value, date }) => String(date ?? value));
    const { zh, en } = labelOf(indicator);
    const said = {
      zh: `${zh}有${values.length === 2 ? '两' : values.length}个数：${printed.join('与')}`,
      en: `${values.length === 2 ? 'two' : values.length} values for ${en}, ${printed.join(' and ')}`,
    };
    return finding(
      'two_values',
      values,
      [printed[0] ?? null, printed[1] ?? null],
      said,
      compare(layout, values),
    );
  });
}

function compare(layout: Layout, values: readonly Fact[]): Conclusion {
  const [a, b] = values;
  if (!a || !b || values.length > 2) return 'scopes';
  if (a.date !== null) return 'differs';
  if (values.some((fact) => endsText(layout, fact))) return 'cut_off';
  if (!values.every(isExact)) return 'approximate';
  if (values.some((fact) => countsPart(layout, fact)) || sumsUp(layout, a, b) || sumsUp(layout, b, a))
    return 'part_of_it';
  if (scopeOf(layout, a) !== scopeOf(layout, b) || areOfOtherTimes(layout, a, b)) return 'scopes';
  const [first, second] = [wordsOf(layout, a), wordsOf(layout, b)];
  return first !== null && first === second ? 'differs' : 'other_words';
}

/** Of 36个问题中有10个问题由局长牵头 the second number counts a part. */
function countsPart({ folded }: Layout, { start, end }: Fact): boolean {
  return (
    PART_BEFORE.test(folded.slice(Math.max(0, start - 2), start)) ||
    PART_AFTER.test(folded.slice(end, end + 8))
  );
}

/** 反馈问题31个,专项检查反馈问题8个,共45个问题: the last is a sum with the first in it. */
function sumsUp(layout: Layout, part: Fact, whole: Fact): boolean {
  const { start } = sentenceOf(layout, whole);
  if (part.start < start || part.start >= whole.start || (part.value ?? 0) >= (whole.value ?? 0))
    return false;
  return SUM.test(layout.folded.slice(part.end, whole.end));
}

/** Figures as of two dates, or of which one is said to be the latest, if they can grow: 截至公示时完成25个. */
function areOfOtherTimes(layout: Layout, a: Fact, b: Fact): boolean {
  const [from, to] = [dateOf(layout, a), dateOf(layout, b)];
  if (from && to) return from !== to;
  return !FIXED.has(a.indicator) && isLatest(layout, a) !== isLatest(layout, b);
}

function isLatest(layout: Layout, fact: Fact): boolean {
  const from = Math.max(sentenceOf(layout, fact).start, fact.start - NEAR);
  return LATEST.test(layout.folded.slice(from, fact.start));
}

/** The last date before a figure in its sentence. */
function dateOf(layout: Layout, fact: Fact): string | undefined {
  const from = Math.max(sentenceOf(layout, fact).start, fact.start - NEAR);
  return matchesOf(DATE, layout.folded.slice(from, fact.start)).at(-1)?.[0];
}

/** What a quote counts, without its number and fillers; null if it holds nothing but the number. */
function wordsOf({ folded }: Layout, { start, end }: Fact): string | null {
  const words = folded
    .slice(start, end)
    .replace(/(?:[\d.,]+|[〇零一二两三四五六七八九十百千]+)[个项条件家人名次部]/gu, '');
  return words === '' ? null : words.replaceAll(FILLERS, '');
}
