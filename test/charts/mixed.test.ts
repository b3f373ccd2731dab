import { describe, expect, test } from 'vitest';
import * as counts from '#charts/counts/describe.ts';
import * as durations from '#charts/durations/describe.ts';
import { layout } from '#charts/funds/layout.ts';
import { CHOICES } from '#charts/parts/mix-words.ts';
import { drawn as countsChart } from '#charts/counts/drawn.ts';
import { drawn as fundsChart } from '#charts/funds/drawn.ts';
import { drawn as durationsChart } from '#charts/durations/drawn.ts';
import { EMPTY_VIEW, type View } from '#view/view.ts';
import { ANSWERS } from './answers.ts';
import { COUNTS, DURATIONS, FUNDS } from './rows.ts';

describe('reports dated by signature and by page', () => {
  test('have separate rows unless the reader asks for one', () => {
    const keysOf = (strips: readonly durations.Strip[]) => [...new Set(strips.map(({ key }) => key))];
    expect(keysOf(durations.strips(DURATIONS))).toEqual(['feedback', 'published', 'signed']);
    const mixed = durations.strips(durations.withReportsMixed(DURATIONS));
    expect(keysOf(mixed)).toEqual(['feedback', 'mixed']);
    const all = mixed.flatMap(({ zones, context }) => [...zones, ...context]);
    expect(all).toHaveLength(DURATIONS.length);
  });

  test('keep how each is dated, so that the drawing can distinguish them', () => {
    const bases = (rows: readonly (typeof DURATIONS)[number][]) => rows.map(({ basis }) => basis);
    expect(bases(durations.withReportsMixed(DURATIONS))).toEqual(bases(DURATIONS));
  });
});

describe('levels of problems', () => {
  test('share an extra column that takes one level per notice and sums none', () => {
    const added = counts.withLevelsMixed(COUNTS).filter(({ indicator }) => indicator === 'problems_mixed');
    for (const row of added) {
      const own = COUNTS.filter((one) => one.notice_id === row.notice_id && one.block === 'problems');
      expect(own.map(({ fact_id }) => fact_id)).toContain(row.fact_id);
      expect(own.find(({ fact_id }) => fact_id === row.fact_id)?.value).toBe(row.value);
    }
    expect(new Set(added.map(({ notice_id }) => notice_id)).size).toBe(added.length);
    expect(counts.withLevelsMixed(COUNTS)).toHaveLength(COUNTS.length + added.length);
  });
});

describe('money recovered and losses averted', () => {
  test('have separate panels unless the reader asks for one', () => {
    const sides = (mixed: View['mixed']) => layout(ANSWERS, 'en', { mixed }, 1000).panels;
    expect(sides([]).map(({ side }) => side)).toEqual(['recovered', 'averted']);
    expect(sides(['funds']).map(({ side }) => side)).toEqual(['mixed']);
  });

  test('are never summed when they share a panel', () => {
    const drawn = layout(ANSWERS, 'en', { mixed: ['funds'] }, 1000).panels.flatMap(({ lines }) => lines);
    const amounts = drawn.map(({ row }) => row.fact_id);
    expect(amounts.toSorted()).toEqual(FUNDS.map((row) => row.fact_id).toSorted());
  });
});

test.each([
  ['durations', durationsChart, 'report'],
  ['counts', countsChart, 'problems'],
  ['funds', fundsChart, 'funds'],
] as const)('the subtitle of %s says what is mixed, if anything is', (_, chart, mix) => {
  for (const [lang, word] of [
    ['zh', '已混排'],
    ['en', 'Mixed'],
  ] as const) {
    expect(chart.describe(ANSWERS, lang, EMPTY_VIEW).measured).not.toContain(word);
    expect(chart.describe(ANSWERS, lang, { ...EMPTY_VIEW, mixed: [mix] }).measured).toContain(word);
  }
});

test('every choice and every forbidden sum gives its reason in both languages', () => {
  for (const { mixable, forbidden } of Object.values(CHOICES)) {
    for (const why of [mixable?.why, forbidden?.why]) {
      if (!why) continue;
      expect(why.zh.length).toBeGreaterThan(10);
      expect(why.en.length).toBeGreaterThan(10);
    }
  }
});
