import { expect, test } from 'vitest';
import { shownTypes } from '#routes/[[lang=lang]]/exercises/shown-types.server.ts';

test('words that show a type are not cut inside quotation marks', () => {
  expect(shownTypes('规范开展“三会一课”等党内生活').get('study_meeting')).toBe('开展“三会一课”');
});
