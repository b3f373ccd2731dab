import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WIDE } from '#charts/parts/width.ts';
import { drawn as disclosureChart } from '#charts/disclosure/drawn.ts';
import { layout } from '#charts/disclosure/layout.ts';
import { byPrinted, printedBy, shownText, table } from '#charts/disclosure/describe.ts';
import type { Ordered } from '#view/view.ts';
import * as sanctions from '#charts/sanctions/describe.ts';
import { sorted } from '#charts/parts/sorting.ts';
import { ANSWERS, draw } from '../answers.ts';
import { DISCLOSURE, SANCTIONS, ZONES } from '../rows.ts';

const linesOf = (ordered: readonly Ordered[]) =>
  layout(ANSWERS, 'en', { ordered }, 800).grids.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines));
const isFalling = (values: readonly number[]) =>
  values.every((value, i) => value <= (values[i - 1] ?? Infinity));

describe('the disclosure grid', () => {
  test('says for each figure how many of the notices shown state it', () => {
    for (const { figure, tally } of linesOf([])) {
      const own = DISCLOSURE.filter((row) => row.figure === figure.code);
      const printed = own.filter((row) => row.state !== 'not_found').length;
      expect(tally).toBe(`${printed}/${ZONES.length}`);
    }
  });

  test('sorts figures by how many notices state them on request', () => {
    const tallies = (ordered: readonly Ordered[]) =>
      linesOf(ordered).map(({ tally }) => Number.parseInt(tally));
    expect(isFalling(tallies(['figures']))).toBe(true);
    expect(isFalling(tallies([]))).toBe(false);
    expect(tallies(['figures']).toSorted()).toEqual(tallies([]).toSorted());
  });

  test('sorts zones by how many figures they state on request', () => {
    const printed = printedBy(DISCLOSURE, 'notice_id');
    const zones = (ordered: readonly Ordered[]) =>
      layout(ANSWERS, 'en', { ordered }, 800).grids.flatMap(({ columns }) =>
        columns.map(({ zone }) => printed.get(zone.notice_id) ?? 0),
      );
    expect(isFalling(zones(['zones']))).toBe(true);
    expect(isFalling(zones([]))).toBe(false);
  });

  test('links only cells that are not found to their search terms', () => {
    const body = draw({ chart: disclosureChart, lang: 'en', width: WIDE });
    const links = [...body.matchAll(/<a [^>]*href="([^"]*)"/gu)].map(([, href]) => href);
    const blank = DISCLOSURE.filter((row) => row.state === 'not_found');
    expect(links.toSorted()).toEqual(
      blank.map(({ notice_id, figure }) => `/notices/${notice_id}/#n-${figure}`).toSorted(),
    );
    expect(body).not.toContain('data-evidence=""');
  });

  test.each(['zh', 'en'] as const)(
    'gives every figure of a cell with what it counts, equal ones too (%s)',
    (lang) => {
      const [first] = DISCLOSURE;
      if (!first) throw new Error('no rows');
      const row = {
        ...first,
        shown: '1人 · 1人',
        labels_zh: '批评教育 · 谈话提醒',
        labels_en: 'criticism and education · reminder talk',
      };
      const [a, b] = (lang === 'zh' ? row.labels_zh : row.labels_en).split(' · ');
      const one = lang === 'zh' ? '1人' : '1 person';
      expect(shownText(row, lang)).toBe(`${a} ${one} · ${b} ${one}`);
      const html = draw({
        chart: disclosureChart,
        answers: { ...ANSWERS, disclosure: [row] },
        lang,
        width: WIDE,
      });
      expect(html.match(new RegExp(`>${one}<`, 'gu'))).toHaveLength(2);
    },
  );

  test('has bars for counts that at least three notices state, and none for sanctions or money', () => {
    for (const { figure, cells } of linesOf([])) {
      const bars = cells.filter(({ bar }) => bar > 0);
      expect(bars.length === 0 || bars.length >= 3).toBe(true);
      if (['accountability', 'money', 'dates'].includes(figure.block)) expect(bars).toEqual([]);
    }
    expect(linesOf([]).some(({ cells }) => cells.some(({ bar }) => bar > 0))).toBe(true);
  });

  test('keeps ties in their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 3 })), { maxLength: 20 }),
        (pairs) => {
          const all = pairs.map(([, n], i) => ({ key: String(i), n, i }));
          const ordered = byPrinted(all, new Map(all.map(({ key, n }) => [key, n])), ({ key }) => key);
          for (const [at, one] of ordered.entries()) {
            const before = ordered[at - 1];
            if (before) expect(before.n > one.n || (before.n === one.n && before.i < one.i)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('sanctions never rank zones', () => {
  test('the disclosure table cannot be sorted by its sanction columns', () => {
    const grid = table(DISCLOSURE, 'en');
    expect(sorted(grid, { column: 'party_sanctions', descending: true })).toEqual(grid);
    expect(sorted(grid, { column: 'problems_total', descending: true })).not.toEqual(grid);
  });

  test('the sanctions table sorts numbers within each zone', () => {
    const before = sanctions.table(SANCTIONS, 'en', ZONES);
    const after = sorted(before, { column: 'number', descending: true });
    const zonesIn = (one: typeof before) => [...new Set(one.rows.map(({ notice_id }) => notice_id))];
    const runs = after.rows.filter(({ notice_id }, i) => notice_id !== after.rows[i - 1]?.notice_id).length;
    expect(zonesIn(after)).toEqual(zonesIn(before));
    expect(runs).toBe(zonesIn(after).length);
    expect(after).not.toEqual(before);
  });
});
