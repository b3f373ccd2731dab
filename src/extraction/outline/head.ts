import { OPENING, PAGE_LINE, SIGNER, TITLE_END, TITLE_WORD } from '#extraction/vocabulary/outline.ts';
import type { Span } from '#text/span.ts';
import { isFurniture } from './furniture.ts';
import type { OutlineLine } from './line.ts';
import { markerAt } from './marker.ts';
import type { Mark } from './zones.ts';

/** The lines above the notice's first paragraph. */
export interface Head {
  readonly title: Span | null;
  /** Index of the first line that belongs to the notice itself. */
  readonly body: number;
  /** Where that begins: after a title on the same line. */
  readonly start: number;
}

const LEADING =
  /^[^。,;:|]{6,70}(?:整改|巡[视察])[^。,;:|]{0,30}?(?:通报|公告|公示|报告) *(?=根据|按照|按|经|\d{4}年|二[〇零○])/u;

/** What pages print before a title: a bullet, the label of a form, the name of a column. */
const DRESS =
  /^(?:[ #*•●■◆▶·-]{1,4}|(?:标题|题名|(?:文件|信息)?名称)(?: ?: ?| )|\[[^\]\n]{0,6}(?:整改|巡[视察]|公[示告开])[^\]\n]{0,6}\] ?(?=[^\s\]]{8}))+/u;
const LONGEST_DRESS = 40;

/** Lines searched for a title, and the most lines of one title. */
const SEARCHED = 60;
const TITLE_LINES = 3;

/** A date alone or after the signing body; one padded with noughts is the page's. */
export const SIGNED =
  /^(?<signer>[^:|]{0,40}?)[([ ]*(?:\d{4} ?年 ?(?!0)\d{1,2} ?月(?: ?(?!0)\d{1,2} ?日)?|二[〇零○]\S{2}年\S{1,3}月(?:\S{1,3}日)?) ?[)\]]?(?: ?印发)?$/u;

export function headOf(folded: string, lines: readonly OutlineLine[]): Head {
  const body = openingLine(folded, lines);
  const last = lastTitleLine(folded, lines.slice(0, body));
  const start = lines[body]?.start ?? folded.length;
  if (last < 0) return leadingTitle(folded, lines[body], body) ?? { title: null, body, start };
  const top = lines[firstTitleLine(folded, lines, last)]?.start ?? 0;
  const before = DRESS.exec(folded.slice(top, top + LONGEST_DRESS))?.[0].length ?? 0;
  return { title: { start: top + before, end: lines[last]?.end ?? 0 }, body, start };
}

/** A title that runs into the first sentence. */
function leadingTitle(folded: string, line: OutlineLine | undefined, body: number): Head | null {
  const match = line && LEADING.exec(folded.slice(line.start, Math.min(line.end, line.start + 120)));
  if (!match) return null;
  const end = line.start + match[0].trimEnd().length;
  return { title: { start: line.start, end }, body, start: line.start + match[0].length };
}

/** Where a notice opens, below its title if a table of contents stands above that. */
function openingLine(folded: string, lines: readonly OutlineLine[]): number {
  const first = openingFrom(folded, lines);
  const title = lines
    .slice(0, SEARCHED)
    .findIndex((line, i) => i > first && isTitle(folded, line) && markerAt(folded, line.start) === null);
  if (title < 0 || !lines.slice(first, title).every((line) => isEntry(folded, line))) return first;
  const below = lines[title + 1];
  return below && OPENING.test(folded.slice(below.start, below.end)) ? title + 1 : first;
}

/** A heading in a table of contents: no sentence. */
function isEntry(folded: string, { start, end }: OutlineLine): boolean {
  return end - start <= LONGEST_ENTRY && !folded.slice(start, end).includes('。');
}
const LONGEST_ENTRY = 60;

/** The first paragraph with a full sentence on the inspection, or the first numbered heading. */
function openingFrom(folded: string, lines: readonly OutlineLine[]): number {
  const found = lines.slice(0, SEARCHED).findIndex((line) => {
    const text = folded.slice(line.start, Math.min(line.end, line.start + 400));
    if (isTitle(folded, line)) return false;
    if (text.length > 30 && /[。,;]/u.test(text) && OPENING.test(text)) return true;
    return markerAt(folded, line.start)?.style === 'cn' || (text.length > 60 && /。/u.test(text));
  });
  if (found >= 0) return found;
  const last = lastTitleLine(folded, lines.slice(0, SEARCHED));
  return last + 1;
}

function lastTitleLine(folded: string, lines: readonly OutlineLine[]): number {
  return lines.findLastIndex((line, at) => isTitle(folded, line) || endsTitle(folded, lines[at - 1], line));
}

/** 进展情况的通报 under 关于市委第一轮巡察集中整改: the end of a title that was broken anywhere. */
function endsTitle(folded: string, above: OutlineLine | undefined, { start, end }: OutlineLine): boolean {
  if (!above || above.end - above.start > 50 || end - start > 20) return false;
  const [begun, text] = [folded.slice(above.start, above.end), folded.slice(start, end)];
  return (
    /关于/u.test(begun) &&
    TITLE_WORD.test(begun) &&
    TITLE_END.test(text) &&
    !/[。;:,|>\d]/u.test(begun + text)
  );
}

function isTitle(folded: string, { start, end }: OutlineLine): boolean {
  if (end - start > 100 || end - start < 6) return false;
  const text = folded.slice(start, end);
  return (
    TITLE_WORD.test(text) &&
    TITLE_END.test(text) &&
    !/[。;|>]|[:,].*[:,]/u.test(text) &&
    !/^[一二三四五六七八九十]{1,2}、/u.test(text)
  );
}

/** A title that begins in mid-sentence starts on a line above. */
function firstTitleLine(folded: string, lines: readonly OutlineLine[], last: number): number {
  let first = last;
  while (first > 0 && last - first < TITLE_LINES - 1) {
    const line = lines[first - 1];
    const text = line ? folded.slice(line.start, Math.min(line.end, line.start + 60)) : '';
    const current = folded.slice(lines[first]?.start, lines[first]?.end);
    if (!continuesTitle(text, current)) break;
    first -= 1;
  }
  return first;
}

function continuesTitle(above: string, current: string): boolean {
  if (current.startsWith('中共') || /[。:;,|>\d]/u.test(above) || above.length < 3 || above.length > 50)
    return false;
  const named =
    /(?:委员会|党组|党委|党工委|工委|支部|总支|[县市区省州局]委|局|公司|中心|学院|大学|集团)$/u.test(above);
  return (current.startsWith('关于') && named) || (/关于/u.test(above) && !/关于/u.test(current));
}

/** Zones above the first paragraph: lines over the title are chrome, a date below it is the signature. */
export function headMarks(folded: string, lines: readonly OutlineLine[], { title, body }: Head): Mark[] {
  const above = lines
    .slice(0, body)
    .map((line): Mark => ({ start: line.start, kind: headKind(folded, line, title) }));
  const runsIn = title !== null && title.start === lines[body]?.start;
  return runsIn ? [...above, { start: title.start, kind: 'title' }] : above;
}

function headKind(folded: string, line: OutlineLine, title: Span | null): Mark['kind'] {
  if (title && line.end <= title.start) return 'furniture';
  if (title && line.start < title.end) return 'title';
  const text = folded.slice(line.start, Math.min(line.end, line.start + 120));
  const signer = SIGNED.exec(text)?.groups?.['signer'];
  if (signer === '' || (signer !== undefined && SIGNER.test(signer))) return 'signature';
  return isFurniture(folded, line) || PAGE_LINE.test(text) ? 'furniture' : 'lead';
}
