import { phrases, words } from '#extraction/word-list.ts';

/** How rules come about. The code is that of the row whose verbs are all that stand there; of any others, the total. */
export interface RulesRow {
  readonly code: string;
  readonly verbs: readonly string[];
}

export const RULES_MADE: readonly RulesRow[] = [
  {
    code: 'systems_new',
    verbs: phrases(
      '新建立 新建 新定 新制定 新出台 新增 新订立 新订 新立 新设立 新设 新印发 新建章 增订',
      '_ 并完善',
    ),
  },
  {
    code: 'systems_revised',
    verbs: words(
      '修订 修改 修编 修订完善 修改完善 完善修订 修编完善 修改修订 修订修改 改旧 修旧 重新修订 重新修改',
    ),
  },
  {
    code: 'systems_total',
    verbs: words(
      '制修订 修制订 废改立 “废改立” 立改废 “立改废” 废立改 制定 制订 完善 健全 建立 出台 建章立制 整章建制 形成 产生 建成 制(修)订 制(修)定 规范 印发 补充 优化 重新 订立',
    ),
  },
];

/** What may join two verbs. */
export const JOINTS = words('、 和 及 与 并 或 ( ) 了');

const KINDS = words(
  '规章制度 管理办法 管理规定 实施细则 制度、流程 制度流程 制度成果 制度性成果 制度机制 制度文件 制度性文件 规章制度文件 制度办法 制度规定 制度规范 体制机制 制度规程 规范性文件 制度 机制 规章',
);
export const RULE_NOUNS = [...KINDS, ...KINDS.flatMap((kind) => phrases(kind, '办法 规定 措施'))];
/** What may stand before such a noun. */
export const RULE_MODIFIERS = words(
  '新 老 相关 各类 各项 原有 现有 已有 既有 旧 旧有 内部 村级 长效 管理 工作 配套 有关 规范性 内控 各种',
);
/** Beside verbs of making, all of them together: 制定、修订、废止制度45项. */
export const ABOLISHED = words('废止 废除');
/** Rules that were not made: 废止制度6项. */
export const NOT_MADE = words('废止 清理 废除 学习 执行 落实 审查 公开');
/** Verbs that are new or revised by contrast: 建立制度8项,完善制度13项. */
export const MADE = words('建立 制定 出台');
export const MENDED = words('完善 健全');
/** What is made or mended, too, and is no rule. */
export const OTHER_OBJECTS = words('措施 举措 问题 任务 清单 方案 计划 台账 项目 活动 会议 意见 建议 事项');
