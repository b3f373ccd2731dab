import type { PassageRow } from '#queries/passages.ts';
import { searchableOf, type Searchable } from '#search/passage.ts';
import { searchIndexOf } from '#search/search-index.ts';

/** A row of the passages with defaults. */
export function passageRow(text: string, row: Partial<PassageRow> = {}): PassageRow {
  return {
    notice_id: 'qinghe-2023',
    origin: 'zone',
    zone_zh: '清河园区',
    zone_en: 'Qinghe',
    source_url: 'https://notices.example/qinghe',
    kind: 'measure',
    id: 'qinghe-2023.i01.m1',
    item_id: 'qinghe-2023.i01',
    text,
    prefix: '',
    suffix: '',
    headings: null,
    label_zh: null,
    label_en: null,
    ...row,
  };
}

/** Texts of one notice, ready to be searched. */
export function searchableTexts(texts: readonly string[]): Searchable {
  return searchableOf(searchIndexOf(texts.map((text) => passageRow(text))), 'zh');
}
