import type { Row } from './row.ts';

/** Digits of a date whose 年, 月 or 日 the page has lost: 2018625日, 430日, 2023726. */
const LOST_SIGNS = /^\d{3,8}日?$/u;

/** A reader's rows of facts with a key each, and with dates marked that were restored from their digits alone. */
export function contextFactRows(rows: readonly Row[]): readonly Row[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const plain = `${row['notice_id']}.${row['indicator']}`;
    const n = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, n);
    const { date = null, quote = null } = row;
    return {
      ...row,
      fact_id: n === 1 ? plain : `${plain}.${n}`,
      restored: date !== null && quote !== null && LOST_SIGNS.test(String(quote)),
    };
  });
}
