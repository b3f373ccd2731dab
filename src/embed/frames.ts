import type { Lang } from '#messages/lang.ts';
import type { ChartId } from '#view/chart-ids.ts';
import type { FrameHeight } from '#embed/frame-height.ts';
import type { Mix } from '#view/mixes.ts';
import { EMPTY_VIEW, type View } from '#view/view.ts';

/** The heights of all embeds, by the drawing that is asked for. Served at FRAMES_PATH. */
export type Frames = Readonly<Record<ChartId, Readonly<Record<Lang, Readonly<Record<string, FrameHeight>>>>>>;

export const FRAMES_PATH = '/embed/frames.json';

const MIXED: Partial<Readonly<Record<ChartId, Mix>>> = {
  durations: 'report',
  counts: 'problems',
  funds: 'funds',
};

/** The views in which a chart is drawn otherwise than at first, and that one. */
export function viewsOf(chart: ChartId): readonly View[] {
  const mix = MIXED[chart];
  return [
    EMPTY_VIEW,
    ...(chart === 'timeline' ? [{ ...EMPTY_VIEW, calendar: true }] : []),
    ...(chart === 'trends' ? (['level', 'kind'] as const).map((by) => ({ ...EMPTY_VIEW, by })) : []),
    ...(mix === undefined ? [] : [{ ...EMPTY_VIEW, mixed: [mix] }]),
  ];
}

/** Names one of these views. */
export function frameKeyOf(chart: ChartId, { calendar, by, mixed }: View): string {
  if (chart === 'timeline' && calendar) return 'calendar';
  if (chart === 'trends' && by !== EMPTY_VIEW.by) return by;
  const mix = MIXED[chart];
  return mix !== undefined && mixed.includes(mix) ? mix : 'first';
}

/** The height of the frame of a chart in a view, narrowed or not. */
export function frameOf(frames: Frames, chart: ChartId, lang: Lang, view: View): FrameHeight {
  const each = frames[chart][lang];
  const frame = each[frameKeyOf(chart, view)] ?? each['first'];
  if (!frame) throw new Error(`no height for ${chart}`);
  return frame;
}
