import { flushSync, mount, unmount } from 'svelte';
import ChartDrawing from '#charts/parts/ChartDrawing.svelte';
import { excerptOf } from '#charts/excerpt.ts';
import { drawnAt, ON_PAGE } from '#charts/parts/redraw.ts';
import type { Drawing } from '#export/picture/element.ts';
import type { ChartSource, Extent } from '#export/picture/social.ts';
import type { ChartId } from '#view/chart-ids.ts';
import { inPanel } from '#export/picture/panels.ts';
import { seenDrawing } from '#export/picture/seen.ts';

/** The chart in a figure of the page, with its rows, picks and theme, or one of its panels. */
export function chartSourceIn(id: ChartId, figure: Element, panel: string | null = null): ChartSource {
  const all = [...figure.querySelectorAll<SVGSVGElement>('.chart svg')];
  const seen = all.find((svg) => svg.getClientRects().length > 0);
  const onPage = ON_PAGE.get(id);
  if (!seen || !onPage) throw new Error(`no drawing on the page: ${id}`);
  const { chart, contexts } = onPage;
  const props = onPage.props();
  const rows = (extent: Extent) =>
    extent === 'whole' ? inPanel(id, panel, props.answers) : excerptOf(id, props.answers, extent);

  /** Draws into a hidden element, which is removed once it is read. */
  function redrawn(width: number, answers: typeof props.answers): Drawing {
    const target = document.createElement('div');
    target.hidden = true;
    figure.append(target);
    const context = new Map([...contexts, ...drawnAt(width)]);
    const drawing = mount(ChartDrawing, { target, context, props: { ...props, chart, answers } });
    try {
      flushSync();
      const svg = target.querySelector('svg');
      if (!svg) throw new Error(`nothing was drawn: ${id}`);
      return seenDrawing(svg);
    } finally {
      void unmount(drawing);
      target.remove();
    }
  }

  return {
    drawn: (width, extent = 'whole') =>
      width === undefined ? seenDrawing(seen) : redrawn(width, rows(extent)),
    height: (width, extent = 'whole') => chart.layout(rows(extent), props.lang, props.view, width).height,
  };
}
