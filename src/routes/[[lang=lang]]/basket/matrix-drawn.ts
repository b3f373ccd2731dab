import { preloadData } from '$app/navigation';
import { resolve } from '$app/paths';
import { MATRIX_PAGE } from '#basket/matrix-pin.ts';
import type { ChartPin } from '#basket/pin.ts';
import type { DrawnPin } from '#export/basket/handout.ts';
import type { Lang } from '#messages/lang.ts';
import { t } from '#messages/message.ts';
import { pathIn } from '../../paths.ts';
import { knownIn } from '../compare/choices.ts';
import { readCompareView } from '../compare/compare-view.ts';
import { matrixDrawing } from '../compare/matrix-drawing.ts';
import { unpackedPractices } from '../compare/packed-practices.ts';
import { PRACTICE_FACETS } from '../compare/practice-filter.ts';
import { shownMatrix } from '../compare/shown-matrix.ts';
import type { PageServerData } from '../compare/$types.ts';
import { NARROW, svgMarkup, WIDE } from './chart-drawing.ts';

/** Draws the measures by topic from what their page is made of. Null if no measure passes the filter. */
export async function drawnMatrix({ query }: ChartPin, lang: Lang): Promise<DrawnPin | null> {
  const loaded = await preloadData(resolve(pathIn(lang, MATRIX_PAGE)));
  if (loaded.type !== 'loaded' || loaded.status !== 200) throw new Error('the comparison did not arrive');
  const { compared, practices, unlisted } = loaded.data as unknown as PageServerData;
  const { view } = readCompareView(query, knownIn(compared, PRACTICE_FACETS));
  const shown = shownMatrix({ compared, practices: unpackedPractices(practices), unlisted }, view);
  if (!shown.headline) return null;
  const { title } = shown.headline;
  const drawn = (width: number) => matrixDrawing(shown, { byType: view.byType, lang, width });
  const wide = drawn(WIDE);
  return {
    title,
    measured: t(lang, view.byType ? 'compare_measured_types' : 'compare_measured_drawn'),
    missing: t(lang, 'compare_context', { n: compared.context }),
    caveat: t(lang, 'compare_not_better'),
    drawing: {
      svg: svgMarkup(wide, title),
      narrow: svgMarkup(drawn(NARROW), title),
      width: wide.width,
      height: wide.height,
    },
  };
}
