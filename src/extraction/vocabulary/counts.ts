import {
  BASIC_WORDS,
  DONE_AFTER_ALREADY,
  DONE_WORDS,
  EXTENSION_WORDS,
  LONG_WORDS,
  NOT_DONE_WORDS,
  ONGOING_WORDS,
} from './status-words.ts';

/**
 * How a count is named. `before` ends right before the number (整改措施96条), `after` begins right after the classifier
 * (96条整改措施). Patterns match folded text; the first matching rule wins, so narrower names come before wider ones.
 */
export interface CountRule {
  readonly code: string;
  readonly units: RegExp;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** What must occur around the figure in its sentence, or must not occur before it in its clause. */
  readonly needs?: RegExp;
  /** What must occur before the figure in its sentence. */
  readonly needsBefore?: RegExp;
  readonly excludes?: RegExp;
  /** What must not occur anywhere before the figure in its sentence; the others look only at its clause. */
  readonly excludesInSentence?: RegExp;
  /** What must, or must not, follow. */
  readonly needsAfter?: RegExp;
  readonly excludesAfter?: RegExp;
  /** The unit, if the classifier is printed in several ways. */
  readonly unit?: string;
  /** Also read inside items; elsewhere a count is read from the overall result only. */
  readonly inItems?: boolean;
  /** Skip figures of an earlier round. */
  readonly ofThisRound?: boolean;
}

const THINGS = /个|项|条|件|起/u;
const TIMES = /人次|次|轮|轮次|场次|场|批|批次|期/u;
const ABOUT_FEEDBACK =
  /反馈|移交|(?:全部|所有|上述)(?=[^,。]{0,4}问题)|巡[视察]|整改|指出|认领|清单|梳理|涉及|对照|细化|措施|方面/u;

/** 2个因…需持续推进, 其余5项按计划推进: words allowed between the number and its status. */
const LINK =
  /(?:(?:[^,。;、\d]{0,6})(?:问题|任务|事项))?(?:(?:属于|属|系|列为|转为|因|由于|按|需|仍|尚|正|还|目前|均|也|则|经|列入|纳入|转入|作为|拟)(?:(?!完成)[^,。;、\d]){0,14}?)?/u;

/** Problems the body found itself were not fed back. */
const OF_OWN_CHECKS = /(?:排查|督查|督导|检查|审计|自查)(?:出|发现)?(?:各类)?问题[^。;]{0,16}$/u;
/** Clues and petitions have their own statuses. */
const OF_CASES = /(?:线索|信访|来信|举报|案件)(?:(?!问题(?!线索)|任务|事项)[^。;])*$/u;

/** 反馈的23个问题基本完成整改: the number is the total, and also the number done. */
const WHOLE = /(?:反馈|指出|移交|认领)(?:意见)?(?:指出)?的(?:全部|所有)?$/u;

const status = (code: string, words: RegExp): CountRule[] => [
  {
    code,
    units: THINGS,
    before: new RegExp(`(?:${words.source})(?:的)?(?:问题|任务|事项)?`, 'u'),
    excludesInSentence: OF_CASES,
    ofThisRound: true,
  },
  {
    code,
    units: THINGS,
    after: new RegExp(`(?:${LINK.source})(?:${words.source})`, 'u'),
    excludes: WHOLE,
    excludesInSentence: OF_CASES,
    ofThisRound: true,
  },
];

const DISPATCH =
  /(?:视频)?(?:整改)?(?:工作)?(?:(?:调度推进|推进调度|督办推进|调度|推进)(?:会议|会)|(?:整改|工作|调度|周|月)例会)/u;
/** 专题会议、调度会议14次: one sum for two kinds. */
const MIXED_MEETINGS =
  /(?:专题|党[工]?委|党组|常委|领导小组|联席|协调|部署|管委会?|办公)(?:\(扩大\))?(?:会议|会)[、和及][^,。;\d]{0,24}$/u;
const MEETING_KIND =
  /(?:专题(?:研究|部署|推进|工作)?|调度|推进|协调|党[工]?委|党组|常委|部署|领导小组(?:办公室)?|联席|书记专题|主任办公|党政联席|班子)(?:\(扩大\))?(?:会议|会)/u;
