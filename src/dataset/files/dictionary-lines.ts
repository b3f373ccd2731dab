import { fieldsOf } from '#dataset/fields.ts';
import type { TableSchema } from '#dataset/table.ts';

const HEAD = ['table', 'column', 'type', 'never empty', 'unit', 'key', 'values', 'meaning', '含义'];

/** The dictionary as rows of text, with a header row. */
export function dictionaryLines(tables: readonly TableSchema[]): readonly (readonly string[])[] {
  return [HEAD, ...tables.flatMap(linesOf)];
}

function linesOf(table: TableSchema): readonly (readonly string[])[] {
  return fieldsOf(table).map((field) => [
    table.name,
    field.name,
    field.list ? `${field.type}, joined by ;` : field.type,
    field.required ? 'yes' : '',
    field.unit ?? '',
    field.key ?? '',
    field.values.join(';'),
    field.en,
    field.zh,
  ]);
}
