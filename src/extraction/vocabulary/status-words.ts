import { anyOf } from '#text/pattern.ts';

/**
 * How notices state the progress on problems, as a small grammar: manner + work (+ 中).
 * The same words occur before a number (正在推进3个) and after it (3个正在推进).
 */
const WORK = [
  '推进落实',
  '推进整改',
  '整改落实',
  '整改推进',
  '整改攻坚',
  '推进',
  '整改',
  '办理',
  '实施',
  '落实',
  '进行',
  '跟进',
  '攻坚',
  '解决',
  '深化',
  '完善',
  '巩固',
  '抓好',
  '督办',
  '处理',
  '核查',
];
const AT_WORK = ['正在', '正', '仍在', '尚在', '还在', '尚需', '仍需', '还需', '在'];
/** How it goes; 稳步推进31个问题整改 tells of all of them, 持续推进2个问题整改 of those left. */
const MANNER = '(?:(?:按|依)照?要求|有序|序时|稳步|逐步|加快|加紧|抓紧|正常|全力)';
const PLAN =
  '(?:(?:按|依|照)(?:照)?(?:既定|原定|整改)?(?:计划|序时|时序|时限|节点|进度|方案|期)(?:要求|进度|节点|安排)?|继续|持续|接续|跨年度?)';
const PACE = `(?:${PLAN}|${MANNER})`;

function joined(beginnings: readonly string[], endings: readonly string[]): string[] {
  return beginnings.flatMap((beginning) => endings.map((ending) => beginning + ending));
}

/** 按要求整改到位 is done. */
const WORKED = `(?:${anyOf(WORK).source}|改(?=$|[,。;、)]))(?!(?:整改)?(?:落实)?(?:到位|完成|完毕|销号))`;
const AT = anyOf(AT_WORK).source;
const STILL = `(?:${AT})(?:${PACE}|积极|扎实|深入|大力|稳妥|协调|协商|统筹)*(?:${WORKED})(?:之中|过程中|中)?|(?:${MANNER})*${PLAN}(?:${PACE})*(?:${WORKED})(?:之中|过程中|中)?|(?:整改|推进|办理|实施)(?:推进)?(?:过程)?中|(?:达到|符合)(?:序时|时序)进度|取得了?(?:明显|积极|重要|较大|一定)(?:整改)?进展|限[期时]推进|(?:仍|尚|还)?处于(?:推进|整改|办理)(?:状态|阶段|中)`;
const IN_SOME_MANNER = `(?:${MANNER})+(?:${WORKED})(?:之中|过程中|中)?`;

const BY_HALF = ['基本', '阶段性', '初步', '大体', '总体', '部分'];
const END = ['整改', '完成', '改完', '到位', '完毕', '办结', '销号', '解决', '落实', '见效'];
export const BASIC_WORDS = new RegExp(
  `(?:${anyOf(BY_HALF).source})(?:整改)?(?:落实)?(?:${anyOf(END).source})(?:整改)?|阶段性目标(?:已)?完成|(?:完成|达到)阶段性(?:整改)?(?:任务|目标)|取得(?:了)?(?:(?:阶段性|初步)(?:整改)?进展|(?:阶段性|明显|初步|积极|重要|较大|一定)(?:整改)?(?:成效|成果|效果))`,
  'u',
);

const LONG = [
  '长期坚持并持续推进',
  '长期坚持整改',
  '长期坚持推进',
  '长期坚持落实',
  '长期坚持',
  '长期任务',
  '长期整改',
  '长期推进',
  '长期抓',
  '长期落实',
  '常态化坚持',
  '常态化推进',
  '常态化整改',
  '常态化落实',
  '常态长效推进',
  '常态长效坚持',
  '持续长期坚持',
];

/** 已全部完成, 彻底整改到位, 如期完成 */
const HOW = '(?:悉数|全部|全面|完全|彻底|如期|按期|按时限|按时|按要求|按计划|有序|顺利)*';
const NOT_YET = ['未', '尚未', '暂未', '仍未', '还未', '暂时未'];
const NOT_DONE = joined(NOT_YET, [
  '改完',
  '完成整改',
  '完成',
  '整改到位',
  '整改完成',
  '整改',
  '销号',
  '解决',
  '办结',
  '落实',
  '启动整改',
  '启动',
  '开始整改',
  '开展整改',
]);
const NOT_DONE_WORDS = new RegExp(
  `${anyOf(NOT_DONE).source}|(?:${anyOf([...NOT_YET, '没有', '未能']).source})${HOW}(?:完成整改|整改到位|整改完成|完成|改到位|彻底解决|解决|销号)`,
  'u',
);

