import type { ItemRow } from '#queries/items.ts';
import type { PeerRankRow } from '#queries/peer-rank.ts';
import type { FactRow } from '#queries/facts.ts';
import { evidence } from './evidence.ts';

/** A figure of an invented dossier; pass only the fields that matter. */
export function factRow(fact_id: string, given: Partial<FactRow> = {}): FactRow {
  return { ...evidence({ fact_id }), item_id: null, family: 'count', block: 'plan', form: null, ...given };
}

export function itemRow(item_id: string, path: string | null): ItemRow {
  return {
    notice_id: 'lakeside-2024',
    item_id,
    path,
    number: null,
    heading: `事项${item_id}`,
    status: 'not_stated',
    status_zh: '未注明',
    status_en: 'not stated',
    status_quote: null,
    topics_zh: null,
    topics_en: null,
    start: 0,
    end: 1,
  };
}

export function peerRankRow(given: Partial<PeerRankRow>): PeerRankRow {
  return {
    notice_id: 'lakeside-2024',
    measure: 'feedback_days',
    label_zh: '等待反馈的天数',
    label_en: 'Days to feedback',
    value: 97,
    unit: null,
    approx: null,
    state: 'stated',
    fact_ids: 'a b',
    kind: 'xuncha',
    n: 52,
    level: 'prefecture',
    larger: 20,
    same: 0,
    median: 57.5,
    lower: 40,
    upper: 72.25,
    stated_values: '22 60 130',
    inferred_values: null,
    ...given,
  };
}
