import { precedes } from '#extraction/readers/calendar.ts';
import type { Fact } from '#extraction/record.ts';
import { capital, labelOf, only, type Finding, type Label } from './finding.ts';

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
        finding_zh: `${a.zh}${dated(first).zh}，${b.zh}${dated(second).zh}${differs ? '，次序颠倒' : ''}。`,
        finding_en: `${capital(a.en)} ${dated(first).en}, ${b.en} ${dated(second).en}${differs ? ': out of order' : ''}.`,
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
      finding_zh: `落款${dated(signed).zh}，原文首次发布${dated(original).zh}${differs ? '，早于落款' : ''}。`,
      finding_en: `Signed ${dated(signed).en}, first published ${dated(original).en}${differs ? ': before the signature' : ''}.`,
    },
  ];
}

/** Marks an inferred year, so that it does not look printed. */
function dated({ date, state }: Fact): Label {
  const inferred = state === 'year_inferred';
  return {
    zh: `${date}${inferred ? '（年份推算）' : ''}`,
    en: `${date}${inferred ? ' (year inferred)' : ''}`,
  };
}