const EXTENSION = ['申请延期整改', '申请延期', '延期整改', '延期完成'];

const DONE = [
  '完成问题整改',
  '完成问题销号',
  '完成整改销号',
  '完成整改任务',
  '完成整改落实',
  '完成整改',
  '完成任务',
  '完成销号',
  '完成',
  '改完',
  '改好',
  '改到位',
  '整改完成',
  '整改到位问题',
  '整改到位',
  '整改销号',
  '整改办结',
  '整改落实到位',
  '整改落实',
  '整改完毕',
  '整改见效',
  '落实整改',
  '落实到位',
  '解决到位',
  '验收销号',
  '对账销号',
  '见底清零',
  '清零见底',
  '达到销号标准',
  '销账',
  '销号',
  '办结',
];
/** 完成反馈问题整改任务45项 counts tasks. */
const DONE_WORDS = new RegExp(
  `(?<=已|已全部)完成(?:具体|反馈)问题整改(?!任务|事项)|完成\\((?:含|包括)[^()\\d]{1,10}\\)(?:整改|销号)|(?<=已)改|${anyOf(DONE).source}`,
  'u',
);
/** Only after the number of problems: elsewhere they are said of other things as well. */
const DONE_AFTER = anyOf([...DONE, '改到位', '同意销号', '视同完成', '彻底解决', '整改已完成', '整改已到位']);
/** 尚未全面完成, 申请销号, 不同意销号 */
const NEGATED = '(?:未|没有|没|不|不予|无法|不能|未能|难以|申请|报请|拟)(?:予以|同意)?';
/** Too weak without 已: 已整改15个, 已解决44个. */
const ALREADY = ['整改', '解决', '落实', '办结', '办理完毕', '化解', '清零'];
const DONE_AFTER_ALREADY = anyOf(ALREADY);

/** How a state is worded before its number (`before`) and after it (`after`). */
export interface StatusRule {
  readonly code: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** What must not occur before the number in its clause, or in its sentence. */
  readonly excludes?: RegExp;
  readonly excludesInSentence?: RegExp;
  readonly excludesAfter?: RegExp;
  /** The same, if no problems were counted before it in its sentence. */
  readonly excludesAfterIfFirst?: RegExp;
  /** Only right after the number of problems. */
  readonly afterTotal?: true;
  /** Only of those left, right after the number of those that are done. */
  readonly leftOver?: true;
  /** Only right after the number of those that are done. */
  readonly afterDone?: true;
  /** Only if none that are done were counted before. */
  readonly unlessDone?: true;
  /** Also said of some of them, or of all others: 其中22个问题均已完成, 其余35个问题均已整改完成. */
  readonly ofSome?: true;
}

/** 2个因…需持续推进, 其余5项按计划推进: words allowed between the number and its status. */
const LINK =
  '(?:(?:[^,。;、\\d]{0,6})(?:问题|任务|事项))?(?:\\((?:(?!完成|整改|推进|销号|到位|坚持)[^()\\d]){1,16}\\))?(?:已经|已)?(?:(?:属于|属|系|列为|转为|因|由于|按|需|仍|尚|正|还|目前|均|也|则|经|列入|纳入|转入|作为|拟)(?:(?!完成|长期(?:坚持|整改|推进))[^,。;、\\d]){0,14}?)?';
const OF_WHAT = '(?:的)?(?:问题|任务|事项)?';
/** 需要长期坚持的整改任务11项 */
const OF_PENDING = '(?:的)?(?:问题|(?:整改)?(?:任务|事项))?';
/** 已完成整改并长期坚持的问题28个 */
const AND_KEPT_UP = '(?:[,、]?(?:并|且|需)(?:长期|持续|继续)(?:坚持|巩固|推进|整改))?';

/** Problems the body found itself were not fed back. */
const OF_OWN_CHECKS =
  /(?:(?:排查|督查|督导|(?<!巡[视察]组?)检查|审计|自查)(?:出|发现)?|自查(?:自纠)?,(?:发现|查出|查摆|梳理)*|(?=同类))(?:各类|同类|类似|共性)?问题[^。;]{0,16}$/u;
