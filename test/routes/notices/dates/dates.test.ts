import { expect, test } from 'vitest';
import { drawnAt } from '#charts/parts/redraw.ts';
import { WIDE } from '#charts/parts/width.ts';
import { render } from 'svelte/server';
import Dates from '#routes/[[lang=lang]]/notices/dates/Dates.svelte';
import { durationsOf, title } from '#routes/[[lang=lang]]/notices/dates/dates.ts';
import { shape } from '#routes/[[lang=lang]]/notices/dates/dates-layout.ts';
import type { TimelineRow } from '#queries/timeline.ts';
import type { FactRow } from '#queries/facts.ts';
import { factRow } from '../../../support/dossier.ts';
import { TIMELINE } from '../../../charts/rows.ts';

const DATES: readonly (readonly [string, string, string])[] = [
  ['inspection_start', '2024-03-01', 'stated'],
  ['inspection_end', '2024-03-30', 'stated'],
  ['feedback', '2024-06', 'month_only'],
  ['as_of', '2024-11-29', 'year_inferred'],
  ['signed', '2024-11-30', 'stated'],
  ['published', '2024-12-01', 'stated'],
];
const FACTS: readonly FactRow[] = DATES.map(([indicator, date, state]) =>
  factRow(indicator, { indicator, date, state, label_zh: indicator, family: 'date', block: 'dates' }),
);
const [ROW = {} as TimelineRow] = TIMELINE;
const OPEN: TimelineRow = { ...ROW, feedback_days: null, report_days: null };

test('durations that cannot be computed have no bar', () => {
  expect(durationsOf(ROW).map(({ phase }) => phase)).toEqual(['inspection', 'wait', 'report']);
  expect(durationsOf(OPEN).map(({ phase }) => phase)).toEqual(['inspection']);
});

test('a bar is computed from the facts at its ends', () => {
  for (const duration of durationsOf(ROW)) expect(duration.facts).toHaveLength(2);
});

test('the title counts the dates if there is no duration', () => {
  const none = { ...OPEN, inspection_days: null };
  expect(title(none, FACTS, 'zh')).toBe('6 个日期');
});

test.each([360, 800])('at %i px no label leaves the drawing or overlaps another', (width) => {
  const { marks, axis } = shape(ROW, FACTS, 'zh', width);
  for (const [i, mark] of marks.entries()) {
    expect(mark.labelX).toBeGreaterThanOrEqual(0);
    expect(mark.labelX + mark.labelWidth).toBeLessThanOrEqual(width + 0.1);
    expect(axis - mark.rise - 28).toBeGreaterThanOrEqual(-4);
    for (const other of marks.slice(i + 1)) {
      const apart =
        mark.labelX + mark.labelWidth <= other.labelX || other.labelX + other.labelWidth <= mark.labelX;
      expect(apart || mark.lane !== other.lane, `${mark.name} ${other.name}`).toBe(true);
    }
  }
});

test('a month is drawn as a band and every date as a mark with evidence', () => {
  const { marks } = shape(ROW, FACTS, 'zh', 800);
  const [month] = marks.filter(({ x0, x1 }) => x1 > x0);
  expect(month?.fact.indicator).toBe('feedback');
  const { body } = render(Dates, { props: { row: ROW, facts: FACTS, lang: 'zh' }, context: drawnAt(WIDE) });
  for (const { fact_id } of FACTS) expect(body).toContain(`data-evidence="${fact_id}"`);
  expect(body).not.toMatch(/NaN|undefined/);
});
