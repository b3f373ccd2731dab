import { MIXES, type Mix } from '#view/mixes.ts';
import { isChartFacet, isWithin, PICK_SOURCES, type ChartPick } from '#view/chart-pick.ts';
import { DRAWING_PARAMETERS } from '#view/parameters.ts';
import { queryOf, remarksOnNames, valuesOf, type Remark } from '#view/query-string.ts';
import { FACETS, type FacetId } from '#queries/facet-table.ts';
import { EVERYTHING, perFacet, type Filter } from '#queries/filter.ts';
import type { Grouping } from '#queries/grouping.ts';

/** The side of the disclosure grid that is sorted by how much is stated. */
export type Ordered = 'zones' | 'figures';

/** Everything a link needs to restore the page. */
export interface View {
  readonly filter: Filter;
  /** The timeline by calendar instead of aligned at the feedback date. */
  readonly calendar: boolean;
  /** What trends are grouped by, besides the year. */
  readonly by: Grouping;
  /** Figures of different definitions that the reader chose to see together. */
  readonly mixed: readonly Mix[];
  readonly ordered: readonly Ordered[];
  /** What the table is sorted by; null for the order of the chart. */
  readonly sort: Sort | null;
  /** The value picked in a chart, which narrows the others. */
  readonly pick: ChartPick | null;
  /** What the evidence drawer shows: fact_ids, or a chart's id; empty if it is closed. */
  readonly evidence: readonly string[];
}

/** In an address, a minus before the column means descending. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** The values known by parameter; a page that lists only some zones accepts any. */
export interface Known extends Readonly<Record<FacetId, Pick<ReadonlySet<string>, 'has'>>> {
  /** Keys of the columns by which the page's table can be sorted. */
  readonly sort?: ReadonlySet<string>;
}

const VIEWS: ReadonlySet<string> = new Set(['calendar', 'aligned']);
const GROUPINGS: readonly Grouping[] = ['year', 'level', 'kind', 'unit_type'];
const ORDERS: readonly Ordered[] = ['zones', 'figures'];
const NONE: ReadonlySet<string> = new Set();

export const EMPTY_VIEW: View = {
  filter: EVERYTHING,
  calendar: false,
  by: 'level',
  mixed: [],
  ordered: [],
  sort: null,
  pick: null,
  evidence: [],
};

/** Reads a query string; what it does not know is ignored and reported. */
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

/** Writes a query string including `?`; empty for the default view. */
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

/** A pick that the filter excludes is dropped. */
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
