import { gather } from '#text/gather.ts';
import { sliceOf, spanAt, startingIn, type Span } from '#text/span.ts';
import { CueMap } from './cue-map.ts';
import { itemId, measureId } from './ids.ts';
import type { TitleDeed } from './instruments.ts';
import type { Layout } from './layout.ts';
import { markedText, measureTypes } from './measure-types.ts';
import { firstEnd } from './tokens/clauses.ts';
import { behindBullet } from './outline/inline.ts';
import type { OutlineItem } from './outline/item.ts';
import type { Item, Measure } from './record.ts';
import { pillar, pillarOf, topics, wholeTopic } from './topics.ts';
import { ACTION_LABEL, STATUS_LABEL } from './vocabulary/outline.ts';

const LEAD_LIMIT = 40;
/** How far a label reaches at most. */
const LABEL_LIMIT = 24;
/** 一是, (1), ① …: the enumerator is not part of the measure. */
const ENUMERATOR =
  /^[\s　]*(?:第?[一二三四五六七八九十]{1,3}(?:是|、|来|要)|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、]|[①-⑳])[\s　]*/u;

/** 问题一|…|已补缴3万元: the edge of a cell. */
const CELL_EDGE = /^[\s|｜]+/u;

/** The items and measures of a notice, with their topics and types. */
export function itemsOf(
  layout: Layout,
  titles: readonly TitleDeed[],
  noticeId: string,
): { items: Item[]; measures: Measure[] } {
  const { folded, outline } = layout;
  const cues = new CueMap(folded, linesOf(folded, outline.items));
  const marked = markedText(folded, cues, titles);
  const title = outline.title === null ? '' : sliceOf(folded, outline.title);
  const subjects = new Subjects(folded, cues, wholeTopic(title));
  const items = outline.items.map((item, i) => toItem(layout, itemId(noticeId, i), item, subjects));
  const measures = gather(outline.items, (item, i) =>
    item.measures.map((measure): Measure => ({
      measure_id: measureId(noticeId, i, measure.ordinal),
      item_id: items[i]?.item_id ?? '',
      ordinal: measure.ordinal,
      lead: leadOf(layout, measure),
      types: measureTypes(marked, measure, items[i]?.topics),
      start: measure.start,
      end: measure.end,
    })),
  );
  return { items, measures: measures.filter(({ lead }) => lead !== '') };
}

/** The lines from the first heading above an item to the end of the last item. */
function linesOf(folded: string, items: readonly OutlineItem[]): Span {
  const from = items.reduce(
    (least, { path, heading, start }) => Math.min(least, path[0]?.start ?? start, heading.start, start),
    folded.length,
  );
  const to = items.reduce((most, { end }) => Math.max(most, end), 0);
  const feed = folded.indexOf('\n', to);
  return { start: folded.lastIndexOf('\n', from - 1) + 1, end: feed < 0 ? folded.length : feed };
}

/** Topics and pillars of the items of a notice. What a heading above says is read once. */
class Subjects {
  readonly #folded: string;
  readonly #cues: CueMap;
  readonly #whole: string | undefined;
  readonly #pillars = new Map<number, string | null>();
  readonly #topics = new Map<number, readonly string[]>();

  constructor(folded: string, cues: CueMap, whole: string | undefined) {
    this.#folded = folded;
    this.#cues = cues;
    this.#whole = whole;
  }

  topics(heading: Span, body: Span, above: readonly Span[], parts: readonly Span[] = []): string[] {
    const path = above.filter((each) => this.pillar(each) === null);
    return topics(this.#cues, { heading, body, path, parts, whole: this.#whole }, this.#inherited(above));
  }

  pillar(heading: Span): string | null {
    const known = this.#pillars.get(heading.start);
    if (known !== undefined) return known;
    const found = pillarOf(sliceOf(this.#folded, heading));
    this.#pillars.set(heading.start, found);
    return found;
  }

  /** Topics of the innermost heading. */
  #inherited(path: readonly Span[]): readonly string[] {
    const heading = path.at(-1);
    if (!heading) return [];
    const known = this.#topics.get(heading.start);
    if (known) return known;
    const found = this.topics(heading, { start: heading.end, end: heading.end }, path.slice(0, -1));
    this.#topics.set(heading.start, found);
    return found;
  }
}

function toItem(layout: Layout, id: string, item: OutlineItem, subjects: Subjects): Item {
  const { text } = layout;
  const { heading, path, measures } = item;
  const parts = measures.length > 1 ? measures : sentencesIn(layout, measures[0] ?? item);
  const codes = subjects.topics(heading, item, path, parts);
  const status = item.statusSpan && quotable(item.statusSpan, text);
  return {
    item_id: id,
    path: path.map((above) => sliceOf(text, above)),
    number: item.number,
    heading: sliceOf(text, heading),
    topics: codes,
    pillar: pillar(
      [...path, heading].map((each) => subjects.pillar(each)),
      codes,
    ),
    status: item.status,
    status_quote: status && sliceOf(text, status),
    status_start: status?.start ?? null,
    status_end: status?.end ?? null,
    start: item.start,
    end: item.end,
  };
}

function sentencesIn({ sentences }: Layout, { start, end }: Span): Span[] {
  const first = spanAt(sentences, start);
  return [{ start, end: first.end }, ...startingIn(sentences, start + 1, end)];
}

/** The part of a phrase that is quoted: short and on one line. */
function quotable({ start, end }: Span, text: string): Span | null {
  const [line = ''] = text.slice(start, Math.min(end, start + LEAD_LIMIT)).split('\n');
  const { length } = line;
  return length > 0 ? { start, end: start + length } : null;
}

/** The first phrase of a measure, without its bullet, its enumerator and the label of its part: ● 整改进展:清退3家。 */
function leadOf({ text, folded }: Layout, measure: Span): string {
  const printed = sliceOf(text, measure);
  const unmarked = printed.slice(behindBullet(folded, measure.start) - measure.start);
  const numbered = unmarked.replace(CELL_EDGE, '').replace(ENUMERATOR, '').replace(CELL_EDGE, '');
  const from = measure.start + printed.length - numbered.length;
  const head = folded.slice(from, Math.min(measure.end, from + LABEL_LIMIT));
  const label = ACTION_LABEL.exec(head) ?? STATUS_LABEL.exec(head);
  const body = numbered.slice(label?.[0].length ?? 0).trimStart() || numbered;
  const start = measure.start + printed.length - body.length;
  const end = firstEnd(folded.slice(start, measure.end), 'phrase');
  return body.slice(0, end > 0 ? Math.min(end, LEAD_LIMIT) : LEAD_LIMIT).trimEnd();
}
