import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { DrawnChart } from '#charts/chart-spec.ts';
import { pairs, withLevelsMixed } from '#charts/counts/describe.ts';
import { drawn as countsChart } from '#charts/counts/drawn.ts';
import { drawn as disclosureChart } from '#charts/disclosure/drawn.ts';
import { drawn as durationsChart } from '#charts/durations/drawn.ts';
import Findings from '#charts/findings/Findings.svelte';
import { drawn as fundsChart } from '#charts/funds/drawn.ts';
import { MIDDLE, NARROW, WIDE } from '#charts/parts/width.ts';
import { drawn as sanctionsChart } from '#charts/sanctions/drawn.ts';
import { drawn as timelineChart } from '#charts/timeline/drawn.ts';
import { drawn as trendsChart } from '#charts/trends/drawn.ts';
import type { Lang } from '#messages/lang.ts';
import { GROUPINGS } from '#queries/grouping.ts';
import type { TimelineRow } from '#queries/timeline.ts';
import type { Answers } from '#queries/answers.ts';
import { script } from '#ui/script.svelte.ts';
import { EMPTY_VIEW, type View } from '#view/view.ts';
import { ANSWERS, draw, NO_ANSWERS } from './answers.ts';
import { COUNTS, DISCLOSURE, DURATIONS, FINDINGS, FUNDS, SANCTIONS, TIMELINE, VAGUE, ZONES } from './rows.ts';
import { TRENDS } from './trend-rows.ts';

/** The measures of the made rows with enough notices in a year to be drawn. */
const WIDTHS = [
  ['narrow', NARROW],
  ['in a column', MIDDLE],
  ['wide', WIDE],
] as const;

const DAYS: ReadonlySet<string> = new Set(['inspection_days', 'feedback_days']);

