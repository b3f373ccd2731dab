import { render } from 'svelte/server';
import type { Lang } from '#messages/lang.ts';
import type { ChartSpec } from '#charts/chart-spec.ts';
import { excerptOf } from '#charts/excerpt.ts';
import ChartDrawing from '#charts/parts/ChartDrawing.svelte';
import { drawnAt } from '#charts/parts/redraw.ts';
import type { Attributes } from '#export/picture/element.ts';
import type { ChartSource, Extent } from '#export/picture/social.ts';
import type { Answers } from '#queries/answers.ts';
import { EMPTY_VIEW } from '#view/view.ts';
import { drawingIn } from './drawing.ts';

/** A chart with all its rows. */
export interface AnsweredChart {
  readonly chart: ChartSpec;
  readonly answers: Answers;
  readonly lang: Lang;
}

/** Draws in the light theme. */
export function chartSourceOf({ chart, answers, lang }: AnsweredChart, properties: Attributes): ChartSource {
  const rows = (extent: Extent) => (extent === 'whole' ? answers : excerptOf(chart.id, answers, extent));
  const props = {
    chart,
    view: EMPTY_VIEW,
    lang,
    zoneIds: answers.zones.map((zone) => zone.notice_id),
    onpick: () => undefined,
    searchTermsAt: () => '',
  };
  return {
    drawn(width = 800, extent = 'whole') {
      const context = drawnAt(width);
      return drawingIn(
        render(ChartDrawing, { props: { ...props, answers: rows(extent) }, context }),
        properties,
      );
    },
    height: (width, extent = 'whole') => chart.layout(rows(extent), lang, EMPTY_VIEW, width).height,
  };
}
