import { render } from 'svelte/server';
import type { DrawnChart } from '#charts/chart-spec.ts';
import ChartDrawing from '#charts/parts/ChartDrawing.svelte';
import { drawnAt } from '#charts/parts/redraw.ts';
import type { Lang } from '#messages/lang.ts';
import type { Answers } from '#queries/answers.ts';
import type { ZoneRow } from '#queries/zones.ts';
import { EMPTY_VIEW, type View } from '#view/view.ts';
import {
  COUNTS,
  DISCLOSURE,
  DURATIONS,
  FINDINGS,
  FUNDS,
  LIMITS,
  SANCTIONS,
  TIMELINE,
  ZONES,
} from './rows.ts';
import { TRENDS } from './trend-rows.ts';

const ZONE_ROWS: readonly ZoneRow[] = ZONES.map((zone) => ({
  origin: 'zone',
  level: 'unknown',
  kind: 'unknown',
  ...zone,
  year: null,
  topics: null,
  province: null,
  unit_type: null,
  page: 'plain',
}));

/** The rows of every chart's queries. */
export const ANSWERS: Answers = {
  zones: ZONE_ROWS,
  facets: [],
  timeline: TIMELINE,
  limits: LIMITS,
  durations: DURATIONS,
  others: [],
  counts: COUNTS,
  funds: FUNDS,
  sanctions: SANCTIONS,
  disclosure: DISCLOSURE,
  findings: FINDINGS,
  trends: TRENDS,
};

export const NO_ANSWERS: Answers = {
  zones: [],
  facets: [],
  timeline: [],
  limits: [],
  durations: [],
  others: [],
  counts: [],
  funds: [],
  sanctions: [],
  disclosure: [],
  findings: [],
  trends: [],
};

export interface Drawn {
  readonly chart: DrawnChart;
  readonly answers?: Answers;
  readonly view?: View;
  readonly lang: Lang;
  /** One drawing of this width instead of the two of a page. */
  readonly width?: number;
  readonly zoneIds?: readonly string[];
}

/** The HTML of a chart. */
export function draw({
  answers = ANSWERS,
  view = EMPTY_VIEW,
  width,
  zoneIds = ZONES.map(({ notice_id }) => notice_id),
  ...drawn
}: Drawn): string {
  const searchTermsAt = (notice: string, figure: string) => `/notices/${notice}/#n-${figure}`;
  const props = { ...drawn, answers, view, zoneIds, searchTermsAt, onpick: () => undefined };
  return render(ChartDrawing, { props, ...(width !== undefined && { context: drawnAt(width) }) }).body;
}
