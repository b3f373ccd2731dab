import { parseNumeral } from '#text/numeral.ts';
import type { NumberMention } from './number-mention.ts';

const UNIT_IN_HEAD =
  /[([](?:单位:)?(?<scale>万|亿)?(?<unit>人次|人|件|个|项|条|次|元)[)\]]|(?<persons>人数)|(?<pieces>件数)/u;
const NUMBER_CELL = /^\s*(?<number>\d[\d,]*(?:\.\d+)?)\s*$/u;
const SCALES = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

interface Column {
  readonly unit: string;
  readonly scale: number;
}

/** Numbers in a table flattened to a|b|c lines whose classifier is only in the header row, or before them: 诫勉(人)|3. */
export function tableMentions(folded: string): NumberMention[] {
  const found: NumberMention[] = [];
  if (!folded.includes('|')) return found;
  let columns: readonly (Column | null)[] = [];
  let offset = 0;
  for (const line of folded.split('\n')) {
    const cells = line.includes('|') ? line.split('|') : [];
    const head = cells.map(columnOf);
    const [first = null, ...others] = head;
    if (first !== null && others.every((column) => column === null) && isOnlyNumber(cells))
      found.push(...rowMentions(cells.slice(0, 2), [null, first], offset));
    else if (head.some((column) => column !== null)) columns = head;
    else if (cells.length === 0) columns = [];
    else found.push(...rowMentions(cells, columns, offset));
    offset += line.length + 1;
  }
  return found;
}

/** 诫勉(人)|3, not 诫勉(人)|5|3: of several numbers one may be a year or a plan. */
function isOnlyNumber([, second = '', ...others]: readonly string[]): boolean {
  return NUMBER_CELL.test(second) && !others.some((cell) => NUMBER_CELL.test(cell));
}

function columnOf(cell: string): Column | null {
  const { scale, unit, persons, pieces } = UNIT_IN_HEAD.exec(cell)?.groups ?? {};
  if (persons || pieces) return { unit: persons ? '人' : '件', scale: 1 };
  return unit ? { unit, scale: SCALES.get(scale ?? '') ?? 1 } : null;
}

function rowMentions(
  cells: readonly string[],
  columns: readonly (Column | null)[],
  lineStart: number,
): NumberMention[] {
  const found: NumberMention[] = [];
  let at = lineStart;
  for (const [i, cell] of cells.entries()) {
    const column = columns[i];
    const number = NUMBER_CELL.exec(cell)?.groups?.number;
    if (column && number) found.push(cellMention(cell, number, at, column));
    at += cell.length + 1;
  }
  return found;
}

function cellMention(cell: string, number: string, at: number, { unit, scale }: Column): NumberMention {
  const start = at + cell.indexOf(number);
  const span = { start, end: start + number.length };
  return {
    ...span,
    figure: span,
    numeral: number,
    value: Math.round(parseNumeral(number) * scale * 100) / 100,
    unit,
    approx: null,
  };
}
