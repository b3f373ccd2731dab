import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lang } from '#messages/lang.ts';
import { tukeyFence } from '#charts/parts/tukey-fence.ts';
import { BOLD, textWidth } from '#charts/parts/text.ts';
import { relations } from '#charts/trends/relations.ts';
import { layoutRelations } from '#charts/trends/relations-layout.ts';
import { layout } from '#charts/trends/layout.ts';
import { groupTable, table } from '#charts/trends/table.ts';
import { caveat, groupCodes, measured, missing, panels, title } from '#charts/trends/describe.ts';
import { withPages } from '#charts/chart-spec.ts';
import { GROUPINGS, type Grouping } from '#queries/trend-groups.ts';
import { ANSWERS } from '../answers.ts';
import { TREND_GROUPS, TRENDS } from '../trend-rows.ts';

const BROKEN = /undefined|NaN|null|\[object|Infinity/u;

test('all texts are complete for any rows a filter leaves', () => {
  fc.assert(
    fc.property(
      fc.subarray([...TRENDS]),
      fc.subarray([...TREND_GROUPS]),
      fc.constantFrom<Grouping>(...GROUPINGS),
      fc.constantFrom<Lang>('zh', 'en'),
      (rows, groups, by, lang) => {
        const tables = [table(rows, lang), groupTable(groups, by, lang)];
        const texts = tables.flatMap((each) =>
          each.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
        );
        const words = [
          title(groups, by, lang),
          measured(by, lang),
          missing(rows, groups, by, lang),
          caveat(lang),
        ];
        for (const sentence of [...words, ...texts]) {
          expect(sentence).not.toBe('');
          expect(sentence).not.toMatch(BROKEN);
        }
        for (const { columns, rows: lines } of tables)
          for (const { cells } of lines) expect(cells).toHaveLength(columns.length);
      },
    ),
    { numRuns: 60 },
  );
});

describe('the finding', () => {
  const of = (by: Grouping, groups = TREND_GROUPS) => title(groups, by, 'en');

  test('by year gives the first and the last median, with the shortest and the longest', () => {
    expect(of('year')).toMatch(
      /^Median days to feedback: [\d.]+ in 2020, [\d.]+ in 2023; shortest in \d{4} \([\d.]+\), longest in \d{4} \([\d.]+\)$/u,
    );
  });

  test('names no year with too few notices', () => expect(of('year')).not.toContain('2024'));

  test('by level names each level', () =>
    expect(of('level')).toMatch(/^Median days to feedback: county [\d.]+, province [\d.]+$/u));

  test('says so when there are too few notices', () => {
    const few = TREND_GROUPS.map((row) => ({ ...row, median: null }));
    expect(of('year', few)).toBe('Too few notices for a median');
  });
});

describe('small multiples', () => {
  const drawn = layout(ANSWERS, 'en', { by: 'year' }, 800).multiples;
  const feedback = drawn.panels.find(({ measure }) => measure === 'feedback_days');

  test('omit figures that fewer than five notices state, and say so', () => {
    expect(panels(TRENDS, TREND_GROUPS, 'year').map(({ measure }) => measure)).not.toContain('rect_measures');
    expect(missing(TRENDS, TREND_GROUPS, 'year', 'en')).toContain('Measures 1');
  });

  test('share all years, including those without a notice', () => {
    expect(groupCodes(TREND_GROUPS, 'year')).toEqual(['2020', '2021', '2022', '2023', '2024']);
    for (const { groups } of drawn.panels) expect(groups.map(({ code }) => code)).toHaveLength(5);
  });

  test('have no median and no line when n is too small', () => {
    expect(feedback?.marks.map(({ code }) => code)).toEqual(['2020', '2022', '2023']);
    expect(feedback?.groups.find(({ code }) => code === '2024')).toMatchObject({ n: 4, median: '–' });
    expect(feedback?.line.match(/L/gu)).toHaveLength(1);
  });

  test('have no line between levels or kinds, which have no order', () => {
    for (const by of ['level', 'kind'] as const)
      for (const { line } of layout(ANSWERS, 'en', { by }, 800).multiples.panels) expect(line).toBe('');
  });

  test('draw every notice, outliers at the edge with their number', () => {
    for (const { measure, points, others, beyond } of drawn.panels)
      expect(points.length + others.length + beyond.length).toBe(
        TRENDS.filter((row) => row.measure === measure).length,
      );
    expect(feedback?.beyond.map(({ text }) => text)).toEqual(['900']);
  });

  test('name the notice of each mark', () => {
    const origins = drawn.panels.flatMap(({ points, others }) =>
      [...points, ...others].map(({ row, facts }) => [row.origin, facts.length > 0]),
    );
    expect(new Set(origins.map(String))).toEqual(new Set(['zone,true', 'context,true']));
  });
});

describe('an axis', () => {
  const values = (numbers: readonly number[], kept = false) => numbers.map((value) => ({ value, kept }));
  const MANY = Array.from({ length: 30 }, (_, i) => 10 + i);

  test('extends to the largest value', () => expect(tukeyFence(values(MANY))).toBe(39));
  test('leaves out values far beyond the middle half', () =>
    expect(tukeyFence(values([...MANY, 500]))).toBe(39));
  test('leaves out no zone', () => expect(tukeyFence([...values(MANY), ...values([500], true)])).toBe(500));
  test('leaves out nothing when there are few values', () =>
    expect(tukeyFence(values([1, 2, 3, 500]))).toBe(500));
});

describe('two figures against each other', () => {
  test('come from notices that state both', () => {
    const [days, problems] = relations(TRENDS);
    expect(days?.pairs).toHaveLength(27);
    expect(problems?.pairs.map(({ across }) => across.notice_id)).toEqual(['linhu']);
    for (const { pairs } of relations(TRENDS))
      for (const { across, up } of pairs) expect(across.notice_id).toBe(up.notice_id);
  });

  test.each([360, 800])('name zones inside the picture without overlap, at %i', (width) => {
    for (const { names, width: own } of layoutRelations(TRENDS, 'en', width).panels) {
      for (const { x } of names) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThanOrEqual(own);
      }
      expect(new Set(names.map(({ x, y, anchor }) => `${x} ${y} ${anchor}`)).size).toBe(names.length);
    }
  });

  test.each([360, 800])('name no zone over the label of the line or the scale below, at %i', (width) => {
    const drawn = layoutRelations(TRENDS, 'en', width);
    expect(drawn.panels.some(({ equal }) => equal !== null)).toBe(true);
    for (const { names, equal } of drawn.panels) {
      for (const { lines, x, y, anchor } of names) {
        const own = Math.max(...lines.map((line) => textWidth(line, 12.5)));
        const from = anchor === 'end' ? x - own : x;
        const lowest = y + (lines.length - 1) * 16;
        expect(lowest).toBeLessThanOrEqual(drawn.base);
        const beside = equal === null || from > equal.box.to || from + own < equal.box.from;
        expect(beside || lowest < equal.box.top || y - 12 > equal.box.bottom).toBe(true);
      }
    }
  });

  test('wrap a long name before clipping it', () => {
    const lines = layoutRelations(TRENDS, 'en', 800).panels.flatMap(({ names }) =>
      names.map((name) => name.lines),
    );
    expect(lines.flat().filter((line) => line.endsWith('…'))).toEqual([]);
  });

  test('have a heading that fits on its line', () => {
    for (const { heading, width } of layoutRelations(TRENDS, 'en', 360).panels)
      expect(textWidth(heading, 13.5 * BOLD)).toBeLessThanOrEqual(width);
  });

  test('link to the facts of both', () => {
    const dots = layoutRelations(TRENDS, 'en', 800).panels.flatMap((panel) => panel.dots);
    expect(dots.find(({ pair }) => pair.up.measure === 'rect_measures')?.facts).toEqual([
      'linhu.problems_total',
      'linhu.rect_measures',
    ]);
  });
});

