import { describe, expect, test } from 'vitest';
import { strips, title, withReportsMixed } from '#charts/durations/describe.ts';
import { layout } from '#charts/durations/layout.ts';
import { isLike } from '#charts/parts/peers.ts';
import type { DurationRow } from '#queries/durations.ts';
import { WIDE } from '#charts/parts/width.ts';
import { EMPTY_VIEW } from '#view/view.ts';
import { ANSWERS, draw } from '../answers.ts';
import { drawn as chart } from '#charts/durations/drawn.ts';
import { DURATIONS } from '../rows.ts';

const zones = DURATIONS.filter(({ origin }) => origin === 'zone');
const [prototype] = DURATIONS.filter(({ origin }) => origin === 'context');

/** Other notices unlike any zone. */
const UNLIKE: readonly DurationRow[] = Array.from({ length: 6 }, (_, i) => ({
  ...(prototype as DurationRow),
  notice_id: `ctx-unlike-${i}`,
  kind: 'xunshi',
  level: 'central',
  days: 40 + i,
}));

describe('strips', () => {
  test('set a zone only beside notices of its kind and level', () => {
    for (const { zones: own, context, like } of strips([...DURATIONS, ...UNLIKE]))
      for (const other of context) {
        expect(like && isLike(like, other)).toBe(true);
        for (const zone of own) expect(isLike(zone, other)).toBe(true);
      }
  });

  test('have every zone that states the measure, once per date of its report', () => {
    const placed = strips(DURATIONS).flatMap(({ zones: own }) => own);
    expect(new Set(placed)).toEqual(new Set(zones));
    expect(placed).toHaveLength(zones.length);
    const both = zones.filter(({ notice_id, basis }) => notice_id === 'shiqiao' && basis !== null);
    expect(both.map(({ basis }) => basis)).toEqual(['signed', 'published']);
  });

  test('leave out notices unlike every zone, and say how many', () => {
    const context = strips([...DURATIONS, ...UNLIKE]).flatMap(({ context: own }) => own);
    expect(context.filter(({ notice_id }) => notice_id.startsWith('ctx-unlike'))).toEqual([]);
    const answers = { ...ANSWERS, durations: [...DURATIONS, ...UNLIKE] };
    const { missing } = chart.describe(answers, 'en', EMPTY_VIEW);
    expect(missing).toContain('(6 more without a like zone are not drawn)');
  });

  test('show all other notices of a measure if no zone is drawn', () => {
    const others = [...DURATIONS.filter(({ origin }) => origin === 'context'), ...UNLIKE];
    for (const { key, context, like } of strips(others)) {
      expect(like).toBeNull();
      expect(context).toHaveLength(
        others.filter(({ basis }) => (key === 'feedback' ? basis === null : basis === key)).length,
      );
    }
  });

  test('begin with the kind of notice that the title names, which counts the dots of that strip', () => {
    const [first] = strips(DURATIONS);
    expect(first?.zones.map(({ notice_id }) => notice_id)).toContain('linhu');
    const [, n] = /其他 (\d+) 份/u.exec(title(DURATIONS, 'zh')) ?? [];
    expect(Number(n)).toBe(first?.context.length);
    const [strip] = layout({ durations: DURATIONS }, 'zh', { mixed: [] }, 800).strips;
    expect(strip?.others).toHaveLength(Number(n));
    expect(strip?.head.note).toContain(`n = ${n}，`);
  });
});

describe('the drawing of strips', () => {
  const named = (rows: readonly DurationRow[], mixed: readonly 'report'[] = []) =>
    layout({ durations: rows }, 'zh', { mixed }, 800).strips.flatMap(({ names }) => names);

  test('gives the rank of a zone beside its name, as in the title', () => {
    const longest = named(DURATIONS).find(({ isLongest }) => isLongest);
    expect(longest?.rank).not.toBe('');
    expect(title(DURATIONS, 'zh').endsWith(longest?.rank ?? '?')).toBe(true);
  });

  test('gives no rank among fewer than five', () => {
    const few = DURATIONS.filter((row) => row.origin === 'zone' || Number(row.notice_id.slice(4)) < 4);
    expect(named(few).filter(({ rank }) => rank !== '')).toEqual([]);
  });

  test('names a notice beyond the axis, with its days', () => {
    const far = { ...(prototype as DurationRow), notice_id: 'ctx-far', label_zh: '远处局', days: 2400 };
    const [name] = named([...DURATIONS, far]).filter(({ dot }) => dot.row.notice_id === 'ctx-far');
    expect(name).toMatchObject({ name: '远处局', count: '2400 →' });
  });

  test('tells a page date from a signature by its shape, also where they share a strip', () => {
    for (const mixed of [[], ['report']] as const) {
      const html = draw({ chart, lang: 'en', width: WIDE, view: { ...EMPTY_VIEW, mixed } });
      const radius = (label: string) =>
        new RegExp(`aria-label="[^"]*\\(Shiqiao\\), ${label}[^"]*"[^]*?<rect[^>]*? rx="(\\d)"`, 'u').exec(
          html,
        )?.[1];
      expect(radius('Feedback → signature')).toBe('7');
      expect(radius('Feedback → page date')).toBe('0');
    }
  });

  test('has a mark of its own for each date of a zone when reports are mixed', () => {
    const rows = layout({ durations: DURATIONS }, 'en', { mixed: ['report'] }, 800).strips.flatMap(
      ({ dots }) => dots.map(({ row }) => row.fact_ids),
    );
    expect(rows.toSorted()).toEqual(zones.map(({ fact_ids }) => fact_ids).toSorted());
    expect(withReportsMixed(DURATIONS)).toHaveLength(DURATIONS.length);
  });
});
