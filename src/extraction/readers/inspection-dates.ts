import { gather } from '#text/gather.ts';
import type { Span } from '#text/span.ts';
import { iso, precedes, resolve, yearBefore, type DatedMention } from './calendar.ts';
import { EARLIER, EARLIER_BY_NAME } from './dated.ts';
import { TEAM_LOOKS_BACK } from '#extraction/vocabulary/inspections.ts';
import { firstOf } from '#extraction/tokens/clauses.ts';
import type { DateMention } from '#extraction/tokens/date-mention.ts';
import type { Layout } from '#extraction/layout.ts';
import { boundNear } from './year-near.ts';

/** The sentence on the inspection, with its dates if they are printed. */
export interface Inspection {
  readonly sentence: Span;
  readonly start: DatedMention | null;
  readonly end: DatedMention | null;
}

/** The team's time at the inspected body; its end may not be printed. */
interface Stay {
  readonly sentence: Span;
  readonly first: DateMention;
  readonly last: DateMention | null;
}

const TEAM = /巡[视察](?:工作)?(?:第?[一二三四五六七八九十\d]{1,4})?小?组/u;
/** 开展了常规巡察, 对某镇巡察, 巡察了, 进驻, 巡察时间: the act, not what follows from it. */
const ACT = new RegExp(
  `(?:(?:开展|进行|实施|接受|完成|组织)了?|对)(?:(?!整改|反馈|落实)[^。;]){0,40}巡[视察](?!整改|反馈|问题|发现|意见|组|办|机构)|${TEAM_LOOKS_BACK.source}|巡[视察]了|[进入]驻|驻点|(?:巡[视察](?:起止)?|\\(现场)(?:时间|日期)`,
  'u',
);
const RECTIFYING = /整改|反馈|落实|(?<![党政]务|信息)公[示布开]|监督|受理|举报/u;
/** 整改期限为… is another period. */
const OTHER_PERIOD = /(?:整改|公[示布开]|监督|受理|举报|攻坚|反馈(?:时间|日期))[^,。;]{0,12}$/u;
/** 进驻时间:, 撤离时间: the date follows. */
const ENTERED_ON = /[进入]驻(?:时间|日期)?[:|为于]?\s?$/u;
const LEFT_ON = /(?:结束|撤离|离驻)(?:时间|日期)?[:|为于]?\s?$/u;
const ENTERS =
  /^(?:起|开始|对[^,。;]{2,40}(?:开展|进行)了?为期[^,。;]{1,8}[天周月日]左?右?的[^,。;]{0,8}巡[视察]|(?:(?!反馈了|组反馈|组向)[^。;]){0,40}[进入]驻|\s?[至到~-])/u;
const LEAVES = /^,?[^,。;]{0,12}?(?:结束|撤离|撤点|离驻|撤出|收队)/u;
/** …反馈了3月1日至4月28日的巡察情况 */
const ITS_RESULTS =
  /^(?:期间)?(?:的|对[^,。;]{2,30}的?)(?:常规|专项|政治)?巡[视察](?:工作)?(?:情况|意见|结果)/u;
/** A sentence that tells of a further stay. */
const AGAIN = /第[二三]|再次|继续|补充/u;
/** What stands between two stays told in one breath. */
const AND = /^[()、,;:和及与以并又再于先后第一二两三阶段次轮自从为至分别在 ]{0,14}$/u;

/** The stay of the team; of two stays the start of the first and the end of the second. */
export function inspectionDates(layout: Layout, written: string | null, latest = written): Inspection | null {
  const stays = toldStays(layout);
  const [base] = stays;
  if (!base) return null;
  const stay = stays.find((other) => isFull(other) && agree(base, other)) ?? base;
  const mentions = [stay.first, ...laterDates(layout, stay)];
  const [start = null, ...later] = resolveInTurn(mentions, boundNear(layout, stay.first, latest), written);
  return { sentence: stay.sentence, start, end: later.at(-1) ?? null };
}

/** Where no other stay is told, 此前 is before the feedback: …反馈了意见。此前,于…开展了巡察. */
function toldStays(layout: Layout): Stay[] {
  const stays = staysOf(layout, EARLIER);
  if (stays.length > 0) return stays;
  const { folded } = layout;
  return staysOf(layout, EARLIER_BY_NAME).filter(({ first: { start } }) =>
    folded.slice(Math.max(0, start - 200), start).includes('反馈'),
  );
}

function staysOf(layout: Layout, earlier: RegExp): Stay[] {
  const { mentions } = layout.dates;
  return gather(mentions, (first, i) => {
    if (first.from || !layout.mayTellOfInspection(first.start)) return [];
    const next = mentions[i + 1];
    const last = next?.from === first ? next : null;
    const sentence = layout.sentenceAt(first.start);
    const end = (last ?? first).end;
    if (!tellsOfThisInspection(layout.folded, sentence, { start: first.start, end }, earlier)) return [];
    const opens =
      ENTERS.test(layout.folded.slice(end, end + 50)) ||
      ENTERED_ON.test(layout.folded.slice(Math.max(0, first.start - 8), first.start));
    return last || opens ? [{ sentence, first, last }] : [];
  });
}

