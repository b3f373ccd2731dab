import { describe, expect, test } from 'vitest';
import type { DrawnChart } from '#charts/chart-spec.ts';
import { drawn as countsChart } from '#charts/counts/drawn.ts';
import { drawn as disclosureChart } from '#charts/disclosure/drawn.ts';
import * as durations from '#charts/durations/describe.ts';
import { drawn as durationsChart } from '#charts/durations/drawn.ts';
import { drawn as fundsChart } from '#charts/funds/drawn.ts';
import { originsOf } from '#charts/parts/origin.ts';
import { WIDE } from '#charts/parts/width.ts';
import { drawn as sanctionsChart } from '#charts/sanctions/drawn.ts';
import { drawn as timelineChart } from '#charts/timeline/drawn.ts';
import { drawn as trendsChart } from '#charts/trends/drawn.ts';
import type { Answers } from '#queries/answers.ts';
import type { Origin } from '#queries/origin.ts';
import { withoutNotices } from '#view/without-notices.ts';
import { EMPTY_VIEW } from '#view/view.ts';
import { ANSWERS, draw } from './answers.ts';
import { DURATIONS, ZONES } from './rows.ts';

const OWN = 'yunhai';

/** Relabels the rows of one zone as those of a notice the reader added. */
function brought<Row extends { readonly notice_id: string }>(rows: readonly Row[]): Row[] {
  return rows.map((row) => (row.notice_id === OWN ? { ...row, origin: 'own' satisfies Origin } : row));
}

const BROUGHT: Answers = {
  ...ANSWERS,
  zones: brought(ANSWERS.zones),
  timeline: brought(ANSWERS.timeline),
  durations: brought(ANSWERS.durations),
  counts: brought(ANSWERS.counts),
  funds: brought(ANSWERS.funds),
  sanctions: brought(ANSWERS.sanctions),
  disclosure: brought(ANSWERS.disclosure),
  trends: brought(ANSWERS.trends),
};

const CHARTS = [timelineChart, durationsChart, countsChart, sanctionsChart, disclosureChart, fundsChart];

function html(chart: DrawnChart, answers = ANSWERS): string {
  return draw({ chart, answers, lang: 'zh', width: WIDE });
}

describe('a notice added by the reader', () => {
  test.each(CHARTS.filter(({ id }) => id !== 'funds'))(
    'is named and explained in $id only when present',
    (chart) => {
      expect(html(chart, BROUGHT)).toContain('本机文件');
      expect(html(chart)).not.toContain('本机文件');
    },
  );

  test.each(CHARTS.filter(({ id }) => id !== 'durations'))(
    'has its symbol before its name in $id',
    (chart) => {
      expect(html(chart, BROUGHT)).toContain('★');
      expect(html(chart)).not.toContain('★');
    },
  );

  test('is drawn in ink while the zones of the title keep their colours', () => {
    const zoneIds = ZONES.map(({ notice_id }) => notice_id).filter((id) => id !== OWN);
    const page = draw({ chart: timelineChart, answers: BROUGHT, zoneIds, lang: 'zh', width: WIDE });
    expect(page).toContain('fill="var(--ink, #1d2125)"');
    expect(page).toContain('var(--zone-2');
  });

  test.each([durationsChart, trendsChart])(
    'is a star among the dots of $id, distinct from zones and other notices',
    (chart) => {
      const marks = (page: string) =>
        [...page.matchAll(/data-origin="own"[^>]*>(.*?)<\/g>/gsu)].map(([, inner]) => inner);
      const page = html(chart, BROUGHT);
      expect(marks(html(chart))).toEqual([]);
      expect(marks(page).length).toBeGreaterThan(0);
      for (const inner of marks(page)) expect(inner).toMatch(/<path d="M0 -/u);
      expect(page).toContain('data-origin="zone"');
    },
  );

  test('counts neither as a zone nor in the medians of other notices', () => {
    const strips = durations.strips(brought(DURATIONS));
    expect(strips.map(({ median }) => median)).toEqual(
      durations.strips(DURATIONS).map(({ median }) => median),
    );
    const waits = strips.filter(({ key }) => key === 'feedback');
    expect(waits.flatMap(({ own }) => own).map(({ notice_id }) => notice_id)).toEqual([OWN]);
    expect(strips.flatMap(({ zones }) => zones).map(({ notice_id }) => notice_id)).not.toContain(OWN);
    const cells = durations.table(brought(DURATIONS), 'en').rows.map(({ cells: [, group] }) => group?.text);
    expect(new Set(cells)).toEqual(new Set(['zone', 'your own file', 'other notice']));
  });
});

test('a legend lists the origins present, always in the same order', () => {
  expect(originsOf([{ origin: 'context' }, { origin: 'own' }, {}])).toEqual(['zone', 'own', 'context']);
  expect(originsOf([])).toEqual([]);
});

describe('the reader’s own notices', () => {
  const marked = (counted: boolean): Answers => {
    const mark = <Row extends { readonly origin: Origin }>(rows: readonly Row[]) =>
      rows.map((row) => (row.origin === 'own' ? { ...row, counted } : row));
    return { ...BROUGHT, durations: mark(BROUGHT.durations), trends: mark(BROUGHT.trends) };
  };

  test('are on request among those that waits are compared with', () => {
    const added = (answers: Answers) =>
      durations.strips(answers.durations).map(({ peers, context }) => peers.length - context.length);
    expect(Math.max(...added(marked(true)))).toBeGreaterThan(0);
    expect(new Set([...added(marked(false)), ...added(BROUGHT)])).toEqual(new Set([0]));
  });

  test('count on request in the medians of trends, which leave them out otherwise', () => {
    const summary = (answers: Answers) =>
      trendsChart
        .describe(answers, 'en', EMPTY_VIEW)
        .summary?.rows.map(({ cells }) => cells.map(({ text }) => text));
    const without = { ...BROUGHT, trends: BROUGHT.trends.filter(({ origin }) => origin !== 'own') };
    expect(summary(BROUGHT)).toEqual(summary(without));
    expect(summary(marked(false))).toEqual(summary(without));
    expect(summary(marked(true))).not.toEqual(summary(without));
  });

  test('are gone without a trace where only published ones go', () => {
    for (const chart of [...CHARTS, trendsChart])
      expect(chart.describe(withoutNotices(BROUGHT, [OWN]), 'zh', EMPTY_VIEW), chart.id).toEqual(
        chart.describe(withoutNotices(ANSWERS, [OWN]), 'zh', EMPTY_VIEW),
      );
  });
});
