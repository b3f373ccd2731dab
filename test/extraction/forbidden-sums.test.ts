import { describe, expect, test } from 'vitest';
import { MEASURE_TYPES, LEVELS, STATUSES } from '#extraction/vocabulary/codelists.ts';
import { FORBIDDEN_SUMS } from '#extraction/vocabulary/forbidden-sums.ts';
import { INDICATORS } from '#extraction/vocabulary/indicators.ts';
import { TIME_LIMITS } from '#extraction/vocabulary/time-limits.ts';

const CODES = new Set<string>(INDICATORS.map(({ code }) => code));

/** The rules that keep two figures apart. */
function rulesBetween(one: string, other: string): readonly string[] {
  return FORBIDDEN_SUMS.filter(({ codes, others }) => {
    const [left, right]: readonly (readonly string[])[] = [codes, others.length === 0 ? codes : others];
    return (left?.includes(one) && right?.includes(other)) || (left?.includes(other) && right?.includes(one));
  }).map(({ code }) => code);
}

describe('forbidden sums', () => {
  test.each(FORBIDDEN_SUMS)('$code names existing indicators, each once', ({ codes, others }) => {
    const named = [...codes, ...others];
    expect(named.filter((code) => !CODES.has(code))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
    expect(codes.length + others.length).toBeGreaterThan(1);
  });

  test.each([
    ['problems_total', 'problems_specific', 'levels_of_problems'],
    ['completed', 'problems_total', 'status_in_total'],
    ['systems_total', 'systems_new', 'rules_in_total'],
    ['party_sanctions_total', 'admonition', 'persons'],
    ['party_warning', 'gov_warning', 'persons'],
    ['orgs_held_accountable', 'held_accountable_total', 'persons_and_bodies'],
    ['talks_persons', 'talk_reminder', 'education_and_accountability'],
    ['loss_averted', 'recalled', 'recovered_and_averted'],
    ['business_amount', 'taken_back', 'no_recovery'],
  ])('%s is not added to %s', (one, other, rule) => {
    expect(rulesBetween(one, other)).toContain(rule);
    expect(rulesBetween(other, one)).toContain(rule);
  });

  test('amounts of recovered money may be added within a notice', () => {
    const recovered = INDICATORS.filter((row) => row.counts_as_recovered).map(({ code }) => code);
    for (const one of recovered)
      for (const other of recovered) expect(rulesBetween(one, other), `${one} ${other}`).toEqual([]);
  });

  test('new and revised rules may be added', () => {
    expect(rulesBetween('systems_new', 'systems_revised')).toEqual([]);
  });
});

describe('definitions', () => {
  const defined = { INDICATORS, FORBIDDEN_SUMS, MEASURE_TYPES, STATUSES, LEVELS, TIME_LIMITS };
  test.each(Object.entries(defined))('%s are defined in both languages, in whole sentences', (_, rows) => {
    const lacking = rows.filter(
      ({ definition, definition_zh }) => !definition.endsWith('.') || !definition_zh.endsWith('。'),
    );
    expect(lacking.map(({ code }) => code)).toEqual([]);
  });
});
