import { anyOf } from '#text/pattern.ts';
import { BARE_WORDS, SANCTION_WORDS } from '#extraction/vocabulary/sanctions.ts';

/** A word of the sanctions vocabulary, with its place in a stretch of text. */
export interface SanctionWord {
  readonly code: string;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const CODES = new Map(
  Object.entries(SANCTION_WORDS).flatMap(([code, words]) => words.map((word) => [word, code] as const)),
);
/** 调离执法岗位, 免去其领导职务: the post is inside the phrase. */
const LEFT_POST = '调离[^,。;、\\d]{1,6}岗位|免去(?:其|所任|现任)[^,。;、\\d]{0,6}职务';
/** Pattern source for any sanction word. */
export const ANY_SANCTION = `${anyOf([...CODES.keys(), ...Object.keys(BARE_WORDS)]).source}|${LEFT_POST}`;
const WORDS = new RegExp(ANY_SANCTION, 'gu');

/** Every sanction word of a stretch, in order. The meaning of a bare 警告 depends on the sentence before it. */
export function sanctionWords(stretch: string, before: string): SanctionWord[] {
  return [...stretch.matchAll(WORDS)].flatMap((match) => {
    const [word] = match;
    const code =
      CODES.get(word) ??
      gappedCode(word) ??
      bareCode(word, before + stretch.slice(0, match.index), stretch.slice(match.index + word.length));
    return code ? [{ code, word, start: match.index, end: match.index + word.length }] : [];
  });
}

const PARTY_CUE = /党纪|党内|党的纪律|严重警告/gu;
const GOV_CUE = /政务|政纪|行政|记大?过|撤职/gu;

function bareCode(word: string, before: string, after: string): string | null {
  const { party, gov } = BARE_WORDS[word] ?? {};
  const lastParty = [...before.matchAll(PARTY_CUE)].at(-1)?.index ?? -1;
  const lastGov = [...before.matchAll(GOV_CUE)].at(-1)?.index ?? -1;
  if (lastParty < 0 && lastGov < 0)
    return word === '警告' && after.startsWith('处分') ? (party ?? null) : null;
  return (lastGov > lastParty ? gov : party) ?? null;
}

function gappedCode(word: string): string | null {
  if (word.startsWith('调离')) return 'post_adjustment';
  return word.startsWith('免去') ? 'removal_from_post' : null;
}
