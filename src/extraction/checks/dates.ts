import { gather } from '#text/gather.ts';
import { precedes } from '#extraction/readers/calendar.ts';
import type { Fact } from '#extraction/record.ts';
import { finding, labelOf, only, type Finding, type Conclusion } from './finding.ts';
import type { Label } from './reasons.ts';

/** In the order in which they pass. */
const PASSING = ['inspection_start', 'inspection_end', 'feedback', 'as_of', 'signed', 'published'];
const ORDER: readonly (readonly [earlier: string, later: string])[] = [
  ['inspection_start', 'inspection_end'],
  ['inspection_end', 'feedback'],
  ['feedback', 'signed'],
  ['as_of', 'signed'],
  ['signed', 'published'],
];
const IN_ORDER = {
  agrees: { zh: '，先后无误', en: '; in order' },
  differs: { zh: '，次序颠倒', en: '; out of order' },
};
const AFTER_SIGNATURE = { ...IN_ORDER, differs: { zh: '，早于落款', en: '; before the signature' } };

export function dateOrder(facts: readonly Fact[]): Finding[] {
  return gather(ORDER, ([earlier, later]) => {
    const [first, second] = [only(facts, earlier), only(facts, later)];
    if (!first?.date || !second?.date) return [];
    const [a, b] = [labelOf(earlier), labelOf(later)];
    const said = {
      zh: `${a.zh}${dated(first).zh}，${b.zh}${dated(second).zh}`,
      en: `${a.en} ${dated(first).en}, ${b.en} ${dated(second).en}`,
    };
    const outcome = inOrder(facts, first, second);
    return [
      finding(
        `order_${earlier}_${later}`,
        [first, second],
        [first.date, second.date],
        said,
        outcome,
        IN_ORDER,
      ),
    ];
  });
}

export function addressDate(facts: readonly Fact[]): Finding[] {
  const [original, signed] = [only(facts, 'original_published'), only(facts, 'signed')];
  if (!original?.date || !signed?.date) return [];
  const said = {
    zh: `落款${dated(signed).zh}，原文首次发布${dated(original).zh}`,
    en: `signed ${dated(signed).en}, first published ${dated(original).en}`,
  };
  const outcome = inOrder(facts, signed, original);
  return [
    finding('address_date', [original, signed], [signed.date, original.date], said, outcome, AFTER_SIGNATURE),
  ];
}

/** An inferred year proves nothing if the year before or after would put all dates in order. */
function inOrder(facts: readonly Fact[], first: Fact, second: Fact): Conclusion {
  const [a, b] = [first.date ?? '', second.date ?? ''];
  if (!precedes(b, a)) return 'agrees';
  if (
    facts.some(({ indicator, date }) => isOther(indicator, date, first) || isOther(indicator, date, second))
  )
    return 'two_values';
  const moved = [first, second].filter(({ state }) => state === 'year_inferred');
  return moved.some((fact) => [-1, 1].some((years) => fitsWith(facts, fact, years)))
    ? 'inferred_year'
    : 'differs';
}

function isOther(indicator: string, date: string | null, fact: Fact): boolean {
  return indicator === fact.indicator && date !== null && date !== fact.date;
}

/** Whether a date moved by years would follow and precede all others as it should. */
function fitsWith(facts: readonly Fact[], fact: Fact, years: number): boolean {
  const moved = `${Number(fact.date?.slice(0, 4)) + years}${fact.date?.slice(4)}`;
  const place = PASSING.indexOf(fact.indicator);
  return PASSING.every((indicator, i) => {
    const date = i === place ? null : only(facts, indicator)?.date;
    return !date || (i < place ? !precedes(moved, date) : !precedes(date, moved));
  });
}

/** Marks an inferred year, so that it does not look printed. */
function dated({ date, state }: Fact): Label {
  const inferred = state === 'year_inferred';
  return {
    zh: `${date}${inferred ? '（年份推算）' : ''}`,
    en: `${date}${inferred ? ' (year inferred)' : ''}`,
  };
}