const COMMITTEE =
  /(?:[省市县区州旗]委常委会|党工委常委|党委常委|常委|党工委|工委|党委|党组|党总支|党支部|支委|支部委员|总支|[省市县区州镇乡]委)(?:\(扩大\))?(?:委员)?(?:会议|会)(?:会议)?/u;
/** The leading group for rectification, or its office; 安全生产领导小组 is a different one. */
const LEADING_GROUP =
  '(?:(?:巡[视察]|反馈|意见|问题|整改|落实|工作|专项)*(?:整改|巡[视察])(?:落实)?(?:工作)?|(?<=^|[,;、:(和及与由]|召开|组织|主持)(?:工作)?)领导小组(?:办公室)?';
const OPENED = '(?:先后|累计|共|定期|及时|多次|已|组织|主持|召集|召开|了)*';
const OF_ANY_KIND = '(?:全体|扩大|专题|工作|整改|推进|调度|联席)*(?:会议|例会|会)';
/** Whoever is first in charge; a deputy is not. */
const HEAD = '(?:(?<!副)书记|主要领导|主要负责(?:人|同志|干部)|一把手|董事长)';
/** 有关会议, 整改工作会议: a meeting whose kind is not named. */
const OF_NO_KIND = '(?:有关|相关|各类|整改|巡[视察]|工作|落实)*会议';
const DEPUTY = /(?:班子成员|分管|副[^,;]{0,2}(?:长|任|记|理))[^,;]{0,16}$/u;

const RULE_NOUN =
  /(?:相关|各类|各项|原有|现有|已有|既有|旧|旧有|内部|村级|长效|管理|工作|配套|有关|规范性|内控|各种)*(?:规章制度|制度机制|制度文件|制度办法|制度规定|制度规范|体制机制|制度规程|规范性文件|制度|机制|规章)(?:办法|规定|措施)?/u;

/** 牵头单位, 责任庭室, 责任科室和社区: in charge, but not persons. */
const UNIT_IN_CHARGE =
  '(?:整改)?(?:牵头|责任|配合|承办|主责|协办)(?:单位|部门|主体|机构|镇街|(?:(?!领导|人员|校长|院长|局长)\\p{Script=Han}){0,3}(?:室|处|科|股|庭|所|院|队|办|局|中心|站|系|组))(?:[和及与、](?:单位|部门|社区|村居|村|街道|镇街|科室|支部))?';

/** What a head takes on personally. */
const OF_A_HEAD = /领办|(?:书记|领导|负责人|负责同志|长)[^,。;]{0,10}认领/u;

