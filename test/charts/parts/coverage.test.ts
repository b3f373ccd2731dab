import { expect, test } from 'vitest';
import { layout as layoutTimeline } from '#charts/timeline/layout.ts';
import { EMPTY_VIEW } from '#view/view.ts';
import { ANSWERS } from '../answers.ts';

test('the strip beneath the timeline has each zone in the state of its least certain date', () => {
  const { coverage } = layoutTimeline(ANSWERS, 'zh', EMPTY_VIEW, 800);
  expect(coverage.groups.flatMap(({ cells }) => cells)).toHaveLength(ANSWERS.timeline.length);
  expect(coverage.groups.map(({ state }) => state)).toContain('inferred');
});
