import { expect, test } from 'vitest';
import { placeOf, signOf, valueText } from '#routes/[[lang=lang]]/notices/[id]/dossier-words.ts';
import { peerRankRow, factRow } from '../../support/dossier.ts';
import '../../support/messages.ts';

test.each([
  [{ value: 3 }, 'stated'],
  [{ value: 0 }, 'zero'],
  [{ value: null }, 'no_number'],
  [{ date: '2024-03-01' }, 'stated'],
  [{ date: '2024-03-01', state: 'year_inferred' }, 'inferred'],
  [{ date: '2024-03', state: 'month_only' }, 'month_only'],
  [{ value: 0, state: 'conflicting' }, 'conflicting'],
])('%j is drawn as %s', (given, sign) => expect(signOf(factRow('f', given))).toBe(sign));

test('a rank names its peers and only their median', () => {
  expect(placeOf(peerRankRow({}), 'zh')).toBe('与其他 52 份市级巡察通报相比，第 21 长；它们的中位数 57.5 天');
  expect(placeOf(peerRankRow({}), 'en')).toBe(
    'Compared with 52 other prefecture patrol notices: 21st longest; their median is 57.5 days',
  );
});

test.each([
  [30, '低于中间一半（40–72.3）', 'below the middle half (40–72.3)'],
  [40, '在中间一半（40–72.3）之内', 'within the middle half (40–72.3)'],
  [72.25, '在中间一半（40–72.3）之内', 'within the middle half (40–72.3)'],
  [80, '高于中间一半（40–72.3）', 'above the middle half (40–72.3)'],
])('a count, %d, has a position but no rank', (value, zh, en) => {
  const row = peerRankRow({ unit: '个', value, median: 50 });
  expect(placeOf(row, 'zh')).toBe(`与其他 52 份市级巡察通报相比，${zh}；它们的中位数 50`);
  expect(placeOf(row, 'en')).toBe(
    `Compared with 52 other prefecture patrol notices: ${en}; their median is 50`,
  );
});

test.each(['zh', 'en'] as const)('the words for a count do not judge it (%s)', (lang) => {
  for (const value of [0, 50, 999])
    expect(placeOf(peerRankRow({ unit: '项', value }), lang)).not.toMatch(
      /最|第|多|少|most|fewest|low(?:est)\b|high(?:est)\b/u,
    );
});

test('days with an inferred year say so, for the figure and its peers', () => {
  const row = peerRankRow({ value: 38, state: 'year_inferred', inferred_values: '22 60' });
  expect(valueText(row, 'zh')).toBe('38 天（年份推算）');
  expect(valueText(row, 'en')).toBe('38 days (year inferred)');
  expect(placeOf(row, 'zh')).toContain('，其中 2 份的年份是推算的');
  expect(placeOf(row, 'en')).toContain(', 2 of them with an inferred year');
});

test('printed figures have no remark', () => {
  expect(valueText(peerRankRow({}), 'zh')).toBe('97 天');
  expect(placeOf(peerRankRow({}), 'zh')).not.toContain('推算');
});

test('no rank is given among too few similar notices', () => {
  const none = { median: null, lower: null, upper: null };
  expect(placeOf(peerRankRow({ ...none, n: 4 }), 'zh')).toBe('同类的其他通报只有 4 份有这一项，不排位');
  expect(placeOf(peerRankRow({ ...none, n: 0 }), 'zh')).toBe('同类的其他通报都没有这一项，不排位');
  expect(placeOf(peerRankRow({ ...none, n: 0, measure: 'report_days_signed' }), 'zh')).toContain(
    '与落款日期不可比',
  );
});
