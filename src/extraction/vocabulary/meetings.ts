import { words } from '#extraction/word-list.ts';

interface MeetingKind {
  readonly code: string;
  readonly cues: readonly string[];
  /** Counts whatever it is on; others must be on the rectification. */
  readonly anyBusiness?: true;
}

/** What a kind of meeting is called, the more telling first: 专题推进会 is a 推进会. Folded text. */
export const MEETING_KINDS: readonly MeetingKind[] = [
  { code: 'democratic_life_meetings', cues: words('民主生活会 组织生活会'), anyBusiness: true },
  { code: 'warning_education', cues: words('警示教育'), anyBusiness: true },
  {
    code: 'study_sessions',
    cues: words('中心组 学习会 学习研讨 学习交流 集中学习 集体学习 专题学习 学习扩大会'),
    anyBusiness: true,
  },
  { code: 'meetings_leading_group', cues: words('领导小组') },
  { code: 'meetings_total', cues: words('专班 整改办 巡改办') },
  { code: 'meetings_dispatch', cues: words('推进 调度 例会 督办会') },
  { code: 'meetings_special_topic', cues: words('专题') },
];

/** Any of these in its name shows that a meeting is on the rectification. */
export const BUSINESS = words('整改 巡视 巡察 反馈');

/** Words of meetings on the rectification; a name with any other word is on other business. */
export const OF_RECTIFICATION = words(`
  落实 意见 问题 任务 情况 工作 专题 专项 专门 阶段性 阶段 集中 推进 调度 协调 督办 督导 部署 研究 研讨 动员 汇报 听取 分析
  研判 视频 现场 前后方 前方 后方 线上 线下 联合 牵头 指挥长 县级 镇级 村级 双周 碰头 扩大 书记 班子 领导 领导小组 小组 办公室 办公 成员 委员 管委 党政 联席 主任 局 院 校 所 镇 乡 村 县 区 市 省 州
  街道 公司 集团 中心 学院 学校 医院 机关 单位 部门 召开 主持 组织 举行 有关 相关 各类 各种 系列 全体 月 周 季度 定期 及时 多次
  先后 累计 专班 的 了 等 和 及 与 全 大 在 由 本 我 会议 会 例 成立`);

/** Party organs, whose own meetings are those of the committee. */
export const ORGANS = words(
  '常委 校委 院委 党委常委 党工委 工委 党委 党组 分党组 党总支 总支 总支委员 党总支委员 党支部 支部 支委 支部委员 区委 县委 市委 省委 州委 旗委 镇委 乡委 盟委 地委 局委 部务',
);

/** Who attends, and what is told; of other meetings, these words tell another business: 干部会议, 工程进展会议. */
export const PARTICIPANTS = words(
  '中层 干部 负责人 负责同志 处室 科室 股室 部室 年级部 年级 系部 全省系统 全市系统 全县系统 全区系统 本系统 职工 党员 骨干 进度 进展',
);

/** Who is first in charge of a body. */
export const CHAIRS = words(
  '书记 主要领导 主要负责人 主要负责同志 主要负责干部 一把手 董事长 检察长 党政主官',
);
