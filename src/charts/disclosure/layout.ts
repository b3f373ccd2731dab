import { group, max } from 'd3-array';
import type { Lang } from '#messages/lang.ts';
import { factIds, signedName, zoneName, zonesOf, type Zone } from '#view/zone.ts';
import {
  byPrinted,
  cellFigures,
  figureName,
  figuresOf,
  printedBy,
  shownText,
  sortable,
  title,
  type GridFigure,
} from '#charts/disclosure/describe.ts';
import { TEXT } from '#charts/disclosure/words.ts';
import { legendLayout } from '#charts/parts/legend.ts';
import { ownEntry } from '#charts/parts/origin.ts';
import { tenth } from '#charts/parts/place.ts';
import { spoken, stateName } from '#view/figure-state.ts';
import { BOLD, textWidth, wrap } from '#charts/parts/text.ts';
import type { Answers } from '#queries/answers.ts';
import type { DisclosureRow } from '#queries/disclosure.ts';
import type { Ordered, View } from '#view/view.ts';

const BLOCK = 30;
/** On a wide and on a narrow page. */
const SIZES = [12, 11] as const;
const SMALL = 11;
export const LEADING = 15;
/** Holds a date. */
const LEAST = 72;
const MOST = 150;
/** Room for 5/5 after the name of a figure. */
const TALLY = 40;
/** A bar needs others to be compared with. */
const ENOUGH = 3;
/** Bars of sanctions or money would rank organisations. */
const BARRED = ['problems', 'plan', 'status', 'output'];
/** States that the cell need not name: their sign says it all. */
const SIGNS = ['stated', 'not_found', 'not_read'] as const;

/** Grids of as many zones as fit the width, one row per figure, the figures in the cells. */
export function layout(
  { disclosure: rows }: Pick<Answers, 'disclosure'>,
  lang: Lang,
  { ordered }: Pick<View, 'ordered'>,
  width: number,
) {
  const legend = [
    ...SIGNS.filter((state) => rows.some((row) => row.state === state)).map((state) => ({
      key: state,
      label: stateName(state, lang),
    })),
    ...ownEntry(rows, lang),
  ];
  const above = legendLayout(legend, width).height + 10;
  const left = width < 600 ? 0 : (lang === 'zh' ? 116 : 170) + TALLY;
  const inOrder = zonesOf(rows);
  const zones = ordered.includes('zones')
    ? byPrinted(inOrder, printedBy(rows, 'notice_id'), (zone) => zone.notice_id)
    : inOrder;
  const chunks = Math.ceil(zones.length / Math.max(1, Math.floor((width - left) / LEAST)));
  const perGrid = Math.ceil(zones.length / Math.max(chunks, 1));
  let top = 0;
  const grids = Array.from({ length: chunks }, (_, i) => {
    const shown = zones.slice(i * perGrid, (i + 1) * perGrid);
    const own = grid(rows, shown, lang, ordered, { top, left, width, perGrid });
    top = own.bottom + 24;
    return own;
  });
  const cells = grids.flatMap(({ blocks }) =>
    blocks.flatMap(({ lines }) => lines.flatMap((one) => one.cells)),
  );
  return {
    size: sizeAt(left),
    height: Math.ceil(above + Math.max(0, top - 24) + 4),
    label: title(rows, lang),
    factIds: [...new Set(cells.flatMap(({ facts }) => facts))],
    legend,
    above,
    grids,
  };
}

/** On a narrow page, names are above their cells, so nothing is left of these. */
function sizeAt(left: number): number {
  return left === 0 ? SIZES[1] : SIZES[0];
}

interface Frame {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly perGrid: number;
}

