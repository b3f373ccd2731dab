import type { CellValue, Row } from './row.ts';

/** The content of a fact. */
export interface Said {
  readonly value: number | null;
  readonly unit: string | null;
  readonly date: string | null;
  readonly state: string;
  readonly approx: string | null;
}

/** A difference between two versions of the facts. An added or removed notice is one change, not one per fact. */
export type Change =
  | { readonly kind: 'notice_added' | 'notice_removed'; readonly notice_id: string; readonly facts: number }
  | ({ readonly kind: 'added'; readonly to: Said } & OfFact)
  | ({ readonly kind: 'removed'; readonly from: Said } & OfFact)
  | ({ readonly kind: 'changed'; readonly from: Said; readonly to: Said } & OfFact);

interface OfFact {
  readonly notice_id: string;
  readonly fact_id: string;
  readonly indicator: string;
}

/** Changes by version. A version without an entry changed no fact or is the first. */
export type Changes = Readonly<Record<string, readonly Change[]>>;

/** Lists the changes from earlier to later facts, ordered by notice and fact. */
export function changesBetween(earlier: readonly Row[], later: readonly Row[]): Change[] {
  const before = byNotice(earlier);
  const after = byNotice(later);
  return [...new Set([...before.keys(), ...after.keys()])].toSorted().flatMap((notice): Change[] => {
    const from = before.get(notice);
    const to = after.get(notice);
    if (from && to) return factsBetween(from, to);
    return to
      ? [{ kind: 'notice_added', notice_id: notice, facts: to.size }]
      : [{ kind: 'notice_removed', notice_id: notice, facts: from?.size ?? 0 }];
  });
}

type Facts = ReadonlyMap<string, Row>;

function byNotice(rows: readonly Row[]): ReadonlyMap<string, Facts> {
  const notices = new Map<string, Map<string, Row>>();
  for (const row of rows) {
    const notice = text(row['notice_id']);
    notices.set(notice, (notices.get(notice) ?? new Map<string, Row>()).set(text(row['fact_id']), row));
  }
  return notices;
}

function factsBetween(before: Facts, after: Facts): Change[] {
  return [...new Set([...before.keys(), ...after.keys()])].toSorted().flatMap((id): Change[] => {
    const [from, to] = [before.get(id), after.get(id)];
    if (!from) return to ? [{ kind: 'added', ...ofFact(to), to: said(to) }] : [];
    if (!to) return [{ kind: 'removed', ...ofFact(from), from: said(from) }];
    if (JSON.stringify(said(from)) === JSON.stringify(said(to))) return [];
    return [{ kind: 'changed', ...ofFact(to), from: said(from), to: said(to) }];
  });
}

function ofFact(row: Row): OfFact {
  return {
    notice_id: text(row['notice_id']),
    fact_id: text(row['fact_id']),
    indicator: text(row['indicator']),
  };
}

function said({ value = null, unit, date, state, approx }: Row): Said {
  return {
    value: value === null ? null : Number(value),
    unit: orNull(unit),
    date: orNull(date),
    state: text(state),
    approx: orNull(approx),
  };
}

function text(cell: CellValue | undefined): string {
  return String(cell ?? '');
}

function orNull(cell: CellValue | undefined): string | null {
  return cell === null || cell === undefined ? null : String(cell);
}
