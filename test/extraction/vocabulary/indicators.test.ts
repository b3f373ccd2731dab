import { describe, expect, test } from 'vitest';
import { MEASURES } from '#queries/trends.ts';
import { WAIT_DATES } from '#database/views/durations.ts';
import { BARE_WORDS, SANCTIONS } from '#extraction/vocabulary/sanctions.ts';
import { CLASSES, COUNTS } from '#extraction/vocabulary/counts.ts';
import { MEETING_KINDS } from '#extraction/vocabulary/meetings.ts';
import { RULES_MADE } from '#extraction/vocabulary/rules-made.ts';
import { STATUS_RULES } from '#extraction/vocabulary/status-words.ts';
import { codesWhere, INDICATORS } from '#extraction/vocabulary/indicators.ts';
import { MONEY } from '#extraction/vocabulary/money.ts';

const CODES = codesWhere(() => true);
const unknown = (codes: Iterable<string>) => [...codes].filter((code) => !CODES.has(code));

describe('the table of indicators', () => {
  test('has one row per code', () => expect(CODES.size).toBe(INDICATORS.length));

  test('refers only to its own codes', () => {
    expect(unknown(INDICATORS.flatMap(({ totals }) => totals))).toEqual([]);
    expect(unknown(INDICATORS.flatMap(({ all_done }) => all_done ?? []))).toEqual([]);
  });

  test('says of money rows only whether the money came back', () => {
    for (const { code, family, counts_as_recovered } of INDICATORS)
      expect(counts_as_recovered === null, code).toBe(family !== 'money');
  });

  test('draws recovered money as recovered and never with losses averted', () => {
    expect(codesWhere(({ chart_group }) => chart_group === 'recovered')).toEqual(
      codesWhere(({ counts_as_recovered }) => counts_as_recovered === true),
    );
    expect(codesWhere(({ chart_group }) => chart_group === 'averted')).toEqual(new Set(['loss_averted']));
  });

  test('lets only what has parts be added in a bracket', () => {
    for (const { code, bracket } of INDICATORS) {
      const parts = INDICATORS.filter(({ totals }) => totals.includes(code));
      if (bracket !== null) expect(parts.length, code).toBeGreaterThan(1);
    }
  });

  test('draws no indicator that is aside', () => {
    const aside = INDICATORS.filter(({ block }) => block === 'aside');
    expect(aside.length).toBeGreaterThan(0);
    for (const { code, chart_group, figures, comparable } of aside)
      expect([chart_group, figures, comparable], code).toEqual([null, [], false]);
  });
});

describe('codes used elsewhere', () => {
  test('are in the table if the vocabulary uses them', () => {
    const read = [
      ...COUNTS.map(({ code }) => code),
      ...CLASSES.map(({ code }) => code),
      ...MEETING_KINDS.map(({ code }) => code),
      ...STATUS_RULES.map(({ code }) => code),
      ...RULES_MADE.map(({ code }) => code),
      ...SANCTIONS.map(({ code }) => code),
      ...Object.values(BARE_WORDS).flatMap(({ party, gov }) => [party ?? [], gov ?? []].flat()),
      ...MONEY.map(({ code }) => code),
    ];
    expect(unknown(read)).toEqual([]);
  });

  test('are comparable if trends use them', () => {
    const comparable = codesWhere((row) => row.family === 'count' && row.comparable);
    expect(new Set(MEASURES.filter((measure) => CODES.has(measure)))).toEqual(comparable);
  });

  test('are milestones if durations use them', () => {
    const milestones = codesWhere(({ chart_group }) => chart_group === 'milestones');
    for (const date of WAIT_DATES) expect(milestones.has(date), date).toBe(true);
  });
});
