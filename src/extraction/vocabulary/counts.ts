import { phrases, words } from '#extraction/word-list.ts';

/**
 * A kind of count: nouns or verbs that name it, with their classifiers. Folded text; the longest head wins, the order of rows
 * means nothing.
 */
export interface CountRule {
  readonly code: string;
  readonly heads: readonly string[];
  readonly units: readonly string[];
  /** Where the head stands: 整改措施96条 before its number, 96条整改措施 after it. Both if absent. */
  readonly side?: 'before' | 'after';
  /** The unit, if it is printed in several ways. */
  readonly unit?: string;
  /** Counts only beside a word of the inspection, such as 反馈. */
  readonly ofFeedback?: true;
  /** Also where nothing else is named that it could count. */
  readonly standsAlone?: true;
  /** Words that make it a different count, shortly before it in its clause. */
  readonly unless?: readonly string[];
  /** Words that make it a different count, right after it. */
  readonly unlessNext?: readonly string[];
  /** Something else in its sentence that it belongs to, if the feedback is not named after it: 查摆问题34条,制定整改措施45条. */
  readonly unlessOf?: readonly string[];
  /** Not right after one of these: 党委会专题研究6次 are meetings of the committee. */
  readonly notAfter?: readonly string[];
  /** One of these must be before the head in its clause. */
  readonly verbs?: readonly string[];
  /** One of these must be in its sentence. */
  readonly needs?: readonly string[];
  /** One of these must be in its clause; … stands for a few characters. */
  readonly inClause?: readonly string[];
  /** Nouns that the head is about: of rows with one head, that whose noun stands nearest before it. */
  readonly about?: readonly string[];
  /** The quote starts at one of these, if it is in the same breath: 移交围标问题线索5条. */
  readonly quoteFrom?: readonly string[];
  /** Also read inside items; elsewhere only in the overall result. */
  readonly inItems?: true;
  /** Not read if the figure is of an earlier round. */
  readonly ofThisRound?: true;
}

export const THINGS = words('个 项 条 件 起 余个 余项');
export const TIMES = words('次 人次 轮 轮次 场次 场 堂 批 批次 期');

/** Words that may stand between a number and its head: 9个突出问题, 178项具体整改措施. */
export const MODIFIERS = [
  ...phrases('中央 省委 市委 县委 区委 州委 旗委', '巡视反馈 巡察反馈 巡视组反馈 巡察组反馈'),
  ...words(`的 主要 突出 重点 难点 共性 个性 重大 反馈 反馈的 整改 方面 方面的 具体 细化 细化的 巡察 巡视
  巡察反馈 巡视反馈 巡察整改 巡视整改 存在的 需要 需 整改的 重点难点 各类 相关 有关 改进 廉政 岗位 廉洁 群众 专题 配套 召开 组织 开展 进行 深入 实地 现场 带队 一线 基层 到一线 赴基层 到基层 赴一线 针对性 针对性的 可操作的 切实可行的 务实 有力 精准 务实管用 务实管用的 务实的`),
];

/** Words that belong to a name after them: 反馈问题31个, 内部督查3次. */
export const PREFIXES = words(
  '反馈 反馈的 主要 突出 总 整改 总体 整体 综合 群众 企业 患者 内部 专项 现场 全面 跟踪 联合 集中 讲 讲授 专题 各类',
);

/** Verbs whose object stands behind its number: 开展7次警示教育. */
export const TAKING_OBJECTS = words(
  '开展 开展了 组织 组织了 组织开展 召开 召开了 举办 举办了 举行 制定 制定了 制订 研究制定 提出 细化 细化为 形成 形成了 明确 明确了 采取 采取了',
);

/** A rectification figure is near one of these. */
export const OF_FEEDBACK = words(
  '反馈 移交 巡视 巡察 整改 指出 认领 清单 梳理 涉及 对照 细化 措施 方面 分解 牵头 领办 完成 销号 台账 建账 挂账 销账',
);

const OTHERS_PROBLEMS = words(
  '检视 交办 督察 同类 同类型 类似 相似 退回 退回重改 退改 返工 班子成员 其他 其余 剩余 剩下 解决 协调 化解 帮助 办理 督促 审计 遗留 自查 查摆 对照检查 排查 整治 督查 督导 检查 困难 信访 典型 隐患 投诉 来电 来访 受理 收集 征求',
);
/** 发现 alone may be the inspection's. */
const FOUND = words('发现 查出');

/** Where a leading body examines itself; what it takes on there is not for the feedback. */
const OWN_CRITIQUE = words('查摆 对照检查 检视剖析 批评意见 自我批评');

