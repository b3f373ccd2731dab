import { contains } from '#text/span.ts';
import { plainState, printed } from './calendar.ts';
import type { Candidate } from './candidate.ts';
import type { DateMention } from './date-mention.ts';
import { dateCandidate } from './dated.ts';
import type { Layout } from '#extraction/layout.ts';

/** Labels of a page's date, the more reliable first: a 更新时间 can be a later re-issue. */
const PAGE_LABELS = [
  /(?:发布|发表|公布|公开|发文|上网|刊发)(?:时间|日期)[::|\s]{0,4}$/u,
  /(?:公示|转载|转发)(?:时间|日期)[::|\s]{0,4}$/u,
  /(?:更新|录入|生成|添加|编辑)(?:时间|日期)[::|\s]{0,4}$/u,
  /(?:^|[\s|\]])(?:日期|时间|信息时间)[::|\s]{0,4}$/u,
];
const ORIGINAL_LABEL = /(?:原文|原载|首发|首次)(?:发布|刊发|发表)?(?:时间|日期)?[::|于\s]{0,4}$/u;
const WRITTEN_LABEL = /(?:成文|印发|发文|落款|签发)(?:时间|日期)[::|\s]{0,4}$/u;
const SOURCE_FOLLOWS =
  /^\s?(?:\d{1,2}:\d{2}(?::\d{2})?)?[\s|]{0,3}(?:来源|信息来源|作者|浏览|阅读|点击|字号|字体)/u;

const NAMES_SOURCE = /(?:来源|作者|发布机构|信息来源)[::]/u;

/** 2021-11-10 来源:某局 */
function besideSource(folded: string, { start, end }: DateMention): boolean {
  return startsLine(folded, start) && SOURCE_FOLLOWS.test(folded.slice(end, end + 24));
}

/** 来源:某局 2023-10-11, in page furniture */
function behindSource({ folded, zoneAt }: Layout, { start }: DateMention): boolean {
  const before = sameLine(folded, start);
  return zoneAt(start) === 'furniture' && NAMES_SOURCE.test(before) && !WRITTEN_LABEL.test(before);
}

/** The date of the page; of several labels the most reliable wins. */
export function pageDates({ folded, ...layout }: Layout, found: readonly DateMention[]): Candidate[] {
  const labelled = found.flatMap((dateMention) => {
    const before = lineBefore(folded, dateMention.start);
    if (ORIGINAL_LABEL.test(before) || !layout.mayBearPageDate(dateMention.start)) return [];
    const rank = PAGE_LABELS.findIndex((label) => label.test(before));
    const bare =
      rank < 0 && (besideSource(folded, dateMention) || behindSource({ folded, ...layout }, dateMention));
    const resolved = printed(dateMention);
    return resolved && (rank >= 0 || bare) ? [{ dateMention, resolved, rank: bare ? 1 : rank }] : [];
  });
  const best = labelled.sort((a, b) => a.rank - b.rank || a.dateMention.start - b.dateMention.start)[0];
  return best ? [dateCandidate('published', best.dateMention, best.resolved)] : [];
}

/** The end of the line before the offset, bounded so that a long line costs no more. */
function sameLine(folded: string, at: number): string {
  return (
    folded
      .slice(Math.max(0, at - 24), at)
      .split('\n')
      .at(-1) ?? ''
  );
}

function startsLine(folded: string, at: number): boolean {
  return sameLine(folded, at).trim() === '';
}

function lineBefore(folded: string, at: number): string {
  const before = sameLine(folded, at);
  // In a page's index block the label may be on the line or in the cell above.
  return before.trim() === ''
    ? folded
        .slice(Math.max(0, at - 12), at)
        .replaceAll('\n', ' ')
        .trimEnd()
    : before;
}

/** The last line of the signature zone that is only a date, or a labelled 成文日期. */
export function signatureDate(layout: Layout, found: readonly DateMention[]): Candidate | null {
  const { folded } = layout;
  const signing = found.filter((dateMention) =>
    layout.zone('signature').some((zone) => contains(zone, dateMention)),
  );
  const lined =
    signing.filter((dateMention) => standsAlone(folded, dateMention)).at(-1) ??
    signing.at(-1) ??
    lastLine(layout, found);
  const labelled = found.find((dateMention) => WRITTEN_LABEL.test(lineBefore(folded, dateMention.start)));
  const dateMention = lined ?? labelled;
  if (!dateMention || dateMention.year === null) return null;
  const resolved = printed(dateMention);
  return resolved && dateCandidate('signed', dateMention, { ...resolved, state: plainState(dateMention) });
}

/** Without a signature zone: the last line in the second half of the text that is only a date. */
function lastLine({ folded }: Layout, found: readonly DateMention[]): DateMention | undefined {
  const last = found.filter(({ start }) => start > folded.length / 2).slice(-6);
  return last.filter((dateMention) => standsAlone(folded, dateMention)).at(-1);
}

function standsAlone(folded: string, dateMention: DateMention): boolean {
  const before = sameLine(folded, dateMention.start);
  const after = folded.slice(dateMention.end, dateMention.end + 8).split('\n')[0] ?? '';
  return /^[\s([]*$/u.test(before) && /^\s*日?[\s)\]]*$/u.test(after);
}

const ADDRESS_DATE =
  /(?:原文(?:链接|地址|网址)?|来源(?:链接|地址)|转载自)[::][^\n]{0,200}?(?:\/(?<stamp>t(?<y>20\d{2})(?<m>\d{2})(?<d>\d{2}))_|\/(?<path>(?<y2>20\d{2})\/(?<m2>\d{1,2})\/(?<d2>\d{1,2}))\/)/dgu;

/** The date of first publication elsewhere, from a label or from the original's address. */
export function originalPublication({ folded }: Layout, found: readonly DateMention[]): Candidate[] {
  const labelled = found.flatMap((dateMention) => {
    const resolved = printed(dateMention);
    const isLabelled = resolved && ORIGINAL_LABEL.test(lineBefore(folded, dateMention.start));
    return isLabelled ? [dateCandidate('original_published', dateMention, resolved)] : [];
  });
  const addressed = [...folded.matchAll(ADDRESS_DATE)].map((match) => fromAddress(match as RegExpExecArray));
  return [...labelled, ...addressed];
}

function fromAddress(match: RegExpExecArray): Candidate {
  const { y, m, d, y2, m2, d2 } = match.groups ?? {};
  const [start, end] = match.indices?.groups?.stamp ??
    match.indices?.groups?.path ?? [match.index, match.index];
  const date = [y ?? y2, m ?? m2, d ?? d2].map((part) => (part ?? '').padStart(2, '0')).join('-');
  return dateCandidate('original_published', { start, end }, { date, state: 'stated' });
}
