import { BOLD, textWidth, wrap } from '#charts/parts/text.ts';
import { element, type Drawing, type Element } from '#export/picture/element.ts';
import { PRINT_COLOUR as COLOURS } from '#export/picture/theme.ts';
import type { Lang } from '#messages/lang.ts';
import { t } from '#messages/message.ts';
import type { MatrixCell } from './matrix.ts';
import type { NamedValue } from './practice.ts';
import type { ShownMatrix } from './shown-matrix.ts';
import { BLANKS, type BlankSign } from './signs.ts';
import { markOf } from './type-marks.ts';

interface Page {
  readonly shown: ShownMatrix;
  readonly lang: Lang;
  readonly width: number;
}

/** Parts from the top down; `y` is where the next one begins. */
interface Column {
  readonly parts: Element[];
  y: number;
}

const SIZE = 14;
const SMALL = 12;
const LINE = 18;
const TOPIC = 210;
const ZONE_AT_LEAST = 110;
/** Where the marks of a cell begin, after its number. */
const NUMBER = 28;
const GAP = 8;
/** Above and below a row; with all topics and five zones, the whole still goes on a page of A4. */
const PAD = 4;

/** The matrix as a page of this width shows it: of a wide page a table, of a phone's lines under each topic. */
export function matrixDrawing(
  shown: ShownMatrix,
  { byType, lang, width }: { readonly byType: boolean; readonly lang: Lang; readonly width: number },
): Drawing {
  if (width < TOPIC * 3) return byType ? narrowTypes(shown, lang, width) : narrowZones(shown, lang, width);
  return byType ? wideTypes(shown, lang, width) : wideZones(shown, lang, width);
}

/** Wider than asked if there are many zones. */
function wideZones(shown: ShownMatrix, lang: Lang, width: number): Drawing {
  const zones = shown.zones.length;
  const page = { shown, lang, width: Math.max(width, TOPIC + zones * ZONE_AT_LEAST) };
  const zone = (page.width - TOPIC) / zones;
  const column: Column = { parts: [], y: 0 };
  const names = shown.zones.map(({ name }) => wrap(name, SIZE * BOLD, zone - GAP, 3));
  heads(column, page, [t(lang, 'compare_topic'), ...names], (at) => TOPIC + at * zone);
  for (const { title, rows } of shown.groups) {
    if (title !== null) groupTitle(column, title);
    for (const { topic, cells } of rows) {
      const label = wrap(topic.label, SIZE, TOPIC - 2 * GAP, 3);
      const drawn = cells.map((cell, at) => drawnCell(cell, page, TOPIC + at * zone, zone));
      row(column, page, [lines(label, 0), ...drawn]);
    }
  }
  return ended(column, page, signsIn(shown));
}

/** Each type has its mark above. */
function wideTypes(shown: ShownMatrix, lang: Lang, width: number): Drawing {
  const types = shown.present;
  const page = { shown, lang, width: Math.max(width, TOPIC + types.length * NUMBER) };
  const type = (page.width - TOPIC) / types.length;
  const column: Column = { parts: [], y: 0 };
  const marks = types.map(({ value }) => [markOf(value, lang)]);
  heads(column, page, [t(lang, 'compare_topic'), ...marks], (at) => TOPIC + at * type);
  for (const { topic, counts } of shown.byType) {
    const numbers = counts.map((n, at) =>
      lines([n === 0 ? '–' : String(n)], TOPIC + at * type, n === 0 ? { fill: COLOURS.muted } : {}),
    );
    row(column, page, [lines(wrap(topic.label, SIZE, TOPIC - 2 * GAP, 3), 0), ...numbers]);
  }
  return ended(column, page, []);
}

function narrowZones(shown: ShownMatrix, lang: Lang, width: number): Drawing {
  const page = { shown, lang, width };
  const column: Column = { parts: [], y: 0 };
  const zone = Math.round(width * 0.4);
  for (const { title, rows } of shown.groups) {
    if (title !== null) groupTitle(column, title);
    for (const { topic, cells } of rows) {
      const named = cells.map((cell, at) =>
        joined([
          small(wrap(shown.zones[at]?.name ?? '', SMALL, zone - GAP, 2)),
          drawnCell(cell, page, zone, width - zone),
        ]),
      );
      row(column, page, [stacked([bold(wrap(topic.label, SIZE * BOLD, width, 2)), ...named])]);
    }
  }
  return ended(column, page, signsIn(shown));
}

function narrowTypes(shown: ShownMatrix, lang: Lang, width: number): Drawing {
  const page = { shown, lang, width };
  const column: Column = { parts: [], y: 0 };
  for (const { topic, counts } of shown.byType) {
    const has = shown.present.flatMap(({ label }, at) => (counts[at] ? [`${label} ${counts[at]}`] : []));
    const said = wrap(has.join(lang === 'zh' ? '、' : ', '), SMALL, width, 12);
    row(column, page, [stacked([bold(wrap(topic.label, SIZE * BOLD, width, 2)), small(said)])]);
  }
  return { width, height: column.y + 4, children: column.parts };
}

/** Something drawn from its top, and how high it is. */
interface Block {
  readonly height: number;
  readonly at: (y: number) => readonly Element[];
}

type Style = Readonly<Record<string, string | number>>;

const MUTED: Style = { 'font-size': SMALL, fill: COLOURS.muted };

