import { CHAIRS } from '#extraction/vocabulary/meetings.ts';
import { LEADING_VERBS } from '#extraction/vocabulary/counts.ts';
import type { NumberMention } from '#extraction/tokens/number-mention.ts';
import { anyOf } from '#text/pattern.ts';
import type { Context } from './context.ts';
import type { Reading } from './reading.ts';

const CODE = 'tasks_led_by_head';
const THING = /^余?(?:个|项|条|件)$/u;
const HEAD = `(?:(?<!副)(?:${anyOf(CHAIRS).source}|第一责任人|双组长|[局部校院厅区县市镇乡行处主场站所]长|主任|总经理))`;
const VERB = anyOf(LEADING_VERBS).source;
const CHAIRED = anyOf(CHAIRS);
const HEADS = new RegExp(HEAD, 'u');
const BEFORE = new RegExp(
  `(?:(?:党委|党组|党工委|[省市县区镇]委|支部)?${HEAD})?(?:直接|带头|主动|亲自|分别|认真)*(?:${VERB})(?:了|推进|整改|办理|解决|落实|督办)*[^,。;\\d]{0,16}?(?:共|各|为|:)?$`,
  'u',
);
/** 班子成员分头领办, 党组认领: not the head. */
const OTHERS = new RegExp(
  `(?:党组|党委|党工委|支部|单位|公司|集团|学校|医院|中心|家|局|成员|[省市县区校院处厅]级领导|分管领导|副职|副[^,。;、\\d]{1,3}|其他[^,。;]{0,6})(?:直接|带头|主动|分别|逐一|分头|各自|共)*(?:${VERB})[^,。;]{0,20}$`,
  'u',
);
const AFTER = new RegExp(
  `^(?:[^,。;、\\d中]{0,12})(?:由|为)[^,。;、\\d]{0,14}${HEAD}[^,。;、\\d]{0,6}(?:${VERB}|负责|抓总|挂帅)`,
  'u',
);

/** 督办两个小组 counts groups. */
const OF_THINGS =
  /^(?:$|[,。;、!?)\n|]|(?:的|重点|难点|突出|历史|遗留|整改|反馈|具体|重大)*(?:问题|任务|事项|项目|难题|措施|举措|工作))/u;

/** 66个问题中的9个亲自牵头 */
const ITSELF = new RegExp(`^(?:问题|任务)?(?:亲自|带头|直接)(?:${VERB})(?![^,。;]{0,6}\\d)`, 'u');

/** What the head of the body takes on: 书记领办8项, 7个问题由主要负责同志牵头. */
export function* ledByHead(
  mention: NumberMention,
  { left, right, clause, headline, counted }: Context,
): Generator<Reading> {
  if (!headline || !THING.test(mention.unit)) return;
  const after = AFTER.exec(right);
  if (after) {
    yield { code: CODE, side: 'after', reach: after[0].length, length: after[0].length };
    return;
  }
  const own = ITSELF.exec(right);
  if (own && HEADS.test(left) && !OTHERS.test(clause + own[0])) {
    yield { code: CODE, side: 'after', reach: own[0].length, length: own[0].length };
    return;
  }
  const before = BEFORE.exec(clause);
  // 书记牵头4个,主任牵头3个: the first is the head.
  if (counted.some(({ indicator }) => indicator === CODE) && !CHAIRED.test(clause.split('、').at(-1) ?? ''))
    return;
  if (!before || !HEADS.test(left) || OTHERS.test(clause) || !OF_THINGS.test(right)) return;
  const whole = before[0].length;
  yield { code: CODE, side: 'before', reach: whole, length: whole };
}
