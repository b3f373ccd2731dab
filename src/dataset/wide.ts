import { desc, escape, from, op, type ColumnTable } from 'arquero';
import { INDICATORS, type Indicator } from '#extraction/vocabulary/indicators.ts';
import type { Filled } from './filled.ts';
import type { CellValue, Row } from './row.ts';
import type { ColumnSchema, TableSchema } from './table.ts';
import { DURATIONS } from './tables/derived.ts';
import { FACTS, NOTICES } from './tables/record.ts';

/** The state of a figure in a notice. `several`: there are more values, which only `facts` lists. */
const STATES = [
  'stated',
  'zero',
  'year_inferred',
  'month_only',
  'conflicting',
  'several',
  'no_number',
  'not_found',
  'not_read',
];

const RESULTS = INDICATORS.filter(({ block }) => block !== 'aside');
const CODES: ReadonlySet<string> = new Set(RESULTS.map(({ code }) => code));
const OF_NOTICE = without(NOTICES, /^(?:source_name|sha256|characters)$/u);
const OF_DURATIONS = without(DURATIONS, /^(?!.*_days)(?!report_basis$)/u);
export const WIDE = {
  name: 'wide',
  en: 'One row per notice: a column for each figure and one for its state, which is never empty.',
  zh: '一行一份通报:每项数据一列,另有一列写明其状态(状态列没有空格)。',
  primaryKey: ['notice_id'],
  foreignKeys: [{ column: 'notice_id', table: 'notices', references: 'notice_id' }],
};
const FACT_IDS: ColumnSchema = {
  type: 'VARCHAR',
  list: true,
  en: 'The facts that the figures of the row were read as, in the order of the columns.',
  zh: '本行各项数据的数据编号,依列序。',
};

/**
 * One row per notice: its description, its durations, and for each figure that any notice states in its overall result
 * one column with the figure and one with its state, which is never empty. If a notice states a figure more than once, a
 * total wins over a part and the first over a later one; if it contradicts itself, the figure is empty.
 */
export function wide(notices: readonly Row[], durations: readonly Row[], facts: readonly Row[]): Filled {
  const figures = overallFigures(facts);
  const printed = new Set(figures.array('indicator'));
  const approximate = new Set(
    figures.filter(escape(({ approx }: Row) => approx !== null)).array('indicator'),
  );
  const results = RESULTS.filter(({ code }) => printed.has(code));
  const rows = tableOf(notices, OF_NOTICE)
    .join_left(tableOf(durations, { notice_id: FACT_IDS, ...OF_DURATIONS }), 'notice_id')
    .join_left(perNotice(figures), 'notice_id')
    .orderby('notice_id')
    .objects();
  const columns: TableSchema['columns'] = {
    ...OF_NOTICE,
    ...OF_DURATIONS,
    ...Object.fromEntries(results.flatMap((result) => columnsOf(result, approximate.has(result.code)))),
    fact_ids: FACT_IDS,
  };
  return [
    { ...WIDE, columns },
    rows.map((row) =>
      cellsOf(
        row,
        Object.keys(columns),
        results.map(({ code }) => code),
      ),
    ),
  ];
}

/** One row per notice and indicator, with the figure that represents it. */
function overallFigures(facts: readonly Row[]): ColumnTable {
  return tableOf(facts, FACTS.columns)
    .filter(escape(({ scope, indicator }: Row) => scope === 'notice' && CODES.has(String(indicator))))
    .derive({
      figure: escape(({ date, value }: Row) => date ?? value),
      part: escape((row: Row) => row['part_of'] !== null),
      month: escape(({ date }: Row) => String(date ?? '').length === 7),
      conflict: escape(({ state }: Row) => state === 'conflicting'),
    })
    .derive({ whole: escape(({ part, figure }: Row) => (part ? null : figure)) })
    .orderby(desc('conflict'), 'month', 'part', 'start', 'fact_id')
    .groupby('notice_id', 'indicator')
    .derive({
      place: () => op.row_number(),
      several: (row: { whole: string }) => op.min(row.whole) !== op.max(row.whole),
    })
    .filter(escape(({ place }: Row) => place === 1))
    .ungroup()
    .derive({
      state: escape(stateOf),
      figure: escape(({ conflict, figure }: Row) => (conflict ? null : figure)),
    });
}

