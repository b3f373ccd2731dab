import { describe, expect, test, vi } from 'vitest';
import { headline, keepsPhrases, lines, measured, type Setting } from '#export/picture/type.ts';
import { readFaces } from '../../../scripts/pictures/faces.ts';

const FACES = readFaces();

const SANS: Setting = { face: 'sans', size: 20 };
const SERIF: Setting = { face: 'serif', size: 20 };

describe('lines', () => {
  const TEXT =
    '通报总体部分自述的数量（括号里的分项画在合计之内，不再另算）；Rectification notices 158，正文印出 138。';

  test.each([120, 200, 400, 2000])('are no wider than %i', (width) => {
    for (const line of lines(TEXT, SANS, width, FACES))
      expect(measured(line, SANS, FACES)).toBeLessThanOrEqual(width);
  });

  test('contain every character', () => {
    expect(lines(TEXT, SANS, 150, FACES).join('').replace(/\s/gu, '')).toBe(TEXT.replace(/\s/gu, ''));
  });

  test('never begin with closing or end with opening punctuation', () => {
    for (const line of lines(TEXT, SANS, 150, FACES)) expect(line).not.toMatch(/^[，。；）]|（$/u);
  });

  test('break an address that is too long', () => {
    const address = 'https://duizhao.example/charts/timeline/?v=1&zone=linhu';
    expect(lines(address, SANS, 120, FACES).length).toBeGreaterThan(2);
  });
});

describe('a headline', () => {
  test('keeps words, figures with their units, and short brackets whole', () => {
    const broken = headline('从反馈到报告，长则 462 天（临湖经开区）', SERIF, 180, FACES);
    expect(broken).toContain('（临湖经开区）');
    expect(broken.join('|')).not.toMatch(/462 ?\||报\|告/u);
  });

  test('never separates an amount from its unit', () => {
    const text = '追回资金：2 家写明 9784 元至 12.6 万元；挽回损失：临湖 280 万元';
    for (let width = 140; width < 700; width += 20)
      expect(headline(text, SERIF, width, FACES).join('|')).not.toMatch(/[万\d] ?\|/u);
  });

  test('has lines of similar length', () => {
    const widths = headline('等反馈天数的中位数：2021 年 50 天，2025 年 65.5 天', SERIF, 460, FACES).map(
      (line) => measured(line, SERIF, FACES),
    );
    expect(widths).toHaveLength(2);
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6);
  });

  test('works without Intl.Segmenter', () => {
    vi.stubGlobal('Intl', {});
    const broken = headline('从反馈到报告，长则 462 天', SERIF, 120, FACES);
    vi.unstubAllGlobals();
    expect(broken.join('').replace(/\s/gu, '')).toBe('从反馈到报告，长则462天');
    expect(broken.length).toBeGreaterThan(1);
  });

  test('does not fit if a phrase would have to be broken', () => {
    expect(keepsPhrases('长则 462 天（临湖经开区）', SERIF, 100, FACES)).toBe(false);
    expect(keepsPhrases('长则 462 天（临湖经开区）', SERIF, 300, FACES)).toBe(true);
  });
});
