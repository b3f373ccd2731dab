import { figureCandidate } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { FILLER } from './reading.ts';
import type { NumberMention } from '#extraction/tokens/number-mention.ts';
import { codesWhere } from '#extraction/vocabulary/indicators.ts';

const CASE_UNITS = /^余?(?:件次|件|条|个|起|宗|批|人)$/u;
const CLUES = new RegExp(
  `(?<phrase>(?:(?:移交|转交|交办|移送|转办)(?:[^,。;、\\d]{0,10}?)|(?:各类)?问题)线索(?:件)?)${FILLER}$`,
  'u',
);
const CLUES_FOLLOW = /^(?<phrase>(?:问题)?线索)/u;
const CLOSED = new RegExp(
  `(?<phrase>(?:已经|已|均已|现已)?(?:全部)?(?:办结|办理完毕|核查完毕|核结|办理办结)(?:问题线索|线索|信访件|信访举报)?|已了结)${FILLER}$`,
  'u',
);
/** Handed on by the unit itself, not received from the inspection team. */
const HANDED_ON =
  /移送[^,。;、\d]{0,10}线索|(?:向|至|给)[^,。;]{0,14}(?:纪委|监委|纪检|派驻|司法)[^,。;]{0,8}(?:移交|移送|转交)/u;
/** Persons or papers passed on: 交由县纪委核查2人. */
const PASSED_ON = new RegExp(
  `(?:交由|移交|移送|转交)[^,。;、\\d]{0,12}(?:纪委|监委|纪检)[^,。;、\\d]{0,10}?${FILLER}$`,
  'u',
);
const HANDED_ON_AFTER =
  /^(?:[^,。;\d]{0,6}(?:移交|移送|转交)[^,。;\d]{0,10}|(?:至|给|到|交)[^,。;\d]{0,8})(?:纪委|监委|纪检|派驻)/u;
const FOUND_BY_ITSELF = /处置|排查|发现|自查/u;
/** 处置巡察移交问题线索16件: the clues came from the team. */
const HANDED_IN = /巡[视察]组?(?:移交|转交|交办)/u;
const WITH_PERSONS = codesWhere(({ with_persons }) => with_persons);
const SUBJECTS = /信访|来信|举报|线索/gu;

/** Reads clues received or handed on, and how many of them, or of petitions, are closed. */
export function readClue(
  numberMention: NumberMention,
  { left, right, clause, headline }: Context,
): Candidate | null {
  if (!CASE_UNITS.test(numberMention.unit)) return null;
  const passed = PASSED_ON.exec(left);
  if (passed) return candidate('clue_transferred', numberMention, passed[0].length, 0);
  const named = CLUES.exec(left);
  const handedOn = HANDED_ON.test(clause) || HANDED_ON_AFTER.test(right);
  const code = handedOn ? 'clue_transferred' : 'clues_received';
  const byItself = FOUND_BY_ITSELF.test(clause) && !HANDED_IN.test(clause);
  if (!handedOn && (!headline || byItself)) {
    const closed = closedOf(numberMention, left);
    return headline || closed?.indicator === 'clues_closed' ? closed : null;
  }
  if (named) return candidate(code, numberMention, named[0].length, 0);
  const following = CLUES_FOLLOW.exec(right);
  if (following) return candidate(code, numberMention, 0, following[0].length);
  return closedOf(numberMention, left);
}

function closedOf(numberMention: NumberMention, left: string): Candidate | null {
  const closed = CLOSED.exec(left);
  const subject = [...left.matchAll(SUBJECTS)].at(-1)?.[0];
  if (!closed || !subject) return null;
  return candidate(
    subject === '线索' ? 'clues_closed' : 'petitions_closed',
    numberMention,
    closed[0].length,
    0,
  );
}

/** 移交问题线索9件12人: the second number counts the persons of the first. */
export function readPair(numberMention: NumberMention, previous: Candidate | null): Candidate | null {
  const adjoining = previous?.figure.end === numberMention.start && /^(?:人|人次)$/u.test(numberMention.unit);
  if (!adjoining || !WITH_PERSONS.has(previous.indicator)) return null;
  return {
    ...previous,
    end: numberMention.end,
    value: numberMention.value,
    unit: numberMention.unit,
    approx: numberMention.approx,
    figure: numberMention.figure,
  };
}

function candidate(
  indicator: string,
  numberMention: NumberMention,
  before: number,
  after: number,
): Candidate {
  const phrase = { start: numberMention.start - before, end: numberMention.end + after };
  return figureCandidate(numberMention, 'clue', indicator, phrase);
}
