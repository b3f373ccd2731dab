import type { EvidenceRow } from '#queries/evidence.ts';
import type { InstrumentRow } from '#queries/instruments.ts';
import type { ItemRow } from '#queries/items.ts';
import type { MeasureRow } from '#queries/measures.ts';

/** The measures and items of all zones, as a basket fetches them. */
export interface MeasuresFile {
  /** Of the data they belong to. */
  readonly digest: string;
  readonly notices: readonly FiledNotice[];
  readonly items: readonly FiledItem[];
  readonly measures: readonly FiledMeasure[];
}

/** A notice as it is cited. */
export type FiledNotice = Pick<
  EvidenceRow,
  | 'notice_id'
  | 'zone_zh'
  | 'zone_en'
  | 'title'
  | 'inspected_body'
  | 'published_on'
  | 'source_url'
  | 'captured_on'
>;

export type FiledItem = Pick<
  ItemRow,
  'notice_id' | 'item_id' | 'path' | 'number' | 'heading' | 'status_zh' | 'status_en' | 'status_quote'
>;

export interface FiledMeasure extends Pick<
  MeasureRow,
  'measure_id' | 'item_id' | 'lead' | 'types_zh' | 'types_en'
> {
  /** The whole measure, where the text of the notice is published. */
  readonly text: string | null;
  /** The figures inside. */
  readonly fact_ids: readonly string[];
  readonly rules: readonly FiledRule[];
}

/** A rule named inside a measure, and what was done to it. */
export type FiledRule = Pick<InstrumentRow, 'title' | 'action'>;
