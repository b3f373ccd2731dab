import { extractNotice } from '#extraction/extract.ts';
import type { Fact, NoticeRecord, NoticeSource } from '#extraction/record.ts';
import type { Span } from '#text/span.ts';

/** The parts of a small invented notice, each on its own lines. */
export interface NoticeParts {
  readonly chrome: string;
  readonly title: string;
  readonly lead: string;
  /** The overall result, after the lead. */
  readonly results: string;
  /** Bodies of the rectification part, each under its own heading. */
  readonly items: readonly string[];
  readonly next: string;
  readonly contact: string;
  readonly signature: string;
  readonly footer: string;
}

export const LEAD =
  '根据县委统一部署,2023年3月1日至4月28日,县委第三巡察组对青禾镇党委开展了常规巡察。6月7日,县委第三巡察组向青禾镇党委反馈了巡察意见。现将整改情况予以公布。';

const PLAIN: NoticeParts = {
  chrome: '',
  title: '中共青禾镇委员会关于巡察整改进展情况的通报',
  lead: LEAD,
  results: '',
  items: ['组织班子成员学习文件。', '对各站所台账逐一核对。'],
  next: '下一步,青禾镇党委将持续巩固整改成果。',
  contact: '欢迎广大干部群众对巡察整改落实情况进行监督。',
  signature: '中共青禾镇委员会\n2023年12月6日',
  footer: '',
};

const HEADINGS = ['学习抓得不紧', '台账管理不细', '服务群众不周', '项目推进不快', '作风不够扎实'];

/** The text of an invented notice; omitted parts are plain and have no figure. */
export function notice(parts: Partial<NoticeParts> = {}): string {
  const { chrome, title, lead, results, items, next, contact, signature, footer } = { ...PLAIN, ...parts };
  const numbered = items.map((item, i) => `${i + 1}.关于“${HEADINGS[i % 5]}”问题的整改情况。${item}`);
  const rectification = items.length > 0 ? ['二、反馈问题整改情况', ...numbered] : [];
  const organisation = items.length > 0 ? ['一、组织领导情况', '党委召开会议,专题研究整改工作。'] : [];
  const outlook = next === '' ? [] : items.length > 0 ? ['三、下一步打算', next] : [next];
  return [
    chrome,
    title,
    lead,
    results,
    ...organisation,
    ...rectification,
    ...outlook,
    contact,
    signature,
    footer,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

export function sourceOf(text: string): NoticeSource {
  return { name: 'n.txt', url: null, sha256: '0'.repeat(64), characters: text.length };
}

export function read(text: string): NoticeRecord {
  return extractNotice(text, 'n', sourceOf(text));
}

/** A fact in one line: code, value with unit or date, and what distinguishes it. */
export function line({ indicator, value, unit, date, approx, state }: Fact): string {
  const figure = date ?? (value === null ? 'uncounted' : `${value}${unit ?? ''}`);
  return [indicator, figure, approx, state === 'stated' ? null : state]
    .filter((part) => part !== null)
    .join(' ');
}

/** The facts within a span, ordered by start, longer ones first. */
export function factsWithin({ facts }: NoticeRecord, { start, end }: Span): readonly Fact[] {
  return facts
    .filter((fact) => fact.start >= start && fact.end <= end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}
