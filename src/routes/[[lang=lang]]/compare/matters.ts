import { fold } from '#text/fold.ts';

/** What a measure deals with, whichever topic it stands under. */
export interface Matter {
  readonly zh: string;
  readonly en: string;
  /** Words that name it, in folded text. */
  readonly words: readonly string[];
}

/**
 * Matters that notices of this kind deal with: things that can be put right, no rituals (学习, 会议), no words that fit
 * every problem (制度, 机制, 落实) and no acts, which the type tells (问责, 追缴). They are finer than topics: 财务 has
 * reimbursement, payments and receivables. No names of places or organisations.
 */
const ROWS: readonly (readonly [zh: string, en: string, words: string])[] = [
  [
    '议事决策',
    'decision-making rules',
    '议事规则 议事决策 三重一大 决策程序 决策制度 集体决策 民主集中制 末位表态 决策机制 未经党',
  ],
  ['会议记录', 'minutes', '会议记录 会议纪要'],
  ['一把手监督', 'oversight of heads', '一把手'],
  ['民主生活会', 'democratic life meetings', '民主生活会'],
  ['组织生活', 'organisational life', '组织生活 三会一课 主题党日 党内生活 支委会'],
  ['第一议题', 'first agenda item', '第一议题'],
  ['中心组学习', 'study by the leading group', '中心组'],
  ['法治', 'rule of law', '法治 依法行政 依法决策 法律顾问 合法性审查'],
  ['产业链', 'industrial chains', '产业链 主导产业 产业图谱 产业集群 强链 延链 补链 支柱产业'],
  ['产业规划', 'industrial plans', '产业规划 产业发展规划 产业发展方向 产业布局'],
  [
    '科技创新',
    'innovation',
    '科技创新 科创行动 科创平台 科创企业 创新平台 成果转化 科技成果 科研成果 科研平台 研发 知识产权 校企 专精特新',
  ],
  [
    '对外开放',
    'opening up',
    '对外开放 开放发展 开放提升 开放合作 外资 外贸 国际市场 涉外 保税 进出口 跨境 外商',
  ],
  ['数字化', 'digital services', '数字化 智慧园区 信息化 信息系统 大数据'],
  ['招商引资', 'attracting investment', '招商 招引 引资 推介'],
  ['招商队伍', 'investment staff', '招商队伍 招商人员 招商专班 招商团队 招商力量'],
  [
    '项目准入',
    'admission of projects',
    '入园审查 项目入园 入园项目 准入 预审 项目评审 项目审查 入园管理 入园评审 招商质量',
  ],
  [
    '入园协议',
    'investment agreements',
    '入园协议 投资协议 招商协议 招商合同 入园合同 协议签订 合同签订 协议合同',
  ],
  ['履约监管', 'performance of contracts', '履约 违约 合同履行 协议履行'],
  ['政策兑现', 'subsidies to firms', '兑现 奖补 扶持资金 优惠政策 扶持政策 惠企资金 产业扶持'],
  [
    '低效用地',
    'idle land and plants',
    '闲置低效 低效用地 闲置用地 闲置土地 批而未供 供而未用 低效企业 腾笼 标厂 厂房 闲置厂房 僵尸企业',
  ],
  ['供地', 'supply of land', '供地 土地出让 土地供应 征地 用地报批 违法用地 土地利用'],
  ['空间规划', 'spatial plans', '国土空间 控规 总体规划 控制性详细规划 规划编制 城市设计 用地规划'],
  [
    '政务服务',
    'public services for firms',
    '政务服务 一网通办 极简审批 审批制度改革 行政审批 审批服务 帮办 代办 放管服 一窗',
  ],
  [
    '企业诉求',
    'concerns of firms',
    '诉求 走访企业 包联 服务企业 助企 惠企 企业反映 企业座谈 问题清单式服务 营商环境 政企 帮扶企业 项目帮扶',
  ],
  ['企业融资', 'finance for firms', '融资 信贷 银企 贷款贴息 应急转贷'],
  ['企业用工', 'labour for firms', '企业用工 招工 用工需求 劳动力'],
  ['园区配套', 'amenities', '配套设施 基础设施 生活配套 公交 路网 物业'],
  ['企业评价', 'appraisal of firms', '综合评价 亩均 企业分类 税收考核'],
  ['安全责任', 'safety duties', '安全生产责任 安全生产监管 安全责任 安全生产职责 安全职责'],
  ['安全隐患', 'safety hazards', '隐患 安全检查 安全排查 安全监管 安全整治 治本攻坚 危化品 危险化学品'],
  ['应急', 'emergencies', '应急 演练 消防'],
  ['水污染', 'water pollution', '污水 水质 排口 水环境 雨污'],
  ['大气污染', 'air pollution', '扬尘 废气 大气 空气质量'],
  ['固废', 'waste', '固废 垃圾 危废'],
  ['环保督察', 'environmental inspection', '环保督察 环境保护督察 生态环境保护督察'],
  ['意识形态', 'ideology', '意识形态'],
  ['舆情', 'public opinion', '舆情 舆论 网评'],
  ['宣传阵地', 'media channels', '阵地 公众号 新媒体 宣传栏 信息发布 网站'],
  ['主体责任', 'principal responsibility', '主体责任 一岗双责 责任清单 第一责任人 述责述廉 述职述廉'],
  ['谈心谈话', 'talks with staff', '谈心谈话 廉政谈话 谈话提醒 提醒谈话 约谈'],
  [
    '警示教育',
    'warning education',
    '警示教育 以案促改 以案为鉴 典型案例 廉政教育 廉洁教育 警示片 纪律教育 党纪教育 廉政文化 廉洁文化',
  ],
  ['廉政风险', 'integrity risks', '廉政风险 廉洁风险 风险点 风险防控 风险排查 权力运行 权力清单'],
  [
    '纪检力量',
    'disciplinary staff',
    '监督力量 监督队伍 派驻 纪检队伍 纪检干部 纪检监察机构 纪检监察体系 纪检监察工作 纪工委队伍 纪检监察队伍',
  ],
  ['问题线索', 'leads and cases', '问题线索 线索处置 线索移交 移交线索 线索核查 案件查办 执纪审查 立案审查'],
  [
    '公务接待',
    'official receptions',
    '公务接待 商务接待 招商接待 违规接待 超标准接待 接待费 接待审批 接待函 接待单 接待清单 接待管理 接待标准 接待办法 接待制度',
  ],
  ['公务用车', 'official cars', '公务用车 公车 用车 加油 车辆'],
  ['津贴补贴', 'allowances', '津贴 补贴 津补 福利 劳务费 补助 奖金'],
  ['用餐', 'meals', '用餐 误餐 就餐 食堂 餐费 供餐 加班餐'],
  [
    '文件会议',
    'paperwork and meetings',
    '精文减会 精简文件 精简会议 文山会海 文风会风 发文 基层减负 为基层减负',
  ],
  ['差旅', 'travel', '差旅 出差'],
  ['办公用房', 'offices', '办公用房'],
  ['调查研究', 'field research', '调研 调查研究'],
  ['机关作风', 'work style', '作风 考勤 请销假 上班纪律 工作纪律 机关效能 形式主义 官僚主义 四风'],
  ['报销', 'reimbursement', '报销 报账 发票 票据 附件不全 原始凭证 记账凭证 会计凭证'],
  [
    '资金支付',
    'payments',
    '资金支付 支付管理 资金拨付 资金审批 支付审批 大额资金 付款 审批权限 支出审批 大额支出',
  ],
  ['现金与账户', 'cash and accounts', '现金 账户 公务卡 备用金'],
  ['预算', 'budgets', '预算 预决算 部门决算'],
  ['往来款', 'receivables and advances', '往来款 应收 借款 挂账 欠款 催收 清收 预付 暂付 应付'],
  ['专项资金', 'earmarked funds', '专项资金 结余 资金滞留 资金沉淀 资金闲置 援疆资金'],
  ['财务制度', 'financial rules', '财务管理 财务制度 财务审批 会计核算 会计 财经纪律 财务人员 财务工作'],
  ['内部控制', 'internal control', '内控 内部控制'],
  ['审计', 'audits', '审计'],
  ['债务', 'debt', '债务 隐性债 化债 负债'],
  ['采购', 'procurement', '采购 询价 比选 供应商'],
  ['招投标', 'tenders', '招投标 招标 投标 评标 围标 串标'],
  ['工程变更', 'variations of works', '工程变更 设计变更 现场签证'],
  ['工程款', 'payment for works', '工程款 预付款 工程结算 竣工结算 进度款'],
  [
    '建设程序',
    'construction procedure',
    '建设程序 基本程序 初步设计 可研 概算 未批先建 项目审批 施工许可 四个严格',
  ],
  ['工程质量', 'quality of works', '工程质量 验收 监理 施工管理 工程监管'],
  ['项目管理', 'project management', '项目管理 项目建设管理 建设管理'],
  ['合同', 'contracts', '合同管理 合同审 合同评审 合同台账'],
  [
    '国有资产',
    'state assets',
    '国有资产 固定资产 资产管理 资产清查 资产盘点 资产处置 资产清理 国资 资产台账',
  ],
  ['出租', 'leases', '出租 租金 租赁 出借 租户'],
  ['国有企业', 'state-owned firms', '国有企业 国企 平台公司 下属企业 子公司'],
  ['股权与基金', 'equity and funds', '股权 基金 债转股 对外投资 投后 参股 投资决策'],
  ['选人用人', 'appointments', '选人用人 选拔 任用 选任 提拔 动议 干部任免 任前 任免'],
  ['编外人员', 'staff outside the establishment', '编外 雇员 聘用 临聘 招聘 劳务派遣 人员招录 合同制'],
  [
    '编制岗位',
    'posts',
    '编制管理 人员编制 编制使用 空编 超编 职数 岗位设置 定岗 定编 三定 机构设置 职能划转 内设机构 机构改革 岗位职责',
  ],
  ['人事档案', 'personnel files', '人事档案 干部档案'],
  ['年轻干部', 'young cadres', '年轻干部 后备干部 优秀干部 干部梯队 干部储备 干部培养'],
  ['干部培训', 'training of cadres', '干部培训 业务培训 专业培训 能力培训 培训计划 专业能力 能力提升'],
  ['考核激励', 'appraisal and incentives', '绩效 薪酬 目标管理 考核办法 考核细则 考核机制 年度考核 考核评价'],
  ['容错纠错', 'tolerance of honest mistakes', '容错纠错 容错'],
  [
    '兼职与出国',
    'outside posts and travel abroad',
    '兼职 因私出国 护照 证照 因公出国 个人有关事项 经商办企业',
  ],
  ['轮岗', 'rotation', '轮岗 交流任职 借调 挂职'],
  ['人才', 'recruiting talent', '人才政策 人才引进 人才管理 人才工作 人才队伍 引才 人才服务 人才公寓'],
  ['党员发展', 'admission of members', '发展党员 党员发展 入党积极分子 入党'],
  ['支部换届', 'elections of branches', '换届'],
  [
    '支部设置',
    'set-up of branches',
    '支部设置 党支部成立 临时党支部 支部委员 组建力度 党组织组建 组织覆盖 组织设置 成立党支部',
  ],
  ['党费', 'Party dues', '党费'],
  ['党员管理', 'management of members', '流动党员 党员档案 党籍 党员教育 组织关系 党员管理 失联党员'],
  ['非公党建', 'Party work in private firms', '非公 两新 企业党建'],
  ['党务干部', 'Party workers', '党务 党建专干 党建指导员'],
  [
    '党建责任',
    'responsibility for Party building',
    '党建责任 党建主体责任 党建工作责任 抓党建 述职评议 党建主责 党建工作的实施意见 党建考核 党建工作考核',
  ],
  ['党建融合', 'Party building and business', '党建与业务 党建引领 党建融合 机关党建'],
  [
    '基层指导',
    'guidance of branches',
    '督促指导 基层党建工作 基层党组织的指导 指导工作 党建联系点 联系两新 基层支部 党支部标准化',
  ],
  [
    '整改责任',
    'responsibility for rectification',
    '整改责任 整改领导小组 整改主体责任 整改工作领导小组 整改专班',
  ],
  ['整改台账', 'ledgers of rectification', '整改台账 整改清单 整改方案 销号 问题清单 任务清单'],
  [
    '整改督查',
    'checks on rectification',
    '整改督查 整改督办 督查督办 督促整改 整改督导 整改回头看 整改情况回头看 跟踪督办',
  ],
  ['整改成果', 'keeping the results', '整改成果 成果运用'],
  ['信访', 'petitions', '信访 矛盾纠纷 维稳'],
  ['保密', 'secrecy', '保密 涉密'],
  ['公文档案', 'papers and archives', '公文 文书档案 印章'],
  ['征迁安置', 'relocation', '征迁 拆迁 安置 征收 补偿'],
  ['农民工工资', 'wages of migrant workers', '农民工 欠薪 工资支付'],
  ['对口支援', 'pairing assistance', '援疆 对口支援 结对 受援'],
  ['统一战线', 'united front', '民族团结 宗教 统战'],
  ['群团', 'mass organisations', '工会 共青团 妇联 群团'],
];

export const MATTERS: readonly Matter[] = ROWS.map(([zh, en, words]) => ({
  zh,
  en,
  words: words.split(' '),
}));

/** The matters that a text names, in the order of the table. */
export function mattersIn(text: string): readonly Matter[] {
  const folded = fold(text).replaceAll(/[“”"']/gu, '');
  return MATTERS.filter(({ words }) => words.some((word) => folded.includes(word)));
}
