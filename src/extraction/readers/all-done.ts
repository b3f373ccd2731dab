import { QUOTE_LIMIT } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { spanAt } from '#text/span.ts';
import type { Layout } from '#extraction/layout.ts';
import { INDICATORS } from '#extraction/vocabulary/indicators.ts';
import { BASIC_WORDS } from '#extraction/vocabulary/status-words.ts';

/** The code that gets the same number when all is done. */
const DONE_COUNTERPART = new Map<string, string>(
  INDICATORS.flatMap(({ code, all_done }) => (all_done === null ? [] : [[code, all_done] as const])),
);

const ALL_DONE =
  /^(?:[、和](?:[^,。;、\d]{0,10})\d{1,4}[件个条批封次])*(?<gap>[^。;\d]{0,24}?)(?:全部|均|都|全面)(?:已经|已|都|均|按期|如期|按时|高质量|得到|现已|基本)*(?<done>完成整改|整改完成|整改到位|完成销号|整改销号|整改办结|办结|办理完毕|销号|完成|整改)(?:并长期坚持|,并长期坚持)?(?![^,。;、]{0,4}(?:\d|[一二两三四五六七八九十]+[个项条件]))/u;
/** 16个问题已完成整改, with no smaller number after it. */
const DONE_OUTRIGHT =
  /^(?<gap>)(?:已经|已|现已)(?<done>完成整改|整改完成|整改到位|整改销号|完成销号|办结|销号)(?![^。;]{0,8}(?:\d|[一二三四五六七八九十两]+[个项条件]))/u;
const HALF_DONE = new RegExp(
  `^(?:已经|已|现已|均|全部|都)*(?:${BASIC_WORDS.source})(?![^。;]{0,8}(?:\\d|[一二三四五六七八九十两]+[个项条件]))`,
  'u',
);
const NOT_YET = /确保|力争|要求|推动|推进|将|直至|基本/u;

/** 反馈的16个问题已全部完成整改: the total is also the number done. */
export function allDone(layout: Layout, facts: readonly Candidate[]): Candidate[] {
  return facts.flatMap((fact) => {
    const indicator = DONE_COUNTERPART.get(fact.indicator);
    if (!indicator || !layout.isHeadline(fact.start)) return [];
    const sentence = spanAt(layout.sentences, fact.start);
    const after = layout.folded.slice(fact.end, Math.min(sentence.end, fact.end + 60));
    const halfDone = indicator === 'completed' ? HALF_DONE.exec(after) : null;
    if (halfDone) return [doneAs('basically_done', fact, halfDone[0].length)];
    const match = ALL_DONE.exec(after) ?? DONE_OUTRIGHT.exec(after);
    if (
      !match ||
      NOT_YET.test(match[0]) ||
      NOT_YET.test(
        layout.folded
          .slice(Math.max(sentence.start, fact.start - 8), fact.start)
          .split(/[,)]/u)
          .at(-1) ?? '',
      )
    )
      return [];
    if (indicator !== 'completed' && !/办/u.test(match.groups?.done ?? '')) return [];
    return [doneAs(indicator, fact, match[0].length)];
  });
}

function doneAs(indicator: string, total: Candidate, words: number): Candidate {
  const end = total.end + words;
  const short = end - total.start <= QUOTE_LIMIT;
  return { ...total, indicator, rule: `count.${indicator}.all`, end: short ? end : total.end };
}
