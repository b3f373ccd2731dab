import { describe, expect, test } from 'vitest';
import { layoutCurve } from '#charts/durations/curve-layout.ts';
import { drawn } from '#charts/durations/drawn.ts';
import { chart as onOverview } from '#charts/durations/overview.ts';
import { CHARTS } from '#routes/[[lang=lang]]/overview.ts';
import { ANSWERS, draw } from '../answers.ts';
import { DURATIONS } from '../rows.ts';

const dated = DURATIONS.filter(({ basis }) => basis === 'published');
const others = [
  ...new Set(DURATIONS.filter(({ origin }) => origin === 'context').map((row) => row.notice_id)),
].map((notice_id) => ({
  notice_id,
  origin: 'context' as const,
  kind: 'xuncha',
  level: 'prefecture',
  year: 2024,
  province: null,
  unit_type: null,
  page: 'plain',
}));
const answers = { ...ANSWERS, others };
const curve = layoutCurve(answers, 'en', 800, 0);

describe('the curve of publication', () => {
  test('rises by one notice at each page date', () => {
    expect(curve?.line.match(/H/gu)).toHaveLength(dated.length);
    expect([...(curve?.dots ?? []), ...(curve?.others ?? [])]).toHaveLength(dated.length);
    const heights = [...(curve?.dots ?? []), ...(curve?.others ?? [])]
      .toSorted((a, b) => a.row.days - b.row.days)
      .map(({ y }) => y);
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
  });

  test('says beneath how many are still to come on each day', () => {
    for (const { counts, key } of curve?.waiting ?? [])
      for (const [i, { n }] of counts.entries()) {
        const day = Number(curve?.ticks[i]?.label);
        const rows =
          key === 'all'
            ? dated
            : dated.filter(({ kind, level }) => `${kind} ${level}` === 'xuncha prefecture');
        expect(n).toBe(rows.filter(({ days }) => days > day).length);
      }
    expect(curve?.waiting.map(({ key }) => key)).toEqual(['all', 'like']);
  });

  test('counts notices without a page date apart and calls none of them late', () => {
    const texts = curve?.lines.map(({ text }) => text).join(' ');
    expect(texts).toContain(`${answers.zones.length + others.length - dated.length} more have no page date`);
    expect(texts).toContain('signed, but without a page date');
  });

  test('names the zones at their steps', () => {
    const zones = dated.filter(({ origin }) => origin === 'zone');
    expect(curve?.names.map(({ id }) => id).toSorted()).toEqual(
      zones.map(({ notice_id }) => notice_id).toSorted(),
    );
  });

  test('is not drawn for fewer than five notices', () => {
    const few = DURATIONS.filter(({ origin }) => origin === 'zone');
    expect(layoutCurve({ ...answers, durations: few }, 'en', 800, 0)).toBeNull();
  });

  test('is on the page of its chart and in embeds, but not on the overview', () => {
    const heading = 'Share published by day N';
    expect(draw({ chart: drawn, answers, lang: 'en' })).toContain(heading);
    expect(draw({ chart: onOverview, answers, lang: 'en' })).not.toContain(heading);
    expect(CHARTS.find(({ id }) => id === 'durations')).toBe(onOverview);
  });
});
