import { anyOf, pattern } from '#text/pattern.ts';

/** What a body does with rectification as a whole. */
const LEADS = '组织 组织领导 领导 部署 安排 动员 统筹 谋划 调度'.split(' ');
/** The same, but also done with single problems: 推动问题整改. */
const MOVES = '推动 推进 抓 抓好 抓实 狠抓'.split(' ');
const LINKS =
  '和 与 及 暨 、 , 的 对 开展 落实 实施 做好 全面 集中 扎实 有力 有序 积极 认真 自觉 巡视 巡察 本轮 此次 这次 本次'.split(
    ' ',
  );
const OBJECTS = '反馈 意见 问题 具体 重点 突出'.split(' ');

/** Not the 组织 of 党组织, 基层组织, 群团组织. */
const LEAD = pattern`(?<!党|基层|群团|社会|行业)${anyOf(LEADS)}`;
const LINK = anyOf([...LEADS, ...MOVES, ...LINKS]);
/** The end of 整改落实工作情况, not of 整改任务落地. */
const RECTIFICATION =
  /整改(?:落实|工作|进展|责任|落地|见效)*的?(?:主要|总体|基本)?(?:情况|做法|举措)?(?![^,、及和与])/u;

const OWN = pattern`(?:${LINK}|整改|政治|主体|第一责任人|工作){0,6}`;

/** A heading on how a body organised rectification, whatever its object: 县委组织推动反馈问题整改落实情况, 反馈意见整改工作组织领导和推进情况. Folded text. */
export const LED = pattern`
  ${LEAD}(?:${LINK}|${anyOf(OBJECTS)}){0,10}${RECTIFICATION}
  |整改(?:落实|工作)*的?${LEAD}(?:${LINK}){0,4}(?:工作)?情况$`;

/** How its duty was done, or its head took part: 组织领导情况, 履行主体责任情况, 主要负责人抓整改情况. */
export const DUTY = pattern`
  ^(?:加强|强化)?(?:${LEAD}|推动|推进|总体|基本){1,3}(?:工作)?情况$
  |主要(?:负责|领导)[^。]{0,16}整改
  |履(?:责|职尽责)(?:情况|$)
  |履行${OWN}(?:责任|职责)(?:情况|[,、及和与]|$)
  |(?:落实|扛起|扛牢|压实)${OWN}责任情况`;

/** How it went as a whole: 推动整改落实情况, 整改工作推进情况. */
export const DRIVEN = pattern`
  ${anyOf(MOVES)}(?:${LINK}|${anyOf(OBJECTS)}){0,10}${RECTIFICATION}
  |整改(?:落实|工作)*的?(?:${LEAD}|推动|推进|开展|总体|履责)`;

/** Names what a section goes through one by one. */
export const NAMED_OBJECT = /问题|意见|事项|任务|清单|具体|逐[条项一个]|各项|分项/u;
