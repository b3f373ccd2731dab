import { wordSet } from '#extraction/word-list.ts';

/** Persons who can be talked to or sanctioned: offices, and words ending in 员, 长, 人, 师, 者. */
export const PERSONS = wordSet(
  `干部 党员 书记 人 员 长 主任 领导 同志 代表 专干 者 主干 会计 出纳 司机 教师 医生 经理 对象 民警 主管 校长 班子 骨干 干警
  职工 学生 护士 支书 村干 一把手 一把手” 总监 董事 监事 文书 会计师 辅警 法官 检察官 医师 工程师 编辑 记者 导师 讲师 药师 技师 厨师 教授`,
  '会员 议员 增长 成长 延长 生长 特长',
);

export function endsInPersons(text: string): boolean {
  return PERSONS.upTo(text) !== '';
}

/** Party organisations as those held to account. */
export const ORGANISATIONS = wordSet('党组织 党支部 党总支 党委 党组 支部');

/** Ranks of officials. */
export const RANKS = wordSet(
  '厅级 厅局级 局级 处级 县处级 县级 科级 乡科级 股级 正处 副处 正科 副科 一般干部',
);
