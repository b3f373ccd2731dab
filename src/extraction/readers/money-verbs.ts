import { anyOf } from '#text/pattern.ts';
import { OWED, RECOVERY_VERBS } from '#extraction/vocabulary/money.ts';

const VERB_CODES = new Map(
  Object.entries(RECOVERY_VERBS).flatMap(([code, verbs]) => verbs.map((verb) => [verb, code] as const)),
);
const LOSS = '(?:挽回|避免|减少|追回)[^,。;、\\d元]{0,10}?损失';
const VERBS = new RegExp(`${LOSS}|${anyOf(VERB_CODES.keys()).source}`, 'gu');

/** A verb that says what became of money, with its place in a stretch. */
export interface FoundVerb {
  readonly verb: string;
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** The verbs of money in a stretch, in order. */
export function recoveryVerbs(stretch: string): FoundVerb[] {
  return [...stretch.matchAll(VERBS)].flatMap((match) => {
    const [verb] = match;
    const code = verb.endsWith('损失') ? 'loss_averted' : VERB_CODES.get(verb);
    if (!code || isPartOfNoun(verb, stretch, match.index)) return [];
    return [{ verb, code, start: match.index, end: match.index + verb.length }];
  });
}

/** 收缴 in 党费收缴, 清退 in 清退出场, 支付 in 资金支付管理: not a verb of money here. */
function isPartOfNoun(verb: string, stretch: string, at: number): boolean {
  const rest = stretch.slice(at + verb.length);
  if (/^(?:支付|拨付)$/u.test(verb)) return !OWED.test(rest);
  if (verb === '收回' && /^(?:闲置)?(?:土地|用地)(?!承包|出让|租|价款|款|收益|流转|复垦费)/u.test(rest))
    return true;
  if (verb === '盘活' && /方式|等举措/u.test(rest)) return true;
  if (verb === '收缴') return /(?:党费|会费|学费)$/u.test(stretch.slice(0, at));
  if (verb === '没收') return rest.startsWith('入') || stretch.slice(0, at).endsWith('罚');
  return verb === '节约' && rest.startsWith('集约');
}

/** 追缴、补缴各类资金: if several verbs share a sum, the first decides. */
export function firstOfRun(verbs: readonly FoundVerb[], stretch: string): FoundVerb {
  let first = verbs.at(-1) as FoundVerb;
  for (const verb of verbs.toReversed().slice(1)) {
    if (!/^[^\d,;]{0,10}?(?:[、和及或并与]|以及)$/u.test(stretch.slice(verb.end, first.start))) break;
    if (
      stretch.slice(verb.end, first.start).length > 4 &&
      /[、]/u.test(stretch.slice(verb.end, first.start)) === false
    )
      break;
    first = verb;
  }
  return first;
}
