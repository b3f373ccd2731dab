import { expect, test } from 'vitest';
import { COUNT_RULES } from '#extraction/vocabulary/counts.ts';
import { codesOfFigure, EXPECTED_FIGURES } from '#extraction/vocabulary/expected-figures.ts';
import { expanded, searchTermsBy } from '#routes/[[lang=lang]]/notices/[id]/search-terms.ts';

test.each([
  [/措施/u, ['措施']],
  [/措施|举措/u, ['措施', '举措']],
  [/(?:具体)?(?:整改)(?:措施|举措)/u, ['整改措施', '整改举措']],
  [/(?:视频)*会(?!议)/u, ['会']],
  [/[省市]委/u, ['省委']],
  [/召开[^,。]+会/u, ['召开…会']],
  [/问题{0,2}\(含\)/u, ['问(含)']],
  [/第(?<n>\d)次$/u, ['第…次']],
])('%s stands for %j', (pattern, words) => expect(expanded(pattern)).toEqual(words));

test('every figure except dates has search terms', () => {
  for (const { block, figure } of EXPECTED_FIGURES)
    expect(searchTermsBy(codesOfFigure(figure)).length > 0, figure).toBe(block !== 'dates');
});

test('a term has the number where the rule expects it, with the usual classifier', () => {
  expect(searchTermsBy(['rect_measures'])).toEqual(expect.arrayContaining(['措施 N 条', 'N 条整改措施']));
  expect(searchTermsBy(['loss_averted'])).toContain('挽回经济损失 N 元');
  expect(searchTermsBy(['admonition'])).toContain('诫勉');
});

test('no term shows pattern syntax', () => {
  const codes = COUNT_RULES.map(({ code }) => code);
  expect(searchTermsBy(codes).filter((wording) => /[\\()[\]|?*+{}^$<>]/u.test(wording))).toEqual([]);
});
