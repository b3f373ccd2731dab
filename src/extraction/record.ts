import type { Span } from '#text/span.ts';

export type InspectionKind = 'xunshi' | 'xuncha';
export type State = 'stated' | 'month_only' | 'year_inferred' | 'conflicting';
export type Approx = 'at_least' | 'about' | 'below';
/** `opening`: the text stops before its rectification part ends, so what is missing was not read. */
export type Coverage = 'whole' | 'opening';
export type FactScope = 'notice' | 'item';

/** A figure stated in the notice. `text.slice(start, end) === quote`, always. */
export interface Fact extends Span {
  readonly fact_id: string;
  /** A code of date_roles, indicators, sanctions or money. */
  readonly indicator: string;
  /** The number; null for dates and for sanctions without a number. Money in yuan. */
  readonly value: number | null;
  readonly unit: string | null;
  /** YYYY-MM-DD, or YYYY-MM if only the month is printed. */
  readonly date: string | null;
  readonly state: State;
  readonly approx: Approx | null;
  readonly scope: FactScope;
  readonly item_id: string | null;
  /** fact_id of the total whose bracket or 其中 lists this figure. */
  readonly part_of: string | null;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Name of the recogniser that read it. */
  readonly rule: string;
}

/** A numbered or titled paragraph of the rectification part. */
export interface Item extends Span {
  readonly item_id: string;
  /** Enclosing headings, outermost first, without this item's own. */
  readonly path: readonly string[];
  /** The enumerator as printed: ①, (1), 1., 一、 … or null for a bare title. */
  readonly number: string | null;
  readonly heading: string;
  /** At most two topic codes. */
  readonly topics: readonly string[];
  /** P1–P4, or null. */
  readonly pillar: string | null;
  readonly status: string;
  /** The phrase the status was read from; null if the status is not_stated. */
  readonly status_quote: string | null;
  readonly status_start: number | null;
  readonly status_end: number | null;
}

/** What was done: a leaf of an item. */
export interface Measure extends Span {
  readonly measure_id: string;
  readonly item_id: string;
  /** 1-based place within the item. */
  readonly ordinal: number;
  /** The first clause, at most 40 characters, an exact substring. */
  readonly lead: string;
  readonly types: readonly string[];
}

export type InstrumentAction = 'made' | 'revised' | 'issued' | 'studied' | 'cited';

/** A 《…》 in the rectification part. start and end enclose the title with its marks. */
export interface Instrument extends Span {
  readonly instrument_id: string;
  readonly title: string;
  readonly action: InstrumentAction;
  readonly item_id: string | null;
}

export type Verdict = 'agrees' | 'differs' | 'cannot_tell';

/** The result of comparing the notice's own figures. */
export interface Check {
  readonly check_id: string;
  readonly check: string;
  readonly verdict: Verdict;
  readonly fact_ids: readonly string[];
  /** As printed or computed: a number or an ISO date written as text. */
  readonly expected: string | null;
  readonly found: string | null;
  /** The finding in one sentence. */
  readonly finding_zh: string;
  readonly finding_en: string;
}

export interface NoticeSource {
  /** File name, without folders. */
  readonly name: string;
  readonly url: string | null;
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string;
  /** UTF-16 code units of the decoded text. */
  readonly characters: number;
}

/** Everything extracted from one notice. */
export interface NoticeRecord {
  readonly notice_id: string;
  readonly title: string | null;
  readonly kind: InspectionKind;
  readonly inspection_type: string | null;
  /** The inspecting body's level. */
  readonly level: string | null;
  readonly inspecting_body: string | null;
  readonly inspected_body: string | null;
  /** The number of organisations that name covers; figures of a notice on several are sums. */
  readonly inspected_units: number;
  readonly round: string | null;
  readonly coverage: Coverage;
  readonly source: NoticeSource;
  readonly facts: readonly Fact[];
  readonly items: readonly Item[];
  readonly measures: readonly Measure[];
  readonly instruments: readonly Instrument[];
  readonly checks: readonly Check[];
}