/** 反馈的23个问题基本完成整改: the number is the total, and also the number done. */
const WHOLE = /(?:反馈|指出|移交|认领)(?:意见)?(?:指出)?的(?:全部|所有)?$/u;
/** Another count follows, to which the words belong. */
const ANOTHER = '^[^,。;、]{0,16}(?:\\d|[一二三四五六七八九十两]+[个项条件])';

const pending = (code: string, { source }: RegExp): StatusRule[] => [
  pendingBefore(code, source),
  pendingAfter(code, source),
];
const pendingBefore = (code: string, words: string): StatusRule => ({
  code,
  before: new RegExp(`(?:${words})${AND_KEPT_UP}${OF_PENDING}\\(?`, 'u'),
});
const pendingAfter = (code: string, words: string): StatusRule => ({
  code,
  after: new RegExp(`${LINK}(?:${words})`, 'u'),
  excludes: WHOLE,
  excludesAfter: DONE_BY_NOW,
});
/** 5个跨年度推进的问题现已完成 */
const DONE_BY_NOW =
  /^[^,。;\d]{0,20}的?(?:问题|任务|事项)(?:现|目前)?(?:均|都|全部)?已(?:全部|经)?(?:完成(?!阶段|年度|方案)|整改|销号|到位|办结)/u;
/** 3个为长期整改事项: what they are. */
const pendingAs = (code: string, words: string): StatusRule => ({
  code,
  after: new RegExp(
    `(?:问题|任务|事项)?(?:为|是)(?:需要?)?(?:${words})的?(?:整改)?的?(?:问题|任务|事项)?(?=$|[,。;、)])`,
    'u',
  ),
  leftOver: true,
  excludes: WHOLE,
});
/** 2个因涉诉,需继续推进: the reason stands in a clause of its own. */
const pendingFor = (code: string, words: string, end = '$|[^完成]'): StatusRule => ({
  code,
  after: new RegExp(
    `(?:问题|任务|事项)?(?:因|由于|鉴于|受|涉及)[^。;,\\d]{2,30},(?:已|现|现已|目前|也|均|仍|尚)*(?:(?!未|不|完成|将(?!持续|继续|长期)|(?<!需)要|拟|可|计划|力争|须)[^,。;\\d]){0,8}?(?:${words})(?=${end})`,
    'u',
  ),
  leftOver: true,
  excludes: WHOLE,
  excludesAfter: /^[^。;\d]{0,60}(?:已|全部|均)(?:全部)?(?:完成|整改到位|到位|销号)/u,
  excludesInSentence: OF_OWN_CHECKS,
});
/** 稳步推进31个反馈问题整改 */
const TO_BE_PUT_RIGHT =
  /^[^,。;]{0,20}(?:反馈|巡[视察])[^,。;]{0,30}(?:问题|任务|事项|意见)的?(?:整改|落实)/u;

/** 正在推进12个老旧小区改造, but 正在推进2个遗留问题整改 */
const OF_OTHER_THINGS =
  /^(?!$|[,。;、()]|[和及](?:\d|长期|基本|已|正)|并(?:将|需|长期|持续|取得)|整改(?=$|[,。;])|(?!村|户|家|项目|小区|工程|群众|民生|企业|社区|改革)(?:(?!审计|督察|环保|信访|债务|矛盾)[^,。;、\d]){0,10}(?:问题|任务|事项)(?!化解|办理|处置|整治|解决))./u;
/** 推进12个项目开工, 解决12个村饮水难题 */
const OTHER_THING = /^(?!(?:具体)?(?:问题|事项|任务)?(?:$|[,。;、)])|(?:具体)?问题)./u;

/** 完成12项工程建设, 办结8件民生实事, but 完成12项反馈意见的整改 */
const DONE_OTHER_THINGS =
  /^(?!$|[\s,。;、():|!?“”%]|[和及](?:\d|长期|基本|正)|并|占|达|率|整改|销号|落实|立行立改|(?!村|户|家|项目|小区|工程|群众|民生|企业|社区|改革|道路)(?:(?!审计|督察|环保|信访|债务|矛盾)[^,。;、\d]){0,14}(?:问题|任务|事项|意见|建议|内容|表现|要求|整改|清单)(?!化解|办理|处置|整治|解决))./u;

