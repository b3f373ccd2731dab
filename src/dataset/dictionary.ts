import type { ColumnSchema, TableSchema } from './table.ts';

const BEGIN = '<!-- dictionary -->';
const END = '<!-- /dictionary -->';

/** Puts the dictionary of the tables between the marks in a Markdown page and leaves the rest of the page alone. */
export function withDictionary(page: string, tables: readonly TableSchema[]): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`no place for the dictionary: ${BEGIN} … ${END}`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${tables.map(section).join('\n')}\n${page.slice(end)}`;
}

function section(table: TableSchema): string {
  const rows = Object.entries(table.columns).map(([name, column]) => line(name, column, table));
  return `### ${table.name}

${table.en} ${table.zh}

| column | type | meaning | 含义 |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function line(name: string, column: ColumnSchema, table: TableSchema): string {
  const key = table.foreignKeys.find((foreign) => foreign.column === name);
  const notes = [
    column.unit === undefined ? '' : `Unit: ${column.unit}.`,
    column.enum ? `One of ${column.enum.join(', ')}.` : '',
    column.list ? 'Values joined by ;.' : '',
    key ? `→ ${key.table}.${key.references}` : '',
  ].filter((note) => note !== '');
  const type = column.required ? `${column.type}, never empty` : column.type;
  return `| \`${name}\` | ${type} | ${cell([column.en, ...notes].join(' '))} | ${cell(column.zh)} |`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
