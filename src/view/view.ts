import { MIXES, type Mix } from '#view/mixes.ts';
import { isFacet, isWithin, SOURCES, type Linked } from '#view/linked.ts';
import { queryOf, remarksOnNames, valuesOf, type Remark } from '#view/query-string.ts';
import { EVERYTHING, type Filter } from '#queries/filter.ts';
import type { Grouping } from '#queries/trend-groups.ts';

/** What of the grid of disclosure is ordered by how much is printed. */
export type Ordered = 'zones' | 'figures';

/** All that a link must carry to restore the page. */
export interface View {
  readonly filter: Filter;
  /** The timeline by the calendar instead of set at the feedback date. */
  readonly calendar: boolean;
  /** What trends are grouped by. */
  readonly by: Grouping;
  /** What a reader has asked to see beside one another, although it is not counted alike. */
  readonly mixed: readonly Mix[];
  readonly ordered: readonly Ordered[];
  /** What the table is sorted by; null where it keeps the order of the chart. */
  readonly sort: Sort | null;
  /** What is picked in a chart, and narrows the others. */
  readonly linked: Linked | null;
  /** What the evidence drawer shows: fact_ids, or the id of a chart; empty where it is closed. */
  readonly evidence: readonly string[];
}

/** By the column of this key; in an address, descending is a minus before it. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** The values that the corpus knows, by parameter. */
export interface Known {
  /** Of many zones not all are told one by one, and any may be named. */
  readonly zone: Pick<ReadonlySet<string>, 'has'>;
  readonly level: ReadonlySet<string>;
  readonly kind: ReadonlySet<string>;
  readonly year: ReadonlySet<string>;
  readonly topic: ReadonlySet<string>;
  /** Keys of the columns of the page's table; a page without one that can be sorted knows none. */
  readonly sort?: ReadonlySet<string>;
}

const FACETS = ['zone', 'level', 'kind', 'year', 'topic'] as const;
const PARAMETERS: ReadonlySet<string> = new Set([
  ...FACETS,
  'view',
  'by',
  'mix',
  'order',
  'sort',
  'pick',
  'fact',
]);
const VIEWS: ReadonlySet<string> = new Set(['calendar', 'aligned']);
const GROUPINGS: readonly Grouping[] = ['year', 'level', 'kind'];
const BY: ReadonlySet<string> = new Set(GROUPINGS);
const MIX: ReadonlySet<string> = new Set(MIXES);
const ORDERS: readonly Ordered[] = ['zones', 'figures'];
const ORDER: ReadonlySet<string> = new Set(ORDERS);
const NONE: ReadonlySet<string> = new Set();

export type Facet = (typeof FACETS)[number];

export const EMPTY_VIEW: View = {
  filter: EVERYTHING,
  calendar: false,
  by: 'year',
  mixed: [],
  ordered: [],
  sort: null,
  linked: null,
  evidence: [],
};

/** Reads a query string. What it does not know it passes over and names. */
export function readView(
  search: string,
  known: Known,
): { readonly view: View; readonly remarks: readonly Remark[] } {
  const parameters = new URLSearchParams(search);
  const picked = (facet: Facet) => valuesOf(parameters, facet).filter((value) => known[facet].has(value));
  const filter: Filter = {
    zones: picked('zone'),
    levels: picked('level'),
    kinds: picked('kind'),
    years: picked('year').map(Number),
    topics: picked('topic'),
  };
  const view: View = {
    filter,
    calendar: parameters.get('view') === 'calendar',
    by: GROUPINGS.find((by) => by === parameters.get('by')) ?? EMPTY_VIEW.by,
    mixed: MIXES.filter((mix) => valuesOf(parameters, 'mix').includes(mix)),
    ordered: ORDERS.filter((one) => valuesOf(parameters, 'order').includes(one)),
    sort: sortOf(parameters.get('sort'), known.sort ?? NONE),
    linked: linkedOf(parameters.get('pick'), known, filter),
    evidence: valuesOf(parameters, 'fact'),
  };
  return { view, remarks: [...remarksOn(parameters, known, view)] };
}

/** Writes a query string, `?` included; empty for the view that needs none. */
export function writeView({ filter, calendar, by, mixed, ordered, sort, linked, evidence }: View): string {
  const pairs: [string, readonly (string | number)[]][] = [
    ['zone', filter.zones],
    ['level', filter.levels],
    ['kind', filter.kinds],
    ['year', filter.years],
    ['topic', filter.topics],
    ['view', calendar ? ['calendar'] : []],
    ['by', by === EMPTY_VIEW.by ? [] : [by]],
    ['mix', mixed],
    ['order', ordered],
    ['sort', sort ? [`${sort.descending ? '-' : ''}${sort.column}`] : []],
    ['pick', linked ? [`${linked.from}:${linked.facet}:${linked.value}`] : []],
    ['fact', evidence],
  ];
  return queryOf(pairs.filter(([, values]) => values.length > 0));
}

function sortOf(written: string | null, columns: ReadonlySet<string>): Sort | null {
  const column = written?.replace(/^-/u, '') ?? '';
  return columns.has(column) ? { column, descending: written !== column } : null;
}

/** A pick that the filter leaves nothing of is none. */
function linkedOf(written: string | null, known: Known, filter: Filter): Linked | null {
  const [from = '', facet = '', value = '', ...more] = written?.split(':') ?? [];
  if (more.length > 0 || !SOURCES.has(from) || !isFacet(facet) || !known[facet].has(value)) return null;
  const linked = { from, facet, value };
  return isWithin(filter, linked) ? linked : null;
}

function* remarksOn(parameters: URLSearchParams, known: Known, view: View): Generator<Remark> {
  yield* remarksOnNames(parameters, PARAMETERS);
  const columns = [...(known.sort ?? NONE)];
  const sort = new Set([...columns, ...columns.map((column) => `-${column}`)]);
  const allowed = { ...known, view: VIEWS, by: BY, mix: MIX, order: ORDER, sort };
  for (const name of [...FACETS, 'view', 'by', 'mix', 'order', 'sort'] as const) {
    for (const value of valuesOf(parameters, name)) {
      if (!allowed[name].has(value)) yield { kind: 'value', name, value };
    }
  }
  const pick = parameters.get('pick');
  if (pick !== null && !view.linked) yield { kind: 'value', name: 'pick', value: pick };
}
