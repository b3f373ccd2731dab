import { anyOf, pattern } from '#text/pattern.ts';
import { matchesOf } from '#text/scan.ts';
import type { Span } from '#text/span.ts';
import { WordList, words } from './word-list.ts';

/** How far into a text its title and opening are looked for. */
const OPENING = 2000;
/** Any of these shows that persons may be among the words. */
const OF_PERSONS = anyOf(
  words(`书记 主任 同志 所在 负责 案件 涉嫌 时任 担任 任职 党委 党组 支部 党员 干部 职工 问题 移交 反馈 反映 进行 举行 举报 开展
    给予 处分 处理 谈话 违规 违纪 违法 退款 部长 局长 县长 镇长 乡长 市长 区长 校长 院长 站长 科长 处长 所长 等 的 被`),
);
const NAME = new RegExp(`(?:(?!${OF_PERSONS.source})\\p{Script=Han}){3,28}?`, 'u');
const ORGAN = /委员会|党委|党组|党工委|党?总支部?|党?支部/u;
const INSPECTED = pattern`
  巡[视察][^。;,\n对向]{0,8}[对向](?<object>${NAME})(?=${ORGAN}(?:领导班子|班子)?(?:开展|进行|实施|展开|反馈))
  |(?:^|\n)\s*中共(?<title>${NAME})(?=${ORGAN}(?:\n|关于|$))`;

/** Where the bodies are named that the title and the opening call inspected: 曲泽职业技术学院 is no person of that surname. */
export function inspectedBodies(folded: string): readonly Span[] {
  const found = matchesOf(INSPECTED, folded.slice(0, OPENING));
  return new WordList(found.map(({ groups }) => groups?.['object'] ?? groups?.['title'] ?? '')).all(folded);
}
