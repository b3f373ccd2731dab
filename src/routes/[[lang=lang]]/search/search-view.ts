import type { PassageKind } from '#queries/passages.ts';
import type { KwicSide } from '#search/kwic.ts';
import { queryOf, remarksOnNames, valuesOf, type Remark } from '#view/query-string.ts';

/** Everything a link to a search carries. */
export interface SearchView {
  readonly query: string;
  /** The only kind of passage shown; null for all. */
  readonly kind: PassageKind | null;
  /** Each key word in its context instead of passages by notice. */
  readonly kwic: boolean;
  /** The side of the key by which its lines are sorted. */
  readonly side: KwicSide;
  /** fact_ids that the drawer shows; empty if it is closed. */
  readonly evidence: readonly string[];
}

/** The kinds as an address names them. */
const KINDS = new Map<string, PassageKind>([
  ['measures', 'measure'],
  ['headings', 'heading'],
  ['rules', 'rule'],
  ['figures', 'figure'],
  ['topics', 'topic'],
]);
const VALUES: Readonly<Record<string, readonly string[]>> = {
  in: [...KINDS.keys()],
  view: ['list', 'kwic'],
  sort: ['left', 'right'],
};

export const EMPTY_SEARCH: SearchView = { query: '', kind: null, kwic: false, side: 'right', evidence: [] };

/** Reads a query string; what it does not know is ignored and reported. */
export function readSearchView(search: string): {
  readonly view: SearchView;
  readonly remarks: readonly Remark[];
} {
  const parameters = new URLSearchParams(search);
  const view: SearchView = {
    query: (parameters.get('q') ?? '').trim(),
    kind: KINDS.get(parameters.get('in') ?? '') ?? null,
    kwic: parameters.get('view') === 'kwic',
    side: parameters.get('sort') === 'left' ? 'left' : 'right',
    evidence: valuesOf(parameters, 'fact'),
  };
  return { view, remarks: [...remarksOn(parameters)] };
}

/** Writes a query string including `?`; empty for the default view. */
export function writeSearchView({ query, kind, kwic, side, evidence }: SearchView): string {
  const named = [...KINDS].find(([, each]) => each === kind)?.[0];
  const pairs: (readonly [string, readonly string[]])[] = [
    ['q', query.trim() === '' ? [] : [query.trim()]],
    ['in', named ? [named] : []],
    ['view', kwic ? ['kwic'] : []],
    ['sort', side === EMPTY_SEARCH.side ? [] : [side]],
    ['fact', evidence],
  ];
  return queryOf(pairs.filter(([, values]) => values.length > 0));
}

function* remarksOn(parameters: URLSearchParams): Generator<Remark> {
  yield* remarksOnNames(parameters, new Set(['q', 'fact', ...Object.keys(VALUES)]));
  for (const [name, known] of Object.entries(VALUES)) {
    const value = parameters.get(name);
    if (value !== null && !known.includes(value)) yield { kind: 'value', name, value };
  }
}
