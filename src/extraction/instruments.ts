import { gather } from '#text/gather.ts';
import type { FoldedText } from '#text/fold.ts';
import type { Span } from '#text/span.ts';
import { actionBefore, actionBehind } from './outline/deed.ts';
import { BODY_GAP, LIST_GAP } from './vocabulary/outline-instruments.ts';
import type { Outline } from './outline/outline.ts';
import { titlesIn } from './outline/title-marks.ts';
import type { InstrumentAction } from './record.ts';

/** A 《…》 and what was done to it. start and end enclose the marks. */
export interface TitleDeed extends Span {
  readonly action: InstrumentAction;
}

export interface FoundInstrument extends TitleDeed {
  /** Without its marks. */
  readonly title: string;
  /** Index into outline.items, or null outside every item. */
  readonly itemIndex: number | null;
}

/** Every title in 《…》 in the rectification part, in order. Never throws. */
export function instruments({ text, folded }: FoldedText, { zones, items }: Outline): FoundInstrument[] {
  let at = 0;
  const parts = zones.filter(({ kind }) => kind === 'rectification');
  return gather(parts, (zone) => titleDeeds(folded, zone)).map(({ start, end, action }) => {
    while ((items[at]?.end ?? start + 1) <= start) at += 1;
    const itemIndex = (items[at]?.start ?? start + 1) <= start ? at : null;
    return { start, end, title: text.slice(start + 1, end - 1), action, itemIndex };
  });
}

/** Every title in a stretch of folded text, in order. */
export function titleDeeds(folded: string, stretch: Span): TitleDeed[] {
  return gather(listsOf(folded, titlesIn(folded, stretch)), (list) => {
    const action = actionOf(folded, stretch, list);
    return list.map(({ start, end }) => ({ start, end, action }));
  });
}

/** 《…》、《…》和《…》 share one verb, even with an issuing body in between: 省里的《…》、市里的《…》. */
function listsOf(folded: string, titles: readonly Span[]): Span[][] {
  const lists: Span[][] = [];
  for (const title of titles) {
    const last = lists.at(-1)?.at(-1);
    if (last && isJoined(folded, { start: last.end, end: title.start })) lists.at(-1)?.push(title);
    else lists.push([title]);
  }
  return lists;
}

function isJoined(folded: string, { start, end }: Span): boolean {
  const gap = end - start < 40 ? folded.slice(start, end) : null;
  return (
    gap !== null &&
    (LIST_GAP.test(gap) || (BODY_GAP.test(gap) && actionBefore(gap, { start: 0, end: gap.length }) === null))
  );
}

function actionOf(folded: string, zone: Span, list: readonly Span[]): InstrumentAction {
  const start = list[0]?.start ?? zone.start;
  const end = list.at(-1)?.end ?? zone.end;
  const before = actionBefore(folded, { start: zone.start, end: start });
  if (before !== null && before !== 'toward') return before;
  return actionBehind(folded, { start: end, end: zone.end }) ?? 'cited';
}
