import { phrases, words } from '#extraction/word-list.ts';

/** What became of money, and the verbs that say so. Folded text; the longest verb wins, the order of rows means nothing. */
export interface MoneyRow {
  readonly code: string;
  /** Before the sum; … stands for a few characters (挽回直接经济损失). Two verbs in one (收回清退) take the code in common use. */
  readonly verbs: readonly string[];
  /** After the sum: 1260元已退回. */
  readonly after?: readonly string[];
  /** After the sum where nothing but 到位 or 入库 follows: 余款已收回. */
  readonly afterEnded?: readonly string[];
  /** One of these must follow the verb: 支付 alone pays no arrears. */
  readonly needs?: readonly string[];
  /** Not a verb of money if one of these follows. */
  readonly unlessNext?: readonly string[];
  /** Between verb and sum these make it ordinary business: 退还保证金. */
  readonly unless?: readonly string[];
  /** Longer words in which those of `unless` are not meant. */
  readonly but?: readonly string[];
  /** So do these if they are all that stands there. */
  readonly unlessAlone?: readonly string[];
}

const DONE = '已 全部 均 予以 如数 全额';

export const MONEY: readonly MoneyRow[] = [
  {
    code: 'cleared_refunded',
    verbs: words('清退 收回清退 清退收回 清退清收 清理退还 清退退还 清退上缴 清退退缴 清缴退还 退费'),
    after: ['清退到位'],
    afterEnded: phrases(DONE, '清退'),
    unless: words('保证金 押金'),
  },
  {
    code: 'taken_back',
    verbs: [
      ...words('收回 清收 扣回 收缴收回 催收 收归 回收'),
      ...phrases('收回土地 收回闲置土地', '承包 出让 租 价款 款 收益 流转 复垦费'),
    ],
    after: ['收回到位', ...phrases('从…', '扣回 扣还')],
    afterEnded: phrases(`${DONE} 由… 重新`, '收回'),
  },
  {
    code: 'recovered_pursued',
    verbs: words('追缴 清退追缴 追缴退赔 追收 追讨 追缴收回 追缴到位 催缴 收缴追缴 追缴入库 清欠追缴'),
    after: words('追缴到位 追缴入库'),
    afterEnded: phrases(DONE, '追缴'),
    unlessAlone: words('农民工 拖欠 工资 薪酬 货款 欠薪 劳动报酬'),
  },
  {
    code: 'returned_by_person',
    verbs: [
      ...words('退缴 退赔 退还 退回 缴回 交回 退出违纪 退出违规 主动上交 退赃 退交 主动退缴 自行退缴'),
      ...phrases('退出', '款项 补贴款 补贴 津贴'),
    ],
    after: words('退缴 退赔 退还 退回 缴回 退出 交回'),
    unless: words('押金 保证金 定金 订金 退税 税款 出口退 诉讼费'),
  },
  {
    code: 'handed_to_treasury',
    verbs: [
      ...words('上缴 上交 缴入国库 缴入财政 上缴国库 上缴财政 缴存国库'),
      ...phrases('退回财政 缴回财政', '结余资金 结余 结转资金 存量资金'),
    ],
    after: [
      ...phrases('上缴… 上交… 缴入… 缴存… 清缴… 缴回… 退回…', '国库 财政 财政专户 专户 金库'),
      ...phrases('上缴… 上交…', '财务'),
    ],
    afterEnded: phrases(DONE, '上缴'),
    unless: words('团费 党费 会费 利润 税收 税金 税款 管理费 收益金 红利'),
    but: ['非税收'],
  },
  {
    code: 'arrears_paid_up',
    verbs: words('补缴 补交 补收 补征 补缴入库 清缴'),
    after: [...phrases('已 全部 均', '补缴 清缴'), ...words('补缴到位 补缴入库 清缴到位')],
  },
  {
    code: 'recalled',
    verbs: words('追回 追索收回 挽回资金 追索'),
    after: ['追回到位', ...phrases('已从… 已向… 均已从… 均已向…', '追回')],
    afterEnded: phrases(DONE, '追回'),
  },
  {
    code: 'confiscated',
    verbs: words('收缴 没收'),
    afterEnded: phrases(`${DONE} 被… 依法`, '收缴 没收'),
    unless: words('党费 会费 学费 保费 水费 电费 水电费 物业费 罚款 保证金'),
  },
  {
    code: 'loss_averted',
    verbs: [
      ...phrases('挽回 避免 减少 避免和挽回 挽回和避免 避免或挽回 挽回或避免', '损失 经济损失'),
      ...phrases('挽回… 挽救… 避免… 减少… 追回…', '损失'),
      ...words('避免国有资产流失 挽损 止损 为国家挽回损失'),
    ],
  },
  {
    code: 'savings',
    verbs: [...words('节约 节省 省下 压减开支 节支'), ...phrases('减少', '财政支出 经费支出 “三公”经费支出')],
    unlessNext: ['缺口'],
  },
  { code: 'assets_revitalised', verbs: words('盘活 变现'), unlessNext: words('方式 等举措') },
  {
    code: 'problem_funds_rectified',
    verbs: [
      ...words('整改资金 整改到位资金 归还原资金渠道 归还原渠道 整改违规资金'),
      ...phrases('整改…', '问题资金'),
    ],
    after: words('归还原渠道 归还原资金渠道'),
  },
  {
    code: 'accounts_regularised',
    verbs: words('调账处理 调账 账务处理 账务调整 规范账目 规范账务 调整账务 调整账目'),
    after: words('账务处理 账务调整 调账 调整入账 调整账务 调整账目'),
  },
  {
    code: 'arrears_disbursed',
    verbs: words(
      '偿还拖欠企业 偿还企业 偿还中小企业 偿还民营企业 支付欠款 清偿 支付拖欠 清欠 拨付滞留 偿付拖欠 兑付拖欠 付清欠款 支付劳务报酬 补发',
    ),
    after: phrases('拨付 兑付 支付', '到位'),
  },
  {
    code: 'arrears_disbursed',
    verbs: words('支付 拨付 兑现 偿付'),
    needs: words('拖欠 欠款 欠付 滞留 拖延 未付 劳务报酬 工资 账款 到期未 应付 历欠 尾款 逾期'),
  },
];

