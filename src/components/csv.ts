import type { Cell, Table } from '#charts/chart.ts';
import type { EvidenceRow } from '#queries/evidence.ts';

type Field = string | number | null;

const PLACE = ['row_number', 'notice_id', 'row', 'column_key', 'column', 'shown', 'value', 'state'] as const;

/** What a phrase tells by itself; a computed figure has a value and a state of its own, and operands with others. */
const EVIDENCE: Readonly<Record<string, (fact: EvidenceRow) => Field>> = {
  fact_id: (fact) => fact.fact_id,
  fact_indicator: (fact) => fact.indicator,
  fact_number: (fact) => fact.value,
  fact_unit: (fact) => fact.unit,
  fact_date: (fact) => fact.date,
  fact_state: (fact) => fact.state,
  fact_approx: (fact) => fact.approx,
  quote: (fact) => fact.quote,
  start: (fact) => fact.start,
  end: (fact) => fact.end,
  rule: (fact) => fact.rule,
  source_url: (fact) => fact.source_url,
};

/**
 * A chart's table as CSV with a byte order mark, one line a cell and piece of evidence: the row and the column,
 * what the cell shows, its value and how it stands, then where it was read. Lines of one cell share row_number and column_key.
 */
export function tableCsv(table: Table, evidence: ReadonlyMap<string, EvidenceRow>): string {
  const lines = table.rows.flatMap((row, i) =>
    row.cells.slice(1).flatMap((cell, at) => {
      const column = table.columns[at + 1];
      if (!column) return [];
      const place = [i + 1, row.notice_id, row.cells[0]?.text ?? '', column.key, column.label, ...told(cell)];
      return evidenceOf(cell, evidence, row.page ?? null).map((fact) => [...place, ...fact]);
    }),
  );
  const head = [...PLACE, ...Object.keys(EVIDENCE)];
  return `\uFEFF${[head, ...lines].map((fields) => fields.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** A label has no value beside its text. */
function told({ text, value, state }: Cell): readonly Field[] {
  return [text, state === undefined ? null : value, state ?? null];
}

/** A row without facts may have its public page. */
function evidenceOf(
  cell: Cell,
  evidence: ReadonlyMap<string, EvidenceRow>,
  page: string | null,
): (readonly Field[])[] {
  const facts = cell.fact_ids.flatMap((id) => evidence.get(id) ?? []);
  return facts.length === 0
    ? [Object.keys(EVIDENCE).map((name) => (name === 'source_url' ? page : null))]
    : facts.map((fact) => Object.values(EVIDENCE).map((read) => read(fact)));
}

/** A text that a spreadsheet would run as a formula is kept from doing so by an apostrophe. */
function quoted(field: Field): string {
  if (field === null) return '';
  if (typeof field === 'number') return String(field);
  const safe = /^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/u.test(field) ? `'${field}` : field;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
