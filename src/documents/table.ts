import type { Line } from './lines.ts';

/** A cell of a page laid out with tables has more lines than a cell of figures. */
const LINES_OF_A_FIGURE_CELL = 8;

/** A table being read: a table of figures becomes a line a row, its cells joined by |; one that only lays out the page does not. */
export class Table {
  readonly #rows: Line[][][] = [];
  readonly #loose: Line[] = [];
  readonly #all: Line[] = [];
  #cell: Line[] | null = null;
  #holdsTable = false;

  open(name: string): void {
    if (name === 'tr') this.#rows.push([]);
    if (name !== 'td' && name !== 'th') return;
    this.#cell = [];
    if (this.#rows.length === 0) this.#rows.push([]);
    this.#rows.at(-1)?.push(this.#cell);
  }

  close(name: string): void {
    if (name === 'td' || name === 'th') this.#cell = null;
  }

  add(line: Line): void {
    this.#all.push(line);
    (this.#cell ?? this.#loose).push(line);
  }

  /** The lines of the table within: it makes of this one a layout. */
  addTable(lines: readonly Line[]): void {
    this.#holdsTable = true;
    for (const line of lines) this.add(line);
  }

  lines(): readonly Line[] {
    if (this.#isLayout()) return this.#all;
    return [...this.#loose, ...this.#rows.flatMap(joined)];
  }

  #isLayout(): boolean {
    const cells = this.#rows.flat();
    const widest = Math.max(0, ...this.#rows.map((row) => row.length));
    return this.#holdsTable || widest < 2 || cells.some((cell) => cell.length > LINES_OF_A_FIGURE_CELL);
  }
}

function joined(row: readonly (readonly Line[])[]): readonly Line[] {
  const lines = row.flat();
  const [first] = lines;
  if (!first) return [];
  return [
    {
      text: row.map((cell) => cell.map((line) => line.text).join(' ')).join('|'),
      linked: lines.reduce((sum, line) => sum + line.linked, 0),
      heading: lines.some((line) => line.heading),
      within: first.within,
    },
  ];
}
