/** A piece of text as a page places it, in points; y grows upwards. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

/** In characters. A shorter line is a heading or a signature, even if it ends at the right margin. */
const SHORTEST_FULL_LINE = 15;

const PAGE_NUMBER = /^(?:[-—–\s]*\d{1,4}[-—–\s]*|第\s*\d+\s*页(?:.{0,3}共\s*\d+\s*页)?)$/u;
const HAN_OR_MARK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’]/u;

/** Joins printed lines into paragraphs: a line that fills the width continues in the next one, unless that is indented. */
export function paragraphs(pages: readonly (readonly Run[])[]): readonly string[] {
  const lines = withoutRunningHeads(pages.map(printedLines)).flat();
  const left = common(lines.map((line) => line.left));
  const right = lines.reduce((most, line) => Math.max(most, line.right), -Infinity);
  const done: string[] = [];
  let open = false;
  for (const line of lines) {
    const indented = line.left > left + line.height * 0.8;
    if (open && !indented) done.push(glue(done.pop() ?? '', line.text));
    else done.push(line.text);
    open = line.right > right - line.height * 2 && line.right - line.left > line.height * SHORTEST_FULL_LINE;
  }
  return done;
}

/** Drops headers and footers that pages share, page numbers aside. */
function withoutRunningHeads(
  pages: readonly (readonly PrintedLine[])[],
): readonly (readonly PrintedLine[])[] {
  if (pages.length < 2) return pages;
  const edges = [0, -1].map((at) => counted(pages.map((lines) => shapeOf(lines.at(at)))));
  const isShared = (line: PrintedLine | undefined, at: number) =>
    line !== undefined && (edges[at]?.get(shapeOf(line)) ?? 0) > pages.length / 2;
  return pages.map((lines) =>
    lines.filter(
      (line, i) => !(i === 0 && isShared(line, 0)) && !(i === lines.length - 1 && isShared(line, 1)),
    ),
  );
}

function shapeOf(line: PrintedLine | undefined): string {
  return line?.text.replace(/\d+/gu, '0') ?? '';
}

function counted<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The lines of one page from top to bottom, without its page number. */
function printedLines(runs: readonly Run[]): readonly PrintedLine[] {
  const rows: Run[][] = [];
  for (const run of runs) {
    if (run.text === '') continue;
    const row = rows.find(
      ([first]) => first && Math.abs(first.y - run.y) < Math.max(first.height, run.height, 4) / 2,
    );
    if (row) row.push(run);
    else rows.push([run]);
  }
  return rows
    .toSorted(([a], [b]) => (b?.y ?? 0) - (a?.y ?? 0))
    .map(printedLine)
    .filter((line) => line.text !== '' && !PAGE_NUMBER.test(line.text));
}

function printedLine(row: readonly Run[]): PrintedLine {
  const runs = row.filter((run) => run.text.trim() !== '').toSorted((a, b) => a.x - b.x);
  let text = '';
  let right = 0;
  for (const run of runs) {
    const gap = text !== '' && run.x - right > run.height * 0.2;
    text =
      gap && run.x - right > run.height
        ? `${text} ${run.text}`
        : gap
          ? glue(text, run.text)
          : text + run.text;
    right = run.x + run.width;
  }
  return {
    text: text.replace(/\s+/gu, ' ').trim(),
    left: runs[0]?.x ?? 0,
    right,
    height: Math.max(0, ...runs.map((run) => run.height)),
  };
}

/** Keeps a blank between two digits that were apart; Chinese needs none. */
function glue(before: string, after: string): string {
  const bare = HAN_OR_MARK.test(before.slice(-1)) || HAN_OR_MARK.test(after.slice(0, 1));
  return bare ? before + after : `${before} ${after}`;
}

/** The value that most of the numbers are close to. */
function common(values: readonly number[]): number {
  const counts = counted(values.map(Math.round));
  const most = Math.max(0, ...counts.values());
  return Math.min(...[...counts].filter(([, count]) => count === most).map(([value]) => value));
}
