import { sliceOf, type Span } from '#text/span.ts';
import { itemId, measureId } from './ids.ts';
import type { Layout } from './layout.ts';
import { measureTypes } from './measure-types.ts';
import { firstEnd } from './tokens/clauses.ts';
import type { OutlineItem } from './outline/item.ts';
import type { Item, Measure } from './record.ts';
import { pillar, topics } from './topics.ts';

const LEAD_LIMIT = 40;
/** 一是, (1), ① …: the enumerator is not part of the measure. */
const ENUMERATOR =
  /^[\s　]*(?:第?[一二三四五六七八九十]{1,3}(?:是|、|来|要)|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、]|[①-⑳])[\s　]*/u;

/** The items and measures of a notice, with their topics and types. */
export function itemsOf(layout: Layout, noticeId: string): { items: Item[]; measures: Measure[] } {
  const inherited = new Map<string, readonly string[]>();
  const items = layout.outline.items.map((item, i) => toItem(layout, noticeId, item, i, inherited));
  const measures = layout.outline.items.flatMap((item, i) =>
    item.measures.map((measure): Measure => ({
      measure_id: measureId(noticeId, i, measure.ordinal),
      item_id: itemId(noticeId, i),
      ordinal: measure.ordinal,
      lead: leadOf(layout, measure),
      types: measureTypes(sliceOf(layout.folded, measure)).map(({ code }) => code),
      start: measure.start,
      end: measure.end,
    })),
  );
  return { items, measures };
}

function toItem(
  { text, folded }: Layout,
  noticeId: string,
  item: OutlineItem,
  index: number,
  inherited: Map<string, readonly string[]>,
): Item {
  const heading = sliceOf(folded, item.heading);
  const path = item.path.map((above) => sliceOf(folded, above));
  const assigned = topics(heading, sliceOf(folded, item), path, parentTopics(path, inherited));
  const codes = assigned.map(({ code }) => code);
  const status = item.statusSpan && quotable(item.statusSpan, text);
  return {
    item_id: itemId(noticeId, index),
    path: item.path.map((above) => sliceOf(text, above)),
    number: item.number,
    heading: sliceOf(text, item.heading),
    topics: codes,
    pillar: pillar([...path, heading], codes),
    status: item.status,
    status_quote: status && sliceOf(text, status),
    status_start: status?.start ?? null,
    status_end: status?.end ?? null,
    start: item.start,
    end: item.end,
  };
}

/** The part of a phrase that is quoted: short and on one line. */
function quotable({ start, end }: Span, text: string): Span | null {
  const [line = ''] = text.slice(start, Math.min(end, start + LEAD_LIMIT)).split('\n');
  const { length } = line;
  return length > 0 ? { start, end: start + length } : null;
}

/** Topics of the heading (folded) right above an item, computed once per heading. */
function parentTopics(path: readonly string[], known: Map<string, readonly string[]>): readonly string[] {
  if (path.length === 0) return [];
  const key = path.join('\n');
  const held = known.get(key);
  if (held) return held;
  const above = path.slice(0, -1);
  const found = topics(path.at(-1) ?? '', '', above, parentTopics(above, known)).map(({ code }) => code);
  known.set(key, found);
  return found;
}

function leadOf({ text, folded }: Layout, measure: Span): string {
  const printed = sliceOf(text, measure);
  const body = printed.replace(ENUMERATOR, '').trimStart();
  const start = measure.start + printed.length - body.length;
  const end = firstEnd(folded.slice(start, measure.end), 'phrase');
  return body.slice(0, end > 0 ? Math.min(end, LEAD_LIMIT) : LEAD_LIMIT).trimEnd();
}
