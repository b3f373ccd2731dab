import { phrases, words } from '#extraction/word-list.ts';
import { codesWhere } from './indicators.ts';

/**
 * A kind of sanction: words that name it, and who is counted. Folded text; the longest head wins (党内严重警告 before 警告), the
 * order of rows means nothing.
 */
export interface SanctionRule {
  readonly code: string;
  /** … stands for a few characters, among them the number: 调离执法岗位, 免去1名科长职务. */
  readonly heads: readonly string[];
  /** Persons if absent; then 个 and 家 may count them as well: 7个党支部书记. */
  readonly units?: readonly string[];
  /** Words in its clause that make it something else … */
  readonly unless?: readonly string[];
  /** … unless one of these is there too. */
  readonly but?: readonly string[];
  /** Words in an earlier clause that do. */
  readonly unlessEarlier?: readonly string[];
  /** One of these must be in its sentence. */
  readonly needs?: readonly string[];
}

/** Classifiers for persons; none in 党内警告2. */
export const PERSONS = ['人', '人次', '名', '位', '次', ''];
const CASES = words('件次 件 起 宗 条 个');
const BODIES = words('个 家');

/** Ordinary changes of staff. */
const OF_POST = {
  unless:
    words(`年龄 到龄 退休 届满 任职年限 任职年龄 任期 回避 撤并 机构改革 身体原因 工作需要 轮岗 轮换 工作满 交流任职 岗位交流 公开选
    竞聘 选任 帮忙 借调 充实`),
  unlessEarlier: ['回避'],
};
/** Companies and the like, whom authorities penalise and talk to. */
const COMPANIES = words(
  `企业 公司 医药 中介 供货 经销 承包商 业主 商户 账号 媒体 经营主体 物业 景区 供应商 施工方 市场主体 经营者 经营户 商家 驾校 培训机构 中介机构 学生家长`,
);
const OFFICES = words('书记 干部 党员 党支部 站长 所长 科长 局长 处长 镇长 乡长');
const ENFORCEMENT = words('处罚 违法 违建 执法 公安 罚没 罚款 经营户');
/** What was inspected, in the clauses before: 开展执法巡查60次,立案30件. */
const ENFORCED = words('经营户 执法检查 执法巡查 执法行动 环境违法 行政处罚');
/** Longer words that the words of `unless` do not mean. */
export const APART = words('违纪违法 职务违法 子公司 下属公司 所属公司 直属公司 分公司 集团公司');

