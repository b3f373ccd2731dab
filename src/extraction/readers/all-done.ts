import { gather } from '#text/gather.ts';
import type { Layout } from '#extraction/layout.ts';
import { INDICATORS } from '#extraction/vocabulary/indicators.ts';
import { BASIC_WORDS } from '#extraction/vocabulary/status-words.ts';
import { afterLast } from '#extraction/tokens/clauses.ts';
import { wordSet } from '#extraction/word-list.ts';
import { QUOTE_LIMIT } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { OR_ELSE } from './status.ts';

/** The code that gets the same number when all is done. */
const DONE_COUNTERPART = new Map<string, string>(
  INDICATORS.flatMap(({ code, all_done }) => (all_done === null ? [] : [[code, all_done] as const])),
);

/** Further numbers of a list that is all done: 信访件5件、问题线索2件均已办结. */
const LIST = /^(?:[、和](?:[^,。;、\d]{0,10})\d{1,4}[件个条批封次])*/u;
const ALL = wordSet('全部 均 都 全面', '平均 均衡 首都 都市');
const ALREADY = wordSet('已经 已 现已');
const HOW = wordSet('已经 已 均 按期 如期 按时 高质量 得到 现已 都');
const DONE = wordSet(
  '完成整改 整改完成 整改到位 完成销号 整改销号 销账 整改办结 办结 办理完毕 销号 清零 见底清零 清零见底 完成 整改',
);
const KEPT_UP = wordSet('并长期坚持 ,并长期坚持');
const NOT_YET = wordSet('确保 力争 要求 推动 推进 将 直至 基本');
const BASICALLY = new RegExp(`^(?:已经|已|现已|均|全部|都)*(?:${BASIC_WORDS.source})`, 'u');
/** 24个问题,制定措施93条,已全部整改完成 */
const MEASURES = /^,[^,。;\d]{0,10}(?:措施|举措)\d{1,4}[条项个](?=,[^,。;\d]{0,8}整改)/u;
const NUMBER = /^[^,。;、]{0,4}(?:\d|[一二两三四五六七八九十]+[个项条件])/u;
const NUMBER_LATER = /^[^。;]{0,8}(?:\d|[一二两三四五六七八九十]+[个项条件])/u;

/** 反馈的16个问题已全部完成整改: the total is also the number done. */
export function allDone(layout: Layout, facts: readonly Candidate[]): Candidate[] {
  return gather(facts, (fact) => {
    const indicator = DONE_COUNTERPART.get(fact.indicator);
    if (!indicator || !layout.isHeadline(fact.start)) return [];
    const sentence = layout.sentenceAt(fact.start);
    const ahead = layout.folded.slice(fact.end, Math.min(sentence.end, fact.end + 60));
    const aside = MEASURES.exec(ahead)?.[0].length ?? 0;
    const after = ahead.slice(aside);
    const basically = indicator === 'completed' ? (BASICALLY.exec(after)?.[0].length ?? 0) : 0;
    if (basically > 0 && !NUMBER_LATER.test(after.slice(basically)))
      return [doneAs('basically_done', fact, aside + basically)];
    const end = endOfDone(after, indicator !== 'completed');
    if (OR_ELSE.test(after.slice(end))) return [];
    const before = layout.folded.slice(Math.max(sentence.start, fact.start - 8), fact.start);
    const promised = NOT_YET.isIn(before.slice(afterLast(before, ',;)')));
    return end === 0 || promised || NOT_YET.isIn(after.slice(0, end))
      ? []
      : [doneAs(indicator, fact, aside + end)];
  });
}

/** Where the words end that say all is done, or 0. `closed`: cases are 办结, not 完成. */
function endOfDone(after: string, closed: boolean): number {
  const from = LIST.exec(after)?.[0].length ?? 0;
  const outright = ALREADY.from(after).length;
  if (outright > 0) {
    const end = outright + DONE.from(after, outright).length;
    const done = after.slice(outright, end);
    if (done.length > 2 || done === '办结' || done === '销号')
      if (!NUMBER_LATER.test(after.slice(end)) && (!closed || done.includes('办'))) return end;
  }
  const stretch = after.slice(0, from + 24 + 2);
  for (const all of ALL.all(stretch)) {
    if (all.start < from || /[。;\d]/u.test(stretch.slice(from, all.start))) continue;
    const done = HOW.endOfRun(after, all.end);
    const end = done + DONE.from(after, done).length;
    if (end === done || (closed && !after.slice(done, end).includes('办'))) continue;
    const whole = end + KEPT_UP.from(after, end).length;
    if (!NUMBER.test(after.slice(whole))) return whole;
  }
  return 0;
}

function doneAs(indicator: string, total: Candidate, length: number): Candidate {
  const end = total.end + length;
  const short = end - total.start <= QUOTE_LIMIT;
  return { ...total, indicator, rule: `count.${indicator}.all`, end: short ? end : total.end };
}
