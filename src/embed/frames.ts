import type { Lang } from '#messages/lang.ts';
import type { DrawnChart } from '#charts/chart-spec.ts';
import type { ChartId } from '#view/chart-ids.ts';
import type { FrameHeight } from '#embed/frame-height.ts';
import { EMPTY_VIEW, type View } from '#view/view.ts';

/** The heights of all embeds by view, served at FRAMES_PATH. */
export type Frames = Readonly<Record<ChartId, Readonly<Record<Lang, Readonly<Record<string, FrameHeight>>>>>>;

export const FRAMES_PATH = '/embed/frames.json';

/** The first view of a chart and those that draw it differently. */
export function viewsOf({ views = [] }: Pick<DrawnChart, 'views'>): readonly View[] {
  return [EMPTY_VIEW, ...views.map((view) => ({ ...EMPTY_VIEW, ...view }))];
}

/** The key of a view in the frame heights. */
export function frameKeyOf(view: View): string {
  return choicesIn(view)[0] ?? 'first';
}

/** The options of charts that a view sets. */
function choicesIn({ calendar, by, mixed }: View): readonly string[] {
  return [...(calendar ? ['calendar'] : []), ...(by === EMPTY_VIEW.by ? [] : [by]), ...mixed];
}

/** The frame height of a chart in a view, with or without a filter. */
export function frameOf(frames: Frames, chart: ChartId, lang: Lang, view: View): FrameHeight {
  const each = frames[chart][lang];
  const own = choicesIn(view).find((choice) => choice in each);
  const frame = each[own ?? 'first'];
  if (!frame) throw new Error(`no height for ${chart}`);
  return frame;
}
