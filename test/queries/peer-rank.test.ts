import { quantile } from 'd3-array';
import { beforeAll, describe, expect, test } from 'vitest';
import { title } from '#charts/durations/describe.ts';
import { placeOf } from '#routes/[[lang=lang]]/notices/[id]/dossier-words.ts';
import { openNode } from '#database/node.ts';
import { durations, type DurationRow } from '#queries/durations.ts';
import { EVERYTHING, type Filter } from '#queries/filter.ts';
import { peerRank, type PeerRankRow } from '#queries/peer-rank.ts';
import { FEWEST } from '#queries/grouping.ts';
import { trends, type TrendRow } from '#queries/trends.ts';
import { withDatabase } from '../support/database.ts';
import { crowdedTables, JOINT } from '../support/tables.ts';
import { openWasm } from '../support/wasm.ts';
import '../support/messages.ts';

const BEILING: Filter = { ...EVERYTHING, zone: ['beiling-2024'] };

interface Description {
  readonly rows: readonly PeerRankRow[];
  readonly picked: readonly PeerRankRow[];
  readonly points: readonly TrendRow[];
  readonly waits: readonly DurationRow[];
}

let described: ReadonlyMap<string, Description>;

beforeAll(async () => {
  const ask = (open: typeof openNode) =>
    withDatabase(
      crowdedTables,
      async (database) => ({
        rows: await database.query(peerRank(EVERYTHING)),
        picked: await database.query(peerRank(BEILING)),
        points: await database.query(trends(EVERYTHING)),
        waits: await database.query(durations(EVERYTHING)),
      }),
      open,
    );
  described = new Map([
    ['node', await ask(openNode)],
    ['wasm', await ask(openWasm)],
  ]);
}, 120_000);

const numbers = (text: string | null) => (text === null ? [] : text.split(' ').map(Number));

/** The peers of a figure, computed independently. */
function alike(own: TrendRow, points: readonly TrendRow[]): readonly TrendRow[] {
  return points.filter(
    (row) =>
      row.origin === 'context' &&
      row.measure === own.measure &&
      row.kind === own.kind &&
      row.level === own.level &&
      row.level !== 'unknown',
  );
}

describe.each(['node', 'wasm'])('peer rank on %s', (engine) => {
  const of = (): Description => described.get(engine) ?? { rows: [], picked: [], points: [], waits: [] };
  const rowOf = (notice: string, measure: string) =>
    of().rows.find((row) => row.notice_id === notice && row.measure === measure);

  test('ranks each comparable figure among notices of its kind and level', () => {
    const { rows, points } = of();
    const own = points.filter(({ origin }) => origin === 'zone');
    expect(rows.map(({ notice_id, measure }) => `${notice_id} ${measure}`).sort()).toEqual(
      own.map(({ notice_id, measure }) => `${notice_id} ${measure}`).sort(),
    );
    for (const point of own) {
      const values = alike(point, points).map(({ value }) => value);
      const at = (share: number) => (values.length < FEWEST ? null : quantile(values, share));
      const row = rowOf(point.notice_id, point.measure);
      expect(row, `${point.notice_id} ${point.measure}`).toMatchObject({
        value: point.value,
        state: point.state,
        n: values.length,
        larger: values.filter((value) => value > point.value).length,
        same: values.filter((value) => value === point.value).length,
        median: at(0.5),
        lower: at(0.25),
        upper: at(0.75),
      });
      const drawn = [...numbers(row?.stated_values ?? null), ...numbers(row?.inferred_values ?? null)];
      expect(drawn.sort((a, b) => a - b)).toEqual(values.toSorted((a, b) => a - b));
    }
  });

  test('never ranks days to a signature among days to a page date', () => {
    const { rows } = of();
    const signed = rows.filter(({ measure }) => measure === 'report_days_signed');
    expect(signed.length).toBeGreaterThan(0);
    for (const row of signed) expect([row.n, row.median]).toEqual([0, null]);
  });

  test('ranks the page date of a signed notice among page dates', () => {
    expect(rowOf('qinghe-2023', 'report_days_signed')?.value).toBe(200);
    expect(rowOf('qinghe-2023', 'report_days_published')?.value).toBe(235);
  });

  test('counts like notices alone, and gives no median of fewer than five', () => {
    expect(rowOf('beiling-2024', 'feedback_days')).toMatchObject({ n: 19, level: 'prefecture' });
    expect(rowOf('dongting-2023', 'problems_total')).toMatchObject({ n: 3, median: null });
  });

  test('does not rank an inspection among patrols', () => {
    for (const row of of().rows.filter(({ kind }) => kind === 'xunshi')) expect(row.n).toBe(0);
  });

  test('marks inferred years of the figure and of its peers', () => {
    const row = rowOf('beiling-2024', 'feedback_days');
    expect(row?.state).toBe('year_inferred');
    expect(numbers(row?.inferred_values ?? null)).toHaveLength(1);
  });

  test('does not rank contradicted figures or sums over several organisations', () => {
    expect(rowOf('beiling-2024', 'problems_total')).toBeUndefined();
    expect(of().rows.filter(({ notice_id }) => notice_id === JOINT)).toEqual([]);
  });

  test('does not rank sanctions, money or meetings', () => {
    const measured = new Set(of().rows.map(({ measure }) => measure));
    expect([...measured].filter((measure) => /sanction|recovered|account|meeting/u.test(measure))).toEqual(
      [],
    );
    expect(measured.size).toBeGreaterThan(2);
  });

  test('is the same in the title of the durations chart and in the dossier', () => {
    const { rows, waits } = of();
    const context = waits.filter(({ origin }) => origin === 'context');
    const placed = rows.filter(({ measure, median }) => measure === 'feedback_days' && median !== null);
    expect(placed.length).toBeGreaterThan(0);
    for (const row of placed) {
      const own = waits.filter(
        ({ notice_id, measure }) => notice_id === row.notice_id && measure === 'feedback_days',
      );
      const heading = title([...own, ...context], 'zh');
      expect(heading.split('；')[1]).toBe(placeOf(row, 'zh').split('；')[0]);
    }
  });

  test('has the same peers if the notice is picked', () => {
    const { rows, picked } = of();
    expect(picked).toEqual(rows.filter(({ notice_id }) => notice_id === 'beiling-2024'));
    expect(picked.length).toBeGreaterThan(0);
  });
});
