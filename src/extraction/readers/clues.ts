import type { NumberMention } from '#extraction/tokens/number-mention.ts';
import { CLUE_ROWS } from '#extraction/vocabulary/clues.ts';
import { codesWhere } from '#extraction/vocabulary/indicators.ts';
import { endsInPersons } from '#extraction/vocabulary/persons.ts';
import { phrases, WordList } from '#extraction/word-list.ts';
import { figureCandidate } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { rowReader } from './rows.ts';

const clueReadings = rowReader(CLUE_ROWS);

/** Reads clues received or handed on, and how many of them, or of petitions, are closed. */
export function readClue(mention: NumberMention, context: Context): Candidate | null {
  if (context.isPromiseOrNorm(mention)) return null;
  for (const { code, side, reach } of clueReadings(mention, context)) {
    const { start, end } = mention;
    const phrase = side === 'before' ? { start: start - reach, end } : { start, end: end + reach };
    const handed = handedOver(code, context);
    if (handed !== null) return figureCandidate(mention, 'clue', handed, phrase);
  }
  return null;
}

/** Who hands a clue to whom decides which it is. */
function handedOver(code: string | null, { left, clause }: Context): string | null {
  if (code === 'clue_transferred' && FROM_ABOVE.test(clause)) return 'clues_received';
  return code === 'clues_received' && TO_OTHERS.test(clause) && !FROM_ABOVE.test(left)
    ? 'clue_transferred'
    : code;
}
/** 向区教育局移交: to a body with a name of its own. */
const TO_OTHERS =
  /向(?!我|本|该|党|[局院校镇乡县区市]党)[^,。;\d]{2,14}(?:局|办|部门|单位|机关|法院|检察院|办公室|管委会)(?:移交|转交|交办|转办)/u;
/** 巡察组向纪委监委移交, not 将巡察组移交的线索移送 */
const FROM_ABOVE = /(?<![将把][^,。;]{0,6})(?:巡[视察]组|上级|收到)/u;

const WITH_PERSONS = codesWhere(({ with_persons }) => with_persons);
const THEREOF = new WordList(phrases('_ , 、', '其中 其中: 其中有'));

/** 移交问题线索9件12人, 立案35件,其中局级干部3人: the second number counts the persons of the first. */
export function readPair(
  mention: NumberMention,
  { left }: Context,
  previous: Candidate | null,
): Candidate | null {
  if (!previous || !WITH_PERSONS.has(previous.indicator) || !['人', '人次'].includes(mention.unit))
    return null;
  const gap = left.slice(Math.max(0, left.length - (mention.start - previous.figure.end)));
  const thereof = THEREOF.from(gap);
  const persons = gap.slice(thereof.length);
  const among = thereof !== '' && persons.length <= 10 && endsInPersons(persons) && previous.unit !== '人';
  if (gap !== '' && !among) return null;
  const { start, end, value, unit, approx, figure } = mention;
  return {
    ...previous,
    ...(among ? { start: start - persons.length } : {}),
    end,
    value,
    unit,
    approx,
    figure,
  };
}
