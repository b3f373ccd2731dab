import { CLUE_ROWS } from '#extraction/vocabulary/clues.ts';
import { CLASSES, COUNTS } from '#extraction/vocabulary/counts.ts';
import { INDICATORS } from '#extraction/vocabulary/indicators.ts';
import { LEADING_VERBS } from '#extraction/vocabulary/led-by-head.ts';
import { CHAIRS, MEETING_KINDS, ORGANS } from '#extraction/vocabulary/meetings.ts';
import { MONEY } from '#extraction/vocabulary/money.ts';
import { RULES_MADE } from '#extraction/vocabulary/rules-made.ts';
import { SANCTIONS } from '#extraction/vocabulary/sanctions.ts';
import { STATUS_WORDS } from '#extraction/vocabulary/status-words.ts';

/** The wordings by which a figure is looked for, N for its number, the shortest first. Dates have none. */
export function searchTermsBy(codes: readonly string[]): string[] {
  const found = new Set(codes.flatMap((code) => [...sanctions(code), ...money(code), ...counts(code)]));
  return [...found].sort((a, b) => a.length - b.length);
}

function sanctions(code: string): readonly string[] {
  return SANCTIONS.filter((row) => row.code === code).flatMap(({ heads }) => heads);
}

function money(code: string): string[] {
  return MONEY.filter((row) => row.code === code).flatMap(({ verbs }) => verbs.map((verb) => `${verb} N 元`));
}

function counts(code: string): string[] {
  const unit = INDICATORS.find((row) => row.code === code)?.unit?.split('/')[0] ?? '';
  const before = (words: readonly string[]) => words.map((word) => `${word} N ${unit}`);
  const rows = [...COUNTS, ...CLUE_ROWS].filter((row) => row.code === code);
  return [
    ...rows.flatMap(({ side, heads }) => [
      ...(side === 'after' ? [] : before(heads)),
      ...(side === 'before' ? [] : heads.map((head) => `N ${unit}${head}`)),
    ]),
    ...CLASSES.filter((row) => row.code === code).flatMap(({ units }) => units.map((word) => `N ${word}`)),
    ...before(STATUS_WORDS[code] ?? []),
    ...before(
      code === 'tasks_led_by_head' ? CHAIRS.flatMap((head) => LEADING_VERBS.map((verb) => head + verb)) : [],
    ),
    ...before(meetings(code)),
    ...before(
      RULES_MADE.filter((row) => row.code === code).flatMap(({ verbs }) =>
        verbs.flatMap((verb) => [`${verb}制度`, `${verb}机制`]),
      ),
    ),
  ];
}

function meetings(code: string): string[] {
  if (code === 'meetings_party_committee') return ORGANS.map((organ) => `${organ}会`);
  if (code === 'meetings_led_by_head') return CHAIRS.map((head) => `${head}主持召开会议`);
  return MEETING_KINDS.filter((kind) => kind.code === code).flatMap(({ cues }) =>
    cues.map((cue) => (cue.endsWith('会') ? cue : `${cue}会`)),
  );
}
