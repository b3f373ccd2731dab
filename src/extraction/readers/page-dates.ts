import { COLUMN } from '#extraction/outline/tail.ts';
import { gather } from '#text/gather.ts';
import { matchesOf } from '#text/scan.ts';
import { contains, indexAt } from '#text/span.ts';
import { printed } from './calendar.ts';
import type { Candidate } from './candidate.ts';
import { dateCandidate } from './dated.ts';
import type { DateMention } from '#extraction/tokens/date-mention.ts';
import type { Layout } from '#extraction/layout.ts';

/** Labels of a page's date, the more reliable first: an update can be a later re-issue. */
const PAGE_LABELS = [
  /(?:发布|发表|公布|公开|刊发|刊登|见报|上网|上线|挂网|发稿|推送)(?:(?:时间|日期|于)[:|\]\s]{0,4}|[:|]\s{0,4})$/u,
  /(?:公示|转载|转发|发文)(?:时间|日期|于)[:|\s]{0,4}$/u,
  /(?:更新|修改|录入|生成|添加|编辑|创建|建立|制作|上传|提交|入库|采编)(?:时间|日期|于)[:|\s]{0,4}$/u,
  /(?<!\p{Script=Han})(?:信息|文章|稿件|新闻)?(?:日期|时间)[:|\s]{0,4}$/u,
];
/** The rank of a date without a label: below the labels of publication, above those of an update. */
const UNLABELLED = 1;
const ORIGINAL_LABEL = /(?:原文|原载|首发|首次)(?:发布|刊发|发表)?(?:时间|日期)?[:|于\s]{0,4}$/u;
const WRITTEN_LABEL = /(?:成文|印发|发文|落款|签发|行文)(?:时间|日期)[:|\]\s]{0,4}$/u;
/** 截止日期:, 有效期至: the date of something else. */
const OTHER_LABEL = /(?:时间|日期|期限?|[至止])[:|\s]{0,4}$/u;
/** Lines that show another day: today's, or that of another page. */
const OTHER_LINE =
  /今天|今日|现在|北京时间|访问时间|当前(?:时间|日期)|您好|欢迎|农历|气温|℃|截[至止]|会议|大会|通过|审议|有效期|[上下]一[篇条]|相关|推荐|版权|©|Copyright|备案|[。;]/u;
/** With nothing else on the line, a day of the week marks today's date. */
const WEEKDAY = /^[\s,(]*(?:星期|周)[一二三四五六日天][)\s]*$/u;
/** Below the text only a line with one of these is of the page. */
const SOURCE = /来源|作者|编辑|责编|审核|浏览|阅读|点击|字号|字体|发布机构|\d{1,2}:\d{2}/u;
/** Code units read on either side of a date. */
const REACH = 120;
/** A shorter paragraph is not the notice's own text. */
const SHORTEST = 60;

/** The date of the page; of several the most reliable wins, then the first. */
export function pageDates(layout: Layout, signed: Candidate | null): Candidate[] {
  const { mentions } = layout.dates;
  const place = { signed: signed?.start ?? -1, text: textStart(layout) };
  const ranked = gather(mentions, (dateMention, i) => {
    const { start } = dateMention;
    const isOther = dateMention.from || start === place.signed || !layout.mayBearPageDate(start);
    const dated = isOther ? null : printed(dateMention);
    const rank = dated && rankOf(layout, dateMention, place, mentions[i + 1]?.from === dateMention);
    return dated && rank !== null ? [{ dated, rank }] : [];
  });
  const best = ranked.toSorted((a, b) => a.rank - b.rank)[0];
  return best ? [dateCandidate('published', best.dated.dateMention, best.dated)] : [];
}

interface Place {
  /** Where the signature's date is, or -1. */
  readonly signed: number;
  /** Where the notice's own text begins. */
  readonly text: number;
}

function textStart({ outline }: Layout): number {
  const text = outline.zones.find(({ kind, start, end }) => kind === 'lead' && end - start > SHORTEST);
  return text?.start ?? Number.POSITIVE_INFINITY;
}

/** The rank of its label, or null for a date that is not the page's. */
function rankOf(layout: Layout, dateMention: DateMention, place: Place, opensRange: boolean): number | null {
  const before = lineBefore(layout.folded, dateMention.start);
  if (ORIGINAL_LABEL.test(before)) return null;
  const rank = PAGE_LABELS.findIndex((label) => label.test(before));
  if (rank >= 0) return rank;
  const bare =
    !opensRange &&
    dateMention.day !== null &&
    !OTHER_LABEL.test(before) &&
    isOnPageLine(layout, dateMention, place);
  return bare ? UNLABELLED : null;
}

