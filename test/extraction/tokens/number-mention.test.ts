import { describe, expect, test } from 'vitest';
import { numberMentions } from '#extraction/tokens/number-mention.ts';
import { fold } from '#text/fold.ts';
import { marked, withMarks } from '../../support/marked.ts';

function shown(source: string): string {
  const { text } = marked(source);
  const found = numberMentions(fold(text));
  const figures = found.map(({ value, unit, approx }) =>
    [`${value}${unit}`, approx].filter(Boolean).join(' '),
  );
  return `${withMarks(text, found)} ${figures.join('; ')}`.trim();
}

describe('a number is read with its classifier', () => {
  test.each([
    ['整改措施⟦96条⟧', '96条'],
    ['⟦十二个⟧问题', '12个'],
    ['⟦两家⟧单位', '2家'],
    ['⟦一百零五项⟧', '105项'],
    ['⟦１５８项⟧', '158项'],
    ['⟦1,204人次⟧', '1204人次'],
    ['⟦98.71%⟧', '98.71%'],
    ['⟦7.132万元⟧', '71320元'],
    ['⟦1.26亿元⟧', '126000000元'],
    ['⟦三万六千元⟧', '36000元'],
    ['⟦3亿美元⟧', '300000000美元'],
    ['⟦0人⟧', '0人'],
    ['⟦3名⟧', '3名'],
    ['⟦30件次⟧', '30件次'],
    ['⟦3个方面⟧⟦12个⟧问题', '3个方面; 12个'],
  ])('%s', (source, expected) => expect(shown(source)).toBe(`${source} ${expected}`));
});

describe('a count has no fraction', () => {
  test.each([
    ['2．⟦12人⟧被问责', '12人'],
    ['一、成效\n 1.⟦30个⟧问题', '30个'],
    ['⟦2.5万人次⟧', '25000人次'],
    ['⟦2.5%⟧', '2.5%'],
  ])('%s', (source, expected) => expect(shown(source)).toBe(`${source} ${expected}`));

  test.each(['共有2.12人', '3.0个问题', '2.05人', '第2.12人'])('%s is not a figure', (source) =>
    expect(shown(source)).toBe(source),
  );
});

describe('an approximation belongs to its number', () => {
  test.each([
    ['⟦约80个⟧', '80个 about'],
    ['⟦近80个⟧', '80个 below'],
    ['⟦逾80个⟧', '80个 at_least'],
    ['⟦超过80个⟧', '80个 at_least'],
    ['⟦不少于80个⟧', '80个 at_least'],
    ['⟦80余个⟧', '80个 at_least'],
    ['⟦80多个⟧', '80个 at_least'],
    ['⟦十余个⟧', '10个 at_least'],
    ['⟦80个左右⟧', '80个 about'],
    ['⟦20余万元⟧', '200000元 at_least'],
    ['⟦20万余元⟧', '200000元 at_least'],
  ])('%s', (source, expected) => expect(shown(source)).toBe(`${source} ${expected}`));
});

describe('other numbers are not figures', () => {
  test.each([
    '清退2 . 12万元',
    '清退2·12万元',
    '清退1 234.5元',
    '第3次',
    '第十二次',
    '3平方公里',
    '120亩',
    '几个',
    '若干个',
    '2023年',
    '个人',
    '家',
    '%',
  ])('%s', (source) => expect(shown(source)).toBe(source));
});
