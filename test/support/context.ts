import { contextFactRows } from '#dataset/context-rows.ts';
import type { Row } from '#dataset/row.ts';

/** An invented notice of the context set: its description, and a value per code of what its opening prints. */
export interface ContextNotice {
  readonly notice: Row & { readonly notice_id: string };
  readonly facts: Readonly<Record<string, string | number | null | undefined>>;
  /** Codes whose year is inferred. */
  readonly inferred?: readonly string[];
}

/** The two tables of a context set, as entries by table name. */
export function contextTables(notices: readonly ContextNotice[]): [string, readonly Row[]][] {
  return [
    ['context_notices', notices.map(({ notice }) => ({ ...PLAIN, ...notice }))],
    ['context_facts', contextFactRows(notices.flatMap(factsOf))],
  ];
}

const PLAIN: Row = {
  kind: 'xuncha',
  level: 'prefecture',
  source_kind: 'original',
  coverage: 'opening',
  source_url: 'https://other.example/',
};

function factsOf({ notice: { notice_id }, facts, inferred = [] }: ContextNotice): Row[] {
  return Object.entries(facts).flatMap(([indicator, given]): Row[] => {
    if (given === null || given === undefined) return [];
    const date = typeof given === 'string' ? given : null;
    const state = inferred.includes(indicator)
      ? 'year_inferred'
      : date?.length === 7
        ? 'month_only'
        : 'stated';
    return [
      {
        notice_id,
        indicator,
        value: date === null ? given : null,
        unit: date === null ? '个' : null,
        date,
        state,
        quote: date === null ? `${given}个` : date,
      },
    ];
  });
}
