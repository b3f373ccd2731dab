import { expect, test } from 'vitest';
import { MONEY, SANCTIONS } from '#extraction/vocabulary/codes.ts';
import { INDICATORS } from '#extraction/vocabulary/indicators.ts';
import { FIGURES } from '#database/figures.ts';

function codesOf(figure: string): readonly string[] {
  return FIGURES.find((one) => one.figure === figure)?.codes ?? [];
}

test('every code of a figure is a code of the indicators', () => {
  const known = new Set<string>(INDICATORS.map(({ code }) => code));
  expect(FIGURES.flatMap(({ codes }) => codes).filter((code) => !known.has(code))).toEqual([]);
});

test('recovered funds are the money that counts as recovered', () => {
  const counted = MONEY.filter(({ counts_as_recovered }) => counts_as_recovered).map(({ code }) => code);
  expect([...codesOf('recovered')].sort()).toEqual([...counted].sort());
});

test('the first form is what is mapped to it', () => {
  const first = SANCTIONS.filter(({ form }) => form === 1).map(({ code }) => code);
  expect([...codesOf('first_form')].sort()).toEqual([...first].sort());
});

test.each([
  ['party_sanctions', 'party_sanction'],
  ['gov_sanctions', 'gov_sanction'],
  ['organisational', 'org_measure'],
])('%s holds every kind of the class %s', (figure, kind) => {
  const kinds = SANCTIONS.filter((sanction) => sanction.class === kind).map(({ code }) => code);
  expect(codesOf(figure)).toEqual(expect.arrayContaining([...kinds]));
});
