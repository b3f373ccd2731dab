import type { Span } from '#text/span.ts';

/**
 * What a stretch of a notice is for. Zones cover the text without gaps or overlaps, in order.
 * - furniture: page chrome before, after or between (breadcrumbs, 更新时间, 分享到, index blocks, disclaimers)
 * - title: the notice's title line(s)
 * - lead: what precedes the rectification part: opening paragraph, organisation, leadership, overall results
 * - rectification: the part that goes problem by problem
 * - results: an overall part that follows the rectification part (移交线索办理, 追责问责统计) and is no promise
 * - promise: from 下一步 on: what will be done
 * - contact: telephone, address, e-mail
 * - signature: signing body and date at the end, or in brackets beneath the title
 */
export type ZoneKind =
  'furniture' | 'title' | 'lead' | 'rectification' | 'results' | 'promise' | 'contact' | 'signature';

export interface Zone extends Span {
  readonly kind: ZoneKind;
}

export interface OutlineMeasure extends Span {
  readonly ordinal: number;
}

export interface OutlineItem extends Span {
  /** Enclosing headings as printed, outermost first, cut from the original text. */
  readonly path: readonly string[];
  readonly number: string | null;
  readonly heading: string;
  /** The item's status line or phrase, where it has one (整改落实情况:已完成整改…). */
  readonly statusSpan: Span | null;
  /** A code of statuses; not_stated where there is no statusSpan. */
  readonly status: string;
  readonly measures: readonly OutlineMeasure[];
}

export interface Outline {
  readonly zones: readonly Zone[];
  readonly title: Span | null;
  readonly items: readonly OutlineItem[];
}
