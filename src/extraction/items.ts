import type { Span } from '#text/span.ts';
import { itemId, measureId } from './ids.ts';
import type { Layout } from './layout.ts';
import { measureTypes } from './measure-types.ts';
import type { OutlineItem } from './outline/outline.ts';
import type { Item, Measure } from './record.ts';
import { pillar, topics } from './topics.ts';

const LEAD_LIMIT = 40;
const CLAUSE_END = /[,，。;；:：!！?？\n]/u;
/** 一是, (1), ① …: the enumerator is no part of what was done. */
const ENUMERATOR =
  /^[\s　]*(?:第?[一二三四五六七八九十]{1,3}(?:是|、|来|要)|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、]|[①-⑳])[\s　]*/u;

/** The items and measures of a notice, with their topics and types. `masked` is the text without private data. */
export function itemsOf(
  layout: Layout,
  noticeId: string,
  masked: string,
): { items: Item[]; measures: Measure[] } {
  const inherited = new Map<string, readonly string[]>();
  const items = layout.outline.items.map((item, i) => toItem(layout, noticeId, masked, item, i, inherited));
  const measures = layout.outline.items.flatMap((item, i) =>
    item.measures.map((measure): Measure => {
      const text = layout.text.slice(measure.start, measure.end);
      return {
        measure_id: measureId(noticeId, i, measure.ordinal),
        item_id: itemId(noticeId, i),
        ordinal: measure.ordinal,
        lead: leadOf(masked.slice(measure.start, measure.end)),
        types: measureTypes(text).map(({ code }) => code),
        start: measure.start,
        end: measure.end,
      };
    }),
  );
  return { items, measures };
}

function toItem(
  layout: Layout,
  noticeId: string,
  masked: string,
  item: OutlineItem,
  index: number,
  inherited: Map<string, readonly string[]>,
): Item {
  const body = layout.text.slice(item.start, item.end);
  const codes = topics(item.heading, body, item.path, parentTopics(item.path, inherited)).map(
    ({ code }) => code,
  );
  const headingAt = layout.text.indexOf(item.heading, item.start);
  const status = item.statusSpan && publishable(item.statusSpan, masked);
  return {
    item_id: itemId(noticeId, index),
    path: item.path,
    number: item.number,
    heading: headingAt < 0 ? item.heading : masked.slice(headingAt, headingAt + item.heading.length),
    topics: codes,
    pillar: pillar([...item.path, item.heading], codes),
    status: item.status,
    status_quote: status ? layout.text.slice(status.start, status.end) : null,
    status_start: status?.start ?? null,
    status_end: status?.end ?? null,
    start: item.start,
    end: item.end,
  };
}

/** As much of a phrase as may be published: short, on one line, and cut before what leads to a person. */
function publishable({ start, end }: Span, masked: string): Span | null {
  const stretch = masked.slice(start, Math.min(end, start + LEAD_LIMIT));
  const cut = stretch.search(/[▇\n]/u);
  const length = cut < 0 ? stretch.length : cut;
  return length > 0 ? { start, end: start + length } : null;
}

/** What the heading right above an item is about; asked once for each heading. */
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

function leadOf(measure: string): string {
  const body = measure.replace(ENUMERATOR, '').trimStart();
  const end = body.search(CLAUSE_END);
  return body.slice(0, end > 0 ? Math.min(end, LEAD_LIMIT) : LEAD_LIMIT).trimEnd();
}
