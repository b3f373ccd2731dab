import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Counts from '#charts/counts/CountsChart.svelte';
import Disclosure from '#charts/disclosure/DisclosureChart.svelte';
import Durations from '#charts/durations/DurationsChart.svelte';
import Funds from '#charts/funds/FundsChart.svelte';
import Sanctions from '#charts/sanctions/SanctionsChart.svelte';
import Timeline from '#charts/timeline/TimelineChart.svelte';
import Trends from '#charts/trends/TrendsChart.svelte';
import * as durations from '#charts/durations/describe.ts';
import { originsOf } from '#charts/parts/origin.ts';
import type { Origin } from '#queries/origin.ts';
import { COUNTS, DISCLOSURE, DURATIONS, FUNDS, LIMITS, SANCTIONS, TIMELINE, ZONES } from './rows.ts';
import { TREND_GROUPS, TRENDS } from './trend-rows.ts';

const OWN = 'yunhai';

/** The rows of one zone as those of a notice that a reader has brought. */
function brought<Row extends { readonly notice_id: string }>(rows: readonly Row[]): Row[] {
  return rows.map((row) => (row.notice_id === OWN ? { ...row, origin: 'own' satisfies Origin } : row));
}

type Rows = readonly { readonly notice_id: string }[];
const drawn: readonly (readonly [string, Component<never>, Readonly<Record<string, Rows>>])[] = [
  ['timeline', Timeline, { rows: TIMELINE, limits: LIMITS }],
  ['durations', Durations, { rows: DURATIONS }],
  ['counts', Counts, { rows: COUNTS, zones: ZONES }],
  ['sanctions', Sanctions, { rows: SANCTIONS, zones: ZONES }],
  ['disclosure', Disclosure, { rows: DISCLOSURE }],
  ['funds', Funds, { rows: FUNDS, zones: ZONES }],
];

// Svelte's types know a component only by its own props.
function html(chart: Component<never>, props: object): string {
  return render(chart as Component<Record<string, unknown>>, {
    props: { lang: 'zh', layout: 'wide', ...props },
  }).body;
}

function madeOwn(props: Readonly<Record<string, Rows>>): object {
  return Object.fromEntries(Object.entries(props).map(([name, rows]) => [name, brought(rows)]));
}

describe('a notice that the reader has brought', () => {
  test.each(drawn.filter(([name]) => name !== 'funds'))(
    'is named and explained in %s, and only where it is',
    (_, chart, props) => {
      expect(html(chart, madeOwn(props))).toContain('您的通报');
      expect(html(chart, props)).not.toContain('您的通报');
    },
  );

  test.each(drawn.filter(([name]) => name !== 'durations'))(
    'has its sign before its name in %s',
    (_, chart, props) => {
      expect(html(chart, madeOwn(props))).toContain('★');
      expect(html(chart, props)).not.toContain('★');
    },
  );

  test('stands in ink beside zones in colour, which keep theirs', () => {
    const zoneIds = ZONES.map(({ notice_id }) => notice_id).filter((id) => id !== OWN);
    const page = html(Timeline, { ...madeOwn({ rows: TIMELINE }), zoneIds });
    expect(page).toContain('fill="var(--ink, #1d2125)"');
    expect(page).toContain('var(--zone-1');
  });

  test.each([
    ['durations', Durations, { rows: DURATIONS }, { rows: brought(DURATIONS) }],
    [
      'trends',
      Trends,
      { rows: TRENDS, groups: TREND_GROUPS },
      { rows: brought(TRENDS), groups: TREND_GROUPS },
    ],
  ] as const)(
    'is a star among the dots of %s, told apart from zones and others',
    (_, chart, before, after) => {
      const marks = (page: string) =>
        [...page.matchAll(/data-origin="own"[^>]*>(.*?)<\/g>/gsu)].map(([, inner]) => inner);
      const page = html(chart as Component<never>, after);
      expect(marks(html(chart as Component<never>, before))).toEqual([]);
      expect(marks(page).length).toBeGreaterThan(0);
      for (const inner of marks(page)) expect(inner).toMatch(/<path d="M0 -/u);
      expect(page).toContain('data-origin="zone"');
    },
  );

  test('is no zone and no other notice in words and medians', () => {
    const strips = durations.strips(brought(DURATIONS));
    expect(strips.map(({ median }) => median)).toEqual(
      durations.strips(DURATIONS).map(({ median }) => median),
    );
    expect(strips[0]?.own.map(({ notice_id }) => notice_id)).toEqual([OWN]);
    expect(strips[0]?.zones.map(({ notice_id }) => notice_id)).not.toContain(OWN);
    const cells = durations.table(brought(DURATIONS), 'en').rows.map(({ cells: [, group] }) => group?.text);
    expect(new Set(cells)).toEqual(new Set(['zone', 'your own notice', 'other notice']));
  });
});

test('a legend has the origins that are there, in one order', () => {
  expect(originsOf([{ origin: 'context' }, { origin: 'own' }, {}])).toEqual(['zone', 'own', 'context']);
  expect(originsOf([])).toEqual([]);
});
