/**
 * Verbs that say what became of the money; code sorts them longest first.
 * Two verbs in one (收回清退, 追缴退赔) are one figure, under the code in common use.
 */
export const RECOVERY_VERBS: Readonly<Record<string, readonly string[]>> = {
  cleared_refunded: [
    '清退',
    '收回清退',
    '清退收回',
    '清退清收',
    '清理退还',
    '清退退还',
    '清退上缴',
    '清退退缴',
    '清缴退还',
    '退费',
  ],
  taken_back: ['收回', '清收', '扣回', '收缴收回', '催收', '收归', '回收'],
  recovered_pursued: [
    '追缴',
    '清退追缴',
    '追缴退赔',
    '追收',
    '追讨',
    '追缴收回',
    '追缴到位',
    '催缴',
    '收缴追缴',
    '追缴入库',
    '清欠追缴',
  ],
  returned_by_person: [
    '退缴',
    '退赔',
    '退还',
    '退回',
    '缴回',
    '退出违纪',
    '退出违规',
    '主动上交',
    '退赃',
    '退交',
    '主动退缴',
    '自行退缴',
  ],
  handed_to_treasury: ['上缴', '上交', '缴入国库', '缴入财政', '上缴国库', '上缴财政', '缴存国库'],
  arrears_paid_up: ['补缴', '补交', '补收', '补征', '补缴入库', '清缴'],
  recalled: ['追回', '追索收回', '挽回资金', '追索'],
  confiscated: ['收缴', '没收'],
  loss_averted: [
    '挽回经济损失',
    '挽回其他经济损失',
    '挽回损失',
    '避免损失',
    '避免经济损失',
    '挽回直接经济损失',
    '减少损失',
    '减少经济损失',
    '挽回国有资产损失',
    '挽回各类损失',
    '挽回集体经济损失',
    '避免国有资产流失',
    '挽损',
    '止损',
    '为国家挽回损失',
  ],
  savings: ['节约', '节省', '压减开支', '节支'],
  assets_revitalised: ['盘活'],
  problem_funds_rectified: [
    '整改问题资金',
    '整改资金',
    '整改到位资金',
    '归还原资金渠道',
    '归还原渠道',
    '整改违规资金',
    '整改涉及问题资金',
  ],
  accounts_regularised: [
    '调账处理',
    '调账',
    '账务处理',
    '账务调整',
    '规范账目',
    '规范账务',
    '调整账务',
    '调整账目',
  ],
  arrears_disbursed: [
    '支付欠款',
    '清偿',
    '支付拖欠',
    '清欠',
    '拨付滞留',
    '偿付拖欠',
    '兑付拖欠',
    '付清欠款',
    '支付劳务报酬',
    '补发',
    '支付',
    '拨付',
  ],
};

/** 支付 and 拨付 pay arrears only if something was owed or held back. */
export const OWED = /拖欠|欠款|欠付|滞留|拖延|未付|劳务报酬|工资|账款|到期未|应付|历欠|尾款/u;

/** Verbs after the sum: 1260元已退回, 余款88万元进行账务处理. */
export const FOLLOWING_VERBS: readonly (readonly [string, RegExp])[] = [
  ['returned_by_person', /退缴|退赔|退还|退回|缴回|退出/u],
  ['accounts_regularised', /账务处理|账务调整|调账/u],
  [
    'handed_to_treasury',
    /(?:上缴|上交|(?<![收补追])缴入|缴存)(?:至|到|入)?[^,。;\d]{0,10}(?:国库|财政|专户|金库)/u,
  ],
  ['recalled', /(?:已|全部|均|予以)追回(?=$|[,、]|到位|入库)|追回到位/u],
  ['recovered_pursued', /(?:已|全部|均|予以)追缴(?=$|[,、]|到位|入)|追缴到位|追缴入库/u],
  ['taken_back', /(?:已|全部|均|予以|由[^,。;\d]{1,10})收回(?=$|[,、]|到位|入|并)|收回到位/u],
  ['cleared_refunded', /(?:已|全部|均|予以)清退(?=$|[,、])|清退到位/u],
  ['confiscated', /(?:已|全部|均|予以)收缴(?=$|[,、]|到位|入)/u],
  ['arrears_disbursed', /(?:拨付|兑付|支付)到位/u],
  ['arrears_paid_up', /(?:已|全部|均)补缴|补缴到位|补缴入库/u],
  ['problem_funds_rectified', /归还原(?:资金)?渠道/u],
];

/** The size of a problem, not a result. */
export const INVOLVED =
  /涉及(?:的)?(?:资金|金额|款项|本金)?|涉资|涉案|违规金额|问题金额|违纪(?:总)?金额|欠付|尚欠|尚有|仍欠|所涉|呆账|坏账|未收回|未清退|款项合计|报销不合规/u;

/** A threshold set by a rule: 单笔超过10万元的支出, 限额标准为60万元. */
export const THRESHOLD_BEFORE =
  /(?:(?<!超)限额(?:标准)?|(?<!超)标准(?=为|是|控制|提高|定|不|达)|上限|下限|起点|门槛|估算价|单笔|单项|单次|单个|单件)[^,。;、\d]{0,10}$|(?:每户|每人|每次|每天|每平方米|每吨|人均)$/u;
export const THRESHOLD_OVER = /(?:超过|高于|达到|大于|低于|不足|不超过|在)$/u;
export const THRESHOLD_AFTER =
  /^(?:\(含\)|\(不含\))?(?:以上|以下|及以上|以内)?(?:的|\p{Script=Han}{0,8}(?:支出|项目|资金|采购|工程|变更|合同|事项|开支|拨付|投资)?(?:一律|均|须|必须|需|要|应|由|报|经|纳入|实行|随机|提级))/u;

/** Not recovered money although the verb fits: the object is dues, deposits, taxes or profits. */
export const BUSINESS_OBJECT: Readonly<Record<string, RegExp>> = {
  handed_to_treasury: /利润|(?<!非)税收|税金|税款|管理费|收益金|红利/u,
  recovered_pursued: /^(?:农民工|拖欠)*(?:工资|薪酬|货款)$/u,
  returned_by_person: /押金|保证金|定金|订金|退税|税款|出口退|诉讼费/u,
  confiscated: /党费|会费|学费|保费|罚款/u,
  cleared_refunded: /保证金清退给|农民工工资保证金/u,
};

/** Not yet done: 应追缴, 拟收回, 督促追缴. */
export const NOT_DONE_YET = /(?:应|拟|计划|待|尚需|需|未|将|继续|准备|再)$/u;
