import { describe, expect, test } from 'vitest';
import { numbersText, paperSources } from '#export/paper/sources.ts';
import { evidence } from '../../support/evidence.ts';

const FACTS = [
  evidence({ fact_id: 'a:1', notice_id: 'a', value: 12, unit: '项', quote: '整改措施12项' }),
  evidence({ fact_id: 'b:1', notice_id: 'b', zone_zh: '石桥', date: '2024-03-02', quote: '3月2日' }),
  evidence({ fact_id: 'a:2', notice_id: 'a', value: 0, unit: '项', quote: '0项' }),
  evidence({ fact_id: 'a:1', notice_id: 'a', value: 12, unit: '项', quote: '整改措施12项' }),
];

describe('the sources on paper', () => {
  test('are grouped by notice, with each phrase once', () => {
    const sources = paperSources(FACTS, 'zh');
    expect(sources.map(({ notice_id, phrases }) => [notice_id, phrases.map((one) => one.fact_id)])).toEqual([
      ['a', ['a:1', 'a:2']],
      ['b', ['b:1']],
    ]);
  });

  test('are numbered through all notices', () => {
    const phrases = paperSources(FACTS, 'zh').flatMap((source) => source.phrases);
    expect(phrases.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test('tell the state of each figure, and a stated zero from a stated number', () => {
    const states = (facts: typeof FACTS) =>
      paperSources(facts, 'en').flatMap(({ phrases }) => phrases.map(({ state }) => state));
    expect(states(FACTS)).toEqual(['stated', 'stated as 0', 'stated']);
    expect(states([evidence({ date: '2024-03-02', state: 'year_inferred' })])).toEqual(['year inferred']);
  });

  test('quote at most 40 characters', () => {
    const long = evidence({ quote: '整'.repeat(41) });
    const whole = evidence({ fact_id: 'lakeside-2024:2', quote: '改'.repeat(40) });
    const [cut, kept] = paperSources([long, whole], 'zh').flatMap(({ phrases }) => phrases);
    expect(cut?.quote).toBe(`${'整'.repeat(39)}…`);
    expect(kept?.quote).toBe('改'.repeat(40));
  });
});

test('numbers beside a figure are written in runs', () => {
  expect(numbersText([7, 3, 1, 2])).toBe('1–3, 7');
  expect(numbersText([4, 5])).toBe('4, 5');
  expect(numbersText([])).toBe('');
});
