import { anyOf } from '#text/pattern.ts';

/** How rules come about. */
const RULE_VERBS =
  '改旧 修旧 新建立 新建 新制定 新出台 新增 新订立 新订 新立 新设立 新设 新印发 增订 订立 制定 修订 修改 完善 健全 建立 出台 建章立制 形成 规范 印发 补充 优化 重新'.split(
    ' ',
  );

const RULE_NOUN =
  /(?:相关|各类|各项|原有|现有|已有|既有|旧|旧有|内部|村级|长效|管理|工作|配套|有关|规范性|内控|各种)*(?:规章制度|制度机制|制度文件|制度办法|制度规定|制度规范|体制机制|制度规程|规范性文件|制度|机制|规章)(?:办法|规定|措施)?/u;

/** 建立完善制度43项: the verb decides between new, revised and both. */
export const RULES_MADE = {
  codes: ['systems_total', 'systems_new', 'systems_revised'] as readonly string[],
  noun: RULE_NOUN,
  onlyNew:
    /^(?:共|已|累计)*(?:新建立?|新制定|新出台|新增|新订立?|新立|新设立?|新印发|新建章|增订)(?:并完善)?$/u,
  onlyRevised:
    /^(?:共|已|累计|重新)*(?:修订完善|修改完善|修订|修改|完善修订|修编|修改修订|修订修改|改旧|修旧|修编完善)$/u,
  verb: anyOf(RULE_VERBS),
  verbs: RULE_VERBS as readonly string[],
  joint: /[、和及与并或(]/u,
};
