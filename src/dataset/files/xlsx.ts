import { unzipSync } from 'fflate';
import writeExcelFile, { type CellObject, type Sheet, type SheetData } from 'write-excel-file/universal';
import type { Filled } from '#dataset/filled.ts';
import type { CellValue, Row } from '#dataset/row.ts';
import type { ColumnSchema, TableSchema } from '#dataset/table.ts';
import { zip } from './zip.ts';
import { fieldsOf } from '#dataset/fields.ts';

/** Tables as one workbook: a sheet about it, the wide table, the dictionary, then a sheet per table. */
export async function xlsx(
  about: readonly (readonly string[])[],
  filled: readonly Filled[],
  front: readonly Filled[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [
    { ...sheetOf('README', about.map(textLine)), columns: [{ width: 24 }, { width: 100 }] },
    ...front.map(tableSheet),
    titled('dictionary', dictionaryLines([...front, ...filled].map(([table]) => table))),
    ...filled.map(tableSheet),
  ];
  const file = await writeExcelFile(sheets).toBlob();
  return zip(unzipSync(new Uint8Array(await file.arrayBuffer())));
}

function tableSheet([{ name, columns }, rows]: Filled): Sheet<Blob> {
  return titled(name, [Object.keys(columns)], linesOf(columns, rows));
}

/** A sheet with a frozen header row. */
function titled(name: string, texts: readonly (readonly string[])[], lines: SheetData = []): Sheet<Blob> {
  const [head = [], ...rest] = texts;
  const data = [head.map(headCell), ...rest.map(textLine), ...lines];
  return { ...sheetOf(name, data), stickyRowsCount: 1, columns: widthsOf(data) };
}

function sheetOf(sheet: string, data: SheetData): Sheet<Blob> {
  return { sheet, data };
}

function linesOf(columns: TableSchema['columns'], rows: readonly Row[]): SheetData {
  return rows.map((row) =>
    Object.entries(columns).map(([name, column]) => cellOf(column, row[name] ?? null)),
  );
}

/** Typed as text, so that a spreadsheet never reads it as a formula, a date or a number. */
function textCell(value: string): CellObject | null {
  return value === '' ? null : { value: sheetText(value), type: String, format: '@' };
}

function textLine(texts: readonly string[]): (CellObject | null)[] {
  return texts.map(textCell);
}

function headCell(value: string): CellObject {
  return { value, type: String, format: '@', fontWeight: 'bold', backgroundColor: '#F2F0EA' };
}

function cellOf({ type }: ColumnSchema, cell: CellValue): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  return type === 'DATE' ? { value: new Date(cell), type: Date, format: 'yyyy-mm-dd' } : textCell(cell);
}

const NARROW = 6;
const WIDE = 60;

/** Fits each column to its longest cell; a Chinese character is as wide as two digits. */
function widthsOf(data: SheetData): { width: number }[] {
  return (data[0] ?? []).map((_, at) => ({
    width: data.reduce((width, line) => Math.max(width, Math.min(WIDE, roomOf(line[at]) + 2)), NARROW),
  }));
}

function roomOf(cell: SheetData[number][number]): number {
  const value = cell && typeof cell === 'object' && 'value' in cell ? cell.value : cell;
  if (value instanceof Date) return 'yyyy-mm-dd'.length;
  return String(value ?? '').replace(/[\u2e80-\uffff]/gu, '  ').length;
}

/** Characters the writer drops because XML forbids or discourages them. */
const UNWRITTEN = /[\p{Cs}\p{Noncharacter_Code_Point}\ufffd]|(?![\t\n\r\u0085])\p{Cc}/gu;

/**
 * Escapes a text for a sheet, where _x0041_ is an A (ECMA-376, ST_Xstring): whatever XML cannot hold, and the first letter
 * of words such as constructor, because the writer looks texts up in a plain object.
 */
function sheetText(text: string): string {
  const plain = text
    .replace(/_(?=x[\da-f]{4}_)/giu, '_x005F_')
    .replace(UNWRITTEN, (char) => char.split('').map(code).join(''));
  return plain in {} ? `${code(plain)}${plain.slice(1)}` : plain;
}

function code(text: string): string {
  return `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

const HEAD = ['table', 'column', 'type', 'never empty', 'unit', 'key', 'values', 'meaning', '含义'];

/** The dictionary as rows of text, with a header row. */
function dictionaryLines(tables: readonly TableSchema[]): readonly (readonly string[])[] {
  return [HEAD, ...tables.flatMap(describedLines)];
}

function describedLines(table: TableSchema): readonly (readonly string[])[] {
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