/** Names the columns for Arquero, which otherwise takes them from the first row, even if there is none. */
function tableOf(rows: readonly Row[], columns: TableSchema['columns']): ColumnTable {
  const names = Object.keys(columns);
  const whole = (row: Row) => Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
  return from(rows.length > 0 ? rows.map(whole) : [whole({})]).slice(0, rows.length);
}

function stateOf({ state, figure, several }: Row): string {
  if (state !== 'stated') return String(state);
  if (figure === null) return 'no_number';
  if (several) return 'several';
  return figure === 0 ? 'zero' : 'stated';
}

/** Pivots the figures of a notice into columns named by kind and code: figure_feedback, state_feedback. */
function perNotice(figures: ColumnTable): ColumnTable {
  if (figures.numRows() === 0) return from([{ notice_id: '' }]);
  return figures.groupby('notice_id').pivot('indicator', {
    figure: (row: { figure: string }) => op.any(row.figure),
    state: (row: { state: string }) => op.any(row.state),
    approx: (row: { approx: string }) => op.any(row.approx),
    fact: (row: { fact_id: string }) => op.any(row.fact_id),
  });
}

/** Figures without a value after the join are not_found, or not_read if only the opening was. */
function cellsOf(row: object, columns: readonly string[], codes: readonly string[]): Row {
  const cells: Readonly<Record<string, CellValue | undefined>> = { ...row };
  const found = Object.fromEntries(
    codes.flatMap((code) => [
      [code, cells[`figure_${code}`] ?? null],
      [
        `${code}_state`,
        cells[`state_${code}`] ?? (cells['coverage'] === 'opening' ? 'not_read' : 'not_found'),
      ],
      [`${code}_approx`, cells[`approx_${code}`] ?? null],
    ]),
  );
  const facts = codes.flatMap((code) => cells[`fact_${code}`] ?? []);
  const all: Readonly<Record<string, CellValue | undefined>> = {
    ...cells,
    ...found,
    fact_ids: facts.length > 0 ? facts.join(';') : null,
  };
  return Object.fromEntries(columns.map((column) => [column, all[column] ?? null]));
}

function columnsOf(result: Indicator, isApproximate: boolean): [string, ColumnSchema][] {
  const { code, family, unit, label_zh, label_en, definition, definition_zh } = result;
  const figure: ColumnSchema =
    family === 'date'
      ? { type: 'VARCHAR', pattern: '^\\d{4}-\\d{2}(-\\d{2})?$', en: definition, zh: definition_zh }
      : { type: 'DOUBLE', en: definition, zh: definition_zh, ...(unit !== null && { unit }) };
  const state: ColumnSchema = {
    type: 'VARCHAR',
    required: true,
    enum: STATES,
    en: `How the figure stands in the notice: ${label_en}.`,
    zh: `数据状态:${label_zh}。`,
  };
  const approx: ColumnSchema = {
    type: 'VARCHAR',
    enum: ['at_least', 'about', 'below'],
    en: 'What is said of exactness; empty where the figure is exact or missing.',
    zh: '约数:不少于、约、近;准数和没有数的为空。',
  };
  return [
    [code, figure],
    [`${code}_state`, state],
    ...(isApproximate ? [[`${code}_approx`, approx] satisfies [string, ColumnSchema]] : []),
  ];
}

function without({ columns }: TableSchema, names: RegExp): TableSchema['columns'] {
  return Object.fromEntries(Object.entries(columns).filter(([name]) => !names.test(name)));
}
