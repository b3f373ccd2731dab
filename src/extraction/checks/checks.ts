import { numbered } from '#extraction/ids.ts';
import type { Layout } from '#extraction/layout.ts';
import type { Check, Coverage, Fact, Item, Measure } from '#extraction/record.ts';
import { unreadable } from '#extraction/tokens/unreadable.ts';
import { addressDate, dateOrder } from './dates.ts';
import type { Finding } from './finding.ts';
import { wordOfAnotherLevel } from './levels.ts';
import { declaredAgainstPrinted, statusLines } from './printed.ts';
import { rates } from './rates.ts';
import { completedAndRest } from './status.ts';
import { bracketSums } from './sums.ts';
import { contradictions } from './two-values.ts';

interface Read {
  readonly notice_id: string;
  readonly coverage: Coverage;
  readonly facts: readonly Fact[];
  readonly items: readonly Item[];
  readonly measures: readonly Measure[];
}

/**
 * Checks the notice's own figures against each other. Two figures differ only where both are read without doubt and neither
 * wording, merging nor a cut can explain it.
 */
export function checksOf(read: Read, layout: Layout): Check[] {
  const headline = read.facts.filter(({ scope }) => scope === 'notice');
  const found = [
    ...bracketSums(layout.folded, read.facts),
    ...declaredAgainstPrinted(headline, read),
    ...statusLines(headline, read),
    ...completedAndRest(layout, headline),
    ...rates(layout, headline),
    ...contradictions(layout, headline),
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