export const SANCTIONS: readonly SanctionRule[] = [
  {
    code: 'talk_reminder',
    heads: words('谈话提醒 提醒谈话 谈话批评提醒 提醒教育谈话 集体谈话提醒 集体提醒谈话'),
  },
  { code: 'warning_talk', heads: words('警示谈话 警示约谈 警示提醒谈话') },
  {
    code: 'interview_summons',
    heads: words('约谈 廉政约谈 责任约谈 提醒约谈 集体约谈 工作约谈 履职约谈 约谈提醒'),
    unless: COMPANIES,
    but: OFFICES,
  },
  { code: 'talk_inquiry', heads: words('谈话函询 函询'), units: [...PERSONS, ...CASES] },
  { code: 'criticism_education', heads: words('批评教育 批评帮助 教育批评') },
  {
    code: 'ordered_self_examination',
    heads: [
      ...phrases('责令 责令作 责令作出 责令做出 作出 责令作出深刻', '检查'),
      ...phrases('_ 责令 作 作出 做出 责令作出 责令做出', '书面检查'),
      ...phrases('责令作出 责令做出 责令作 责令…作出 责令…做出', '深刻检查 深刻检讨 书面检讨'),
      ...phrases('责令…作出 责令…做出', '检查 书面检查'),
      ...phrases('责令写 责令写出 责令其写出', '检查 书面检查 检讨'),
      ...words('书面检讨 责令书面检讨'),
    ],
  },
  { code: 'public_apology', heads: phrases('责令 责令其 _', '公开道歉 公开检讨') },
  { code: 'circulated_criticism', heads: words('通报批评 通报曝光 通报问责') },
  { code: 'admonition', heads: words('诫勉 诫勉谈话 书面诫勉') },
  {
    code: 'time_limited_correction',
    heads: words('责令限期整改 责令整改 责令…限期整改'),
  },
  {
    code: 'education_reminder',
    heads: words('教育提醒 提醒教育 批评教育帮助 “第一种形态” 第一种形态 教育提醒谈话 教育警示'),
  },
  { code: 'party_warning', heads: ['党内警告'] },
  { code: 'party_serious_warning', heads: words('党内严重警告 严重警告') },
  { code: 'gov_warning', heads: phrases('政务 行政', '警告') },
  { code: 'gov_demerit', heads: phrases('政务 行政 _', '记过') },
  { code: 'gov_major_demerit', heads: phrases('政务 行政 _', '记大过') },
  { code: 'gov_demotion', heads: words('政务降级 行政降级 降级处分') },
  {
    code: 'suspension_for_inspection',
    heads: words('停职检查 停职反省 停职'),
    ...OF_POST,
  },
  {
    code: 'post_adjustment',
    heads: [
      ...phrases('调整工作 调离 调离工作 调离原 调离现 调离…', '岗位'),
      ...words('调整职务 调整…职务 调岗'),
    ],
    ...OF_POST,
  },
  {
    code: 'post_adjustment',
    heads: words('调整岗位 岗位调整'),
    unless: [...OF_POST.unless, ...words('结合 班子岗位')],
    unlessEarlier: words('回避 责任区设岗 选优配强'),
  },
  {
    code: 'ordered_resignation',
    heads: [
      ...words('责令辞职 引咎辞职'),
      ...phrases('责令辞去', '领导职务 现职 现任职务 公职 党内职务 村委会职务 村委会主任职务 居委会职务'),
    ],
  },
  {
    code: 'removal_from_post',
    heads: words('免职 免去职务 免去领导职务 免去现职 免去…职务'),
    ...OF_POST,
  },
  {
    code: 'org_measures_total',
    heads: words('组织处理 组织调整 组织措施'),
  },
  {
    code: 'contract_termination',
    heads: [
      ...words('解聘 解除聘用 解除聘用合同 辞退 解除劳动合同 解除劳动关系 解除合同关系'),
      ...phrases('解除…', '劳动合同 聘用合同 劳动关系'),
    ],
  },
  {
    code: 'cancel_honours',
    heads: [
      ...phrases('取消 取消年度 年度 取消… _', '评优资格 评先评优资格 评优评先资格'),
      ...phrases('取消…', '评选资格 评先资格 评奖资格 荣誉称号'),
      '取消荣誉称号',
    ],
  },
  { code: 'party_removal', heads: words('撤销党内职务 撤销…党内职务') },
  { code: 'party_probation', heads: ['留党察看'] },
  { code: 'party_expulsion', heads: ['开除党籍'] },
  { code: 'gov_removal', heads: phrases('政务 行政 _', '撤职') },
  { code: 'gov_dismissal', heads: words('政务开除 开除公职 行政开除') },
  { code: 'rank_demotion', heads: ['降职'], ...OF_POST },
  {
    code: 'transferred_to_justice',
    heads: [
      ...phrases('移送', '司法机关 司法 检察机关 检察院 公安机关 审查起诉'),
      ...phrases('移送检察机关', '审查起诉 依法审查起诉'),
      '追究刑事责任',
    ],
  },
  { code: 'retention_custody', heads: words('采取留置措施 留置措施 采取留置 留置') },
  { code: 'party_sanctions_total', heads: words('党纪处分 党内处分 党的纪律处分 党纪处理') },
  { code: 'gov_sanctions_total', heads: words('政务处分 政纪处分 行政处分 政务处理') },
  {
    code: 'party_gov_sanctions_total',
    heads:
      words(`党纪政务处分 党政纪处分 党纪政纪处分 党政纪律处分 党纪、政务处分 党纪和政务处分 党纪政务立案处分 纪律处分 给予处分 共处分
    累计处分`),
  },
  {
    code: 'held_accountable_total',
    heads: [
      ...words('追责问责 问责追责 责任追究 追究责任 问责 追责 执纪问责'),
      ...phrases('共 累计 给予 “四种形态” 四种形态', '处理'),
      ...words('处理处分 处分处理 处理和处分 处分和处理'),
      ...phrases('党政纪 党纪政纪 党纪政务', '和组织处理 及组织处理 、组织处理'),
      ...phrases('“四种形态” 四种形态', '批评教育和处理 批评教育帮助和处理 教育帮助和处理'),
      ...phrases('查处', '违规违纪人员 违纪违规人员 违纪违法人员 违法违纪人员 相关责任人 责任人'),
    ],
  },
  {
    code: 'held_accountable_total',
    heads: ['追究…责任'],
    unless: words('民事 法律责任 刑事 赔偿 违约'),
  },
  {
    code: 'orgs_held_accountable',
    heads: [
      ...phrases('问责 追责问责 通报 责令', '党组织'),
      ...phrases('问责 追责问责 通报批评 通报问责', '单位 责任单位 部门'),
      ...words('问责基层党组织 党组织问责'),
    ],
    units: BODIES,
  },
  {
    code: 'clue_transferred',
    heads: [
      ...phrases(
        '移送 移送… 移交… 转交… 交由…',
        '纪委监委 纪委 监委 纪检监察机关 纪检监察组 纪检部门 纪检组',
      ),
    ],
    units: [...PERSONS, ...CASES],
  },
  { code: 'not_sanction_struck_off', heads: words('党内除名 劝退 劝其退党 除名 限期改正 劝退除名') },
  {
    code: 'cases_filed',
    heads: words('立案 立案审查 立案调查 立案审查调查 党纪政务立案 立案查处'),
    unless: ENFORCEMENT,
    unlessEarlier: ENFORCED,
  },
  {
    code: 'cases_filed',
    heads: words('立案 立案审查 立案调查 立案审查调查 党纪政务立案'),
    units: CASES,
    unless: [...ENFORCEMENT, ...COMPANIES],
    unlessEarlier: ENFORCED,
  },
  {
    code: 'cases_filed',
    heads: ['立案查处'],
    units: CASES.filter((unit) => unit !== '起'),
    unless: [...ENFORCEMENT, ...COMPANIES],
    unlessEarlier: ENFORCED,
  },
  {
    code: 'cases_closed',
    heads: words('了结 结案 审结 已结'),
    units: [...PERSONS, ...CASES],
    unlessEarlier: ENFORCED,
    needs: words('线索 立案 违纪 纪检 纪委 信访 举报'),
  },
];

