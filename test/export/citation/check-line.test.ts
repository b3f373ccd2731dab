import { describe, expect, test } from 'vitest';
import { checkLine } from '#export/citation/check-line.ts';
import { evidence } from '../../support/evidence.ts';
import '../../support/messages.ts';

const FACT = evidence({
  value: 12,
  unit: '项',
  quote: '12项整改措施',
  title: '湖畔园区整改进展情况的通报',
  source_url: 'https://lakeside.example/1.html',
  captured_on: '2026-01-31',
  inspected_body: '湖畔园区党工委',
});

test('a notice without a title is named by its organisation and described in brackets', () => {
  const line = checkLine([{ ...FACT, title: null }], 'https://site.example/', 'zh');
  expect(line).toContain('湖畔园区党工委[巡视巡察整改进展情况通报]');
  expect(line).not.toContain('《');
});

describe('what is computed from two dates', () => {
  const feedback = { indicator: 'feedback', date: '2024-03-01', quote: '3月1日反馈', fact_id: 'a.f1' };
  const signed = { indicator: 'signed', date: '2024-03-31', quote: '2024年3月31日', fact_id: 'a.f2' };
  const dates = [evidence({ ...FACT, ...feedback }), evidence({ ...FACT, ...signed })] as const;

  test.each(['zh', 'en'] as const)('has its formula, both phrases and both facts, in %s', (lang) => {
    const line = checkLine(dates, 'https://site.example/?fact=a.f1,a.f2', lang);
    for (const part of ['2024-03-31 − 2024-03-01 = 30', feedback.quote, signed.quote, 'a.f1', 'a.f2'])
      expect(line).toContain(part);
  });

  test('opens its notice with both phrases highlighted', () => {
    const texts = [feedback, signed].map(({ quote }) => `text=${encodeURIComponent(quote)}`);
    expect(checkLine(dates, '', 'zh')).toContain(`#:~:${texts.join('&')}`);
  });
});

test.each(['zh', 'en'] as const)(
  'a line in %s gives value, phrase, notice, address, date and fact',
  (lang) => {
    const line = checkLine([FACT], 'https://site.example/?fact=1', lang);
    for (const part of [
      '12',
      FACT.quote,
      FACT.title,
      FACT.source_url,
      FACT.captured_on,
      FACT.fact_id,
      'https://site.example/?fact=1',
    ]) {
      expect(line).toContain(part);
    }
    expect(line).not.toContain('\n');
  },
);

test('the address of the notice opens at the phrase', () => {
  expect(checkLine([FACT], '', 'zh')).toContain(`#:~:text=${encodeURIComponent(FACT.quote)}`);
});

test('an address ends with a space, so that no following text becomes part of it', () => {
  for (const lang of ['zh', 'en'] as const) {
    const addresses = checkLine([FACT], 'https://site.example/?fact=1', lang).match(/https:\S+/gu);
    expect(addresses).toHaveLength(2);
    for (const address of addresses ?? []) expect(address).toMatch(/[\w%]$/u);
  }
});

test('a notice without a known page has no address and no capture date', () => {
  const line = checkLine([{ ...FACT, source_url: null, captured_on: null }], '', 'en');
  expect(line).not.toMatch(/null|https:|captured/u);
});
