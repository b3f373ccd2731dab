import { figure } from '#evidence/figure.ts';
import { INDICATORS } from '#extraction/vocabulary/indicators.ts';
import { MEASURE_TYPES, TOPICS } from '#extraction/vocabulary/codelists.ts';
import type { Fact } from '#extraction/record.ts';
import type { Lang } from '#messages/lang.ts';
import { doubtOf, type Doubt } from '#own/doubtful.ts';
import type { SubjectRef } from '#own/edits.ts';
import type { Review } from '#own/review.ts';
import type { Standing, Voucher } from '#own/standing.ts';
import type { Span } from '#text/span.ts';
import { listed } from '#ui/number.ts';
import type { ReviewFilter, ReviewPart } from './review-view.ts';

/** A figure, item or measure in the list, with its phrase in the text. */
export interface ReviewRow extends SubjectRef {
  readonly span: Span;
  readonly by: Voucher;
  readonly isRejected: boolean;
  /** Of the program's reading. */
  readonly doubt: Doubt | null;
  readonly name: string;
  /** The value of a figure, the topics of an item, the types of a measure. */
  readonly figure: string;
  /** The same as the program read it, if a person changed it. */
  readonly wasRead: string | null;
  /** Null if its name is its phrase. */
  readonly quote: string | null;
}

interface Named {
  readonly code: string;
  readonly label_zh: string;
  readonly label_en: string;
}

const NAMES: ReadonlyMap<string, Named> = new Map(
  [...INDICATORS, ...TOPICS, ...MEASURE_TYPES].map((row): [string, Named] => [row.code, row]),
);

/** Of an indicator, topic or type. */
export function nameOfCode(code: string, lang: Lang): string {
  return NAMES.get(code)?.[lang === 'zh' ? 'label_zh' : 'label_en'] ?? code;
}

export function rowsOf(review: Review, part: ReviewPart, lang: Lang): readonly ReviewRow[] {
  return part === 'facts' ? factRows(review, lang) : outlineRows(review, lang);
}

/** Doubtful ones first: by what the program read, so that no decision moves a row. */
function factRows(review: Review, lang: Lang): readonly ReviewRow[] {
  const name = ({ indicator }: Fact) => nameOfCode(indicator, lang);
  const words = (fact: Fact) => figure(fact, lang);
  const rows = [...review.now.facts.values()].map((standing): ReviewRow => {
    const { id, now, read } = standing;
    const isRenamed = read !== null && read.indicator !== now.indicator;
    return {
      ...stateOf(standing, 'fact'),
      id,
      span: now,
      doubt: read && doubtOf(read, review.read.record),
      name: name(now),
      figure: words(now),
      wasRead: read && isChanged(standing) ? `${isRenamed ? `${name(read)} ` : ''}${words(read)}` : null,
      quote: now.quote,
    };
  });
  return rows.toSorted(
    (a, b) => Number(b.doubt !== null) - Number(a.doubt !== null) || a.span.start - b.span.start,
  );
}

/** Each item before its measures. */
function outlineRows({ now, read: { text } }: Review, lang: Lang): readonly ReviewRow[] {
  const codes = (all: readonly string[]) =>
    listed(
      all.map((code) => nameOfCode(code, lang)),
      lang,
    );
  const items = [...now.items.values()].map((standing): ReviewRow => {
    const { id, now: item, read } = standing;
    const start = phraseIn(text ?? '', item.heading, item);
    return {
      ...stateOf(standing, 'item'),
      id,
      span: { start, end: Math.min(item.end, start + item.heading.length) },
      name: `${item.number ?? ''}${item.heading}`,
      figure: codes(item.topics),
      wasRead: read && isChanged(standing) ? codes(read.topics) : null,
    };
  });
  const measures = [...now.measures.values()].map((standing): ReviewRow => {
    const { id, now: measure, read } = standing;
    const start = phraseIn(text ?? '', measure.lead, measure);
    return {
      ...stateOf(standing, 'measure'),
      id,
      span: { start, end: Math.min(measure.end, start + measure.lead.length) },
      name: measure.lead,
      figure: codes(measure.types),
      wasRead: read && isChanged(standing) ? codes(read.types) : null,
    };
  });
  const places = new Map(
    [...now.items.values(), ...now.measures.values()].map((one) => [one.id, one.now.start]),
  );
  const rank = ({ of }: ReviewRow) => Number(of === 'measure');
  const at = ({ id }: ReviewRow) => places.get(id) ?? 0;
  return [...items, ...measures].toSorted((a, b) => at(a) - at(b) || rank(a) - rank(b));
}

function stateOf<Of extends SubjectRef['of']>({ by, isRejected }: Standing<unknown>, of: Of) {
  return { of, by, isRejected, doubt: null, quote: null };
}

const isChanged = ({ by, now, read }: Standing<unknown>) => by === 'changed' && now !== read;

/** Where a phrase begins in a stretch of the text; where that begins, if it is not printed there as it is listed. */
function phraseIn(text: string, phrase: string, { start, end }: Span): number {
  const at = text.indexOf(phrase, start);
  return at >= 0 && at < end ? at : start;
}

export const isSeen = ({ by, isRejected }: Pick<ReviewRow, 'by' | 'isRejected'>): boolean =>
  by !== 'program' || isRejected;

export function isShown(row: ReviewRow, filter: ReviewFilter): boolean {
  if (filter === 'doubtful') return row.doubt !== null;
  return filter === 'all' || !isSeen(row);
}
