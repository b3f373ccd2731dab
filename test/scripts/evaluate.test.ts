import { describe, expect, test } from 'vitest';
import type { Fact } from '#extraction/record.ts';
import type { GoldFact } from '../../scripts/evaluate/gold.ts';
import { matchFacts } from '../../scripts/evaluate/match.ts';
import { counts, countsInOpening } from '../../scripts/evaluate/scope.ts';
import { evaluate, sentenceAt } from '../../scripts/evaluate/score.ts';
import { factIn } from '../support/record.ts';

const TEXT = '反馈21个问题,问题21个,其中移交1件。';

function gold(own: Partial<GoldFact>): GoldFact {
  const { indicator, value, unit, date, state, approx, scope, quote } = factIn(TEXT, '21个问题', {
    value: 21,
  });
  return { indicator, value, unit, date, state, approx, scope, part_of: null, quote, ...own };
}

function found(own: Partial<Fact> = {}): Fact {
  return factIn(TEXT, own.quote ?? '21个问题', { value: 21, ...own });
}

describe('matching', () => {
  test('accepts a figure with the same code, value and scope, whatever its unit, state and quote', () => {
    const { hits, misses, inventions } = matchFacts(
      [gold({ quote: '21个', unit: '项' })],
      [found({ state: 'conflicting' })],
    );
    expect([hits.length, misses.length, inventions.length]).toEqual([1, 0, 0]);
  });

  test.each([
    ['code', { indicator: 'problems_specific' }],
    ['value', { value: 22 }],
    ['scope', { scope: 'item' }],
    ['date', { value: null, date: '2023-01-02' }],
    ['number at all', { value: null }],
  ] as const)('counts another %s as a miss and a false positive', (_, own) => {
    const { hits, misses, inventions } = matchFacts([gold({})], [found(own)]);
    expect([hits.length, misses.length, inventions.length]).toEqual([0, 1, 1]);
  });

  test('accepts a code that another reader could give, unless a label has that code itself', () => {
    const also = gold({ indicator: 'problems_specific', also: ['problems_total'] });
    expect(matchFacts([also], [found()]).hits).toHaveLength(1);
    const { hits } = matchFacts([also, gold({})], [found()]);
    expect(hits.map(({ gold: { indicator } }) => indicator)).toEqual(['problems_total']);
  });

  test('uses each found figure once', () => {
    const { hits, misses } = matchFacts([gold({}), gold({})], [found()]);
    expect([hits.length, misses.length]).toEqual([1, 1]);
  });

  test('prefers the same quote among equal figures', () => {
    const other = found({ fact_id: 'n:f2', quote: '问题21个' });
    const { hits } = matchFacts([gold({ quote: '问题21个' }), gold({})], [found(), other]);
    expect(hits.map(({ found: { quote }, gold: { quote: wanted } }) => quote === wanted)).toEqual([
      true,
      true,
    ]);
  });

  test('allows for the rounding of money', () => {
    expect(matchFacts([gold({ value: 84600 })], [found({ value: 84600.001 })]).hits).toHaveLength(1);
  });
});

describe('scoring', () => {
  test.each([
    ['notice', 'meetings_total', true],
    ['notice', 'inspection_round', true],
    ['item', 'party_warning', true],
    ['item', 'cases_filed', true],
    ['item', 'taken_back', true],
    ['item', 'business_amount', false],
    ['item', 'earlier_inspection', false],
    ['item', 'meetings_total', false],
  ])('%s %s: %s', (scope, indicator, expected) => {
    expect(counts({ scope, indicator })).toBe(expected);
  });
});

describe('scoring the openings of real notices', () => {
  test.each([
    ['notice', 'meetings_total', true],
    ['notice', 'inspection_round', false],
    ['item', 'party_warning', false],
  ])('%s %s: %s', (scope, indicator, expected) => {
    expect(countsInOpening({ scope, indicator })).toBe(expected);
  });

  test('leaves out what is not labelled, and accepts other right readings', () => {
    const text =
      '中共枫林镇委员会关于巡察整改进展情况的通报\n2023年3月1日至4月30日,县委第二巡察组对枫林镇党委进行了巡察。';
    const notice = {
      notice_id: 'n',
      kind: 'xuncha',
      level: 'county',
      inspecting_body: '县委第二巡察组',
      inspected_body: '枫林镇',
      items: null,
      measures: null,
      facts: [gold({ indicator: 'inspection_start', value: null, date: '2023-03-01' })],
      optional_facts: [gold({ indicator: 'inspection_end', value: null, date: '2023-04-30' })],
      accept: { inspected_body: ['枫林镇党委'] },
      recast: true,
    };
    const { real, notice: score, names } = evaluate([{ gold: notice, text }]);
    expect(real).toBe(true);
    expect([score.n, score.found]).toEqual([1, 1]);
    expect(names).toMatchObject({
      inspected_body: { right: 1, of: 1 },
      inspection_type: { right: 0, of: 0 },
    });
  });
});

test('shows an error in its sentence', () => {
  expect(sentenceAt('第一句。第二句21个。第三句', 6)).toBe('第二句21个。');
  expect(sentenceAt('没有句号', 2)).toBe('没有句号');
});
