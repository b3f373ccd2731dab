import { ACTION_LABEL, SECTION_LINE, SIGNER, STATUS_LABEL } from '#extraction/vocabulary/outline.ts';
import { frequencies, type OutlineLine } from './line.ts';
import { markerAt, RANK, type Marker, type MarkerStyle } from './marker.ts';
import { isState } from './state.ts';

const LONGEST = 45;
/** Fewer unnumbered titles may be sentences that lost their full stop. */
const FEWEST_TITLES = 3;
const FEWEST_GROUPS = 2;
/** In a text wrapped at its page width, at least this share of lines is as long as the longest. */
const WRAPPED = 0.3;

interface Read extends OutlineLine {
  readonly text: string;
  readonly marker: Marker | null;
  /** Shaped like a heading. */
  readonly bare: boolean;
}

/** Short lines without number and full stop: titles of the text below them, or headings of such titles or numbered lines. */
export function bareLines(folded: string, lines: readonly OutlineLine[]): ReadonlyMap<number, MarkerStyle> {
  const read = readLines(folded, lines);
  const titles = isWrapped(lines)
    ? []
    : read.filter((line, i) => line.bare && isTitle(line, read[i - 1], read[i + 1]));
  const titled = new Set(titles.length < FEWEST_TITLES ? [] : titles.map(({ start }) => start));
  const groups = read.filter((line, i) => line.bare && isGroup(line, read[i - 1], read[i + 1], titled));
  const headed = groups.filter(({ start }) => !titled.has(start));
  return new Map([
    ...(headed.length < FEWEST_GROUPS && titled.size === 0
      ? []
      : headed.map((line) => [line.start, headStyle(line)] as const)),
    ...titles.filter(({ start }) => titled.has(start)).map((line) => [line.start, titleStyle(line)] as const),
  ]);
}

function titleStyle({ text }: Read): MarkerStyle {
  return SECTION_LINE.test(text) ? 'section' : 'title';
}

function headStyle({ text }: Read): MarkerStyle {
  return SECTION_LINE.test(text) ? 'section' : 'group';
}

function readLines(folded: string, lines: readonly OutlineLine[]): Read[] {
  const words = lines.map(({ start, end }) => folded.slice(start, Math.min(end, start + 120)));
  const often = frequencies(words.filter(({ length }) => length <= LONGEST));
  return lines.map(({ start, end }, i) => {
    const text = words[i] ?? '';
    const marker = markerAt(folded, start);
    return { start, end, text, marker, bare: marker === null && isBare(text) && often.get(text) === 1 };
  });
}

/** 结果 推进中, 做法 组织学习 */
const LABELLED = /^(?:问题|表现|措施|举措|做法|状态|进度|进展|结果|成效) +\S/u;

/** Whether a line is shaped like a heading. */
export function isBare(text: string): boolean {
  if (text.length < 4 || text.length > LONGEST) return false;
  if (
    /[。;:!?|<>/]|[,、]$|^[[(]/u.test(text) ||
    SIGNER.test(text) ||
    /\d/u.test(text.replace(/“[^”]*”/gu, ''))
  )
    return false;
  if (LABELLED.test(text)) return false;
  if (ACTION_LABEL.test(`${text}:`) || STATUS_LABEL.test(`${text}:`)) return SECTION_LINE.test(text);
  return !(isState(text) && text.length <= 16);
}

/** Whether the line is above a longer paragraph and below a finished one. */
function isTitle({ text }: Read, before: Read | undefined, next: Read | undefined): boolean {
  if (!next || next.bare || (next.marker !== null && next.marker.style !== 'run')) return false;
  const length = next.end - next.start;
  const runs = next.marker?.style === 'run' && length >= 5;
  return (runs || (length > text.length && length >= 10)) && /[,。;:]/u.test(next.text) && opens(before);
}

function opens(before: Read | undefined): boolean {
  if (!before || before.bare) return true;
  return (
    /[。;:!?|)”\]]/u.test(before.text) ||
    (before.marker !== null && RANK[before.marker.style] <= RANK['cn-bracket'])
  );
}

/** Whether the line is above numbered lines or titles. */
function isGroup(
  line: Read,
  before: Read | undefined,
  next: Read | undefined,
  titled: ReadonlySet<number>,
): boolean {
  if (!before || !next) return false;
  if (titled.has(next.start)) return opens(before);
  const numbered = next.marker !== null && RANK[next.marker.style] >= RANK.number;
  if (!numbered || line.text.length < 6 || line.text.length > 40 || /完成|到位|推进|坚持$/u.test(line.text))
    return false;
  return /[。;!?”)]$/u.test(before.text) || before.end - before.start > 120 || before.marker?.style === 'cn';
}

/** Whether lines are wrapped at the page width instead of ending with paragraphs. */
function isWrapped(lines: readonly OutlineLine[]): boolean {
  const lengths = lines.map(({ start, end }) => end - start);
  const longest = lengths.reduce((a, b) => Math.max(a, b), 0);
  return longest < 70 && lengths.filter((length) => length > longest - 4).length > lengths.length * WRAPPED;
}
