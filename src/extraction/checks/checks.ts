import { addressDate, dateOrder } from './dates.ts';
import { labelOf, type Finding } from './finding.ts';
import { wordOfAnotherLevel } from './levels.ts';
import { declaredAgainstPrinted, statusLines } from './printed.ts';
import { bracketSums, completedAndRest, rates } from './sums.ts';
import { numbered } from '#extraction/ids.ts';
import type { Layout } from '#extraction/layout.ts';
import type { Check, Fact, Item, Measure } from '#extraction/record.ts';
import { unreadable } from '#extraction/tokens/unreadable.ts';

interface Read {
  readonly notice_id: string;
  readonly facts: readonly Fact[];
  readonly items: readonly Item[];
  readonly measures: readonly Measure[];
}

/** Checks the notice's own figures against each other. */
export function checksOf(read: Read, layout: Layout): Check[] {
  const headline = read.facts.filter(({ scope }) => scope === 'notice');
  const found = [
    ...bracketSums(read.facts),
    ...declaredAgainstPrinted(headline, read),
    ...statusLines(headline, read),
    ...completedAndRest(headline),
    ...rates(headline),
    ...contradictions(headline),
    ...wordOfAnotherLevel(headline),
    ...dateOrder(headline),
    ...addressDate(headline),
    ...unreadableFigures(layout),
  ];
  const ids = numbered(
    read.notice_id,
    found.map(({ check }) => `check.${check}`),
  );
  return found.map((finding, i) => ({ check_id: ids[i] ?? '', ...finding }));
}

function contradictions(facts: readonly Fact[]): Finding[] {
  const conflicting = facts.filter(({ state }) => state === 'conflicting');
  return [...new Set(conflicting.map(({ indicator }) => indicator))].map((indicator) => {
    const values = conflicting.filter((fact) => fact.indicator === indicator);
    const printed = values.map(({ value, date }) => String(date ?? value));
    const { zh, en } = labelOf(indicator);
    return {
      check: 'two_values',
      verdict: 'differs' as const,
      fact_ids: values.map(({ fact_id }) => fact_id),
      expected: printed[0] ?? null,
      found: printed[1] ?? null,
      finding_zh: `${zh}有${printed.length === 2 ? '两' : printed.length}种写法：${printed.join('与')}。`,
      finding_en: `${printed.length === 2 ? 'Two' : printed.length} values printed for ${en}: ${printed.join(' and ')}.`,
    };
  });
}

function unreadableFigures(layout: Layout): Finding[] {
  return unreadable(layout).map(({ start, end }) => {
    const quote = layout.text.slice(start, end).trim();
    return {
      check: 'unreadable',
      verdict: 'cannot_tell' as const,
      fact_ids: [],
      expected: null,
      found: quote,
      finding_zh: `“${quote}”数字缺失或粘连，不作解读。`,
      finding_en: `“${quote}” has digits missing or run together and is left unread.`,
    };
  });
}
