import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Counts from '#charts/counts/CountsChart.svelte';
import Disclosure from '#charts/disclosure/DisclosureChart.svelte';
import Durations from '#charts/durations/DurationsChart.svelte';
import Findings from '#charts/findings/Findings.svelte';
import Funds from '#charts/funds/FundsChart.svelte';
import Sanctions from '#charts/sanctions/SanctionsChart.svelte';
import Timeline from '#charts/timeline/TimelineChart.svelte';
import Trends from '#charts/trends/TrendsChart.svelte';
import { script } from '#ui/script.svelte.ts';
import type { DrawnWidth } from '#charts/parts/width.ts';
import type { Lang } from '#messages/lang.ts';
import {
  COUNTS,
  DISCLOSURE,
  DURATIONS,
  FINDINGS,
  FUNDS,
  LIMITS,
  SANCTIONS,
  TIMELINE,
  VAGUE,
  ZONES,
} from './rows.ts';
import { TREND_GROUPS, TRENDS } from './trend-rows.ts';

interface Drawn {
  readonly name: string;
  readonly chart: Component<never>;
  readonly props: Readonly<Record<string, unknown>>;
  readonly facts: readonly (string | null)[];
}

const idsOf = (rows: readonly { readonly fact_ids: string | null }[]) =>
  rows.flatMap((row) => row.fact_ids?.split(' ') ?? []);
const timelineFacts = TIMELINE.flatMap((row) =>
  [
    row.inspection_start_fact,
    row.inspection_end_fact,
    row.feedback_fact,
    row.as_of_fact,
    row.report_fact,
  ].filter(Boolean),
);

const CHARTS: readonly Drawn[] = [
  { name: 'timeline', chart: Timeline, props: { rows: TIMELINE, limits: LIMITS }, facts: timelineFacts },
  {
    name: 'calendar',
    chart: Timeline,
    props: { rows: TIMELINE, limits: LIMITS, view: 'calendar' },
    facts: [...timelineFacts, 'shiqiao-published'],
  },
  { name: 'durations', chart: Durations, props: { rows: DURATIONS }, facts: idsOf(DURATIONS) },
  {
    name: 'counts',
    chart: Counts,
    props: { rows: COUNTS, zones: ZONES },
    facts: COUNTS.map((row) => row.fact_id),
  },
  {
    name: 'funds',
    chart: Funds,
    props: { rows: FUNDS, zones: ZONES },
    facts: FUNDS.map((row) => row.fact_id),
  },
  {
    name: 'sanctions',
    chart: Sanctions,
    props: { rows: SANCTIONS, zones: ZONES },
    facts: SANCTIONS.map((row) => row.fact_id),
  },
  { name: 'disclosure', chart: Disclosure, props: { rows: DISCLOSURE }, facts: idsOf(DISCLOSURE) },
  ...(['year', 'level', 'kind'] as const).map((by) => ({
    name: `trends by ${by}`,
    chart: Trends,
    props: { rows: TRENDS, groups: TREND_GROUPS, by },
    facts: idsOf(TRENDS),
  })),
  { name: 'findings', chart: Findings, props: { rows: FINDINGS }, facts: idsOf(FINDINGS) },
];

function draw({ chart, props }: Drawn, lang: Lang, layout: DrawnWidth = 'both'): string {
  // Svelte's types know a component only by its own props.
  return render(chart as Component<Record<string, unknown>>, { props: { ...props, lang, layout } }).body;
}

function evidenceIn(html: string): Set<string> {
  return new Set(
    [...html.matchAll(/data-evidence="([^"]*)"/gu)].flatMap((match) => match[1]?.split(' ') ?? []),
  );
}

describe.each(CHARTS)('$name', (drawn) => {
  test.each(['wide', 'narrow'] as const)('every fact of the rows is at a mark, %s', (layout) => {
    const found = evidenceIn(draw(drawn, 'zh', layout));
    for (const fact of drawn.facts) expect(found).toContain(fact);
  });

  test.each(['zh', 'en'] as const)('nothing broken is drawn or said, %s', (lang) => {
    expect(draw(drawn, lang)).not.toMatch(/NaN|undefined|Infinity|\[object/u);
  });

  test('no rows draw nothing broken', () => {
    const html = draw({ ...drawn, props: { ...drawn.props, rows: [], groups: [], zones: [] } }, 'en');
    expect(html).not.toMatch(/NaN|undefined|Infinity/u);
    expect(evidenceIn(html).size).toBe(0);
  });

  test('before script runs nothing is a button, and nothing stops the keyboard', () => {
    const html = draw(drawn, 'en');
    expect(html).not.toMatch(/<button|role="button"|tabindex="0"/u);
    expect(evidenceIn(html).size).toBeGreaterThan(0);
  });

  test('every mark with evidence is a button with a name', () => {
    script.runs = true;
    const html = draw(drawn, 'en');
    script.runs = false;
    const marks = html.match(/<g[^>]*data-evidence[^>]*>/gu) ?? [];
    for (const mark of marks) {
      expect(mark).toMatch(/role="button"/u);
      expect(mark).toMatch(/tabindex="0"/u);
      expect(mark).toMatch(/aria-label="[^"]+"/u);
    }
  });
});

test('a month-only date is drawn as a band and gives no number of days', () => {
  const html = draw({ name: '', chart: Timeline, props: { rows: VAGUE }, facts: [] }, 'en', 'wide');
  expect(html).toContain('Linhu Industrial Park, Wait for feedback month only');
  expect(html).toContain('-hatch)');
  expect(html).toContain('no feedback date found: cannot be aligned');
});

test('a limit is drawn in the rows it applies to and in no other', () => {
  const only = LIMITS.filter((limit) => limit.applies);
  const html = draw(
    { name: '', chart: Timeline, props: { rows: TIMELINE, limits: only }, facts: [] },
    'en',
    'wide',
  );
  expect(html.match(/class="limit/gu)).toHaveLength(1);
});

test('silence has a mark of its own in every cell of the counts', () => {
  const html = draw(
    { name: '', chart: Counts, props: { rows: COUNTS, zones: ZONES }, facts: [] },
    'en',
    'wide',
  );
  const cells = ZONES.length * new Set(COUNTS.map((row) => row.indicator)).size;
  const inLegend = 1;
  expect(html.match(/>not found</gu)).toHaveLength(cells - COUNTS.length + inLegend);
});

test('a sanction without a number and a printed zero are drawn differently', () => {
  const html = draw(
    { name: '', chart: Sanctions, props: { rows: SANCTIONS, zones: ZONES }, facts: [] },
    'en',
    'wide',
  );
  expect(html).toContain('>told without a number<');
  expect(html).toContain('>0 cases<');
});

test.each(CHARTS.filter(({ name }) => ['counts', 'funds', 'sanctions'].includes(name)))(
  '$name: under the name of a zone stands who inspected it',
  (drawn) => {
    for (const layout of ['wide', 'narrow'] as const) {
      expect(draw(drawn, 'zh', layout)).toContain('>市级巡察<');
      expect(draw(drawn, 'en', layout)).toMatch(/>prefecture( patrol)?</u);
    }
  },
);

test('durations: other notices whose year is inferred are hollow, and no others', () => {
  const context = DURATIONS.filter(({ origin }) => origin === 'context').slice(0, 20);
  const rows = context.map((row, i) => ({ ...row, state: i % 4 === 0 ? 'year_inferred' : 'stated' }));
  const { body } = render(Durations, { props: { rows, lang: 'zh', layout: 'wide' } });
  expect(body.match(/class="hole/gu)).toHaveLength(5);
});
