import { group } from 'd3-array';
import type { Lang } from '#messages/lang.ts';
import { factIds, signedName, zoneName, zonesOf, type Zone } from '#view/zone.ts';
import {
  byPrinted,
  figureName,
  figuresOf,
  printedBy,
  shownText,
  title,
  type GridFigure,
} from '#charts/disclosure/describe.ts';
import { TEXT } from '#charts/disclosure/words.ts';
import { legendLayout } from '#charts/parts/legend.ts';
import { ownEntry } from '#charts/parts/origin.ts';
import { tenth } from '#charts/parts/place.ts';
import { spoken, stateName, STATES } from '#view/figure-state.ts';
import { BOLD, clip, textWidth, wrap } from '#charts/parts/text.ts';
import type { Answers } from '#queries/answers.ts';
import type { DisclosureRow } from '#queries/disclosure.ts';
import type { Ordered, View } from '#view/view.ts';

const ROW = 25;
const BLOCK = 26;
/** Wide enough for the figure beside its symbol and for a horizontal name. */
const ROOMY = 92;
const LEAST = 28;
const UPRIGHT = 130;
/** Room for 5/5 after the name of a figure. */
const TALLY = 40;
/** Distance from one character to the next in vertical text. */
export const DOWN = 14;

/** Grids of as many zones as fit the width, one row per figure. */
export function layout(
  { disclosure: rows }: Pick<Answers, 'disclosure'>,
  lang: Lang,
  { ordered }: Pick<View, 'ordered'>,
  width: number,
) {
  const states = STATES.filter((state) => rows.some((row) => row.state === state));
  const legend = [
    ...states.map((state) => ({ key: state, label: stateName(state, lang) })),
    ...ownEntry(rows, lang),
  ];
  const above = legendLayout(legend, width).height + 10;
  const left = (width < 600 ? 112 : lang === 'zh' ? 150 : 186) + TALLY;
  const inOrder = zonesOf(rows);
  const zones = ordered.includes('zones')
    ? byPrinted(inOrder, printedBy(rows, 'notice_id'), (zone) => zone.notice_id)
    : inOrder;
  const most = Math.max(1, Math.floor((width - left) / LEAST));
  const chunks = Math.ceil(zones.length / most);
  const perGrid = Math.ceil(zones.length / Math.max(chunks, 1));
  let top = 0;
  const grids = Array.from({ length: chunks }, (_, i) => {
    const own = grid(rows, zones.slice(i * perGrid, (i + 1) * perGrid), lang, ordered, {
      top,
      left,
      width,
      perGrid,
    });
    top = own.bottom + 20;
    return own;
  });
  const cells = grids.flatMap(({ blocks }) =>
    blocks.flatMap(({ lines }) => lines.flatMap((one) => one.cells)),
  );
  return {
    height: Math.ceil(above + Math.max(0, top - 20) + 4),
    label: title(rows, lang),
    factIds: [...new Set(cells.flatMap(({ facts }) => facts))],
    legend,
    above,
    grids,
  };
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
  frame: Frame,
) {
  const { top, left, width, perGrid } = frame;
  const cell = tenth(Math.min((width - left) / perGrid, 150));
  const roomy = cell >= ROOMY;
  const columns = zones.map((zone, i) => ({
    zone,
    x: tenth(left + i * cell),
    lines: roomy
      ? wrap(signedName(zone, lang), 12.5 * BOLD, cell - 6, 4)
      : upright(signedName(zone, lang), lang),
  }));
  const head = roomy
    ? 16 * Math.max(...columns.map(({ lines }) => lines.length)) + 6
    : Math.max(...columns.map(({ lines }) => uprightLength(lines, lang))) + 12;
  const byFigure = group(
    rows,
    (row) => row.figure,
    (row) => row.notice_id,
  );
  let y = Math.round(top + head);
  const printed = printedBy(rows, 'figure');
  const all = zonesOf(rows).length;
  const blocks = blocksOf(figuresOf(rows), ordered, printed).map(([block, figures]) => {
    const blockTop = y;
    y += BLOCK;
    const lines = figures.map((figure) => {
      const names = wrap(figureName(figure, lang), 12.5, left - TALLY - 4, 2);
      const height = ROW + (names.length - 1) * 13;
      const line = {
        figure,
        y,
        height,
        names,
        tally: `${printed.get(figure.code) ?? 0}/${all}`,
        cells: cells(figure),
      };
      y += height;
      return line;
    });
    return { name: block === '' ? '' : (TEXT[lang].block[block] ?? block), top: blockTop, lines };
  });
  function cells(figure: GridFigure) {
    return columns.flatMap(({ zone, x }) => {
      const row = byFigure.get(figure.code)?.get(zone.notice_id)?.[0];
      return row
        ? [{ row, x, text: roomy ? fitting(shownText(row, lang), cell - 26) : '', ...named(row, lang) }]
        : [];
    });
  }
  return { top, columns, blocks, cell, roomy, head, tallyX: left - 14, bottom: y };
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

/** Without what it can spare if there is no room for it; the mark's name has it all. */
function fitting(text: string, room: number): string {
  const shorter = [text, text.replace('CN¥', '¥'), text.replace(/^([\d ·≥≈<,.]+\d) \D+$/u, '$1')];
  return shorter.find((one) => textWidth(one, 12) <= room) ?? clip(text, 12, room);
}

function named(row: DisclosureRow, lang: Lang) {
  const state = stateName(row.state, lang);
  const shown = `${figureName(row, lang)} ${shownText(row, lang)}`.trim();
  return { facts: factIds(row.fact_ids), label: spoken([zoneName(row, lang), shown, state], lang) };
}

/** A name for a narrow column, at most two lines: Chinese runs downwards, other scripts are rotated. */
function upright(name: string, lang: Lang): string[] {
  if (lang !== 'zh') return wrap(name, 12.5, UPRIGHT, 2);
  const lines = wrap(name, DOWN, UPRIGHT, 2);
  return lines.map((line) => line.replace(/[(（]/gu, '︵').replace(/[)）]/gu, '︶').replace('…', '︙'));
}

function uprightLength(lines: readonly string[], lang: Lang): number {
  const lengths = lines.map((line) => (lang === 'zh' ? [...line].length * DOWN : textWidth(line, 12.5)));
  return Math.max(0, ...lengths);
}
