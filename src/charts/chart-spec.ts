import type { Component } from 'svelte';
import type { Table } from '#charts/table.ts';
import type { Lang } from '#messages/lang.ts';
import type { ShowEvidence } from '#view/show-evidence.ts';
import type { Zone } from '#view/zone.ts';
import type { Answers, QuestionName } from '#queries/answers.ts';
import type { ChartId } from '#view/chart-ids.ts';
import type { SourceRow } from '#queries/sources.ts';
import type { View } from '#view/view.ts';

/** What is said around a chart. */
export interface Description {
  readonly title: string;
  readonly measured: string;
  readonly missing: string;
  readonly caveat: string;
  readonly table: Table;
  /** Sums over the rows of the table, where the chart draws them. */
  readonly summary?: Table;
}

/** What a chart is drawn with, whatever it draws. */
export interface ChartProps {
  readonly answers: Answers;
  readonly view: View;
  readonly lang: Lang;
  readonly width: number;
  /** All zones in their order: a zone keeps its colour when others are filtered away. */
  readonly zoneIds: readonly string[];
  readonly onpick: ShowEvidence;
  /** Where a page lists what was looked for, of a figure that was not found. */
  readonly searchTermsAt: (notice: string, figure: string) => string;
}

/** What every layout says of its drawing; the rest is its chart's own. */
export interface ChartLayout {
  /** In the units of its width. */
  readonly height: number;
  /** The name of the drawing. */
  readonly label: string;
  /** The facts behind its marks, each once. */
  readonly factIds: readonly string[];
}

/** Choices that belong to one chart alone. */
export interface ControlProps {
  readonly view: View;
  readonly lang: Lang;
  readonly onview: (view: View) => void;
}

/** A chart wherever it is drawn: what it asks, what is said around it, where everything stands, and what draws it. */
export interface DrawnChart {
  readonly id: ChartId;
  /** The first is the one whose rows it draws. */
  readonly queries: readonly QuestionName[];
  readonly describe: (answers: Answers, lang: Lang, view: View) => Description;
  /** Choices of its own by which it is drawn otherwise than at first. */
  readonly views?: readonly Partial<View>[];
  readonly layout: (answers: Answers, lang: Lang, view: View, width: number) => ChartLayout;
  /** The small print under the drawing, and its texts: a frame must have room for them. */
  readonly Notes?: Component<Pick<ChartProps, 'answers' | 'lang'>>;
  readonly notes?: (answers: Answers, lang: Lang) => readonly string[];
  readonly Chart: Component<ChartProps>;
}

/** A chart of the site's pages, which also offer its choices. */
export interface ChartSpec extends DrawnChart {
  /** What only its own page asks. */
  readonly beside?: readonly QuestionName[];
  readonly Controls?: Component<ControlProps>;
}

/** The words of a chart over its rows. */
interface Words<Row> {
  title(rows: readonly Row[], lang: Lang): string;
  measured(lang: Lang): string;
  missing(rows: readonly Row[], zones: readonly Zone[], lang: Lang): string;
  caveat(lang: Lang): string;
  table(rows: readonly Row[], lang: Lang, zones: readonly Zone[]): Table;
}

export function describeRows<Row>(
  words: Words<Row>,
  rows: readonly Row[],
  zones: readonly Zone[],
  lang: Lang,
): Description {
  return {
    title: words.title(rows, lang),
    measured: words.measured(lang),
    missing: words.missing(rows, zones, lang),
    caveat: words.caveat(lang),
    table: words.table(rows, lang, zones),
  };
}

/** The table with the public pages of the notices that no fact leads to. */
export function withPages(table: Table, sources: readonly SourceRow[]): Table {
  const pages = new Map(sources.map((row) => [row.notice_id, row.source_url]));
  return {
    ...table,
    rows: table.rows.map((row) => {
      const page = pages.get(row.notice_id);
      return page === undefined ? row : { ...row, page };
    }),
  };
}

/** The facts of all cells of a table, each once. */
export function factsOf(table: Table): string[] {
  return [...new Set(table.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.fact_ids)))];
}