function lines(all: readonly string[], x: number, style: Style = {}): Block {
  const size = Number(style['font-size'] ?? SIZE);
  return {
    height: all.length * LINE,
    at: (y) =>
      all.map((line, i) =>
        element('text', { x, y: y + i * LINE + LINE - 5, 'font-size': size, fill: COLOURS.ink, ...style }, [
          line,
        ]),
      ),
  };
}

const bold = (all: readonly string[]) => lines(all, 0, { 'font-weight': 600 });
const small = (all: readonly string[]) => lines(all, 0, MUTED);

function joined(blocks: readonly Block[]): Block {
  return {
    height: Math.max(...blocks.map(({ height }) => height)),
    at: (y) => blocks.flatMap((block) => block.at(y)),
  };
}

function stacked(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    at: (y) => {
      let top = y;
      return blocks.flatMap((block) => {
        const drawn = block.at(top);
        top += block.height;
        return drawn;
      });
    },
  };
}

function drawnCell(cell: MatrixCell, page: Page, x: number, width: number): Block {
  if (cell.kind === 'measures')
    return joined([
      lines([String(cell.count)], x, { 'font-weight': 600 }),
      markLines(cell.types, page, x + NUMBER, width - NUMBER - GAP),
    ]);
  const { sign, word } = BLANKS[cell.kind];
  const said = wrap(t(page.lang, word), SMALL, width - NUMBER - GAP, 2);
  return joined([lines([sign], x, MUTED), lines(said, x + NUMBER, MUTED)]);
}

/** Mechanisms are framed, and the type that the headline names is in colour. */
function markLines(types: readonly string[], page: Page, x: number, width: number): Block {
  const box = page.lang === 'zh' ? 19 : 23;
  const perLine = Math.max(1, Math.floor((width + 3) / (box + 3)));
  return {
    height: Math.ceil(types.length / perLine) * (LINE + 2),
    at: (y) =>
      types.flatMap((type, i) =>
        mark(type, page, x + (i % perLine) * (box + 3), y + Math.floor(i / perLine) * (LINE + 2), box),
      ),
  };
}

function mark(type: string, { shown, lang }: Page, x: number, y: number, box: number): readonly Element[] {
  const fill = type === shown.headline?.type ? COLOURS.accent : COLOURS.muted;
  const text = element(
    'text',
    { x: x + box / 2, y: y + LINE - 5, 'font-size': SMALL, 'text-anchor': 'middle', fill },
    [markOf(type, lang)],
  );
  if (shown.natures.get(type) !== 'mechanism') return [text];
  return [
    element('rect', { x: x + 0.5, y: y + 0.5, width: box - 1, height: LINE - 1, fill: 'none', stroke: fill }),
    text,
  ];
}

function heads(
  column: Column,
  page: Page,
  [topic, ...names]: readonly [string, ...(readonly string[])[]],
  xOf: (at: number) => number,
): void {
  const high = Math.max(1, ...names.map(({ length }) => length));
  const all = [
    lines([topic], 0, { fill: COLOURS.muted }),
    ...names.map((name, at) => lines(name, xOf(at), { 'font-weight': 600 })),
  ];
  for (const block of all) column.parts.push(...block.at(high * LINE - block.height));
  column.y = high * LINE + 6;
  rule(column, page, COLOURS.ink, 2);
}

function groupTitle(column: Column, title: string): void {
  column.parts.push(...small([title]).at(column.y + 10));
  column.y += LINE + 11;
}

function row(column: Column, page: Page, blocks: readonly Block[]): void {
  const block = joined(blocks);
  column.parts.push(...block.at(column.y + PAD));
  column.y += block.height + 2 * PAD;
  rule(column, page, COLOURS.rule, 1);
}

function rule({ parts, y }: Column, { width }: Page, stroke: string, thick: number): void {
  parts.push(element('line', { x1: 0, x2: width, y1: y, y2: y, stroke, 'stroke-width': thick }));
}

/** Of cells without a number. */
function signsIn({ groups, blanks }: ShownMatrix): readonly BlankSign[] {
  const kinds = groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ kind }) => kind)));
  return blanks.filter(({ sign }) => kinds.some((kind) => kind !== 'measures' && BLANKS[kind].sign === sign));
}

/** Below stands what marks and signs mean: paper answers no pointer. */
function ended(column: Column, page: Page, signs: readonly BlankSign[]): Drawing {
  column.y += 12;
  keys(column, page, page.shown.present);
  for (const { sign, meaning } of signs) {
    const said = wrap(t(page.lang, meaning), SMALL, page.width - NUMBER, 3);
    const block = joined([lines([sign], 0, MUTED), lines(said, NUMBER, MUTED)]);
    column.parts.push(...block.at(column.y));
    column.y += block.height;
  }
  return { width: page.width, height: column.y + 4, children: column.parts };
}

function keys(column: Column, page: Page, types: readonly NamedValue[]): void {
  const box = page.lang === 'zh' ? 19 : 23;
  let x = 0;
  for (const { value, label } of types) {
    const width = box + 5 + textWidth(label, SMALL) + 2 * GAP;
    if (x > 0 && x + width > page.width) {
      x = 0;
      column.y += LINE + 4;
    }
    column.parts.push(
      ...mark(value, page, x, column.y, box),
      ...lines([label], x + box + 5, MUTED).at(column.y),
    );
    x += width;
  }
  column.y += LINE + 8;
}
