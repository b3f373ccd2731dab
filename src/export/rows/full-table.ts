import type { Cell, Table, TableRow } from '#charts/table.ts';
import type { Lang } from '#messages/lang.ts';
import { STATES, stateName } from '#view/figure-state.ts';
import { t } from '#messages/message.ts';

/** The table with a column for the states of each row's figures, unless it has one, and one for all their evidence. */
export function fullTable(table: Table, lang: Lang): Table {
  const hasState = table.columns.some(({ key }) => key === 'state');
  return {
    ...table,
    columns: [
      ...table.columns,
      ...(hasState
        ? []
        : [{ key: 'state', label: t(lang, 'state'), numeric: false, note: byNotFound(lang) }]),
      { key: 'evidence', label: t(lang, 'evidence'), numeric: true },
    ],
    rows: table.rows.map((row) => ({
      ...row,
      cells: [...row.cells, ...(hasState ? [] : [stateCell(row, lang)]), evidenceCell(row, lang)],
    })),
  };
}

const byNotFound = (lang: Lang) => t(lang, 'chart_sorted_by', { what: stateName('not_found', lang) });

/** The original columns only, with rows in the order of the full table on screen. */
export function rowsOnScreen(table: Table, full: Table): Table {
  const { length } = table.columns;
  return {
    ...table,
    rows: full.rows.map((row) => ({ ...row, cells: row.cells.slice(0, length) })),
  };
}

/** 4 stated · 1 year inferred · 2 not found. */
function stateCell({ cells }: TableRow, lang: Lang): Cell {
  const parts = STATES.flatMap((state) => {
    const n = cells.filter((cell) => cell.state === state).length;
    return n > 0 ? [`${stateName(state, lang)} ${n}`] : [];
  });
  const text = parts.join(' · ');
  return { text, fact_ids: [], value: cells.filter((cell) => cell.state === 'not_found').length };
}

function evidenceCell({ cells }: TableRow, lang: Lang): Cell {
  const fact_ids = [...new Set(cells.flatMap((cell) => cell.fact_ids))];
  const n = fact_ids.length;
  return n === 0
    ? { text: '', fact_ids, value: null }
    : { text: t(lang, 'chart_phrases', { n }), fact_ids, value: n };
}
