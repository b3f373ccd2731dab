import { phrases, words } from '#extraction/word-list.ts';
import { CHAIRS } from './meetings.ts';

/** Who is first in charge of a body, and who is not. */
export const HEADS_OF_BODIES = [
  ...CHAIRS,
  ...words('第一责任人 双组长 主任 总经理 自治州州长 自治州长'),
  ...phrases('局 部 校 院 厅 区 县 市 旗 镇 乡 行 处 主 场 站 所 理事 会 社 台 馆 园 关', '长'),
];
export const DEPUTIES = HEADS_OF_BODIES.map((head) => `副${head}`);
/** 书记专题会: a meeting, not the head. */
export const MEETINGS_OF_HEADS = HEADS_OF_BODIES.flatMap((head) => [`${head}专题会`, `${head}办公会`]);
/** What may stand before the head: 镇党委书记. */
export const BODIES_OF_HEADS = words('党委 党组 党工委 省委 市委 县委 区委 镇委 支部');

/** How a head takes something on. */
export const LEADING_VERBS = words(
  '领办 认领 领衔 包案 包抓 包干 包保 包联 牵头 牵头抓 牵头整改 督办 负责督办 主抓 领题 领改 亲自抓 直接抓 带头整改 带头抓 带头破解 带头落实 直接负责 亲自负责 签领 领走 挂帅整改 挂点督办 挂牌督办',
);
/** How it is done: 书记亲自领办. */
export const IN_PERSON = words('直接 带头 主动 亲自 分别 认真');
/** 班子成员分头领办, 党组认领: not the head. */
export const OTHERS = words(
  '党组 党委 党工委 支部 单位 公司 集团 学校 医院 中心 家 局 成员 省级领导 市级领导 县级领导 区级领导 校级领导 院级领导 处级领导 厅级领导 分管领导 副职',
);
/** What is taken on. */
export const TAKEN_ON = words('问题 任务 事项 项目 难题 措施 举措 工作');
/** 跟踪督办三项工作机制: ways of working, not work. */
export const NOT_TAKEN_ON = ['机制', '制度', '制'].map((noun) => `工作${noun}`);
export const TAKEN_ON_MODIFIERS = words('的 重点 难点 重难点 突出 历史 遗留 整改 反馈 具体 重大 “硬骨头”');
