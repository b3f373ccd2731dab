import { t } from '#messages/message.ts';
import type { Compared } from './compared.ts';
import { commonestType, type MatrixRow } from './matrix.ts';
import type { ComparedZone, NamedValue, Practice } from './practice.ts';

/** What the matrix finds, with the type it names; null if no measure passes the filter. */
export interface Headline {
  readonly title: string;
  readonly type: string;
}

export function headlineOf(
  { lang }: Compared,
  rows: readonly MatrixRow[],
  kept: readonly Practice[],
  zones: readonly ComparedZone[],
  types: readonly NamedValue[],
): Headline | null {
  const common = commonestType(kept, types);
  if (!common) return null;
  const said = { type: common.label, k: common.count, measures: kept.length };
  return { title: titleOf(), type: common.value };

  function titleOf(): string {
    const mentioned = rows.filter(({ cells }) => cells.some(({ count }) => count > 0)).length;
    if (said.k === said.measures) return t(lang, 'compare_title_only', { n: mentioned, ...said });
    const answered = rows.filter(({ cells }) => cells.every(({ kind }) => kind === 'measures')).length;
    const [only, ...others] = zones;
    if (only && others.length === 0) {
      return t(lang, 'compare_title_one', { zone: only.name, n: mentioned, ...said });
    }
    const counts = { zones: zones.length, ...said };
    return answered === 0
      ? t(lang, 'compare_title_none_all', counts)
      : t(lang, 'compare_title_all', { topics: rows.length, n: answered, ...counts });
  }
}
