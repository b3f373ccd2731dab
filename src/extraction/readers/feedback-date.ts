import { ONCE } from '#extraction/vocabulary/inspections.ts';
import { precedes, resolve, type DatedMention } from './calendar.ts';
import { EARLIER } from './dated.ts';
import type { DateMention } from '#extraction/tokens/date-mention.ts';
import type { Layout } from '#extraction/layout.ts';
import { boundNear } from './year-near.ts';

/** 反馈时间:, 反馈会于, 反馈了意见(: the date follows. */
const LABEL =
  /反馈(?:意见|情况|工作)?(?:大?会议?)?(?:召开)?(?:的?(?:时间|日期)(?:已?[为是于在:|])?|已?[为是于在:|])\s?$|反馈[^,。;]{0,10}\(\s?$/u;
const FEEDBACK = /反馈/u;
/** 反馈意见整改, 反馈的问题: the feedback as a thing, not as an event, unless its date adjoins it. */
const AS_A_THING = /^反馈(?:(?:意见|问题|情况|事项)?(?:建议)?(?:的|整改|落实|集中))/u;
/** What the inspected body does with it: 学习反馈意见, 对照巡察反馈. */
const DEALS_WITH =
  /(?:学习|传达|研究(?![院所中])|落实|针对|围绕|对照|认领|听取|审议|部署|分解|聚焦|梳理|按照|根据)[^,]{0,14}$/u;
/** Other words for handing over the results: 下达巡察意见, 通报巡察情况. */
const HANDED_OVER =
  /(?:通报|下达|送达|移交|宣布|收到|接到)了?[^,。;]{0,12}巡[视察](?:工作)?(?:情况|意见|问题|结果|报告)(?!整改)/u;
const OTHER_EVENT = new RegExp(`[;]|截[至止]|整改|${ONCE.source}|发现|指出`, 'u');
/** 巡察组将发现的41个问题向局党组作了反馈, where nothing plainer tells of it. */
const FOUND_AND_FED_BACK =
  /巡[视察]组(?:[^,。;]{0,24}(?:发现|指出)的[^,。;]{0,16}(?:问题|意见|情况)[^,。;]{0,4}向[^,。;]{1,16}?(?:作了?|进行了?|集中|正式)*反馈|发现并反馈了)/u;
const DEADLINE = /^(?:之|以|底)?前|^内/u;
const REACH = 80;

/** The day of the feedback: before 反馈 or after its label, and not before the inspection. */
export function feedbackDate(
  layout: Layout,
  rest: readonly DateMention[],
  end: string | null,
  written: string | null,
): DatedMention | null {
  const told = eventDates(layout, rest, FEEDBACK);
  const [events = []] = [
    told,
    eventDates(layout, rest, HANDED_OVER),
    eventDates(layout, rest, FOUND_AND_FED_BACK),
  ].filter((dates) => dates.length > 0);
  const before = !end && events[0] ? boundNear(layout, events[0], written) : written;
  const found = events
    .flatMap((dateMention) => resolve(dateMention, { after: end, before }) ?? [])
    .filter(({ date }) => !end || !precedes(date, end));
  const first = found[0];
  return (first && found.find((other) => isFuller(other, first))) ?? first ?? null;
}

/** A later sentence may print the whole date of the month that a sentence of news tells. */
function isFuller({ date, dateMention }: DatedMention, first: DatedMention): boolean {
  return (
    date.startsWith(first.date) &&
    dateMention.year !== null &&
    (first.dateMention.year === null || date > first.date)
  );
}

function eventDates(layout: Layout, rest: readonly DateMention[], event: RegExp): DateMention[] {
  return rest.filter((dateMention, i) => {
    if (dateMention.from || !layout.mayTellOfInspection(dateMention.start)) return false;
    const next = rest[i + 1];
    const last = next?.from === dateMention ? next : dateMention;
    const following = rest[last === next ? i + 2 : i + 1];
    const sentence = layout.sentenceAt(dateMention.start);
    const end = Math.min(sentence.end, following?.start ?? sentence.end, last.end + REACH);
    const before = layout.folded.slice(Math.max(sentence.start, dateMention.start - 20), dateMention.start);
    return LABEL.test(before) || isEvent(before, layout.folded.slice(last.end, end), event);
  });
}

function isEvent(before: string, after: string, event: RegExp): boolean {
  const found = event.exec(after);
  if (!found || DEADLINE.test(after) || /截[至止]到?$/u.test(before)) return false;
  const gap = after.slice(0, found.index);
  if (OTHER_EVENT.test(gap) || EARLIER.test(before.slice(-6) + gap)) return false;
  const isEventName = gap === '' || !AS_A_THING.test(after.slice(found.index));
  return isEventName && !DEALS_WITH.test(gap);
}