const UNIT_NOUNS =
  '单位 部门 部门、单位 单位、部门 科室、单位 处室、单位 主体 机构 镇街 站所 科所 科室 处室 股室 室 部室 处 科 股 庭室 庭 所 院 队 办 局 中心 站 系部 系 支部 街道 科室和社区 单位和社区 部门和社区 单位和部门 部门和单位 部门和街道 部门和镇街 部门和村居 部门和企业';

export const COUNTS: readonly CountRule[] = [
  {
    code: 'problems_total',
    heads: ['问题', '问题清单', '问题台账'],
    units: THINGS,
    side: 'before',
    ofFeedback: true,
    standsAlone: true,
    ofThisRound: true,
    unless: [
      ...OTHERS_PROBLEMS,
      ...FOUND,
      ...words('共性 个性 一般 难点 重点 面上 限期整改 集中整改 负责同志领办'),
    ],
  },
  {
    code: 'problems_total',
    heads: ['问题'],
    units: THINGS,
    side: 'after',
    ofFeedback: true,
    standsAlone: true,
    ofThisRound: true,
    unless: [...OTHERS_PROBLEMS, ...FOUND],
    unlessNext: words('线索 清单 困难 由 因'),
  },
  {
    code: 'problems_total',
    heads: ['问题清单'],
    units: words('项 条'),
    side: 'after',
    ofFeedback: true,
    ofThisRound: true,
    unless: [...OTHERS_PROBLEMS, ...FOUND],
  },
  {
    code: 'problems_total',
    heads: phrases('主要 突出 重点 反馈', '问题'),
    units: THINGS,
    side: 'after',
    ofFeedback: true,
    ofThisRound: true,
    unless: OTHERS_PROBLEMS,
    unlessNext: words('线索 清单 由'),
  },
  {
    code: 'problems_total',
    heads: phrases('主要 突出 重点', '问题'),
    units: THINGS,
    side: 'before',
    verbs: words('反馈 指出 点出'),
    ofThisRound: true,
    unless: OTHERS_PROBLEMS,
  },
  {
    code: 'problems_specific',
    heads: [...phrases('具体 细化 细分 分项 小项 小 子 细化的 具体的', '问题'), ...words('问题点 具体表现')],
    units: THINGS,
    notAfter: ['班'],
    ofThisRound: true,
    unless: OTHERS_PROBLEMS,
  },
  {
    code: 'problems_specific',
    heads: ['小项'],
    units: THINGS,
    notAfter: words('0 1 2 3 4 5 6 7 8 9 一 二 三 四 五 六 七 八 九 十'),
    ofThisRound: true,
    unless: OTHERS_PROBLEMS,
  },
  {
    code: 'problems_specific',
    heads: words('子项 细项'),
    units: THINGS,
    side: 'after',
    needs: words('方面 大项 大类 类问题 问题'),
    ofThisRound: true,
    unless: [...OTHERS_PROBLEMS, ...words('任务 措施 清单')],
  },
  {
    code: 'problem_categories',
    heads: words('问题子类 问题类别 问题类型 子类 类别 类型 大项 大项问题 大类问题 类问题 类别问题'),
    units: words('个 项 大'),
    side: 'after',
    ofFeedback: true,
    ofThisRound: true,
  },
  {
    code: 'opinions_items',
    heads: words('反馈意见 整改意见 整改建议 意见 意见建议 反馈意见建议 整改意见建议'),
    units: words('条 项 个'),
    side: 'after',
    ofFeedback: true,
    unless: words('征求 征集 收集 群众 代表 采纳 听取'),
    // 两个反馈意见共指出23个问题: two documents.
    unlessNext: phrases('_ 共 均 分别', '指出 反馈 提出'),
    ofThisRound: true,
  },
  {
    code: 'opinions_items',
    heads: words('反馈意见 整改意见 整改建议 反馈的意见 意见建议 反馈意见建议 整改意见建议'),
    units: words('条 项 个'),
    side: 'before',
    ofFeedback: true,
    unless: words('征求 征集 收集 群众 代表 采纳 听取'),
    ofThisRound: true,
  },
  {
    code: 'rect_tasks',
    heads: [...phrases('整改 具体整改 具体', '任务 事项'), ...phrases('整改', '任务清单')],
    units: THINGS,
    unless: words('领办 领衔 包案 等 另有 其余 剩余 余下'),
  },
  {
    code: 'rect_tasks',
    heads: words('任务'),
    units: THINGS,
    ofFeedback: true,
    unless: words('领办 领衔 包案 等 全年 年度 另有 其余 剩余 余下'),
  },
  {
    code: 'rect_tasks',
    heads: [...phrases('分解 细化 明确 列出 分解的 细化的', '任务 事项'), '任务清单'],
    units: THINGS,
    side: 'before',
  },
  {
    code: 'rect_measures',
    heads: phrases('_ 整改 具体 具体整改 整改具体 细化 改进', '措施 举措 措施清单'),
    units: THINGS,
    side: 'before',
    unless: words('防控 化解 风险 管控 防范 保障 扶持 激励 惠企 帮扶 强制 留置 便民 服务 支持 优化 安全'),
    unlessOf: OWN_CRITIQUE,
  },
  {
    code: 'rect_measures',
    heads: phrases('整改 具体整改 整改具体 整改工作 整改落实', '措施 举措'),
    units: THINGS,
    side: 'after',
    unless: words('领办'),
    unlessOf: OWN_CRITIQUE,
  },
  {
    code: 'rect_measures',
    heads: phrases('_ 具体', '措施 举措 对策措施'),
    units: THINGS,
    side: 'after',
    ofFeedback: true,
    unless: words('防控 风险 领办 惠企'),
    unlessOf: OWN_CRITIQUE,
  },
  { code: 'rect_measures', heads: ['整改办法'], units: ['条'], unlessOf: OWN_CRITIQUE },
  {
    code: 'lead_units',
    heads: phrases('牵头 责任 配合 承办 主责 协办 整改牵头 整改责任', UNIT_NOUNS),
    units: words('个 家'),
  },
  {
    code: 'immediate_fix',
    heads: phrases(
      '立行立改 边巡边改 即知即改 立查立改',
      '问题 事项 的问题 的事项 完成问题 解决问题 整改问题',
    ),
    units: THINGS,
  },
  {
    code: 'immediate_fix',
    heads: phrases('问题 问题已 事项 事项已', '立行立改 即知即改 立查立改'),
    units: THINGS,
    side: 'after',
  },
  {
    code: 'immediate_fix',
    heads: phrases('立行立改 边巡边改 即知即改 立查立改', '_ 的'),
    units: THINGS,
    side: 'before',
  },
  {
    code: 'risk_points',
    heads: phrases(
      '廉政风险点 廉洁风险点 风险点 廉政风险点位 廉洁风险点位 风险点位',
      '_ 排查出 梳理出 查找出 查摆出 排查 梳理 查找',
    ),
    units: words('个 处 条 项'),
    inItems: true,
  },
  {
    code: 'risk_controls',
    heads: phrases('_ 风险', '防控措施 防控举措'),
    units: words('条 项 个'),
    inItems: true,
  },
  {
    code: 'completion_rate',
    heads: phrases(
      '_ 任务 问题 整改任务 问题整改 整改',
      '完成率 整改完成比例 问题完成比例 整改率 销号率 “销号”率 “办结”率 到位率 整改到位率 整改完成率 办结销号率',
    ),
    units: ['%'],
    side: 'before',
    ofThisRound: true,
    unless: words('诉求 信访 来访 来电 热线 工单 投诉'),
  },
  {
    code: 'petition_close_rate',
    heads: ['办结率'],
    units: ['%'],
    side: 'before',
    needs: words('信访 来信 举报'),
  },
  {
    code: 'completion_rate',
    heads: ['办结率'],
    units: ['%'],
    side: 'before',
    needs: words('问题 任务 事项'),
    ofThisRound: true,
  },
  {
    code: 'satisfaction_rate',
    heads: words('满意率 满意度 满意度测评 满意率测评 满意度评价'),
    units: ['%'],
    side: 'before',
  },
  {
    code: 'meetings_special_topic',
    heads: phrases(
      '专题研究 专题研究部署 专题研究推进 专题研讨部署 专题听取 专题部署',
      '_ 整改 整改工作 整改事项 整改情况 整改落实 巡察整改 巡察整改工作 巡视整改 巡视整改工作 整改汇报 整改情况汇报',
    ),
    units: TIMES,
    unless: words('警示教育 民主生活'),
    notAfter: [...phrases('会 会议', '_ 上 先后 多次'), ...phrases('会等 会议等', '形式 方式')],
  },
  {
    code: 'party_lectures',
    heads: [
      ...phrases('_ 讲 讲授 专题 廉政 主题 微 讲专题 讲授专题 讲廉政 讲授廉政', '党课'),
      '党课宣讲',
      ...phrases('_ 讲 上', '廉政课'),
    ],
    units: TIMES,
  },
  {
    code: 'study_sessions',
    units: [...TIMES, '余期'],
    heads: [
      ...phrases(
        '_ 组织 开展',
        '集中学习 集体学习 专题学习 学习研讨 集中轮训 轮训 专题轮训 第一议题 “第一议题” 第一议题学习 “第一议题”学习',
      ),
      ...phrases(
        '中心组 理论学习中心组 中心组理论',
        '学习 专题学习 集中学习 集体学习 研讨 专题研讨 集中研讨 学习研讨 交流研讨',
      ),
      ...words('开展学习 组织学习 理论学习 学习会 读书班 集中研讨 交流研讨 专题研学 集中研学'),
    ],
  },
  {
    code: 'study_sessions',
    heads: phrases('_ 开展 组织 进行', '研讨 专题研讨 集中研讨 学习 专题学习'),
    units: TIMES,
    side: 'before',
    verbs: ['中心组'],
  },
  {
    code: 'study_sessions',
    heads: words('精神 指示批示 重要论述 论述 重要讲话 讲话 批示'),
    units: TIMES,
    side: 'before',
    verbs: ['学习'],
  },
  {
    code: 'warning_education',
    heads: phrases('警示教育 廉政警示教育', '_ 大会 活动 会议 会 专题学习 片 专题片'),
    units: TIMES,
  },
  {
    code: 'talks_persons',
    heads: words('谈心谈话 各类谈话 廉政谈心谈话 廉政谈话 集体廉政谈话 廉洁谈话'),
    units: words('人次 人 次'),
    side: 'before',
  },
  {
    code: 'self_checks',
    units: TIMES,
    unlessNext: words('会议 会'),
    heads:
      words(`督查 督导 督办 督察 跟踪督办 跟踪督查 跟踪督导 跟踪检查 自查 自查自纠 自查自评 专项督察 督察检查 明察暗访 督查检查 督导检查 督导整改 督查整改 检查整改 督查督办 督办检查 督导督办 抽查 明查暗访 督办指导 督导指导 督查指导 现场督导 现场督办 专项督查
      监督检查 专项检查 交叉检查 督促检查 检查督导 检查督办 现场检查 督导调研 督办调研 督查调研 调研督导 调研督查 指导督促 督促指导 指导整改 实地检查 督查整改工作 督导整改工作 检查整改工作 检查整改成效 检查整改情况 督查整改情况 督导整改情况 带队检查 “回头看” “回头看”检查 “回头看”督查 “回头看”核查 回访督查`),
  },
  {
    code: 'special_campaigns',
    heads: phrases('专项', '整治 治理 行动 清理整治 清理 整治行动 治理行动 整治工作 治理工作 清理行动'),
    units: words('个 项 次'),
    side: 'before',
  },
  {
    code: 'special_campaigns',
    heads: phrases('专项', '整治 治理 行动 清理整治 整治行动 治理行动'),
    units: words('个 项'),
    side: 'after',
  },
  {
    code: 'petitions_received',
    heads: words(
      '信访 信访件 信访举报件 信访举报 信访问题 信访事项 信访来件 群众来信 群众信访 来信来访 来信来访件',
    ),
    units: words('件次 件 批次 批 封'),
    unless: words('圈阅 接访 化解 阅批 办结'),
  },
];