function grid(
  rows: readonly DisclosureRow[],
  zones: readonly Zone[],
  lang: Lang,
  ordered: readonly Ordered[],
  { top, left, width, perGrid }: Frame,
) {
  const cell = tenth(Math.min((width - left) / perGrid, MOST));
  const size = sizeAt(left);
  const room = cell - (left === 0 ? 4 : 10);
  const columns = zones.map((zone, i) => ({
    zone,
    x: tenth(left + i * cell),
    lines: wrap(signedName(zone, lang), size * BOLD, cell - 6, 4),
  }));
  const head = LEADING * (max(columns, ({ lines }) => lines.length) ?? 0) + 8;
  const byFigure = group(
    rows,
    (row) => row.figure,
    (row) => row.notice_id,
  );
  let y = Math.round(top + head);
  const printed = printedBy(rows, 'figure');
  const all = zonesOf(rows).length;
  const lineOf = (figure: GridFigure) => {
    const own = [...(byFigure.get(figure.code)?.values() ?? [])].flat();
    const bar = barsOf(figure, own, cell - 14);
    const cells = columns.flatMap(({ zone, x }) => {
      const row = byFigure.get(figure.code)?.get(zone.notice_id)?.[0];
      return row ? [{ row, x, bar: bar(row), ...cellOf(row, lang, room, size) }] : [];
    });
    const names = wrap(figureName(figure, lang), size, left === 0 ? width - TALLY : left - TALLY - 4, 2);
    const above = left === 0 ? LEADING + 2 : 0;
    const lines = Math.max(left === 0 ? 1 : names.length, ...cells.map((one) => one.lines.length));
    const height = above + lines * LEADING + 10 + (cells.some((one) => one.bar > 0) ? 3 : 0);
    const line = { figure, y, height, above, names, cells, tally: `${printed.get(figure.code) ?? 0}/${all}` };
    y += height;
    return line;
  };
  const blocks = blocksOf(figuresOf(rows), ordered, printed).map(([block, figures]) => {
    const blockTop = y;
    y += BLOCK;
    return { name: TEXT[lang].block[block] ?? block, top: blockTop, lines: figures.map(lineOf) };
  });
  return { columns, blocks, cell, top, head, tallyX: (left || width) - 12, bottom: y };
}

/** The length of a cell's bar; 0 without one. */
function barsOf(figure: GridFigure, rows: readonly DisclosureRow[], room: number) {
  const valueOf = (row: DisclosureRow) => {
    const isOne = row.state === 'stated' && row.shown !== null && !row.shown.includes(' · ');
    return isOne && BARRED.includes(figure.block) ? Number(sortable(row)) : 0;
  };
  const values = rows.map(valueOf).filter((value) => value > 0);
  const most = Math.max(...values);
  return (row: DisclosureRow) =>
    values.length < ENOUGH ? 0 : Math.max(valueOf(row) > 0 ? 2 : 0, tenth((valueOf(row) / most) * room));
}

/** A line of a cell: a figure with what it counts, or the name of a state after its sign. */
interface CellLine {
  readonly text: string;
  readonly note: string;
  readonly sign: boolean;
}

function cellOf(row: DisclosureRow, lang: Lang, room: number, size: number) {
  const state = stateName(row.state, lang);
  const item = row.scope === 'item' ? TEXT[lang].item : '';
  const isPlain = row.state === 'stated' || row.fact_ids === null;
  return {
    lines: [
      ...cellFigures(row, lang).flatMap(({ text, label }) =>
        figureLines(text.replace('CN¥', '¥'), label, room, size),
      ),
      ...(isPlain ? [] : noteLines(state, room - 16, true)),
      ...(item ? noteLines(item, room, false) : []),
    ],
    facts: factIds(row.fact_ids),
    label: spoken(
      [zoneName(row, lang), `${figureName(row, lang)} ${shownText(row, lang)}`.trim(), state, item],
      lang,
    ),
  };
}

/** What it counts is beside the figure if it fits, else below it. */
function figureLines(text: string, label: string, room: number, size: number): CellLine[] {
  const fits = textWidth(`${text} `, size) + textWidth(label, SMALL) <= room;
  const figure = fits ? [text] : wrap(text, size, room, 2);
  const lines = figure.map((line) => ({ text: line, note: fits ? label : '', sign: false }));
  return fits || label === '' ? lines : [...lines, ...noteLines(label, room, false)];
}

function noteLines(note: string, room: number, sign: boolean): CellLine[] {
  return wrap(note, SMALL, room, 3).map((line, i) => ({ text: '', note: line, sign: sign && i === 0 }));
}

/** Grouped by subject, or in one block with the most often stated first. */
function blocksOf(
  figures: readonly GridFigure[],
  ordered: readonly Ordered[],
  printed: ReadonlyMap<string, number>,
): [string, GridFigure[]][] {
  if (ordered.includes('figures')) return [['', byPrinted(figures, printed, ({ code }) => code)]];
  return [...group(figures, (figure) => figure.block)];
}
