import type { Fact } from '#extraction/record.ts';
import { counted, finding, only, type Finding } from './finding.ts';

/** 12 problems broken down into 41 具体问题, and later called 12个具体问题: not a second count of specific problems. */
export function wordOfAnotherLevel(facts: readonly Fact[]): Finding[] {
  const specific = only(facts, 'problems_specific');
  const total = only(facts, 'problems_total');
  const called = facts.find(
    (fact) => fact.indicator !== 'problems_specific' && calledSpecific(fact) && fact.value === total?.value,
  );
  if (!specific || !total || !called || called.value === specific.value) return [];
  const said = {
    zh: `“具体问题”前后有两个数：${counted(specific)}与${counted(called)}；后者与反馈问题数相同，按反馈问题计`,
    en: `two numbers are called specific problems, ${specific.value} and ${called.value}; the latter is that of the problems fed back and is read as such`,
  };
  return [
    finding(
      'word_of_another_level',
      [total, specific, called],
      [specific.value, called.value],
      said,
      'level',
    ),
  ];
}

function calledSpecific({ quote, suffix }: Fact): boolean {
  return quote.includes('具体问题') || suffix.startsWith('具体问题');
}