describe('the table', () => {
  const { rows, columns } = table(TRENDS, 'en');
  const at = (key: string) => columns.findIndex((column) => column.key === key);

  test('has one row per notice, zones first, each with its facts, others with their page', () => {
    const others = new Set(TRENDS.filter((row) => row.origin === 'context').map((row) => row.notice_id));
    const sources = [...others].map((notice_id) => ({
      notice_id,
      source_url: `https://a.example/${notice_id}`,
    }));
    expect(rows).toHaveLength(new Set(TRENDS.map((row) => row.notice_id)).size);
    expect(rows[0]?.cells[at('group')]?.text).toBe('zone');
    for (const { notice_id, page, cells } of withPages(table(TRENDS, 'en'), sources).rows) {
      expect(page !== undefined).toBe(others.has(notice_id));
      expect(cells.some(({ fact_ids }) => fact_ids.length > 0)).toBe(true);
    }
  });

  test('has no zero for a figure that is not found', () => {
    const blank = rows.map(({ cells }) => cells[at('rect_measures')]).filter((cell) => cell?.value === null);
    expect(blank.length).toBe(rows.length - 1);
    expect(new Set(blank.map((cell) => cell?.text))).toEqual(new Set(['not found']));
  });

  test('marks what is approximate and what is inferred', () => {
    const texts = rows.flatMap(({ cells }) => cells.map(({ text }) => text));
    expect(texts).toContain('over 90');
    expect(texts).toContain('60 (year inferred)');
  });

  test('says where there are too few notices for a median', () => {
    const medians = groupTable(TREND_GROUPS, 'year', 'en').rows.map(({ cells }) =>
      cells.map(({ text }) => text),
    );
    const few = medians.filter((cells) => cells.includes('2024') && cells.includes('4'));
    expect(few.length).toBeGreaterThan(0);
    for (const cells of few) expect(cells).toContain('fewer than 5');
  });
});
