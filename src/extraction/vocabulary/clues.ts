import { phrases, words } from '#extraction/word-list.ts';
import type { CountRule } from './counts.ts';

const CASES = words('件次 件 条 个 起 宗 批 人');
/** Whom, or what breach, a clue is about: 143件领导干部问题线索. */
const ABOUT =
  '领导干部 党员干部 干部 违纪违法 违规违纪 违纪 违法 涉嫌违纪 涉嫌违法 涉嫌违纪违法 涉粮 涉农 涉水 涉企 涉法 涉林 涉黑';
const CLUES = [...phrases(`_ ${ABOUT}`, '问题线索'), '各类问题线索', '问题线索件'];
const HANDING = words('移交 转交 交办 移送 转办');
/** 向县纪委监委移交, 移交县纪委监委 */
const TO_BODIES = phrases(
  '移交… 移送… 转交… 交由… 转… 向… 至… 给… 到…',
  '纪委 监委 纪检 派驻 司法 公安 有关部门',
);
const CLOSED = phrases(
  '_ 已 已经 均已 现已 全部 已全部',
  '办结 查结 办理完毕 核查完毕 核结 办理办结 办结问题线索 办结线索 办结信访件 办结信访举报',
);

/** Clues and petitions: handed over by the inspection team, passed on by the unit itself, closed. */
export const CLUE_ROWS: readonly CountRule[] = [
  {
    code: 'clues_received',
    heads: CLUES,
    units: CASES,
    quoteFrom: HANDING,
    unless: words('处置 排查 发现 自查'),
  },
  {
    code: 'clues_received',
    heads: words('线索 线索件'),
    units: CASES,
    quoteFrom: HANDING,
    verbs: words('移交 转交 交办 转办'),
    unless: words('处置 排查 发现 自查'),
  },
  {
    code: 'clue_transferred',
    heads: [...CLUES, '线索', '线索件'],
    units: CASES,
    quoteFrom: HANDING,
    inClause: TO_BODIES,
    inItems: true,
  },
  {
    code: 'clue_transferred',
    heads: [...CLUES, '线索', '线索件'],
    units: CASES,
    quoteFrom: HANDING,
    verbs: ['移送'],
    inItems: true,
  },
  {
    code: 'clues_closed',
    heads: [...CLOSED, '已了结'],
    units: CASES,
    side: 'before',
    about: ['线索'],
    inItems: true,
  },
  {
    code: 'clues_closed',
    heads: CLUES,
    units: CASES,
    side: 'before',
    quoteFrom: words('办结 核结 了结'),
    verbs: words('办结 核结 了结'),
    inItems: true,
  },
  {
    code: 'petitions_closed',
    heads: [...CLOSED, '已了结'],
    units: CASES,
    side: 'before',
    about: words('信访 来信 举报'),
  },
];