function tellsOfThisInspection(
  folded: string,
  sentence: Span,
  { start, end }: Span,
  earlier: RegExp,
): boolean {
  const before = folded.slice(Math.max(sentence.start, start - 60), start);
  const after = folded.slice(end, Math.min(sentence.end, end + 90)).replace(/^[、,;和及 ]{1,4}/u, '');
  if (earlier.test(before.slice(-20)) || earlier.test(after.slice(0, 20)) || OTHER_PERIOD.test(before))
    return false;
  return tells(before) || tells(firstOf(after, 'statement')) || ITS_RESULTS.test(after);
}

function tells(clause: string): boolean {
  if (ACT.test(clause)) return true;
  const team = TEAM.exec(clause);
  return team !== null && !RECTIFYING.test(clause.slice(0, team.index + 30));
}

/** Printed in full, so that it outweighs a shorter mention in a sentence of news above it. */
function isFull({ first, last }: Stay): boolean {
  return first.year !== null && first.day !== null && last !== null;
}

function agree({ first: a }: Stay, { first: b }: Stay): boolean {
  const same = (one: number | null, other: number | null) => one === null || other === null || one === other;
  return a.month === b.month && same(a.day, b.day) && same(a.year, b.year);
}

/** The end of the stay, and both dates of each further stay. */
function laterDates(layout: Layout, stay: Stay): DateMention[] {
  const { folded, dates } = layout;
  const later = dates.mentions.filter(
    ({ start }) => start > stay.first.start && start < stay.first.end + 400,
  );
  if (!stay.last) return later.filter((mention) => isLeave(folded, mention, stay.first.end)).slice(0, 1);
  const found = [stay.last];
  for (const last of later) {
    const { from } = last;
    const end = found.at(-1)?.end ?? 0;
    if (!from || from.start < end) continue;
    const gap = folded.slice(end, from.start);
    const after = firstOf(folded.slice(last.end, last.end + 60), 'statement').replace(/^,/u, '');
    const isNear = from.start < stay.sentence.end || AGAIN.test(after);
    if (!AND.test(gap) && (!isNear || RECTIFYING.test(gap) || !ACT.test(firstOf(after, 'clause')))) break;
    found.push(from, last);
  }
  const end = found.at(-1)?.end ?? 0;
  const prolonged = later.find(({ start }) => start >= end && PROLONGED.test(folded.slice(end, start)));
  return prolonged ? [...found, prolonged] : found;
}

/** …进行了巡察,巡察时间延长至11月11日 */
const PROLONGED =
  /^(?:(?!反馈|整改)[^。]){0,60}(?:巡[视察]|[进入]驻|现场)(?:工作|时间|期限|截止)*(?:[顺推]?延|延[长期续])[至到]$/u;

function isLeave(folded: string, { start, end }: DateMention, since: number): boolean {
  if (LEAVES.test(folded.slice(end, end + 24)) || LEFT_ON.test(folded.slice(start - 8, start))) return true;
  // 进驻,至11月5日对某镇开展了巡察
  const between = folded.slice(since, start);
  return (
    /(?<!截)[至到]$/u.test(between) &&
    !/反馈|期限/u.test(between) &&
    ACT.test(firstOf(folded.slice(end, end + 60), 'clause'))
  );
}

/** 同年 and 次年 refer to the date before; a bare month and day share its year until it rolls over. */
function isBeside({ relative }: DateMention, date: string, last = ''): boolean {
  return relative === null
    ? date.slice(0, 4) === last.slice(0, 4)
    : relative === 'same' || relative === 'next';
}

/** Each date after the one before it. A year from the date beside it counts as printed until it rolls over. */
function resolveInTurn(
  mentions: readonly DateMention[],
  bound: string | null,
  written: string | null,
): DatedMention[] {
  const dated = mentions.find(({ year }) => year !== null);
  const before = dated?.year ? iso(dated, dated.year) : bound;
  const resolved: DatedMention[] = [];
  let sure = false;
  for (const mention of mentions) {
    const last = resolved.at(-1);
    const next = resolve(mention, last ? { after: last.date, before: written } : { before });
    if (!next) continue;
    sure = mention.year !== null || (sure && isBeside(mention, next.date, last?.date));
    resolved.push(next.state === 'month_only' ? next : { ...next, state: sure ? 'stated' : 'year_inferred' });
  }
  const [start, end] = [resolved[0]?.date, resolved.at(-1)?.date];
  const isLate = !dated && written !== null && start && end && precedes(written, end);
  return isLate ? resolveInTurn(mentions, yearBefore(start), written) : resolved;
}