/** Longer words that are no sanction: 立案处罚 of a company, 谈心谈话. */
export const NO_SANCTIONS = [
  ...phrases('行政 刑事 治安 民事 未 撤', '立案'),
  ...phrases('立案', '处罚 侦查 侦办 催 执行 件'),
  ...phrases('未 尚未', '了结 结案 审结'),
  '函询办法',
];

/** 立案查处假劣农资案件37件: cases are those of an authority against others, unless one of these names them. */
export const OF_DISCIPLINE = words('违纪 纪律 职务 腐败 作风 党员 干部 监察 贪 人员 线索');

/** Words whose code depends on the bracket or sentence around them: 党纪处分2人(警告1人). */
export const BARE_WORDS: Readonly<Record<string, { readonly party?: string; readonly gov?: string }>> = {
  警告: { party: 'party_warning', gov: 'gov_warning' },
  降级: { gov: 'gov_demotion' },
  开除: { party: 'party_expulsion', gov: 'gov_dismissal' },
};
/** What makes a bare word one of the Party's or of the government's. */
export const PARTY_CUES = words('党纪 党内 党的纪律 严重警告');
/** The same behind it: 警告2人、记过1人. */
export const PARTY_CUES_BEHIND = ['严重警告'];
export const GOV_CUES_BEHIND = words('记过 记大过 撤职');
export const GOV_CUES = words('政务 政纪 行政 记过 记大过 撤职');

