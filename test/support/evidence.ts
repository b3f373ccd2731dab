import type { EvidenceRow } from '#queries/evidence.ts';

/** A fact of an invented notice; pass only the fields that matter. */
export function evidence(given: Partial<EvidenceRow>): EvidenceRow {
  return {
    fact_id: 'lakeside-2024:1',
    notice_id: 'lakeside-2024',
    origin: 'zone',
    zone_zh: '湖畔园区',
    zone_en: 'Lakeside Park',
    indicator: 'rect_measures',
    label_zh: '整改措施数',
    label_en: 'rectification measures',
    value: null,
    unit: null,
    date: null,
    state: 'stated',
    approx: null,
    scope: 'notice',
    part_of: null,
    quote: '',
    prefix: '',
    suffix: '',
    start: 0,
    end: 0,
    rule: 'test',
    headings: null,
    title: null,
    source_url: null,
    original_url: null,
    captured_on: null,
    inspected_body: null,
    published_on: null,
    page: 'plain',
    ...given,
  };
}
