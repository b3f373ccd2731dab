import { expect, test } from 'vitest';
import { loadChart } from '#charts/all.ts';
import { CHART_IDS } from '#view/chart-ids.ts';
import { frameKeyOf, frameOf, viewsOf, type Frames } from '#embed/frames.ts';
import { EMPTY_VIEW, type View } from '#view/view.ts';
import { EVERYTHING } from '#queries/filter.ts';

const frame = (from: number) => [{ from, lines: [] }];
const FRAMES = Object.fromEntries(
  CHART_IDS.map((id) => [id, { zh: { first: frame(1), calendar: frame(2) }, en: { first: frame(3) } }]),
) as unknown as Frames;

test.each(CHART_IDS)('each view of %s has its own key', async (id) => {
  const names = viewsOf(await loadChart(id)).map(frameKeyOf);
  expect(new Set(names).size).toBe(names.length);
  expect(names[0]).toBe('first');
});

test('an option of another chart changes no frame', () => {
  const view: View = { ...EMPTY_VIEW, calendar: true, by: 'level', mixed: ['report'] };
  const frames = { ...FRAMES, funds: { zh: { first: frame(4), funds: frame(5) }, en: {} } };
  expect(frameOf(frames, 'funds', 'zh', view)).toEqual(frame(4));
  expect(frameOf(frames, 'funds', 'zh', { ...view, mixed: ['report', 'funds'] })).toEqual(frame(5));
});

test('a chart has the frame of its view, filtered or not', () => {
  const filter = { ...EVERYTHING, zone: ['lakeside-2024'] };
  expect(frameOf(FRAMES, 'timeline', 'zh', { ...EMPTY_VIEW, filter, calendar: true })).toEqual(frame(2));
  expect(frameOf(FRAMES, 'timeline', 'en', { ...EMPTY_VIEW, filter, calendar: true })).toEqual(frame(3));
});
