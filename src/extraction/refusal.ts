import {
  ANNOUNCED,
  BODY_LINE,
  COLLECTIVE,
  DONE,
  INSPECTED,
  LISTED,
  NOTICE_TITLES,
  OTHER_TEXTS,
  SAMPLE_DATES,
  SAMPLE_TITLE,
  SECTION,
} from './vocabulary/other-texts.ts';
import type { OtherText } from './vocabulary/other-texts.ts';
import type { Layout } from './layout.ts';

/** How far into a text its kind is looked for. */
const OPENING = 3000;
const MOST_TITLES = 12;
const LONGEST_TITLE = 70;
/** Shorter lines are names of a page's sections: 巡察公告. */
const SHORTEST_TITLE = 8;
const LISTED_NOTICES = 3;
/** On a line of its own. */
const GREETING = /^(?:各位[^。]{0,12}|尊敬的[^。]{0,16})?同志们?[:,!]?$/u;
const NEWS = /记者|[报网]讯/u;

/** Why a text is no notice of rectification, to follow its name, and what it seems to be. */
interface Refusal {
  readonly reason: string;
  readonly seems: string | null;
}

/** Null for a notice, and in doubt. */
export function refusal(layout: Layout): Refusal | null {
  const reason = 'is no notice of rectification after an inspection';
  if (!/巡[视察]/u.test(layout.folded)) return { reason, seems: null };
  const kind = otherKind(layout);
  if (kind !== null) return { reason, seems: kind };
  return /整改|反馈/u.test(layout.folded) ? null : { reason, seems: null };
}

/** What a text looks for: its lines, its prose with wrapped lines joined, its titles, its first sentence. */
interface Opening {
  readonly lines: readonly string[];
  readonly prose: string;
  readonly titles: readonly string[];
  readonly lead: string;
}

function otherKind(layout: Layout): string | null {
  const opening = openingOf(layout);
  const told = INSPECTED.test(opening.prose);
  if (!told && isList(opening.lines)) return OTHER_TEXTS[0].kind;
  if (SAMPLE_DATES.test(opening.prose) || opening.titles.some((title) => SAMPLE_TITLE.test(title)))
    return 'a sample text';
  if (opening.titles.some(isNoticeTitle)) return null;
  if (COLLECTIVE.test(opening.prose)) return OTHER_TEXTS[0].kind;
  if (ANNOUNCED.test(opening.prose)) return null;
  const done = DONE.test(opening.prose);
  const called = OTHER_TEXTS.find((text) => (text.firm || !(told && done)) && callsItself(text, opening));
  if (called) return called.kind;
  return done || (told && SECTION.test(opening.prose)) ? null : likeliest(opening, told);
}

function openingOf({ folded, outline }: Layout): Opening {
  const opening = folded.slice(0, OPENING);
  const lines = opening
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const first = lines.findIndex((line) => /[。,;]/u.test(line) || line.length > LONGEST_TITLE);
  const above = (first < 0 ? lines : lines.slice(0, first + 1))
    .filter((line) => line.length <= LONGEST_TITLE && !/[。>]|(?:\s+\S+){3}/u.test(line))
    .slice(0, MOST_TITLES);
  const title = outline.title
    ? [folded.slice(outline.title.start, outline.title.end).replaceAll('\n', '')]
    : [];
  const sentence = /^(?:[^。]|。(?=”)){0,200}/u.exec(lines[first] ?? '')?.[0] ?? '';
  return {
    lines,
    prose: opening.replaceAll(/(?<![。;:!?\s])\n/gu, ''),
    titles: [...above, ...title],
    lead: lines.slice(0, Math.max(0, first)).some((line) => GREETING.test(line)) ? '同志们:' : sentence,
  };
}

function callsItself({ title, lead, announces }: OtherText, opening: Opening): boolean {
  if (opening.titles.some((line) => line.length >= SHORTEST_TITLE && title.test(line))) return true;
  if (announces?.test(opening.prose)) return true;
  return lead.test(opening.lead) && (!INSPECTED.test(opening.lead) || NEWS.test(opening.lead));
}

/** The kind with most marks: enough of them where the text tells of an inspection, any where it tells nothing a notice would. */
function likeliest({ prose, lead }: Opening, told: boolean): string | null {
  const ranked = OTHER_TEXTS.map(({ kind, marks }) => ({
    kind,
    count: marks.filter((mark) => mark.test(prose)).length,
  })).toSorted((a, b) => b.count - a.count);
  const needed = INSPECTED.test(lead) ? 3 : told ? 2 : 0;
  const [most] = ranked;
  if (!most || most.count < needed) return null;
  return most.count > 1 ? most.kind : 'another text about inspections';
}

function isNoticeTitle(line: string): boolean {
  return NOTICE_TITLES.some(([words, except]) => words.test(line) && !except.test(line));
}

/** A page of links to notices, or of the bodies whose notices it leads to. */
function isList(lines: readonly string[]): boolean {
  return [LISTED, BODY_LINE].some(
    (form) => new Set(lines.filter((line) => form.test(line))).size >= LISTED_NOTICES,
  );
}
