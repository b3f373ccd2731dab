import { expect, test } from 'vitest';
import { codesWhere } from '#extraction/vocabulary/indicators.ts';
import { codesOfFigure, EXPECTED_FIGURES } from '#extraction/vocabulary/expected-figures.ts';
import { searchTermsBy } from '#routes/[[lang=lang]]/notices/[id]/search-terms.ts';

test('every figure except dates has search terms', () => {
  for (const { block, figure } of EXPECTED_FIGURES)
    expect(searchTermsBy(codesOfFigure(figure)).length > 0, figure).toBe(block !== 'dates');
});

test('a term has the number where the rule expects it, with the usual classifier', () => {
  expect(searchTermsBy(['rect_measures'])).toEqual(expect.arrayContaining(['措施 N 条', 'N 条整改措施']));
  expect(searchTermsBy(['loss_averted'])).toContain('挽回经济损失 N 元');
  expect(searchTermsBy(['admonition'])).toContain('诫勉');
});

test('no term shows pattern syntax, though 制(修)订 is printed with its brackets', () => {
  const codes = [...codesWhere(({ family }) => family !== 'date')];
  const plain = searchTermsBy(codes).map((wording) => wording.replace('制(修)', '制修'));
  expect(plain.filter((wording) => /[\\()[\]|?*+{}^$<>]/u.test(wording))).toEqual([]);
});

test.each([
  'completed',
  'ongoing',
  'meetings_party_committee',
  'meetings_led_by_head',
  'tasks_led_by_head',
  'systems_new',
])('%s has search terms', (code) => expect(searchTermsBy([code]).length).toBeGreaterThan(3));
