import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lang } from '#messages/lang.ts';
import { tukeyFence } from '#charts/parts/tukey-fence.ts';
import { BOLD, textWidth } from '#charts/parts/text.ts';
import { relations } from '#charts/trends/relations.ts';
import { layoutRelations } from '#charts/trends/relations-layout.ts';
import { layout } from '#charts/trends/layout.ts';
import { TEXT } from '#charts/trends/words.ts';
import { groupTable, table } from '#charts/trends/table.ts';
import { caveat, measured, missing, title } from '#charts/trends/describe.ts';
import { panelRows, yearsOf } from '#charts/trends/groups.ts';
import { GROUPINGS, type Grouping } from '#queries/grouping.ts';
import { ANSWERS } from '../answers.ts';
import { TRENDS } from '../trend-rows.ts';

const BROKEN = /undefined|NaN|null|\[object|Infinity/u;

test('all texts are complete for any rows a filter leaves', () => {
  fc.assert(
    fc.property(
      fc.subarray([...TRENDS]),
      fc.constantFrom<Grouping>(...GROUPINGS),
      fc.constantFrom<Lang>('zh', 'en'),
      (rows, by, lang) => {
        const tables = [table(rows, lang), groupTable(rows, by, lang)];
        const texts = tables.flatMap((each) =>
          each.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
        );
        const words = [title(rows, by, lang), measured(by, lang), missing(rows, by, lang), caveat(lang)];
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
  const of = (by: Grouping, rows = TRENDS) => title(rows, by, 'en');

  test('gives the first and the last median of all notices', () => {
    expect(of('year')).toMatch(/^Median days to feedback: [\d.]+ in 2020, [\d.]+ in 2023$/u);
  });

  test('gives those of each level', () =>
    expect(of('level')).toMatch(
      /^Median days to feedback: province [\d.]+ in 2023; county [\d.]+ in 2020, [\d.]+ in 2022$/u,
    ));

  test('names no year with too few notices', () => expect(of('year')).not.toContain('2024'));

  test('says so when there are too few notices', () => {
    expect(of('year', TRENDS.slice(0, 8))).toBe('Too few notices for a median');
  });
});

describe('small multiples', () => {
  const drawn = layout(ANSWERS, 'en', { by: 'level' }, 800).multiples;
  const feedback = drawn.rows.find(({ measure }) => measure === 'feedback_days');
  const together = layout(ANSWERS, 'en', { by: 'year' }, 800).multiples.rows.find(
    ({ measure }) => measure === 'feedback_days',
  )?.panels[0];

  test('omit figures with fewer than five notices in every year, and say so', () => {
    expect(panelRows(TRENDS, 'year').map(({ measure }) => measure)).not.toContain('rect_measures');
    expect(missing(TRENDS, 'year', 'en')).toContain('Measures 1');
  });

  test('share all years, including those without a notice', () => {
    expect(yearsOf(TRENDS)).toEqual([2020, 2021, 2022, 2023, 2024]);
    for (const { years } of drawn.panels) expect(years).toHaveLength(5);
  });

  test('share the scale of their measure', () => {
    expect(feedback?.panels.map(({ code }) => code)).toEqual(['province', 'county']);
    const at = (panel: number, value: number) =>
      [...(feedback?.panels[panel]?.points ?? []), ...(feedback?.panels[panel]?.others ?? [])]
        .filter(({ row }) => row.value === value)
        .map(({ y }) => y);
    const [value = 0] = TRENDS.filter(
      (row) =>
        row.measure === 'feedback_days' &&
        row.level === 'county' &&
        TRENDS.some(
          (other) => other.measure === row.measure && other.level === 'province' && other.value === row.value,
        ),
    ).map((row) => row.value);
    expect(new Set([...at(0, value), ...at(1, value)]).size).toBe(1);
  });

  test.each([
    ['in full where they stay apart', 800, ['2020', '2021', '2022', '2023', '2024']],
    ['with the century once where they would touch', 340, ['2020', '21', '22', '23', '24']],
    ['every other one where they are narrow', 200, ['20', '', '22', '', '24']],
  ])('name their years, %s', (_, width, labels) => {
    const [panel] = layout(ANSWERS, 'en', { by: 'level' }, width).multiples.panels;
    expect(panel?.years.map(({ label }) => label)).toEqual(labels);
  });

  test('print the first and the last median where the years have no room for theirs', () => {
    const narrow = layout(ANSWERS, 'en', { by: 'level' }, 200).multiples.panels;
    for (const [i, { ends, marks }] of narrow.entries()) {
      const medians = (drawn.panels[i]?.years ?? []).flatMap(({ median }) => median || []);
      expect(ends).toBe(marks.length > 1 ? `${medians[0]} → ${medians.at(-1)}` : (medians[0] ?? ''));
    }
  });

  test('have no median and no line when n is too small', () => {
    expect(together?.marks.map(({ i }) => i)).toEqual([0, 2, 3]);
    expect(together?.years[4]).toMatchObject({ code: '2024', n: 4, median: '' });
    expect(together?.line.match(/L/gu)).toHaveLength(1);
  });

  test.each(GROUPINGS)(
    'count in their heading what is in their years, and draw as many dots, by %s',
    (by) => {
      for (const filtered of [
        TRENDS,
        TRENDS.filter(({ origin, notice_id }) => origin !== 'zone' || notice_id === 'linhu'),
      ])
        for (const { note, panels } of layout({ ...ANSWERS, trends: filtered }, 'en', { by }, 800).multiples
          .rows) {
          const n = panels.flatMap(({ years }) => years).reduce((sum, year) => sum + year.n, 0);
          expect(note).toMatch(new RegExp(`^n = ${n}(,|$)`, 'u'));
          for (const { n: own, years, points, others, beyond } of panels) {
            expect(years.reduce((sum, year) => sum + year.n, 0)).toBe(own);
            for (const [i, { code, n: inYear }] of years.entries()) {
              const dots = [...points, ...others, ...beyond].filter(({ row }) => String(row.year) === code);
              expect(dots, `${by} ${code} ${i}`).toHaveLength(inYear);
            }
          }
        }
    },
  );

  test('draw outliers at the edge with their number', () => {
    expect(feedback?.panels.flatMap(({ beyond }) => beyond).map(({ text }) => text)).toEqual(['900']);
  });

  test('leave out groups of fewer than five, and say how many notices that are', () => {
    const [first] = TRENDS.filter(({ origin }) => origin === 'context');
    const rare = { ...(first as (typeof TRENDS)[number]), notice_id: 'ctx-rare', level: 'central' };
    const codes = layout(
      { ...ANSWERS, trends: [...TRENDS, rare] },
      'en',
      { by: 'level' },
      800,
    ).multiples.panels.map(({ code }) => code);
    expect(codes).not.toContain('central');
    expect(missing([...TRENDS, rare], 'level', 'en')).toContain('1 in groups of fewer than 5');
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

  test('has one row per notice, zones first, each with its facts', () => {
    expect(rows).toHaveLength(new Set(TRENDS.map((row) => row.notice_id)).size);
    expect(rows[0]?.cells[at('group')]?.text).toBe('zone');
    for (const { cells } of rows) {
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

  test('of medians says where there are too few notices, and has the facts of its dots', () => {
    const lines = groupTable(TRENDS, 'year', 'en').rows.map(({ cells }) => cells);
    const few = lines.filter((cells) => cells[1]?.text === '2024' && cells[2]?.text === '4');
    expect(few.length).toBeGreaterThan(0);
    for (const cells of few) expect(cells.map(({ text }) => text)).toContain('fewer than 5');
    for (const [measure, year, n] of lines) {
      const own = TRENDS.filter(
        (row) =>
          TEXT.en.measure[row.measure] === measure?.text &&
          [String(row.year), 'all years'].includes(year?.text ?? ''),
      );
      const dots =
        year?.text === 'all years' ? own.length : own.filter((row) => String(row.year) === year?.text).length;
      expect(n?.fact_ids).toHaveLength(dots);
      expect(n?.value).toBe(dots);
    }
  });
});
