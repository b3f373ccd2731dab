import { flushSync, mount, unmount } from 'svelte';
import ChartDrawing from '#charts/parts/ChartDrawing.svelte';
import { excerptOf } from '#charts/excerpt.ts';
import { drawnAt, ON_PAGE } from '#charts/parts/redraw.ts';
import type { Attributes, Drawing, Element as Part } from '#export/picture/element.ts';
import type { ChartSource, Extent } from '#export/picture/social.ts';
import type { ChartId } from '#view/chart-ids.ts';
import { inPanel } from '#export/picture/panels.ts';
import { drawnElement, plain, ROOT } from '#export/picture/style.ts';

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

const NAMES = [...Object.keys(ROOT), 'display'];

/** A drawing as the page shows it, with computed styles. */
function seenDrawing(svg: SVGSVGElement): Drawing {
  const { width, height } = svg.viewBox.baseVal;
  return { width, height, children: seenPart(svg, ROOT) };
}

function seenPart(part: Element, inherited: Attributes): readonly Part[] {
  const computed = getComputedStyle(part);
  const style = Object.fromEntries(NAMES.map((name) => [name, plain(computed.getPropertyValue(name))]));
  const attributes = Object.fromEntries([...part.attributes].map(({ name, value }) => [name, value]));
  const isWords = part.localName === 'text' || part.localName === 'tspan';
  return drawnElement({ name: part.localName, attributes, style, inherited }, () =>
    [...part.childNodes].flatMap((node): readonly (Part | string)[] => {
      if (node instanceof Text) return isWords ? [node.data] : [];
      return node instanceof Element ? seenPart(node, style) : [];
    }),
  );
}
