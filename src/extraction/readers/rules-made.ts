import type { Candidate } from './candidate.ts';
import { figureCandidate } from './candidate.ts';
import { isPromiseOrNorm } from './context.ts';
import type { Context } from './context.ts';
import { FILLER } from './reading.ts';
import { RULES_MADE } from '#extraction/vocabulary/rules-made.ts';
import type { NumberMention } from '#extraction/tokens/number-mention.ts';

const { noun, verb, joint, onlyNew, onlyRevised } = RULES_MADE;
const VERBS = `(?:${verb.source})(?:(?:${joint.source})?(?:${verb.source}))*\\)?(?:了)?`;
const NAMED = new RegExp(`(?<verbs>${VERBS})?(?<noun>${noun.source})${FILLER}$`, 'u');
const BARE = new RegExp(`(?<verbs>${VERBS})${FILLER}$`, 'u');
const FOLLOWING = new RegExp(`^(?:项)?(?<noun>${noun.source})`, 'u');
const UNITS = /^(?:余)?(?:项|个|部|件|条|份)$/u;
const NOT_MADE = /废止|清理|废除|学习|执行|落实|审查|公开/u;
/** 《…》等制度9项: the verb is before the titles. */
const AFTER_TITLES = /(?:》|\)|”)(?:\([^)]*\))?等(?:相关|配套)?(?:\p{Script=Han}{0,4})$/u;

/** Reads 制定完善制度23项, 新建8项, 建章立制12项: rules made, revised or both. */
export function readRulesMade(numberMention: NumberMention, context: Context): Candidate | null {
  if (!context.headline || !UNITS.test(numberMention.unit) || isPromiseOrNorm(numberMention, context))
    return null;
  return named(numberMention, context) ?? following(numberMention, context) ?? bare(numberMention, context);
}

function named(numberMention: NumberMention, context: Context): Candidate | null {
  const { left, clause } = context;
  const match = NAMED.exec(left);
  const made = /建章立制(?:共)?$/u.exec(left);
  if (made && /项|个/u.test(numberMention.unit))
    return candidate('systems_total', numberMention, made[0].length, 0);
  if (!match) return null;
  const { verbs = '', noun: thing = '' } = match.groups ?? {};
  if (thing.endsWith('机制') && verbs === '') return null;
  const open = left.slice(0, match.index);
  if (
    verbs === '' &&
    !AFTER_TITLES.test(open + '') &&
    !open.endsWith('等') &&
    !/(?:制定|建立|完善|出台|修订|健全)/u.test(clause)
  )
    return null;
  if (NOT_MADE.test(open.slice(-4)) || /^(?:废止|学习)/u.test(verbs)) return null;
  if (verbs === '' && /新建|修订|制定/u.test(clause) && !/(?:》|等)/u.test(clause)) {
    return candidate(codeOf(lastVerbs(clause)), numberMention, match[0].length, 0);
  }
  return candidate(contrasted(verbs, context) ?? codeOf(verbs), numberMention, match[0].length, 0);
}

/** 建立制度8项,完善制度13项: in contrast, the first are new and the second revised. */
function contrasted(verbs: string, { left, right }: Context): string | null {
  if (
    /^(?:建立|制定|出台)$/u.test(verbs) &&
    /^[,、;](?:修订|完善|健全|修改)[^,。;、\d]{0,8}(?:\d|[一二三四五六七八九十])/u.test(right)
  )
    return 'systems_new';
  const followsNew =
    /(?:建立|制定|出台|新建)[^,。;、\d]{0,8}?(?:\d{1,4}|[一二三四五六七八九十百]{1,5})[项个][,、;](?:完善|健全)[^,。;、\d]{0,8}$/u.test(
      left,
    );
  return /^(?:完善|健全)$/u.test(verbs) && followsNew ? 'systems_revised' : null;
}

/** 修订《…》等9项制度 */
const TITLES_BEFORE = new RegExp(`(?<verbs>${VERBS})(?:《[^《》]{1,40}》[、和及]?)+等$`, 'u');

function following(numberMention: NumberMention, { left, right }: Context): Candidate | null {
  const match = FOLLOWING.exec(right);
  const titles = TITLES_BEFORE.exec(left);
  const before = titles ?? BARE.exec(left);
  if (!match || !before || (match.groups?.noun ?? '').startsWith('机制')) return null;
  return candidate(codeOf(before.groups?.verbs ?? ''), numberMention, before[0].length, match[0].length);
}

/** 新建8项、修订13项, where the sentence has already said that it counts rules. */
function bare(numberMention: NumberMention, { left }: Context): Candidate | null {
  const match = BARE.exec(left);
  const code = codeOf(match?.groups?.verbs ?? '');
  if (!match || code === 'systems_total' || !/制度|规章|建章立制/u.test(left.slice(0, match.index)))
    return null;
  return candidate(code, numberMention, match[0].length, 0);
}

function lastVerbs(clause: string): string {
  return [...clause.matchAll(new RegExp(VERBS, 'gu'))].at(-1)?.[0] ?? '';
}

function codeOf(verbs: string): string {
  if (onlyNew.test(verbs)) return 'systems_new';
  return onlyRevised.test(verbs) ? 'systems_revised' : 'systems_total';
}

function candidate(
  indicator: string,
  numberMention: NumberMention,
  before: number,
  after: number,
): Candidate {
  const phrase = { start: numberMention.start - before, end: numberMention.end + after };
  return figureCandidate(numberMention, 'count', indicator, phrase);
}
