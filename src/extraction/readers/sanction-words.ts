import {
  APART,
  BARE_WORDS,
  GOV_CUES,
  NO_SANCTIONS,
  PARTY_CUES,
  SANCTIONS,
} from '#extraction/vocabulary/sanctions.ts';
import { phrases, unmarked, Words } from '#extraction/words.ts';

interface Row {
  readonly code: string;
  readonly units: readonly string[];
  readonly unless: Words;
  readonly but: Words;
  readonly unlessEarlier: Words;
  readonly needs: Words | null;
}

/** A word of the sanctions vocabulary, with its place in a stretch of text. */
export interface SanctionWord {
  readonly code: string;
  /** The rows that have it; those of 党内警告 for a bare word. */
  readonly rows: readonly Row[];
  readonly start: number;
  readonly end: number;
}

const HEADS = new Map<string, Row[]>();
/** The words after … by those before it. */
const CLOSINGS = new Map<string, Map<string, Row[]>>();
for (const { code, units, heads, unless = [], but = [], unlessEarlier = [], needs } of SANCTIONS) {
  const row = {
    code,
    units,
    unless: new Words(unless, APART),
    but: new Words(but),
    unlessEarlier: new Words(unlessEarlier),
    needs: needs ? new Words(needs) : null,
  };
  for (const head of heads) {
    const [opening = '', closing] = head.split('…');
    if (closing === undefined) push(HEADS, opening, row);
    else {
      const closings = CLOSINGS.get(opening) ?? new Map<string, Row[]>();
      CLOSINGS.set(opening, closings);
      push(closings, closing, row);
    }
  }
}
const ANY = new Words(
  [...new Set([...HEADS.keys(), ...Object.keys(BARE_WORDS), ...CLOSINGS.keys()])],
  NO_SANCTIONS,
);
const OPENINGS = new Words(CLOSINGS.keys());
const ANY_CLOSING = new Map(
  [...CLOSINGS].map(([opening, closings]) => [opening, new Words(closings.keys())]),
);

function push(map: Map<string, Row[]>, word: string, row: Row): void {
  map.set(word, [...(map.get(word) ?? []), row]);
}

/** Every sanction word of a stretch, in order. The meaning of a bare 警告 depends on the sentence before it. */
export function sanctionWords(stretch: string, before: string): SanctionWord[] {
  const found: SanctionWord[] = [];
  for (const { word, start, end } of ANY.all(stretch)) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const whole =
      ofRows(HEADS.get(word), start, end) ??
      bare(word, before, stretch, start) ??
      closed(stretch, word, start, unmarked(stretch, end, GAP));
    if (whole) found.push(whole);
  }
  return found;
}

function ofRows(rows: readonly Row[] | undefined, start: number, end: number): SanctionWord | null {
  return rows?.[0] ? { code: rows[0].code, rows, start, end } : null;
}

/** Where a sanction word that starts at a place ends, or -1. */
export function endOfSanction(text: string, at: number): number {
  const word = ANY.from(text, at);
  const end = at + word.length;
  if (HEADS.has(word) || word in BARE_WORDS) return end;
  return closed(text, word, at, unmarked(text, end, GAP))?.end ?? -1;
}

/** How many characters … stands for. */
const GAP = 12;

/** 调离执法岗位: a word whose opening starts at a place, its closing before `to`. */
function closed(text: string, opening: string, start: number, to: number): SanctionWord | null {
  const from = start + opening.length;
  const [closing] = ANY_CLOSING.get(opening)?.all(text.slice(from, to)) ?? [];
  return closing ? ofRows(CLOSINGS.get(opening)?.get(closing.word), start, from + closing.end) : null;
}

/** 免去1名村党支部书记职务: a word that the number between `before` and `after` divides; `end` is that in `after`. */
export function dividedWord(before: string, after: string): { word: SanctionWord; end: number } | null {
  const start = OPENINGS.lastIn(before);
  if (start < 0 || unmarked(before, start, before.length) < before.length) return null;
  const opening = OPENINGS.from(before, start);
  const [closing] = ANY_CLOSING.get(opening)?.all(after.slice(0, unmarked(after, 0, GAP * 2))) ?? [];
  const word = closing && ofRows(CLOSINGS.get(opening)?.get(closing.word), start, before.length);
  return word ? { word, end: closing.end } : null;
}

const PARTY = new Words(PARTY_CUES);
const GOV = new Words(GOV_CUES);

function bare(word: string, before: string, stretch: string, start: number): SanctionWord | null {
  const codes = BARE_WORDS[word];
  if (!codes) return null;
  const end = start + word.length;
  const sentence = before + stretch.slice(0, start);
  const [party, gov] = [PARTY.lastIn(sentence), GOV.lastIn(sentence)];
  const named = party >= 0 || gov >= 0 || (word === '警告' && stretch.startsWith('处分', end));
  const code = gov > party ? codes.gov : codes.party;
  return named && code ? { code, rows: ROWS_OF_BARE, start, end } : null;
}
const ROWS_OF_BARE = [...(HEADS.get('党内警告') ?? [])];

/** 免予党纪处分, 不予问责. */
const SPARED = new Words(phrases('免予 免于 不予 未予 未给予', '_ 党纪 政务'));

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
