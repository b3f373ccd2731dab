import { anyOf, pattern } from '#text/pattern.ts';
import { matchesOf } from '#text/scan.ts';
import type { Span } from '#text/span.ts';
import { WordList, words } from './word-list.ts';

/** What stands in no name of a body, but beside names of persons. */
const NOT_IN_A_NAME = anyOf(
  words(
    '书记 主任 同志 所在 案件 时任 担任 任职 党委 党组 支部 党员 干部 职工 问题 移交 反馈 进行 开展 给予 处分 谈话 等 的 被 由 后',
  ),
);
/** 曲泽职业技术学院, 青禾县水务局: its last character tells the kind of body. */
const NAME = new RegExp(
  `(?:(?!${NOT_IN_A_NAME.source})\\p{Script=Han}){3,28}?[院校学局厅部委办会社所站台馆心司团行镇乡道村区园厂矿场队室署处县市州旗]`,
  'u',
);
const ORGAN = /(?:总?支部)?委员会|党委|党组|党工委|党?总支部?|党?支部/u;
/** A line that is no more than a body, as in the title and the signature, or that goes on with 关于. */
const OWN_LINE = pattern`(?:^|\n)\s*(?:中共)?(?<name>${NAME})(?:${ORGAN}(?=\s*(?:\n|关于|$))|(?=关于))`;
/** 青禾县 before 曲泽学院. */
const PLACE = /^\p{Script=Han}{2,6}?[省市县区州旗](?=\p{Script=Han}{4})/u;

/** Where the body is named that its title or signature names: 曲泽职业技术学院 is no person of that surname. */
export function inspectedBodies(folded: string): readonly Span[] {
  const names = matchesOf(OWN_LINE, folded).map(({ groups }) => groups?.['name'] ?? '');
  if (names.length === 0) return [];
  return new WordList(names.flatMap((name) => [name, name.replace(PLACE, '')])).all(folded);
}