interface Shown {
  readonly name: string;
  readonly html: (answers: Answers, lang: Lang, width?: number) => string;
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

interface Viewed {
  readonly name: string;
  readonly chart: DrawnChart;
  readonly view: View;
  readonly facts: readonly (string | null)[];
}

function viewed(
  chart: DrawnChart,
  facts: Viewed['facts'],
  view: Partial<View> = {},
  name: string = chart.id,
): Viewed {
  return { name, chart, facts, view: { ...EMPTY_VIEW, ...view } };
}

const CHARTS: readonly Viewed[] = [
  viewed(timelineChart, timelineFacts),
  viewed(timelineChart, [...timelineFacts, 'shiqiao-published'], { calendar: true }, 'calendar'),
  viewed(durationsChart, idsOf(DURATIONS)),
  viewed(durationsChart, idsOf(DURATIONS), { mixed: ['report'] }, 'durations mixed'),
  viewed(
    countsChart,
    pairs(COUNTS).map((row) => row.fact_id),
  ),
  viewed(
    countsChart,
    pairs(withLevelsMixed(COUNTS)).map((row) => row.fact_id),
    { mixed: ['problems'] },
    'counts mixed',
  ),
  viewed(
    fundsChart,
    FUNDS.map((row) => row.fact_id),
  ),
  viewed(
    fundsChart,
    FUNDS.map((row) => row.fact_id),
    { mixed: ['funds'] },
    'funds mixed',
  ),
  viewed(
    sanctionsChart,
    SANCTIONS.map((row) => row.fact_id),
  ),
  viewed(disclosureChart, idsOf(DISCLOSURE)),
  ...GROUPINGS.map((by) =>
    viewed(trendsChart, idsOf(TRENDS.filter(({ measure }) => DAYS.has(measure))), { by }, `trends by ${by}`),
  ),
];

const SHOWN: readonly Shown[] = [
  ...CHARTS.map(({ name, chart, view, facts }) => ({
    name,
    facts,
    html: (answers: Answers, lang: Lang, width?: number) =>
      draw({ chart, view, answers, lang, ...(width !== undefined && { width }) }),
  })),
  {
    name: 'findings',
    facts: idsOf(FINDINGS),
    html: ({ findings: rows }, lang) => render(Findings, { props: { rows, lang } }).body,
  },
];

/** Drawn as after hydration: small marks have their labels and evidence only then. */
function withScript(draw: () => string): string {
  script.runs = true;
  try {
    return draw();
  } finally {
    script.runs = false;
  }
}

function evidenceIn(html: string): Set<string> {
  return new Set(
    [...html.matchAll(/data-evidence="([^"]*)"/gu)].flatMap((match) => match[1]?.split(' ') ?? []),
  );
}

describe.each(SHOWN)('$name', ({ html, facts }) => {
  test.each(WIDTHS)('has a mark for every fact of its rows, %s', (_, width) => {
    const found = evidenceIn(withScript(() => html(ANSWERS, 'zh', width)));
    for (const fact of facts) expect(found).toContain(fact);
  });

  test.each(['zh', 'en'] as const)('contains no NaN or undefined, %s', (lang) => {
    expect(html(ANSWERS, lang)).not.toMatch(/NaN|undefined|Infinity|\[object/u);
  });

  test('contains none without rows either', () => {
    const drawn = html(NO_ANSWERS, 'en');
    expect(drawn).not.toMatch(/NaN|undefined|Infinity/u);
    expect(evidenceIn(drawn).size).toBe(0);
  });

  test('has no button and no tab stop before script runs', () => {
    const drawn = html(ANSWERS, 'en');
    expect(drawn).not.toMatch(/<button|role="button"|tabindex="0"/u);
    expect(evidenceIn(drawn).size).toBeGreaterThan(0);
  });

  test('makes every mark with evidence a button with a name', () => {
    const drawn = withScript(() => html(ANSWERS, 'en'));
    const marks = drawn.match(/<g[^>]*data-evidence[^>]*>/gu) ?? [];
    for (const mark of marks) {
      expect(mark).toMatch(/role="button"/u);
      expect(mark).toMatch(/tabindex="0"/u);
      expect(mark).toMatch(/aria-label="[^"]+"/u);
    }
  });
});

describe.each(CHARTS)('the layout of $name', ({ chart, view }) => {
  test.each(WIDTHS)('has the height of its drawing and the facts of its marks, %s', (_, width) => {
    for (const lang of ['zh', 'en'] as const) {
      const { height, factIds } = chart.layout(ANSWERS, lang, view, width);
      const html = withScript(() => draw({ chart, view, lang, width }));
      expect(html).toContain(`viewBox="0 0 ${width} ${height}"`);
      expect(new Set(factIds)).toEqual(evidenceIn(html));
      expect(factIds).toHaveLength(evidenceIn(html).size);
    }
  });
});

test('a month-only date is drawn as a band and gives no number of days', () => {
  const answers = { ...ANSWERS, timeline: VAGUE, limits: [] };
  const html = draw({ chart: timelineChart, answers, lang: 'en', width: WIDE });
  expect(html).toContain('Linhu Industrial Park, Wait for feedback month only');
  expect(html).toContain('-hatch)');
  expect(html).toContain('no feedback date found: cannot be aligned');
});

describe('the timeline', () => {
  const html = (timeline: readonly TimelineRow[], lang: Lang = 'zh', calendar = false) =>
    draw({
      chart: timelineChart,
      answers: { ...ANSWERS, timeline },
      view: { ...EMPTY_VIEW, calendar },
      lang,
      width: WIDE,
    });
  const times = (text: string, word: string) => text.split(`>${word}<`).length - 1;

  test('names its three phases once, over a row that has them', () => {
    for (const phase of ['进驻', '等待', '整改']) expect(times(html(TIMELINE), phase)).toBe(1);
  });

  test('names rare marks in every row where they occur, and only there', () => {
    const dated = TIMELINE.filter((row) => row.as_of !== null).length;
    expect(dated).toBeGreaterThan(0);
    expect(times(html(TIMELINE), '统计截止')).toBe(dated);
    const later = TIMELINE.filter(
      ({ signed, published }) => signed && published && published > signed,
    ).length;
    expect(times(html(TIMELINE), '网页日期')).toBe(later);
    expect(times(html(TIMELINE), '年份推算')).toBe(1);
    const plain = TIMELINE.filter(({ notice_id }) => notice_id === 'linhu');
    for (const rare of ['统计截止', '网页日期', '年份推算']) expect(times(html(plain), rare)).toBe(0);
  });

  test.each([false, true])(
    'draws a notice without a report date as an arrow without end, with its feedback (by calendar: %s)',
    (calendar) => {
      const [first] = TIMELINE;
      const none = { signed: null, published: null, report: null, report_days: null };
      const open = { ...(first as TimelineRow), ...none };
      const drawn = withScript(() => html([open, ...TIMELINE.slice(1)], 'en', calendar));
      expect(times(drawn, 'no report date found')).toBe(1);
      expect(drawn).toContain('aria-label="Linhu Industrial Park, Feedback to report, no report date found"');
      expect(drawn).toMatch(/data-evidence="linhu-feedback" aria-label="[^"]*no report date found"/u);
      expect(times(html(TIMELINE, 'en', calendar), 'no report date found')).toBe(0);
    },
  );

  test('colours the notices that its title names, and only those', () => {
    const drawn = html(TIMELINE);
    for (const place of [2, 4]) expect(drawn).toContain(`var(--zone-${place},`);
    for (const place of [1, 3, 5]) expect(drawn).not.toContain(`var(--zone-${place},`);
  });
});

test('a period line is drawn only in the rows it applies to', () => {
  const answers = { ...ANSWERS, limits: ANSWERS.limits.filter((limit) => limit.applies) };
  const html = draw({ chart: timelineChart, answers, lang: 'en', width: WIDE });
  expect(html.match(/class="limit/gu)).toHaveLength(1);
});

test('the strip beneath a chart has a cell for every notice, by state', () => {
  const html = draw({ chart: countsChart, lang: 'en', width: WIDE });
  const stated = new Set(pairs(COUNTS).map((row) => row.notice_id));
  const silent = ZONES.filter(({ notice_id }) => !stated.has(notice_id));
  expect(html).toContain(`>stated ${stated.size}<`);
  expect(html).toContain(`>not found ${silent.length}<`);
  expect(html).toContain(`"not found, ${silent.map(({ zone_en }) => zone_en).join(', ')}"`);
});

test('a count that is listed only in part says by how many, and what is not listed is not an empty list', () => {
  const html = draw({ chart: countsChart, lang: 'en', width: WIDE });
  expect(html).toContain('>41 → 39<');
  expect(html).toContain('>2 fewer listed<');
  expect(html).toContain('>no list to check against<');
  expect(html).not.toContain('→ 0<');
});

test('a sanction without a number and a stated zero are drawn differently', () => {
  const html = draw({ chart: sanctionsChart, lang: 'en', width: WIDE });
  expect(html).toContain('>mentioned, no number<');
  expect(html).toContain('>0 cases<');
});

test.each([countsChart, fundsChart, sanctionsChart])(
  '$id: the inspecting body is printed below the name of its zone',
  (chart) => {
    for (const [, width] of WIDTHS) {
      expect(draw({ chart, lang: 'zh', width })).toContain('>市级巡察<');
      expect(draw({ chart, lang: 'en', width })).toMatch(/>prefecture( patrol)?</u);
    }
  },
);

test('durations: only notices with an inferred year are hollow', () => {
  const context = DURATIONS.filter(({ origin }) => origin === 'context').slice(0, 20);
  const durations = context.map((row, i) => ({ ...row, state: i % 4 === 0 ? 'year_inferred' : 'stated' }));
  const html = draw({
    chart: durationsChart,
    answers: { ...ANSWERS, durations },
    lang: 'zh',
    width: WIDE,
  });
  const holes = [...html.matchAll(/class="hole[^"]*"[^>]* d="([^"]+)"/gu)].map(
    ([, d = '']) => d.split('M').length - 1,
  );
  expect(holes.reduce((sum, n) => sum + n, 0)).toBe(5);
});
