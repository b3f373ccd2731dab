import { expect, test } from 'vitest';
import { codesOfFigure, EXPECTED_FIGURES } from '#extraction/vocabulary/expected-figures.ts';
import { codesWhere, INDICATORS } from '#extraction/vocabulary/indicators.ts';

test('every figure of the grid has an indicator, and indicators name no other figure', () => {
  const figures = EXPECTED_FIGURES.map(({ figure }) => figure);
  expect(figures.filter((figure) => codesOfFigure(figure).length === 0)).toEqual([]);
  expect(INDICATORS.flatMap((row) => row.figures).filter((figure) => !figures.includes(figure))).toEqual([]);
});

test.each([
  ['recovered', codesWhere(({ counts_as_recovered }) => counts_as_recovered === true)],
  ['first_form', codesWhere(({ form }) => form === 1)],
  ['meetings', codesWhere(({ block }) => block === 'meetings')],
  ['organisational', codesWhere((row) => row.class === 'org_measure')],
])('%s holds exactly the indicators of its kind', (figure, codes) =>
  expect(new Set(codesOfFigure(figure))).toEqual(codes),
);

test.each([
  ['party_sanctions', 'party_sanction'],
  ['gov_sanctions', 'gov_sanction'],
])('%s holds every kind of the class %s', (figure, kind) => {
  expect(codesOfFigure(figure)).toEqual(expect.arrayContaining([...codesWhere((row) => row.class === kind)]));
});
