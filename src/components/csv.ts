import type { Cell, Table } from '#charts/chart.ts';
import type { EvidenceRow } from '#queries/evidence.ts';

const EVIDENCE = [
  'fact_id',
  'indicator',
  'number',
  'unit',
  'date',
  'state',
  'approx',
  'quote',
  'start',
  'end',
  'rule',
  'source_url',
] as const;

type Field = string | number | null;

/**
 * A chart's table as CSV with a byte order mark, one line a cell and piece of evidence:
 * the row, the column and what the cell shows, then where it was read.
 */
export function tableCsv(table: Table, evidence: ReadonlyMap<string, EvidenceRow>): string {
  const head = ['notice_id', 'row', 'column', 'shown', ...EVIDENCE];
  const lines = table.rows.flatMap(({ notice_id, cells, page }) =>
    cells.slice(1).flatMap((cell, i) => {
      const column = table.columns[i + 1]?.label ?? '';
      const place = [notice_id, cells[0]?.text ?? '', column, cell.text];
      return evidenceOf(cell, evidence, page ?? null).map((fact) => [...place, ...fact]);
    }),
  );
  return `\uFEFF${[head, ...lines].map((fields) => fields.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** A row without facts may have its public page. */
function evidenceOf(
  cell: Cell,
  evidence: ReadonlyMap<string, EvidenceRow>,
  page: string | null,
): (readonly Field[])[] {
  const facts = cell.fact_ids.flatMap((id) => evidence.get(id) ?? []);
  return facts.length === 0
    ? [EVIDENCE.map((field) => (field === 'source_url' ? page : null))]
    : facts.map(fieldsOf);
}

function fieldsOf(fact: EvidenceRow): readonly Field[] {
  return [
    fact.fact_id,
    fact.indicator,
    fact.value,
    fact.unit,
    fact.date,
    fact.state,
    fact.approx,
    fact.quote,
    fact.start,
    fact.end,
    fact.rule,
    fact.source_url,
  ];
}

/** A text that a spreadsheet would run as a formula is kept from doing so by an apostrophe. */
function quoted(field: Field): string {
  if (field === null) return '';
  if (typeof field === 'number') return String(field);
  const safe = /^[=+@\t\r]|^-(?!\d)/u.test(field) ? `'${field}` : field;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
