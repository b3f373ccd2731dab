import type { PageLine } from './page.ts';

/** Cells with more lines than this belong to a page layout, not to a table of figures. */
const LINES_OF_A_FIGURE_CELL = 8;
const TALLEST = 65_534;
/** No cell extends beyond its row group. */
const ROW_GROUPS = new Set(['thead', 'tbody', 'tfoot']);
const COVERED: PageLine[] = [];
/** No table of figures has spanning cells further right; without a limit, a few bytes would make millions of empty cells. */
const WIDEST = 100;

/** How many rows below its own a cell extends to, at most as many as browsers allow; 0 means all that follow. */
function rowsBelow(rowspan: string | undefined): number {
  const rows = Number(/^\s*\+?(\d{1,9})/u.exec(rowspan ?? '')?.[1] ?? 1);
  return rows === 0 ? Infinity : Math.min(rows, TALLEST) - 1;
}

/** A table being read. A table of figures becomes one line per row, cells joined by |; a layout table does not. */
export class TextTable {
  readonly #rows: PageLine[][][] = [];
  /** By column, the number of rows still covered by a cell above. */
  readonly #covered = new Map<number, number>();
  readonly #loose: PageLine[] = [];
  readonly #all: PageLine[] = [];
  #cell: PageLine[] | null = null;
  #holdsTable = false;
  #holdsList = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (ROW_GROUPS.has(name)) this.#covered.clear();
    if (name === 'tr') this.#rows.push([]);
    if (name !== 'td' && name !== 'th') return;
    this.#cell = [];
    if (this.#rows.length === 0) this.#rows.push([]);
    const row = this.#rows.at(-1) ?? [];
    this.#skipCovered(row);
    const below = rowsBelow(attributes['rowspan']);
    if (below > 0 && row.length < WIDEST) this.#covered.set(row.length, below);
    row.push(this.#cell);
  }

  /** Adds empty cells where cells of rows above extend down, to keep the columns aligned. */
  #skipCovered(row: PageLine[][]): void {
    for (let left = this.#covered.get(row.length); left; left = this.#covered.get(row.length)) {
      this.#covered.set(row.length, left - 1);
      row.push(COVERED);
    }
  }

  close(name: string): void {
    if (name === 'td' || name === 'th') this.#cell = null;
  }

  add(line: PageLine): void {
    this.#all.push(line);
    (this.#cell ?? this.#loose).push(line);
  }

  /** Adds a nested table. It makes this table a layout, unless it only lists the lines of a cell. */
  addTable({ isList }: TextTable, lines: readonly PageLine[]): void {
    if (isList) this.#holdsList = true;
    else this.#holdsTable = true;
    for (const line of lines) this.add(line);
  }

  /** Has one column and few lines. */
  get isList(): boolean {
    return this.#widest < 2 && !this.#holdsTable && this.#all.length <= LINES_OF_A_FIGURE_CELL;
  }

  lines(): readonly PageLine[] {
    if (this.#isLayout()) return this.#all;
    return [...this.#loose, ...this.#rows.flatMap(joined)];
  }

  #isLayout(): boolean {
    const cells = this.#rows.flat();
    const widest = this.#widest;
    if (this.#holdsTable || widest < 2 || (this.#holdsList && !this.#hasFullRows(widest))) return true;
    return cells.some((cell) => cell.length > LINES_OF_A_FIGURE_CELL);
  }

  get #widest(): number {
    return this.#rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  }

  /** A layout has one row of wide cells; a table of figures has several. */
  #hasFullRows(widest: number): boolean {
    return (
      this.#rows.filter((row) => row.length === widest && row.every((cell) => cell.length > 0)).length > 1
    );
  }
}

function joined(row: readonly (readonly PageLine[])[]): readonly PageLine[] {
  const lines = row.flat();
  const [first] = lines;
  if (!first) return [];
  return [
    {
      text: row.map((cell) => cell.map((line) => line.text).join(' ')).join('|'),
      linked: lines.reduce((sum, line) => sum + line.linked, 0),
      heading: lines.some((line) => line.heading),
      beside: lines.every((line) => line.beside),
      within: first.within,
    },
  ];
}
