import type { Cell, Table } from '#charts/table.ts';
import type { Evidence } from '#evidence/evidence.ts';
import type { Row } from '#dataset/row.ts';
import type { ColumnSchema, TableSchema } from '#dataset/table.ts';
import type { EvidenceRow } from '#queries/evidence.ts';

const TEXT = 'VARCHAR';

/** What the fact itself states; a computed figure has its own value and state, which differ from its operands'. */
const EVIDENCE = {
  fact_id: { type: TEXT, zh: '证据的编号。', en: 'The fact behind the figure.' },
  fact_indicator: { type: TEXT, zh: '证据的代码。', en: 'Its code.' },
  fact_number: { type: 'DOUBLE', zh: '证据的数值。', en: 'Its number.' },
  fact_unit: { type: TEXT, zh: '证据的单位。', en: 'Its unit.' },
  fact_date: { type: TEXT, zh: '证据的日期，到日或到月。', en: 'Its date, to the day or the month.' },
  fact_state: { type: TEXT, zh: '证据的状态。', en: 'Its state.' },
  fact_approx: { type: TEXT, zh: '约数的方向。', en: 'The direction of the approximation.' },
  quote: { type: TEXT, zh: '原文那句话。', en: 'The phrase it was read from.' },
  start: { type: 'INTEGER', zh: '在通报正文中的起点。', en: 'Where the phrase begins in the text.' },
  end: { type: 'INTEGER', zh: '在通报正文中的终点。', en: 'Where it ends.' },
  rule: { type: TEXT, zh: '读出它的规则。', en: 'The rule that read it.' },
  source_url: { type: TEXT, zh: '通报的网址。', en: 'Address of the notice.' },
  captured_on: { type: TEXT, zh: '抓取网页的日期。', en: 'Day on which the page was captured.' },
} as const satisfies Readonly<Partial<Record<string, ColumnSchema>>>;

/** The rows of any chart: one line per cell and piece of evidence. Lines of one cell share row_number and column_key. */
export const CHART_ROWS: TableSchema = {
  name: 'rows',
  zh: '图上的数：每格每条证据一行。',
  en: 'What the chart shows, a line a cell and piece of evidence.',
  columns: {
    row_number: { type: 'INTEGER', required: true, zh: '图表中的行。', en: 'Row of the chart’s table.' },
    notice_id: { type: TEXT, required: true, zh: '通报的编号。', en: 'The notice.' },
    row: { type: TEXT, required: true, zh: '行的名称。', en: 'Name of the row.' },
    column_key: { type: TEXT, required: true, zh: '列的代号，两种语言相同。', en: 'Key of the column.' },
    column: { type: TEXT, required: true, zh: '列的名称。', en: 'Name of the column.' },
    shown: { type: TEXT, required: true, zh: '页面上的写法。', en: 'What the page shows.' },
    value: {
      type: 'DOUBLE',
      zh: '数值；空格是未见，不是零。',
      en: 'The number. Empty is not found, never zero.',
    },
    value_text: {
      type: TEXT,
      zh: '不是数的值，如日期。',
      en: 'A value that is not a number, such as a date.',
    },
    state: { type: TEXT, zh: '这个数在通报里的状态。', en: 'State of the figure in the notice.' },
    ...EVIDENCE,
    origin: {
      type: TEXT,
      zh: 'zone 为园区，context 为其他通报，own 为本机文件（未公开）；没有一处证据的通报不写。',
      en: 'zone, context (other notices) or own (the reader’s files, unpublished); empty for a notice without any evidence.',
    },
  },
  primaryKey: [],
  foreignKeys: [],
};

/** A chart's table as typed rows: what a cell shows, its value and state, then where it was read. */
export function chartRows(table: Table, evidence: Evidence): Row[] {
  const origins = originsIn(evidence);
  return table.rows.flatMap((row, i) =>
    row.cells.slice(1).flatMap((cell, at) => {
      const column = table.columns[at + 1];
      if (!column) return [];
      const place = {
        row_number: i + 1,
        notice_id: row.notice_id,
        origin: origins.get(row.notice_id) ?? null,
        row: row.cells[0]?.text ?? '',
        column_key: column.key,
        column: column.label,
        ...cellColumns(cell),
      };
      return evidenceOf(cell, evidence).map((fact) => ({ ...place, ...fact }));
    }),
  );
}

/** Where each notice comes from. */
export function originsIn(evidence: Evidence): ReadonlyMap<string, string> {
  return new Map([...evidence.values()].map(({ notice_id, origin }) => [notice_id, origin]));
}

/** A label has no value besides its text. */
function cellColumns({ text, value, state }: Cell): Row {
  const own = state === undefined ? null : value;
  return {
    shown: text,
    value: typeof own === 'number' ? own : null,
    value_text: typeof own === 'string' ? own : null,
    state: state ?? null,
  };
}

function evidenceOf(cell: Cell, evidence: Evidence): Row[] {
  const facts = cell.fact_ids.flatMap((id) => evidence.get(id) ?? []);
  return facts.length === 0 ? [NO_EVIDENCE] : facts.map(evidenceRow);
}

const NO_EVIDENCE: Row = Object.fromEntries(Object.keys(EVIDENCE).map((name) => [name, null]));

function evidenceRow(fact: EvidenceRow): Record<keyof typeof EVIDENCE, Row[string]> {
  const { fact_id, quote, start, end, rule, source_url, captured_on } = fact;
  return {
    fact_id,
    fact_indicator: fact.indicator,
    fact_number: fact.value,
    fact_unit: fact.unit,
    fact_date: fact.date,
    fact_state: fact.state,
    fact_approx: fact.approx,
    quote,
    start,
    end,
    rule,
    source_url,
    captured_on,
  };
}
