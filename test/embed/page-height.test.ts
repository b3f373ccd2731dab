import { describe, expect, test } from 'vitest';
import { frameHeight } from '#embed/page-height.ts';
import { heightAt } from '#embed/frame-height.ts';

const CONTENTS = {
  title: '三个园区都在半年内公布了整改进展',
  measured: '从反馈到落款的天数。',
  captions: ['一份没有写落款日期。', '', '来源：整改对照，数据 1.0.0 版。'],
  notes: [],
  narrow: 540,
  middle: 470,
  wide: 400,
};
const WIDTHS = [320, 375, 500, 531, 532, 640, 660, 691, 692, 768, 1000, 1200];

describe('the computed height of a frame', () => {
  test('covers texts of one line each and the drawing', () => {
    const texts = 28 + 28 + 28 + 6 + 22 + 2 * (4 + 20);
    for (const [width, drawing] of [
      [531, (540 * 499) / 360],
      [672, (470 * 640) / 560],
      [992, (400 * 960) / 800],
    ] as const) {
      const height = heightAt(frameHeight([CONTENTS]), width);
      expect(height).toBeGreaterThanOrEqual(texts + drawing);
      expect(height).toBeLessThanOrEqual(texts + drawing + 4);
    }
  });

  test('is greater on a phone, where the title needs more lines', () => {
    const long = { ...CONTENTS, title: CONTENTS.title.repeat(3) };
    const more = heightAt(frameHeight([long]), 320) - heightAt(frameHeight([CONTENTS]), 320);
    expect(more).toBeGreaterThanOrEqual(2 * 28);
  });

  test('counts every note beneath the drawing', () => {
    const noted = { ...CONTENTS, notes: ['甲县的办法：两个月。', '乙县的办法：三个月。'] };
    const more = heightAt(frameHeight([noted]), 1000) - heightAt(frameHeight([CONTENTS]), 1000);
    expect(more).toBeGreaterThanOrEqual(8 + 2 * 20.8 - 1);
  });

  test('covers each of several drawings', () => {
    const tall = { ...CONTENTS, wide: 700 };
    const [both, each] = [frameHeight([CONTENTS, tall]), [CONTENTS, tall].map((one) => frameHeight([one]))];
    for (const width of WIDTHS)
      for (const one of each) expect(heightAt(both, width)).toBeGreaterThanOrEqual(heightAt(one, width) - 2);
  });
});
