import type { Component } from 'svelte';
import type { Table } from '#charts/table.ts';
import type { Lang } from '#messages/lang.ts';
import type { ShowEvidence } from '#view/show-evidence.ts';
import type { Zone } from '#view/zone.ts';
import type { Answers, QuestionName } from '#queries/answers.ts';
import type { ChartId } from '#view/chart-ids.ts';
import type { View } from '#view/view.ts';

/** The texts and the table around a chart. */
export interface Description {
  readonly title: string;
  readonly measured: string;
  readonly missing: string;
  readonly caveat: string;
  readonly table: Table;
  /** Totals of the table's rows, if the chart draws them. */
  readonly summary?: Table;
}

/** The props of every chart. */
export interface ChartProps {
  readonly answers: Answers;
  readonly view: View;
  readonly lang: Lang;
  readonly width: number;
  /** All zones in order: a zone keeps its colour when others are filtered out. */
  readonly zoneIds: readonly string[];
  readonly onpick: ShowEvidence;
  /** Link to the search terms of a figure that was not found. */
  readonly searchTermsAt: (notice: string, figure: string) => string;
}

/** What every layout has; each chart adds its own. */
export interface ChartLayout {
  /** In the same units as its width. */
  readonly height: number;
  /** The accessible name of the drawing. */
  readonly label: string;
  /** The facts behind its marks, without duplicates. */
  readonly factIds: readonly string[];
}

/** Props of the options of one chart. */
export interface ControlProps {
  readonly chart: ChartId;
  readonly view: View;
  readonly lang: Lang;
  readonly onview: (view: View) => void;
}

/** A chart wherever it is drawn, on the site or in an embed. */
export interface DrawnChart {
  readonly id: ChartId;
  /** The chart draws the rows of the first. */
  readonly queries: readonly QuestionName[];
  readonly describe: (answers: Answers, lang: Lang, view: View) => Description;
  /** Options with which the chart is drawn differently. */
  readonly views?: readonly Partial<View>[];
  readonly layout: (answers: Answers, lang: Lang, view: View, width: number) => ChartLayout;
  /** Notes below the drawing, and their texts: a frame must have room for them. */
  readonly Notes?: Component<Pick<ChartProps, 'answers' | 'lang'>>;
  readonly notes?: (answers: Answers, lang: Lang) => readonly string[];
  readonly Chart: Component<ChartProps>;
}

/** A chart on the site's pages, which also have its options. */
export interface ChartSpec extends DrawnChart {
  readonly Controls?: Component<ControlProps>;
}

/** The functions that put the rows of a chart into words. */
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

/** The facts of all cells, without duplicates. */
export function factsOf(table: Table): string[] {
  return [...new Set(table.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.fact_ids)))];
}