export const STATUS_RULES: readonly StatusRule[] = [
  {
    code: 'completed',
    ofSome: true,
    after: new RegExp(
      `(?:具体|整改)?(?:问题|任务|事项)?(?:(?:全部|均|都|也|已经|已|现已|业已)+${HOW}(?:${DONE_AFTER.source}|${DONE_AFTER_ALREADY.source})|${HOW}(?:${DONE_AFTER.source})(?<!(?<!同意|完成|整改)销号|(?<!整改)落实)(?=$|[,。;、”并]))`,
      'u',
    ),
    excludesAfter: new RegExp(ANOTHER, 'u'),
  },
  ...pending('extension_requested', anyOf(EXTENSION)),
  // 1个因涉及产权,已按程序申请延期整改
  pendingFor('extension_requested', '申请延期(?:整改)?|延期整改', '$|[,。;至到]'),
  // 2个涉及历史遗留,正在加快推进
  pendingFor('ongoing', STILL),
  pendingFor('long_term', anyOf(LONG).source),
  pendingFor('not_done', NOT_DONE_WORDS.source),
  pendingFor('basically_done', BASIC_WORDS.source),
  {
    // 其余2个分阶段推进
    code: 'ongoing',
    after:
      /(?:问题|任务|事项)?(?:正在?|将|需|按计划)*(?:分(?:阶段|步|期|批)){1,2}(?:推进|整改|实施|解决)(?:整改)?(?=$|[,。;、)])/u,
    leftOver: true,
  },
  {
    // 完成28个,分阶段推进4个
    code: 'ongoing',
    before: /(?<=[,、;])(?:分(?:阶段|步|期|批)){1,2}(?:推进|整改)/u,
    afterDone: true,
    excludesAfter: OF_OTHER_THINGS,
  },
  pendingAs('ongoing', STILL),
  pendingAs('long_term', anyOf(LONG).source),
  pendingAs('basically_done', BASIC_WORDS.source),
  ...pending('not_done', NOT_DONE_WORDS),
  // 取得阶段性成果并需持续整改的4个
  pendingBefore(
    'basically_done',
    `(?:${BASIC_WORDS.source})并[需将](?:长期|持续|继续)(?:坚持|巩固|推进|整改)`,
  ),
  ...pending('basically_done', BASIC_WORDS),
  ...pending('long_term', anyOf(LONG)),
  // 6个长期整改问题按计划推进
  {
    code: 'long_term',
    after: new RegExp(`(?:${anyOf(LONG).source})的?(?:问题|任务|事项)(?:${STILL}|${IN_SOME_MANNER})`, 'u'),
  },
  { ...pendingBefore('ongoing', STILL), excludesAfter: OF_OTHER_THINGS },
  {
    ...pendingBefore('ongoing', IN_SOME_MANNER),
    excludesAfterIfFirst: TO_BE_PUT_RIGHT,
    excludesAfter: OF_OTHER_THINGS,
  },
  pendingAfter('ongoing', `${STILL}|${IN_SOME_MANNER}`),
  {
    code: 'completed',
    before: new RegExp(
      `(?<!${NEGATED}${HOW})(?:(?:已经|已|均已|现已|业已)${HOW}(?:${DONE_WORDS.source}|${DONE_AFTER_ALREADY.source})|${HOW}(?:${DONE_WORDS.source}))(?:了)?${AND_KEPT_UP}${OF_WHAT}\\(?`,
      'u',
    ),
    excludes:
      /(?:未|没有|待|需要?|(?<!相|对|适)应当?|(?<!按)计划|推动|指导|督促|基本|(?<!\((?:含|包括))阶段性|限期|责令|立行立改|延期|正在|持续|狠抓|组织|换届|[一1]个[、,]?|(?<![期时])限[期时]?(?!内)[^,。;]{0,8}[内前]|(?<!(?:已|截[至止])[^,。;]{0,12})(?:[月日周年天]之?内|[底月日]前)(?=(?:完成|整改)的))(?:按期|按时|[按在]?时限内|全部)?(?:完成|改完|整改|销号)[^,。;]{0,8}$/u,
    // 完成一个、销号一个 describes a procedure, not a count.
    excludesAfter: new RegExp(
      `^[,、]?(?:销号|验收|巩固|交账|解决)[一1]个|^(?:具体|反馈)?(?:问题|任务)(?:已|全部|均|都)[^,。;\\d]{0,6}(?:完成|整改)|${DONE_OTHER_THINGS.source}`,
      'u',
    ),
    excludesInSentence: OF_OWN_CHECKS,
  },
  {
    // 完成53个、推进3个
    code: 'ongoing',
    before: /(?<=[,、;])推进(?:中)?/u,
    afterDone: true,
    excludesAfter: OTHER_THING,
  },
  {
    // 反馈问题22个,整改21个
    code: 'completed',
    before: /(?<=题|[个项条件,、]|其中|目前|现|共)整改(?:了)?/u,
    afterTotal: true,
    excludesInSentence: OF_OWN_CHECKS,
  },
  {
    // 反馈问题22个,“清零”21个
    code: 'completed',
    before: /(?<=题|[个项条件,、]|其中|目前|现|共|已)(?:“清零”|清零)了?/u,
    afterTotal: true,
    excludesInSentence: OF_OWN_CHECKS,
    excludesAfter: OF_OTHER_THINGS,
  },
  {
    // 反馈问题22个,解决20个
    code: 'completed',
    before: /(?<=[,、]|其中|目前|现|共)(?:解决|到位)(?:了)?/u,
    afterTotal: true,
    excludesInSentence: OF_OWN_CHECKS,
    excludesAfter: OTHER_THING,
  },
  {
    // 已完成整改并需长期坚持的28个, if no others are done
    code: 'completed',
    before: new RegExp(
      `(?:${DONE_WORDS.source})并[需将](?:长期|持续|继续)(?:坚持|巩固|推进|整改)${OF_WHAT}`,
      'u',
    ),
    unlessDone: true,
  },
  {
    // 28个问题整改任务完成
    code: 'completed',
    after: new RegExp(`(?:具体)?问题(?:整改(?:任务|工作))?${HOW}完成(?=$|[,。;])`, 'u'),
    excludes:
      /(?:反馈|指出|移交|认领|[底月日]前|近期|中期|月内|要求|力争|确保|群众|收集|交办|建议|反映)[^,。;]{0,12}$/u,
  },
  {
    code: 'completed',
    after: new RegExp(
      `(?:均|都)?(?:已经|已|均已|业已)${HOW}(?:完成整改|整改完成|整改到位|改到位|整改销号|完成销号|销号|完成|整改)|${HOW}(?:完成整改|整改完成|整改到位|整改完毕|完成销号|确认销号|全面完成|全部完成)`,
      'u',
    ),
    excludesAfter: /^[^,。;、]{0,14}(?:\d|[一二三四五六七八九十两]+[个项条件])/u,
    excludes: WHOLE,
  },
  {
    code: 'completed',
    after: new RegExp(
      `(?:具体|整改)?(?:问题|任务|事项)?(?:均|都)?(?:已经|已|均已|业已)${HOW}(?:${DONE_WORDS.source}|${DONE_AFTER_ALREADY.source})`,
      'u',
    ),
    excludes: /立案|(?:反馈|指出|移交|认领)[^,。;]{0,12}$/u,
    excludesAfter: new RegExp(`全部|均|${ANOTHER}`, 'u'),
  },
  {
    code: 'completed',
    after: new RegExp(
      `(?:具体)?(?:问题|任务|事项)(?:整改(?:任务|工作)(?:已经|已)${HOW}完成(?=$|[,。;])|(?:已经|已)?${HOW}(?:完成整改|整改完成|整改到位|整改完毕|完成销号|整改销号))`,
      'u',
    ),
    excludes: /(?:反馈|指出|移交|认领)[^,。;]{0,12}$/u,
    excludesAfter: new RegExp(`全部|均|${ANOTHER}`, 'u'),
  },
];

/** The usual wordings of each state, to be shown. */
export const STATUS_WORDS: Readonly<Record<string, readonly string[]>> = {
  completed: [...DONE, ...joined(['已'], ALREADY)],
  basically_done: joined(BY_HALF, END),
  ongoing: joined(AT_WORK, WORK),
  long_term: LONG,
  not_done: NOT_DONE,
  extension_requested: EXTENSION,
};
