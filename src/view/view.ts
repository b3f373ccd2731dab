import { MIXES, type Mix } from '#view/mixes.ts';
import { isChartFacet, isWithin, PICK_SOURCES, type ChartPick } from '#view/chart-pick.ts';
import { DRAWING_PARAMETERS } from '#view/parameters.ts';
import { queryOf, remarksOnNames, valuesOf, type Remark } from '#view/query-string.ts';
import { FACETS, type FacetId } from '#queries/facet-table.ts';
import { EVERYTHING, perFacet, type Filter } from '#queries/filter.ts';
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
  readonly pick: ChartPick | null;
  /** What the evidence drawer shows: fact_ids, or the id of a chart; empty where it is closed. */
  readonly evidence: readonly string[];
}

/** By the column of this key; in an address, descending is a minus before it. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** The values that the corpus knows, by parameter. Where a page lists some zones of many, any may be named. */
export interface Known extends Readonly<Record<FacetId, Pick<ReadonlySet<string>, 'has'>>> {
  /** Keys of the columns of the page's table; a page without one that can be sorted knows none. */
  readonly sort?: ReadonlySet<string>;
}

const VIEWS: ReadonlySet<string> = new Set(['calendar', 'aligned']);
const GROUPINGS: readonly Grouping[] = ['year', 'level', 'kind'];
const ORDERS: readonly Ordered[] = ['zones', 'figures'];
const NONE: ReadonlySet<string> = new Set();

export const EMPTY_VIEW: View = {
  filter: EVERYTHING,
  calendar: false,
  by: 'year',
  mixed: [],
  ordered: [],
  sort: null,
  pick: null,
  evidence: [],
};

/** Reads a query string. What it does not know it passes over and names. */
export function readView(
  search: string,
  known: Known,
): { readonly view: View; readonly remarks: readonly Remark[] } {
  const parameters = new URLSearchParams(search);
  const filter = perFacet((id) => valuesOf(parameters, id).filter((value) => known[id].has(value)));
  const view: View = {
    filter,
    calendar: parameters.get('view') === 'calendar',
    by: GROUPINGS.find((by) => by === parameters.get('by')) ?? EMPTY_VIEW.by,
    mixed: MIXES.filter((mix) => valuesOf(parameters, 'mix').includes(mix)),
    ordered: ORDERS.filter((one) => valuesOf(parameters, 'order').includes(one)),
    sort: sortOf(parameters.get('sort'), known.sort ?? NONE),
    pick: pickOf(parameters.get('pick'), known, filter),
    evidence: valuesOf(parameters, 'fact'),
  };
  return { view, remarks: [...remarksOn(parameters, known, view)] };
}

/** Writes a query string, `?` included; empty for the view that needs none. */
export function writeView({ filter, calendar, by, mixed, ordered, sort, pick, evidence }: View): string {
  const pairs: (readonly [string, readonly string[]])[] = [
    ...FACETS.map(({ id }) => [id, filter[id]] as const),
    ['view', calendar ? ['calendar'] : []],
    ['by', by === EMPTY_VIEW.by ? [] : [by]],
    ['mix', mixed],
    ['order', ordered],
    ['sort', sort ? [`${sort.descending ? '-' : ''}${sort.column}`] : []],
    ['pick', pick ? [`${pick.from}:${pick.facet}:${pick.value}`] : []],
    ['fact', evidence],
  ];
  return queryOf(pairs.filter(([, values]) => values.length > 0));
}

function sortOf(written: string | null, columns: ReadonlySet<string>): Sort | null {
  const column = written?.replace(/^-/u, '') ?? '';
  return columns.has(column) ? { column, descending: written !== column } : null;
}

/** A pick that the filter leaves nothing of is none. */
function pickOf(written: string | null, known: Known, filter: Filter): ChartPick | null {
  const [from = '', facet = '', value = '', ...more] = written?.split(':') ?? [];
  if (more.length > 0 || !PICK_SOURCES.has(from) || !isChartFacet(facet) || !known[facet].has(value))
    return null;
  const pick = { from, facet, value };
  return isWithin(filter, pick) ? pick : null;
}

function* remarksOn(parameters: URLSearchParams, known: Known, view: View): Generator<Remark> {
  yield* remarksOnNames(parameters, new Set([...DRAWING_PARAMETERS, 'sort', 'pick', 'fact']));
  const { sort: columns = NONE, ...facets } = known;
  const allowed = {
    ...facets,
    view: VIEWS,
    by: new Set<string>(GROUPINGS),
    mix: new Set<string>(MIXES),
    order: new Set<string>(ORDERS),
    sort: new Set([...columns, ...[...columns].map((column) => `-${column}`)]),
  };
  for (const [name, values] of Object.entries(allowed)) {
    for (const value of valuesOf(parameters, name)) {
      if (!values.has(value)) yield { kind: 'value', name, value };
    }
  }
  const pick = parameters.get('pick');
  if (pick !== null && !view.pick) yield { kind: 'value', name: 'pick', value: pick };
}
