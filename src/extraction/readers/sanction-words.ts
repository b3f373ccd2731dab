import { Heads } from '#extraction/heads.ts';
import type { FoundHead } from '#extraction/heads.ts';
import {
  APART,
  BARE_WORDS,
  DONE_TO_CUES,
  GOV_CUES,
  GOV_CUES_BEHIND,
  LIGHT,
  NO_SANCTIONS,
  PARTY_CUES,
  PARTY_CUES_BEHIND,
  PERSONS,
  SANCTIONS,
} from '#extraction/vocabulary/sanctions.ts';
import { phrases, WordList, wordSet } from '#extraction/word-list.ts';

interface Row {
  readonly code: string;
  readonly units: readonly string[];
  readonly unless: WordList;
  readonly but: WordList;
  readonly unlessEarlier: WordList;
  readonly needs: WordList | null;
}

/** A word of the sanctions vocabulary, with its place in a stretch of text. */
export interface SanctionWord extends FoundHead<Row> {
  readonly code: string;
}

const ROWS = SANCTIONS.flatMap(
  ({ heads, code, units = PERSONS, unless = [], but = [], unlessEarlier = [], needs }) => {
    const row: Row = {
      code,
      units,
      unless: new WordList(unless, APART),
      but: new WordList(but),
      unlessEarlier: new WordList(unlessEarlier),
      needs: needs ? new WordList(needs) : null,
    };
    return heads.map((head) => [head, row] as const);
  },
);
/** A bare 警告 counts persons, as 党内警告 does. */
const BARE = Object.keys(BARE_WORDS).flatMap((word) =>
  ROWS.filter(([head]) => head === '党内警告').map(([, row]) => [word, row] as const),
);
const HEADS = new Heads([...ROWS, ...BARE], NO_SANCTIONS);

/** Every sanction word of a stretch, in order. The meaning of a bare 警告 depends on the sentence around it. */
export function sanctionWords(stretch: string, before: string, behind = ''): SanctionWord[] {
  const words: SanctionWord[] = [];
  for (const found of HEADS.all(stretch)) {
    const { head, rows, start, end } = found;
    const code = head in BARE_WORDS ? bareCode(found, before, stretch + behind) : rows[0]?.code;
    if (code) words.push({ head, rows, start, end, code });
  }
  return words;
}

/** The first place from one on where a sanction word may start, or the length of the text. */
export function nextSanction(text: string, from: number): number {
  return HEADS.next(text, from);
}

/** Where a sanction word that starts at a place ends, or -1. */
export function endOfSanction(text: string, at: number): number {
  return HEADS.at(text, at)?.end ?? -1;
}

/** 免去1名村党支部书记职务: a word that the number between two texts divides. */
export function dividedSanction(before: string, after: string): SanctionWord | null {
  const found = HEADS.around(before, after);
  return found?.rows[0] ? { ...found, code: found.rows[0].code } : null;
}

const PARTY = new WordList(PARTY_CUES);
const GOV = new WordList(GOV_CUES);
const PARTY_BEHIND = new WordList(PARTY_CUES_BEHIND);
const GOV_BEHIND = new WordList(GOV_CUES_BEHIND);

function bareCode({ head, start, end }: FoundHead<Row>, before: string, text: string): string | null {
  const sentence = before + text.slice(0, start);
  const [party, gov] = [PARTY.lastIn(sentence), GOV.lastIn(sentence)];
  const bare = BARE_WORDS[head];
  if (party >= 0 || gov >= 0) return (gov > party ? bare?.gov : bare?.party) ?? null;
  if (PARTY_BEHIND.isIn(text.slice(end)) || (head === '警告' && text.startsWith('处分', end)))
    return bare?.party ?? null;
  return (GOV_BEHIND.isIn(text.slice(end)) && bare?.gov) || null;
}

/** 免予党纪处分, 不予问责. */
const SPARED = new WordList(phrases('免予 免于 不予 未予 未给予 未', '_ 党纪 政务'));

/** Whether a word means something else here: a staff change, a penalty on or a talk with a company, a sanction spared. */
export function isSomethingElse(
  { rows, start }: SanctionWord,
  unit: string | null,
  clause: string,
  sentence: string,
): boolean {
  if (SPARED.upTo(clause, start) !== '') return true;
  const row = rows.find(({ units }) => unit === null || units.includes(unit)) ?? rows[0];
  if (row?.needs && !row.needs.isIn(sentence)) return true;
  if (!row) return false;
  return row.unlessEarlier.isIn(sentence) || (row.unless.isIn(clause) && !row.but.isIn(clause));
}

/** Verbs between the persons and the sanction: 3人受到党内警告. */
export const DONE_TO = new WordList(DONE_TO_CUES);
/** 2名干部分别给予政务警告、政务记过: the number is that of neither, unless 并 or 和 joins them. */
export function areRespective(text: string, [first, second]: readonly SanctionWord[], before = ''): boolean {
  if (!first || !second || (LIGHT.has(first.code) && LIGHT.has(second.code))) return false;
  const said = RESPECTIVELY.test(text.slice(0, first.start)) || RESPECTIVELY.test(before);
  return said && LISTED.test(text.slice(first.end, second.start));
}
const RESPECTIVELY = /分别(?:给予|予以|受到|作出|进行)?了?(?:\d{1,3}余?[名人][^,。;、\d]{0,8})?$/u;
const LISTED = /^(?:处分|处理)?、$/u;
/** What joins sanctions on the same persons: 开除党籍处分,并给予政务开除. */
export const LINK = wordSet(
  '处分 处理 、 和 及 与 或 并 并且 以及 , 给予 予以 依法 作出 进行 一年 二年 两年 三年 1年 2年',
);