export const COUNT_RULES: readonly CountRule[] = [
  {
    code: 'problem_aspects',
    units: /方面/u,
    unit: '个方面',
    after: /(?:的)?/u,
    needs: /反馈|巡[视察]|指出|问题|涉及|整改|梳理|对照|认领|归纳/u,
    excludes: /(?:从|在|着眼|突出|抓住|坚持)$/u,
    needsAfter: /^[^。;]{0,16}?(?:问题|\d|[一二三四五六七八九十]+[个项条类])/u,
    ofThisRound: true,
  },
  {
    code: 'problem_categories',
    units: /大项|大类|类/u,
    after: /(?:问题)?/u,
    needs: /反馈|巡[视察]|指出|问题|涉及|方面|梳理|对照|认领/u,
    needsAfter: /^(?:问题|[、,和共的]{0,3}(?:\d|[一二三四五六七八九十]))/u,
    ofThisRound: true,
  },
  {
    code: 'tasks_led_by_head',
    units: THINGS,
    before:
      /(?:(?:党委|党组|党工委|[省市县区镇]委|支部)?(?:书记|主要负责人|主要负责同志|主要领导|一把手))?(?:直接|带头|主动|亲自)?(?:认领|领办|领衔|包案|牵头整改|牵头办理)(?:了)?[^,。;\d]{0,20}?/u,
    needsBefore:
      /(?:书记|主要领导|主要负责|一把手|第一责任人|主官|双组长|[局部校院厅区县市镇乡行处主]长|董事长|主任)/u,
    excludes:
      /(?:党组|党委|党工委|支部|单位|公司|集团|学校|医院|中心|家|局|成员|[省市县区校院处厅]级领导|分管领导)(?:直接|带头|主动|分别|逐一|分头|各自|共)*(?:认领|领办|领衔|包案)[^,。;]{0,20}$/u,
  },
  {
    code: 'tasks_led_by_head',
    units: THINGS,
    before:
      /(?:党委|党组|党工委|[省市县区镇]委|支部)?(?:书记|主要负责人|主要负责同志|主要领导)(?:直接|亲自|带头)?(?:牵头|抓|包抓|负责|督办)/u,
  },
  {
    code: 'tasks_led_by_head',
    units: THINGS,
    after:
      /(?:重大|重点|难点|突出|问题|任务|事项|整改)*(?:由)[^,。;、\d]{0,8}(?:书记|主要领导|主要负责)[^,。;、\d]{0,4}(?:领办|包案|领衔)/u,
  },
  {
    code: 'immediate_fix',
    units: THINGS,
    before: /(?:立行立改|边巡边改|即知即改|立查立改)(?:的)?(?:问题|事项)?/u,
  },
  {
    code: 'immediate_fix',
    units: THINGS,
    after: /(?:立行立改|边巡边改|即知即改|立查立改)(?:的)?(?:问题|事项)/u,
  },
  ...status('extension_requested', EXTENSION_WORDS),
  ...status('not_done', NOT_DONE_WORDS),
  ...status('basically_done', BASIC_WORDS),
  ...status('long_term', LONG_WORDS),
  ...status('ongoing', ONGOING_WORDS),
  {
    code: 'completed',
    units: THINGS,
    before: new RegExp(
      `(?:(?:已经|已|均已|现已|业已)(?:全部)?(?:${DONE_WORDS.source}|${DONE_AFTER_ALREADY.source})|(?:${DONE_WORDS.source}))(?:了)?(?:的)?(?:问题|任务|事项)?\\(?`,
      'u',
    ),
    excludes:
      /(?:未|没有|待|需要?|推动|指导|督促|基本|阶段性|限期|责令|立行立改|延期|正在|持续|狠抓|组织|换届|[一1]个[、,]?)(?:按期|按时|全部)?(?:完成|整改|销号)[^,。;]{0,8}$/u,
    // 完成一个、销号一个 describes a procedure, not a count.
    excludesAfter: /^[,、]?(?:销号|验收|巩固|交账|解决)[一1]个/u,
    excludesInSentence: OF_OWN_CHECKS,
    ofThisRound: true,
  },
  {
    code: 'completed',
    units: THINGS,
    after:
      /(?:均|都)?(?:已经|已|均已)(?:全部)?(?:完成整改|整改完成|整改到位|整改销号|完成销号|销号|完成|整改)|(?:完成整改|整改完成|整改到位|确认销号)/u,
    ofThisRound: true,
    excludesAfter: /^[^,。;、]{0,14}(?:\d|[一二三四五六七八九十两]+[个项条件])/u,
  },
  {
    code: 'completed',
    units: THINGS,
    after: new RegExp(
      `(?:问题|任务|事项)?(?:均|都)?(?:已经|已|均已)(?:全部)?(?:${DONE_WORDS.source}|${DONE_AFTER_ALREADY.source})`,
      'u',
    ),
    excludes: /立案|(?:反馈|指出|移交|认领)[^,。;]{0,12}$/u,
    excludesInSentence: OF_CASES,
    excludesAfter: /全部|均|^[^,。;、]{0,16}(?:\d|[一二三四五六七八九十两]+[个项条件])/u,
    ofThisRound: true,
  },
  {
    code: 'completed',
    units: THINGS,
    after: /(?:具体)?(?:问题|任务|事项)(?:已经|已)?(?:完成整改|整改完成|整改到位|完成销号|整改销号)/u,
    excludes: /(?:反馈|指出|移交|认领)[^,。;]{0,12}$/u,
    excludesAfter: /全部|均|^[^,。;、]{0,16}(?:\d|[一二三四五六七八九十两]+[个项条件])/u,
    ofThisRound: true,
  },
  {
    code: 'completion_rate',
    units: /%/u,
    before: /(?:整改|任务|问题|总体|整体|综合)*(?:完成率|整改率|销号率|到位率|整改到位率)/u,
    ofThisRound: true,
  },
  { code: 'petition_close_rate', units: /%/u, before: /办结率/u, needs: /信访|来信|举报/u },
  {
    code: 'satisfaction_rate',
    units: /%/u,
    before:
      /(?:群众|总体|综合|企业|患者)?满意(?:率|度)(?:(?:由|从)[\d.]{1,6}%(?:提升|提高|上升|增长)(?:到|至))?/u,
  },
  {
    code: 'problems_specific',
    units: THINGS,
    before: /(?:具体|细化|细分|小项|分项)问题/u,
    excludes: /(?:解决|协调|化解)[^,。;]{0,8}$/u,
    ofThisRound: true,
  },
  {
    code: 'problems_specific',
    units: THINGS,
    after: /(?:具体|细化|细分|小项|分项|小|子)(?:的)?问题|问题点|具体表现/u,
    excludes: /(?:解决|协调|化解)[^,。;]{0,4}$/u,
    ofThisRound: true,
  },
  {
    code: 'opinions_items',
    units: /条|项|个/u,
    after: /(?:反馈|整改)?意见(?:建议)?/u,
    needs: ABOUT_FEEDBACK,
    excludes: /征求|征集|收集|群众|代表/u,
    ofThisRound: true,
  },
  {
    code: 'opinions_items',
    units: /条|项|个/u,
    before: /反馈(?:的)?意见(?:建议)?|意见建议/u,
    needs: ABOUT_FEEDBACK,
    excludes: /征求|征集|收集|群众|代表/u,
    ofThisRound: true,
  },
  {
    code: 'rect_tasks',
    units: THINGS,
    before:
      /(?:具体)?整改(?:任务|事项)(?:清单)?|(?:分解|细化|明确|列出)(?:的)?(?:具体)?(?:任务|事项)|任务清单/u,
    excludes: OF_A_HEAD,
  },
  {
    code: 'rect_tasks',
    units: THINGS,
    after: /(?:具体)?(?:整改任务|整改事项|任务|具体事项)(?!完成)/u,
    needs: ABOUT_FEEDBACK,
    excludes: OF_A_HEAD,
  },
  { code: 'risk_points', units: /个|处|条|项/u, before: /(?:岗位)?(?:廉政|廉洁)?风险点位?/u, inItems: true },
  { code: 'risk_points', units: /个|处|条|项/u, after: /(?:岗位)?(?:廉政|廉洁)?风险点位?/u, inItems: true },
  { code: 'risk_controls', units: /条|项|个/u, before: /(?:风险)?防控措施/u, inItems: true },
  { code: 'risk_controls', units: /条|项|个/u, after: /(?:风险)?防控措施/u, inItems: true },
  {
    code: 'rect_measures',
    units: THINGS,
    before: /(?:具体|细化|改进)?(?:整改)?(?:具体)?(?:措施|举措)(?:清单)?/u,
    excludes:
      /(?:防控|化解|风险|管控|防范|保障|扶持|激励|惠企|帮扶|强制|留置|便民|服务|支持|优化)(?:的)?(?:措施|举措)$/u,
  },
  {
    code: 'rect_measures',
    units: THINGS,
    after: /(?:具体)?(?:整改)?(?:具体)?(?:措施|举措)/u,
    needs: ABOUT_FEEDBACK,
    excludes: /防控|风险/u,
  },
  { code: 'rect_measures', units: THINGS, after: /(?:具体)?整改(?:具体)?(?:措施|举措)/u },
  { code: 'lead_units', units: /个|家/u, before: new RegExp(`${UNIT_IN_CHARGE}(?:\\([^)]{1,8}\\))?`, 'u') },
  { code: 'lead_units', units: /个|家/u, after: new RegExp(UNIT_IN_CHARGE, 'u') },
  {
    code: 'problems_total',
    units: THINGS,
    after: /(?:主要|突出|重点|反馈|整改|方面)*问题(?!线索|清单|困难)/u,
    needs: ABOUT_FEEDBACK,
    excludes: /(?:解决|协调|化解|帮助|办理|审计|遗留|自查|发现)[^,。;]{0,8}$/u,
    ofThisRound: true,
  },
  {
    code: 'problems_total',
    units: THINGS,
    before: /(?:反馈)?(?:的)?(?:主要|突出)?问题(?:清单)?(?:总)?/u,
    needs: ABOUT_FEEDBACK,
    excludes:
      /(?:解决|协调|化解|帮助|困难|信访|遗留|审计|典型|自查|查摆|对照检查|排查|整治|督查)[^,。;]{0,10}$|(?:重点|难点|突出|共性|个性|一般|遗留|限期整改|集中整改)问题$|(?<!巡[视察])(?<!巡[视察]组)(?:发现|查出)(?:的)?(?:各类)?问题$/u,
    ofThisRound: true,
  },
  {
    code: 'meetings_leading_group',
    units: TIMES,
    before: new RegExp(`${LEADING_GROUP}${OPENED}${OF_ANY_KIND}`, 'u'),
    excludes: MIXED_MEETINGS,
  },
  {
    code: 'meetings_leading_group',
    units: TIMES,
    after: new RegExp(`(?:主持)?(?:召开)?(?:了)?${LEADING_GROUP}${OF_ANY_KIND}(?![、和及与]|以及)`, 'u'),
  },
  {
    code: 'meetings_leading_group',
    units: TIMES,
    needsBefore: new RegExp(`${LEADING_GROUP}${OPENED}$`, 'u'),
    after: new RegExp(`(?:主持)?(?:召开)?(?:了)?${OF_ANY_KIND}(?![、和及与]|以及)`, 'u'),
  },
  {
    code: 'meetings_led_by_head',
    units: TIMES,
    needsBefore: new RegExp(HEAD, 'u'),
    before: new RegExp(
      `(?:(?:主持|召集)(?:召开)?|${HEAD}(?:亲自|带头|先后|累计|共)*召开)(?:了)?${OF_NO_KIND}`,
      'u',
    ),
    excludes: DEPUTY,
  },
  {
    code: 'meetings_led_by_head',
    units: TIMES,
    needsBefore: new RegExp(`${HEAD}[^;]{0,40}(?:主持|召集)(?:召开)?(?:了)?$`, 'u'),
    after: new RegExp(`${OF_NO_KIND}(?![、和及与]|以及)`, 'u'),
    excludes: DEPUTY,
  },
  {
    code: 'meetings_led_by_head',
    units: TIMES,
    needsBefore: new RegExp(HEAD, 'u'),
    after: new RegExp(`(?:主持|召集)(?:召开)?(?:了)?${OF_NO_KIND}(?![、和及与]|以及)`, 'u'),
    excludes: DEPUTY,
  },
  {
    code: 'meetings_dispatch',
    units: TIMES,
    before: new RegExp(`${DISPATCH.source}(?:[、和]${DISPATCH.source})*`, 'u'),
    excludes: MIXED_MEETINGS,
  },
  {
    code: 'meetings_total',
    units: TIMES,
    before: new RegExp(
      `(?:${MEETING_KIND.source})(?:[、和及与](?:${MEETING_KIND.source}))+|(?:各类|各种|相关|有关|主持召开有关)(?:专题|整改|工作|推进)*会议|(?:${MEETING_KIND.source})等`,
      'u',
    ),
  },
  {
    code: 'meetings_special_topic',
    units: TIMES,
    before:
      /(?:书记|党[工]?委、管委会|党组|党[工]?委|支部|[省市县区]委)?(?:整改)?专题(?:工作|推进|研究|部署|整改|学习研究)?(?:会议|会)|专题(?:研究|研讨)(?:部署)?(?:整改工作|巡[视察]整改工作|巡[视察]整改|整改)?/u,
    excludes: /警示教育|民主生活/u,
  },
  {
    code: 'meetings_special_topic',
    units: TIMES,
    after: /(?:主持)?(?:召开)?专题(?:会议|会|研究|听取)(?:部署)?/u,
    needs: /整改|巡[视察]|先后|召开|研究|前后|党|多次/u,
  },
  { code: 'meetings_dispatch', units: TIMES, after: new RegExp(`(?:主持)?(?:召开)?${DISPATCH.source}`, 'u') },
  { code: 'democratic_life_meetings', units: TIMES, before: /(?:专题)?(?:民主生活会|组织生活会)/u },
  { code: 'democratic_life_meetings', units: TIMES, after: /(?:专题)?民主生活会/u },
  {
    code: 'meetings_party_committee',
    units: TIMES,
    before: new RegExp(`${COMMITTEE.source}(?:(?:专题)?(?:研究|部署|听取)[^,。;、\\d]{0,8})?`, 'u'),
  },
  {
    code: 'meetings_party_committee',
    units: TIMES,
    after: new RegExp(`(?:主持)?(?:召开)?${COMMITTEE.source}`, 'u'),
  },
  { code: 'party_lectures', units: TIMES, before: /(?:讲授|讲)?(?:专题|廉政)?党课/u },
  {
    code: 'study_sessions',
    units: TIMES,
    before:
      /(?:组织)?(?:集中学习|集体学习|理论学习中心组(?:专题)?学习|中心组(?:专题|集中)?学习|专题学习|学习研讨)(?:会议|会|研讨)?/u,
  },
  { code: 'warning_education', units: TIMES, before: /(?:廉政)?警示教育(?:大会|活动|会议|会|专题学习)?/u },
  { code: 'warning_education', units: TIMES, after: /(?:廉政)?警示教育/u },
  {
    code: 'talks_persons',
    units: /人次|人|次/u,
    before: /(?:(?:廉政)?谈心谈话|廉政谈话|集体廉政谈话|廉洁谈话)/u,
  },
  {
    code: 'self_checks',
    units: TIMES,
    before:
      /(?:内部|专项|现场|全面|各类|跟踪|联合|日常|整改|督导|集中|全覆盖)*(?:督查检查|督查|督导检查|督导整改|督导|督办|自查|监督检查|专项检查|督促检查|检查督导|“回头看”(?:检查|督查|核查))(?:督办|调研)?/u,
  },
  {
    code: 'self_checks',
    units: TIMES,
    after: /(?:内部|专项|现场|全面|各类|跟踪|联合)*(?:督查|督导检查|督导|监督检查)/u,
  },
  {
    code: 'special_campaigns',
    units: /个|项|次/u,
    before: /专项(?:整治|治理|行动|清理整治|清理)(?:行动|工作)?/u,
  },
  {
    code: 'special_campaigns',
    units: /个|项/u,
    after: /(?!专项资金)[^,。;、\d]{0,6}专项(?:整治|治理|行动)/u,
  },
  {
    code: 'petitions_received',
    units: /件次|件|批次|批|封/u,
    before: /(?:信访举报件|信访件|信访举报|信访问题|信访事项|群众来信)/u,
    excludes: /圈阅|接访|化解|阅批|办结/u,
  },
  {
    code: 'petitions_received',
    units: /件|批|封/u,
    after: /(?:信访举报件|信访件|信访举报|信访事项|群众来信)/u,
    excludes: /圈阅|化解/u,
  },
];

/** 建立完善制度43项: the verb decides between new, revised and both. */
export const RULES_MADE = {
  codes: ['systems_total', 'systems_new', 'systems_revised'] as readonly string[],
  noun: RULE_NOUN,
  onlyNew:
    /^(?:共|已|累计)*(?:新建立?|新制定|新出台|新增|新订立?|新立|新设立?|新印发|新建章|增订)(?:并完善)?$/u,
  onlyRevised: /^(?:共|已|累计|重新)*(?:修订完善|修改完善|修订|修改|完善修订|修编|修改修订|修订修改)$/u,
  verb: /(?:新建立|新建|新制定|新出台|新增|新订立|新订|新立|新设立|新设|新印发|增订|订立|制定|修订|修改|完善|健全|建立|出台|建章立制|形成|规范|印发|补充|优化|重新)/u,
  joint: /[、和及与并或(]/u,
};