/** Longer words that are no verbs of money: 党费收缴, 罚没收入, 收回土地. */
export const NO_MONEY_VERBS = [
  ...words('党费收缴 会费收缴 学费收缴 没收入 罚没收 节约集约 无法收回 难以收回 不能收回'),
  ...phrases('收回 收回闲置', '土地 用地'),
  ...phrases('投入 安排 筹措 落实 追加 争取 拨付 列支 预算', '整改资金'),
];

/** 收缴入库 after a sum hands nothing to the treasury. */
export const NOT_AFTER_SUM = words('收缴入 补缴入 追缴入');

/** What is given to others has its own verb. */
export const GIVEN_TO = words('返还 发还 发放 支付 用于 审减 核减 压减 压缩');

/** Between verb and sum, these give the sum another meaning. */
export const OTHER_MEANING = words('等方式 用于 投入 计划投资 签约 引资 合同金额 涉及 元');
/** Undue wages and charges that are paid back count as recovered money. */
export const MISUSED = words('吃空饷 不在岗 冒领 多领 违规领取 违规发放 违规收取 违规收缴 超额收取');
/** Not yet done: 应追缴, 拟收回, 督促追缴. */
export const NOT_DONE_YET = words('应 拟 计划 待 尚需 需 未 将 继续 准备 再');

/** The size of a problem, not a result. */
export const INVOLVED =
  words(`涉及 涉及的 涉及资金 涉及金额 涉及款项 涉及本金 涉及的资金 涉及的金额 涉及的款项 涉资 涉案 违规金额 问题金额 违纪金额 违纪总金额 欠付
  尚欠 尚有 仍欠 所涉 呆账 坏账 未收回 未清退 款项合计 报销不合规`);

/** A threshold set by a rule: 单笔超过10万元的支出, 限额标准为60万元. */
export const LIMITS = [
  ...words('限额 限额标准 上限 下限 起点 门槛 估算价 单笔 单项 单次 单个 单件'),
  ...phrases('标准', '为 是 控制 提高 定 不 达'),
];
/** Limits that were exceeded: those are not set here. */
export const EXCEEDED = [...words('超限额 超限额标准'), ...phrases('超标准', '为 是 控制 提高 定 不 达')];
export const PER = words('每户 每人 每次 每天 每平方米 每吨 人均');
export const OVER = words('超过 高于 达到 大于 低于 不足 不超过 在');
/** What a rule lays down for sums over a limit: 10万元以上的支出须经集体研究. */
export const LAID_DOWN = words('一律 均 须 必须 需 要 应 由 报 经 纳入 实行 随机 提级');
/** What is spent over a limit. */
export const SPENT = words('支出 项目 资金 拨付 变更 采购 工程 合同 投资');
