interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A property of notices whose values a reader picks. */
export interface Facet {
  /** Its parameter in addresses and embeds. */
  readonly id: string;
  /** Its column in the view zones and in rows. */
  readonly column: string;
  readonly label: Words;
  /** Its place on the filter bar. Without one it can be picked only by address. */
  readonly bar?: number;
  /** Folded on the bar, under this legend. */
  readonly folded?: Words;
  /** The code list that names and orders its values. */
  readonly codes?: string;
  /** The column holds numbers. */
  readonly numeric?: true;
  /** A notice has several values: the view with one row per value, in a column named by the id. Rows join them by spaces. */
  readonly many?: string;
  /** Also known for notices of the context set, which pass all other facets. */
  readonly context?: true;
  /** Can be picked in a chart to narrow the other charts. */
  readonly inCharts?: true;
}

/** Every facet, in the order in which addresses write them. */
const ROWS = [
  {
    id: 'zone',
    column: 'notice_id',
    label: { zh: '园区', en: 'Zone' },
    bar: 1,
    inCharts: true,
  },
  {
    id: 'level',
    column: 'level',
    label: { zh: '巡视巡察层级', en: 'Inspecting level' },
    bar: 3,
    codes: 'levels',
    context: true,
    inCharts: true,
  },
  {
    id: 'kind',
    column: 'kind',
    label: { zh: '种类', en: 'Kind' },
    bar: 2,
    codes: 'kinds',
    context: true,
    inCharts: true,
  },
  {
    id: 'year',
    column: 'year',
    label: { zh: '反馈年份', en: 'Year of feedback' },
    bar: 4,
    numeric: true,
    context: true,
    inCharts: true,
  },
  {
    id: 'topic',
    column: 'topics',
    label: { zh: '主题', en: 'Topic' },
    bar: 7,
    folded: { zh: '按整改事项的主题筛选', en: 'By the topics of items' },
    codes: 'topics',
    many: 'notice_topics',
  },
  {
    id: 'province',
    column: 'province',
    label: { zh: '省份', en: 'Province' },
    bar: 6,
    folded: { zh: '按省份筛选', en: 'By province' },
    codes: 'provinces',
    context: true,
  },
  {
    id: 'unit_type',
    column: 'unit_type',
    label: { zh: '单位类型', en: 'Type of unit' },
    bar: 5,
    codes: 'unit_types',
    context: true,
  },
  { id: 'page', column: 'page', label: { zh: '网页', en: 'Page' }, context: true },
] as const satisfies readonly Facet[];

type Row = (typeof ROWS)[number];

export type FacetId = Row['id'];

export type ChartFacetId = Extract<Row, { readonly inCharts: true }>['id'];

/** The columns of facets in a row. */
export type FacetColumns = {
  readonly [Each in Row as Each['column']]:
    (Each extends { readonly numeric: true } ? number : string) | null;
};

export const FACETS: readonly (Facet & { readonly id: FacetId; readonly column: keyof FacetColumns })[] =
  ROWS;
