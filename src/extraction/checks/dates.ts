import { precedes } from '../calendar.ts';
import type { Fact } from '../record.ts';
import { capital, labelOf, only, type Finding } from './finding.ts';

const ORDER: readonly (readonly [earlier: string, later: string])[] = [
  ['inspection_start', 'inspection_end'],
  ['inspection_end', 'feedback'],
  ['feedback', 'signed'],
  ['as_of', 'signed'],
  ['signed', 'published'],
];

export function dateOrder(facts: readonly Fact[]): Finding[] {
  return ORDER.flatMap(([earlier, later]) => {
    const [first, second] = [only(facts, earlier), only(facts, later)];
    if (!first?.date || !second?.date) return [];
    const differs = precedes(second.date, first.date);
    const [a, b] = [labelOf(earlier), labelOf(later)];
    return [
      {
        check: `order_${earlier}_${later}`,
        verdict: differs ? ('differs' as const) : ('agrees' as const),
        fact_ids: [first.fact_id, second.fact_id],
        expected: first.date,
        found: second.date,
        finding_zh: `${a.zh}${first.date}，${b.zh}${second.date}${differs ? '，次序颠倒' : ''}。`,
        finding_en: `${capital(a.en)} ${first.date}, ${b.en} ${second.date}${differs ? ': out of order' : ''}.`,
      },
    ];
  });
}

export function addressDate(facts: readonly Fact[]): Finding[] {
  const [original, signed] = [only(facts, 'original_published'), only(facts, 'signed')];
  if (!original?.date || !signed?.date) return [];
  const differs = precedes(original.date, signed.date);
  return [
    {
      check: 'address_date',
      verdict: differs ? 'differs' : 'agrees',
      fact_ids: [original.fact_id, signed.fact_id],
      expected: signed.date,
      found: original.date,
      finding_zh: `落款${signed.date}，原文首次发布${original.date}${differs ? '，早于落款' : ''}。`,
      finding_en: `Signed ${signed.date}, first published ${original.date}${differs ? ': before the signature' : ''}.`,
    },
  ];
}