/** Read only beside persons and where no other sanction is named: 处理违规人员7名, 处分5人, 通报2人次. */
export const UNNAMED: readonly { readonly code: string; readonly head: string }[] = [
  { code: 'held_accountable_total', head: '处理' },
  { code: 'party_gov_sanctions_total', head: '处分' },
  { code: 'circulated_criticism', head: '通报' },
];
/** Longer words that are none of these: 协助处理, 受处分人员. */
export const NOT_UNNAMED = [
  ...phrases('协助 受理 代 审 管 办 方式 形式 其他', '处理'),
  ...phrases('受处分 受到处分', '人员 党员 干部 的'),
  ...phrases('免予 免于 不予 未予', '处分 处理'),
  '双重处分',
];
/** 查处问题5起,处理9人: one of these must be in the sentence where 处理 names no persons. */
export const FOUND_OUT = words('查处 问责 违纪 违规 立案 处分 问题');

/** Light measures of the first form, several of which may share one number. */
export const LIGHT = codesWhere(({ form }) => form === 1);
/** Counted in 件 as well as in persons. */
export const CASE_CODES: ReadonlySet<string> = new Set(
  SANCTIONS.filter(({ units }) => units?.includes('件')).map(({ code }) => code),
);

/** Rules, plans and headings mention sanctions in general … */
export const IN_GENERAL =
  words(`的一律 者一律 拟 要求 制度 机制 办法 规定 力度 意识 体系 依据 强化 加强 完善 健全 推动 如有 凡 对发现 情况 将 坚持 运用
  及时移送 及时移交`);
/** … but not in these words. */
export const NOT_IN_GENERAL =
  words(`违反规定 违反有关规定 违反制度 违反财经制度 未按规定 不按规定 按规定 按照规定 未按要求 不按要求 按要求 将其 将该 将原 将案件 将线索
  将问题 将相关 将有关`);
/** 无人被移送司法: nobody was sanctioned … */
export const NOBODY = words('无人 无一人 没有人 未有人 没有一人 未有一人');
/** … which 无人机 does not say. */
export const SOMEBODY = words('无人机 无人车 无人驾 无人值');

/** What stands between the persons and the sanction: verbs, how, when, by whom, and before whom. */
export const DONE_TO_CUES = words(`
  进行 进行了 作出 作出了 做出 做出了 给予 给予了 予以 予以了 开展 开展了 实施 实施了 采取 采取了 宣布 作 做 受到 受到了 受 被 接受 运用 责令
  依规 依纪 依法 按规定 按程序 按干部管理权限 分别 全部 一并 均 都 已 逐一 逐个 逐人 先后 累计 陆续 相继 集体 集中 专门 当面 现场 当场 经研究 严肃 从严 从重 从快
  及时 第一时间 随即 立即 即时 迅速 相应 相应的 的 了 其 因 和 党纪 政务 由监委 由纪委 由纪检监察机关 由纪检组 由纪检监察组 由派驻纪检监察组 由上级纪委
  在全局 在全院 在全校 在全镇 在全乡 在全街道 在全县 在全区 在全市 在全系统 在全公司 在全集团 在系统内 在单位内部 在一定范围 在一定范围内 范围内
  在党组会上 在党委会上 在民主生活会上 在组织生活会上 在支部大会上 在干部大会上 在全体干部大会上 在干部职工大会上`);
