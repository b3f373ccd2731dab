import { expect, test } from 'vitest';
import { withSurroundings } from '#routes/own-evidence.ts';
import { evidence } from '../support/evidence.ts';
import { recordOf } from '../support/record.ts';

test('a phrase of the reader’s own has more of the text around it; any other is as it was', () => {
  const text = `${'前'.repeat(300)}12个问题${'后'.repeat(300)}`;
  const own = { path: '', record: recordOf(text, { notice_id: 'own-1' }), text, hidden: [], left: [] };
  const row = evidence({ notice_id: 'own-1', quote: '12个问题', start: 300, end: 305 });
  const other = evidence({ notice_id: 'beiling-2024' });
  const [wide, same] = withSurroundings([row, other], [own]);
  expect(wide).toMatchObject({ quote: '12个问题', prefix: '前'.repeat(120), suffix: '后'.repeat(120) });
  expect(same).toBe(other);
});