/** What a classifier says by itself: 三个方面, 14类问题. */
export interface ClassRow {
  readonly code: string;
  readonly units: readonly string[];
  readonly unit: string;
  /** What follows, so that it is of the problems. */
  readonly next: RegExp;
  /** Words right before it that make it a way of working: 从三个方面. */
  readonly unless: readonly string[];
}

export const CLASSES: readonly ClassRow[] = [
  {
    code: 'problem_aspects',
    units: words('方面 个方面 大方面 个大方面'),
    unit: '个方面',
    unless: words('从 在 着眼 突出 抓住 坚持 围绕以下'),
    next: /^[^。;]{0,16}?(?:问题|\d|[一二三四五六七八九十]+[个项条类])/u,
  },
  {
    code: 'problem_categories',
    units: words('类 大类 个大类'),
    unit: '类',
    unless: words('各 哪'),
    next: /^(?:突出|主要|具体)?(?:问题|[、,和共的]{0,3}(?:\d|[一二三四五六七八九十]))/u,
  },
  {
    code: 'problems_specific',
    units: ['小项'],
    unit: '项',
    unless: [],
    next: /^(?![、,和共的]{0,3}[\d一二三四五六七八九十]+[个项条](?:具体)?问题|[、,和共的]{0,3}[\d一二三四五六七八九十]+[个项条]具体)/u,
  },
  {
    code: 'problem_categories',
    units: words('大项 个大项'),
    unit: '个',
    unless: [],
    next: /^(?:突出|主要|具体)?(?:问题|[、,和共的]{0,3}(?:\d|[一二三四五六七八九十]))/u,
  },
];