/** Whether the line is page furniture that shows the page's own date. */
function isOnPageLine(layout: Layout, { start, end }: DateMention, { signed, text }: Place): boolean {
  const { folded, outline } = layout;
  const zone = outline.zones[indexAt(outline.zones, start)];
  if (!zone) return false;
  const before = lineUpTo(folded, start, Math.max(zone.start, start - REACH));
  const after = folded.slice(end, Math.min(zone.end, end + REACH)).split('\n', 1)[0] ?? '';
  if (OTHER_LINE.test(before) || OTHER_LINE.test(after) || (before.trim() === '' && WEEKDAY.test(after)))
    return false;
  if (start > text) return zone.kind === 'furniture' && SOURCE.test(before + after);
  // Of two bare dates the one below the title is the page's.
  return zone.kind === 'furniture' || (zone.kind === 'signature' && (signed < 0 || start < signed));
}

function lineUpTo(folded: string, at: number, from = Math.max(0, at - 24)): string {
  const before = folded.slice(from, at);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** In a page's index block the label may be on the line or in the cell above. */
function lineBefore(folded: string, at: number): string {
  const before = lineUpTo(folded, at);
  if (before.trim() !== '') return before;
  return folded
    .slice(Math.max(0, at - 12), at)
    .replaceAll('\n', ' ')
    .trimEnd();
}

/** The last line of the signature zone that is only a date, or a labelled 成文日期. */
export function signatureDate(layout: Layout): Candidate | null {
  const { folded, dates } = layout;
  const zones = layout.zone('signature');
  const text = textStart(layout);
  const signing = dates.mentions.filter(
    (dateMention) =>
      zones.some((zone) => contains(zone, dateMention)) &&
      !(dateMention.start < text && isBelowTitle(layout, dateMention)),
  );
  const dateMention =
    signing.findLast((one) => standsAlone(folded, one)) ??
    signing.findLast((one) => standsAlone(folded, one, ISSUED)) ??
    signing.at(-1) ??
    lastLine(layout) ??
    dates.mentions.find(({ start }) => WRITTEN_LABEL.test(lineBefore(folded, start)));
  const dated = dateMention && printed(dateMention);
  return dated ? dateCandidate('signed', dateMention, dated) : null;
}

/** 2023年8月15日 right below the title is the page's; a signature has brackets, Chinese numerals or a body above it. */
function isBelowTitle({ folded, outline: { title } }: Layout, { start, end }: DateMention): boolean {
  if (title === null || !/\d$/u.test(folded.slice(start, end - 1)) || lineUpTo(folded, start).trim() !== '')
    return false;
  return folded.slice(title.end, start).trim() === '';
}

/** Without a signature zone: the last line in the second half of the text that is only a date, and no cell of a column. */
function lastLine({ folded, dates }: Layout): DateMention | undefined {
  const alone = dates.mentions.slice(-12).filter((dateMention) => standsAlone(folded, dateMention));
  const last = alone.at(-1);
  return alone.length < COLUMN && last && last.start > folded.length / 2 ? last : undefined;
}

/** 2023年12月6日印发: the office that prints it may do so days later. */
const ISSUED = /^\s*日?[\s)\]]*印发\s*$/u;
const NOTHING_BEHIND = /^\s*日?[\s)\]]*$/u;

function standsAlone(folded: string, { start, end }: DateMention, behind = NOTHING_BEHIND): boolean {
  const after = folded.slice(end, end + 8).split('\n', 1)[0] ?? '';
  return /^[\s([]*$/u.test(lineUpTo(folded, start)) && behind.test(after);
}

const ADDRESS_DATE =
  /(?:原文(?:链接|地址|网址)?|来源(?:链接|地址)|转载自)[::][^\n]{0,200}?(?:\/(?<stamp>t(?<y>20\d{2})(?<m>\d{2})(?<d>\d{2}))_|\/(?<path>(?<y2>20\d{2})\/(?<m2>\d{1,2})\/(?<d2>\d{1,2}))\/)/dgu;

/** The date of first publication elsewhere, from a label or from the original's address. */
export function originalPublication({ folded, dates }: Layout): Candidate[] {
  const labelled = gather(dates.mentions, (dateMention) => {
    const dated = ORIGINAL_LABEL.test(lineBefore(folded, dateMention.start)) ? printed(dateMention) : null;
    return dated ? [dateCandidate('original_published', dateMention, dated)] : [];
  });
  return [...labelled, ...matchesOf(ADDRESS_DATE, folded).map(fromAddress)];
}

function fromAddress(match: RegExpMatchArray): Candidate {
  const { y, m, d, y2, m2, d2 } = match.groups ?? {};
  const [start, end] = match.indices?.groups?.stamp ?? match.indices?.groups?.path ?? [0, 0];
  const date = [y ?? y2, m ?? m2, d ?? d2].map((part) => (part ?? '').padStart(2, '0')).join('-');
  return dateCandidate('original_published', { start, end }, { date, state: 'stated' });
}
