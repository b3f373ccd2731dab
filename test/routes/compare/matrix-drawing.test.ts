import { describe, expect, test } from 'vitest';
import { walk, type Element } from '#export/picture/element.ts';
import { NO_PICKS } from '#routes/[[lang=lang]]/compare/practice-filter.ts';
import { matrixDrawing } from '#routes/[[lang=lang]]/compare/matrix-drawing.ts';
import { shownMatrix } from '#routes/[[lang=lang]]/compare/shown-matrix.ts';
import { NONE_MOVED } from '#routes/[[lang=lang]]/compare/natures.ts';
import type { Practice } from '#routes/[[lang=lang]]/compare/practice.ts';
import { textWidth } from '#charts/parts/text.ts';
import { comparedOf, comparedZone, practice, TYPES } from '../../support/practices.ts';

const QINGHE = comparedZone('qinghe-2023', 'Qinghe');
const BEILING = comparedZone('beiling-2024', 'Beiling');
const TOPICS = ['finance_control', 'ideology'].map((value) => ({ value, label: `topic ${value}` }));
const PRACTICES = [
  practice(),
  ...Array.from({ length: 11 }, () => practice({ types: ['training', 'rule_making'] })),
  practice({ zone: BEILING.notice_id, topics: ['ideology'], types: ['training'] }),
];
const ALL_SHOWN = {
  picks: NO_PICKS,
  byType: false,
  moved: NONE_MOVED,
  zones: [],
  onlyDifferent: false,
  evidence: [],
};

function drawn(
  width: number,
  byType = false,
  practices: readonly Practice[] = PRACTICES,
  zones = [QINGHE, BEILING],
) {
  const compared = comparedOf({ lang: 'en', zones, topics: TOPICS, types: TYPES });
  const shown = shownMatrix({ compared, practices, unlisted: [] }, { ...ALL_SHOWN, byType });
  return matrixDrawing(shown, { byType, lang: 'en', width });
}

const textsOf = (drawing: ReturnType<typeof drawn>) =>
  [...walk(drawing.children)].filter(({ name }) => name === 'text');
const words = (text: Element) => text.children.join('');

describe.each([1040, 360])('the picture of the matrix, %i px wide', (width) => {
  test.each([false, true])('has the numbers of all cells (by type: %s)', (byType) => {
    const said = textsOf(drawn(width, byType)).map(words).join(' | ');
    for (const number of byType ? ['12', '11', '1'] : ['12', '1']) {
      expect(said).toMatch(new RegExp(`\\b${number}\\b`, 'u'));
    }
  });

  test('has a sign and a word for a notice that does not mention a topic', () => {
    const said = textsOf(drawn(width)).map(words);
    expect(said.filter((text) => text === 'not mentioned')).toHaveLength(2);
  });

  test('says what its marks and signs mean', () => {
    const said = textsOf(drawn(width)).map(words);
    expect(said).toContain(TYPES.find(({ value }) => value === 'rule_making')?.label);
    expect(said.join(' ')).toContain('the program did not find the topic');
  });

  test('frames mechanisms alone', () => {
    const frames = [...walk(drawn(width).children)].filter(({ name }) => name === 'rect');
    // In one cell, and below where marks are explained.
    expect(frames).toHaveLength(2);
  });

  test.each([false, true])('draws nothing outside itself (by type: %s)', (byType) => {
    const drawing = drawn(width, byType);
    for (const text of textsOf(drawing)) {
      const { x, y, 'font-size': size, 'text-anchor': anchor } = text.attributes;
      const long = textWidth(words(text), Number(size));
      const end = Number(x) + (anchor === 'middle' ? long / 2 : long);
      expect(end, words(text)).toBeLessThanOrEqual(drawing.width);
      expect(Number(y)).toBeLessThanOrEqual(drawing.height);
    }
  });
});

test('the picture of the matrix is wider than asked where there are many zones', () => {
  const many = Array.from({ length: 14 }, (_, i) => comparedZone(`zone-${i}`, `Zone ${i}`));
  const practices = many.map(({ notice_id }) => practice({ zone: notice_id }));
  expect(drawn(1040, false, practices, many).width).toBeGreaterThan(1500);
});
