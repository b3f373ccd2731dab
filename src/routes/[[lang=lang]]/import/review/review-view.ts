import { queryOf, remarksOnNames, type Remark } from '#view/query-string.ts';

export const REVIEW_FILTERS = ['all', 'doubtful', 'unseen'] as const;
export type ReviewFilter = (typeof REVIEW_FILTERS)[number];

export const REVIEW_PARTS = ['facts', 'outline'] as const;
export type ReviewPart = (typeof REVIEW_PARTS)[number];

/** Everything the address of the page holds. */
export interface ReviewView {
  /** Null for the first. */
  readonly notice: string | null;
  /** Of the figure, item or measure looked at; null for the first. */
  readonly row: string | null;
  readonly filter: ReviewFilter;
  readonly part: ReviewPart;
}

export const FIRST_REVIEW: ReviewView = { notice: null, row: null, filter: 'all', part: 'facts' };

const NAMES: ReadonlySet<string> = new Set(['notice', 'at', 'show', 'part']);

/** Reads a query string; what it does not know is ignored and reported. */
export function readReviewView(search: string): {
  readonly view: ReviewView;
  readonly remarks: readonly Remark[];
} {
  const parameters = new URLSearchParams(search);
  const one = <Value extends string>(name: string, known: readonly Value[]): Value | undefined =>
    known.find((value) => value === parameters.get(name));
  const view: ReviewView = {
    notice: parameters.get('notice') || null,
    row: parameters.get('at') || null,
    filter: one('show', REVIEW_FILTERS) ?? FIRST_REVIEW.filter,
    part: one('part', REVIEW_PARTS) ?? FIRST_REVIEW.part,
  };
  return { view, remarks: [...remarksOn(parameters)] };
}

function* remarksOn(parameters: URLSearchParams): Generator<Remark> {
  yield* remarksOnNames(parameters, NAMES);
  for (const [name, known] of [
    ['show', REVIEW_FILTERS],
    ['part', REVIEW_PARTS],
  ] as const) {
    const value = parameters.get(name);
    if (value && !(known as readonly string[]).includes(value)) yield { kind: 'value', name, value };
  }
}

/** Writes a query string including `?`; empty for the first view. */
export function writeReviewView({ notice, row, filter, part }: ReviewView): string {
  const pairs: (readonly [string, readonly string[]])[] = [
    ['notice', notice === null ? [] : [notice]],
    ['at', row === null ? [] : [row]],
    ['show', filter === FIRST_REVIEW.filter ? [] : [filter]],
    ['part', part === FIRST_REVIEW.part ? [] : [part]],
  ];
  return queryOf(pairs.filter(([, values]) => values.length > 0));
}
