import { describe, expect, test } from 'vitest';
import { outline } from '#extraction/outline/outline.ts';
import { foldedText } from '#text/fold.ts';
import { sliceOf } from '#text/span.ts';

const OPENING =
  '雾松市南屏区水利局党组关于区委巡察整改进展情况的通报\n根据区委统一部署,2023年3月1日至4月28日,区委第四巡察组对南屏区水利局党组开展了常规巡察,6月15日反馈了巡察意见。现将整改情况公布如下。\n';
const LEAD = '一、整改组织情况\n局党组召开会议9次,研究整改方案,反馈的21个问题已完成19个。\n';
const NEXT = '三、下一步打算\n计划新建制度3项。\n';
const END =
  '欢迎广大干部群众对整改情况进行监督。联系电话:000-0000000。\n中共南屏区水利局党组\n2024年1月9日\n';

/** Name, text between opening and end, items as number|heading|measures|status, and the zones of phrases. */
type Layout = [string, string, readonly string[], Readonly<Record<string, string>>?];

function items(text: string): string[] {
  return outline(foldedText(text)).items.map(({ number, heading, measures, status }) =>
    [
      number ?? '-',
      sliceOf(text, heading),
      measures.length,
      ...(status === 'not_stated' ? [] : [status]),
    ].join('|'),
  );
}

function zoneOf(text: string, phrase: string): string | undefined {
  const at = text.indexOf(phrase);
  return outline(foldedText(text)).zones.find(({ start, end }) => start <= at && at < end)?.kind;
}

function expectLayout([, body, expected, zones = {}]: Layout): void {
  const text = OPENING + body + END;
  expect(items(text)).toEqual(expected);
  const said = Object.keys(zones).map((phrase) => [phrase, zoneOf(text, phrase)]);
  expect(Object.fromEntries(said)).toEqual(zones);
}

const TABLES: Layout[] = [
  [
    'a table printed cell by cell',
    `${LEAD}二、反馈问题整改情况\n序号\n反馈问题\n整改措施\n责任科室\n完成情况\n1\n学习制度执行不严\n一是补学6次;二是开展测试2次。\n办公室\n已完成\n2\n河道巡查走过场\n对12条河道重新划段,配备巡河员31名。\n河湖科\n已完成\n3\n水费账目不清\n清理往来款16笔,\n收回水费4.2万元。\n财务科\n持续推进\n${NEXT}`,
    ['1|学习制度执行不严|2|completed', '2|河道巡查走过场|1|completed', '3|水费账目不清|1|ongoing'],
    { 计划新建: 'promise' },
  ],
  [
    'a table printed cell by cell, with headings between its rows',
    `${LEAD}二、反馈问题整改情况\n序号\n问题\n整改举措\n进展\n(一)政治建设方面\n1\n学习不经常\n补学6次。\n已完成\n(二)财务管理方面\n2\n水费不清\n收回水费4.2万元。\n持续推进\n${NEXT}`,
    ['1|学习不经常|1|completed', '2|水费不清|1|ongoing'],
  ],
  [
    'cells parted by wide blanks',
    `${LEAD}二、反馈问题整改情况\n序号    反馈问题    整改措施    整改结果\n1    理论学习不经常    一是定计划;二是办讲座4场    已完成\n2    工程验收滞后    组织验收工程18处    已完成\n3    差旅报销不规范    退回多报差旅费2316元    基本完成\n${NEXT}`,
    ['1|理论学习不经常|2|completed', '2|工程验收滞后|1|completed', '3|差旅报销不规范|1|basically_done'],
  ],
  [
    'cells parted by tabs, with numbers',
    `${LEAD}二、反馈问题整改情况\n序号\t问题\t整改举措\t整改结果\n1\t学习走过场\t一是补学6次;二是测试2次\t已完成\n2\t水费糊涂\t收回水费4.2万元\t持续推进\n${NEXT}`,
    ['1|学习走过场|2|completed', '2|水费糊涂|1|ongoing'],
  ],
  [
    'cells parted by tabs, without numbers',
    `${LEAD}二、整改情况对照表\n巡察反馈问题\t整改落实情况\n学习走过场\t一是补学6次;二是测试2次。\n河长只挂名\t通报河长4名\n水费糊涂\t收回水费4.2万元\n${NEXT}`,
    ['-|学习走过场|2', '-|河长只挂名|1', '-|水费糊涂|1'],
  ],
  [
    'rows that continue a cell, and headings over rows',
    `${LEAD}二、反馈问题整改台账\n序号|存在问题|整改举措|完成时限|进展\n(一)政治建设方面||||\n1|学习不经常|一是补学6次;|立行立改|已完成\n||二是开展测试2次。||\n2|巡河走过场|划段定人|2023年9月|已完成\n(二)财务管理方面||||\n3|水费不清|收回水费4.2万元|2023年12月|持续推进\n${NEXT}`,
    ['1|学习不经常|2|completed', '2|巡河走过场|1|completed', '3|水费不清|1|ongoing'],
  ],
  [
    'a head printed again, and a table of sanctions behind',
    `${LEAD}二、反馈问题整改情况\n(一)已完成的问题\n序号|问题|措施|成效\n1|学习不扎实|补学6次|提升\n2|巡河不到位|划段定人|落实\n(二)正在推进的问题\n序号|问题|措施|成效\n1|水费不清|一是清理台账;二是收回水费4.2万元|推进中\n三、问责情况\n类型|人数\n批评教育|3人\n四、下一步打算\n继续努力。\n`,
    ['1|学习不扎实|1|completed', '2|巡河不到位|1|completed', '1|水费不清|2|ongoing'],
    { '批评教育|3': 'results' },
  ],
  [
    'measures with their progress, and a state of their own',
    `${LEAD}二、反馈问题整改情况\n序号|反馈问题|整改措施及进展|责任部门|整改状态\n1|学习不扎实|补学6次|办公室|已完成\n2|巡河不到位|划段定人|河湖科|已完成并长期坚持\n3|水费不清|收回水费4.2万元|财务科|持续推进\n${NEXT}`,
    ['1|学习不扎实|1|completed', '2|巡河不到位|1|completed_kept_up', '3|水费不清|1|ongoing'],
  ],
  [
    'tasks for measures',
    `${LEAD}二、反馈问题整改情况\n序号|反馈意见|整改任务|责任部门|整改完成情况\n1|学习不扎实|补学6次|办公室|已完成\n2|巡河不到位|划段定人|河湖科|持续推进\n${NEXT}`,
    ['1|学习不扎实|1|completed', '2|巡河不到位|1|ongoing'],
  ],
  [
    'a number in the cell of its problem',
    `${LEAD}二、整改情况\n存在问题|整改措施|完成情况\n1.学习不扎实|一是补学6次;二是测试2次|已完成\n2.巡河不到位|配员31名|已完成\n3.报销不规范|退回差旅费960元|持续推进\n${NEXT}`,
    ['1.|学习不扎实|2|completed', '2.|巡河不到位|1|completed', '3.|报销不规范|1|ongoing'],
  ],
];

const UNNUMBERED: Layout[] = [
  [
    'questions and answers',
    '问:党组怎样组织整改?\n答:召开会议9次,制定措施44条。\n问:关于“巡河流于形式”的问题,改得怎么样?\n答:一是划段定人。二是安装监控27处。目前已完成整改。\n问:关于“水费管理混乱”的问题,改得怎么样?\n答:清理水费台账,收回欠费4.2万元。\n问:下一步有什么打算?\n答:计划新建制度3项。\n',
    ['-|关于“巡河流于形式”的问题|2|completed', '-|关于“水费管理混乱”的问题|1'],
    { 召开会议9次: 'lead', 计划新建: 'promise' },
  ],
  [
    'bare sections over bare groups over bare titles',
    '整改工作组织情况\n局党组召开会议9次,制定措施44条,反馈的21个问题已完成19个。\n反馈问题整改情况\n党的政治建设方面\n理论武装抓得不紧\n集中学习12次,交流研讨4次,撰写心得30篇。\n“河长制”落实打折扣\n一是划段定人,配备巡河员31名。二是通报巡河不力的河长4名。\n作风纪律建设方面\n下乡蹭吃蹭喝\n退缴伙食费3120元,对4名干部批评教育。\n会议费超标准列支\n核减会议费预算,修订会议费管理办法。\n下一步工作安排\n计划新建制度3项,收回水费2万元。\n',
    ['-|理论武装抓得不紧|1', '-|“河长制”落实打折扣|2', '-|下乡蹭吃蹭喝|1', '-|会议费超标准列支|1'],
    { 局党组召开: 'lead', 计划新建: 'promise' },
  ],
  [
    'bare lines over problems, without a section',
    '聚焦决策部署贯彻落实\n关于学习不扎实的问题\n补学6次,研讨4次,形成报告3篇。\n关于巡河不到位的问题\n一是划段。二是配员31名。\n聚焦财经纪律执行\n关于报销不规范的问题\n退回差旅费960元,修订报销办法。\n下一步,局党组将继续努力,新建制度3项。\n',
    ['-|关于学习不扎实的问题|1', '-|关于巡河不到位的问题|2', '-|关于报销不规范的问题|1'],
    { 新建制度3项: 'promise' },
  ],
  [
    'bare titles over labelled paragraphs',
    `${LEAD}二、逐项整改情况\n学习教育质量不高\n整改措施:一是补学6次;二是测试2次。\n整改结果:已完成。\n河道岸线被占\n整改措施:拆除违建18处。\n整改结果:已完成。\n水费跑冒滴漏\n整改措施:追缴水费4.2万元。\n整改结果:持续推进。\n${NEXT}`,
    ['-|学习教育质量不高|2|completed', '-|河道岸线被占|1|completed', '-|水费跑冒滴漏|1|ongoing'],
  ],
  [
    'labels in place of sections, titles before colons',
    '整改组织:召开会议9次,制定措施44条。\n整改落实情况:\n学习教育不扎实:一是补学6次;二是开展测试2次。\n河道管护不到位:划段定人,配备巡河员31名。\n水费收缴不规范:追缴水费4.2万元,清退水费600元。\n支部建设不经常:开展主题党日8次。\n整改成效:反馈的21个问题已完成19个,建立制度7项。\n下一步打算:新建制度3项。\n',
    ['-|学习教育不扎实|2', '-|河道管护不到位|1', '-|水费收缴不规范|1', '-|支部建设不经常|1'],
    { 召开会议9次: 'lead', 反馈的21个: 'results', 新建制度3项: 'promise' },
  ],
  [
    'sections in brackets, numbered problems under them',
    '【整改总体情况】\n局党组召开会议9次。\n【党的建设方面】\n反馈问题1:支部活动质量\n整改情况:开展主题党日8次。\n完成情况:已完成\n反馈问题2:党费核算\n整改情况:一是重新核算;二是补缴党费210元。\n完成情况:已完成并长期坚持\n【工程管理方面】\n反馈问题3:验收滞后\n整改情况:组织验收18处。\n完成情况:正在推进\n【下一步工作】\n新建制度3项。\n',
    [
      '反馈问题1|支部活动质量|1|completed',
      '反馈问题2|党费核算|2|completed_kept_up',
      '反馈问题3|验收滞后|1|ongoing',
    ],
    { 局党组召开: 'lead', 新建制度3项: 'promise' },
  ],
  [
    'titles in brackets before their text',
    `${LEAD}二、反馈问题整改情况\n【学习不扎实】补学6次。\n【巡河不到位】一是划段;二是配员31名。\n【报销不规范】退回差旅费960元。\n${NEXT}`,
    ['-|学习不扎实|1', '-|巡河不到位|2', '-|报销不规范|1'],
  ],
  [
    '◆ villages over ● titles',
    `${LEAD}二、具体问题整改情况\n◆柳林渡村\n●党务公开不及时。设置公开栏,补公开事项31项。\n●鱼塘承包费拖欠。一是上门催缴;二是收回承包费2.6万元。\n◆石桥村\n●低保评议不严。重新评议,取消低保3户。\n●道路管护没人管。设立公益岗位6个。\n${NEXT}`,
    ['-|党务公开不及时|1', '-|鱼塘承包费拖欠|2', '-|低保评议不严|1', '-|道路管护没人管|1'],
  ],
  [
    '—— before titles on lines of their own, a status line beneath',
    `${LEAD}二、具体问题整改情况\n第一方面:政治建设有差距\n——学习教育不扎实\n一是补学6次。二是测试2次。\n整改完成情况:已完成\n——河湖巡查不到位\n划段定人,配员31名。\n整改完成情况:已完成并长期坚持\n第二方面:财务管理有漏洞\n——差旅报销不规范\n退回差旅费960元,修订办法。\n整改完成情况:基本完成\n${NEXT}`,
    [
      '-|学习教育不扎实|2|completed',
      '-|河湖巡查不到位|1|completed_kept_up',
      '-|差旅报销不规范|1|basically_done',
    ],
  ],
  [
    'paragraphs that open with the quoted problem',
    `${LEAD}二、反馈问题整改情况\n“学习走过场”问题。一是补学6次。二是测试2次。\n“河长只挂名”问题。通报河长4名,划段定人。\n“水费一笔糊涂账”问题。清理台账,收回水费4.2万元。\n${NEXT}`,
    ['-|“学习走过场”问题|2', '-|“河长只挂名”问题|1', '-|“水费一笔糊涂账”问题|1'],
  ],
  [
    '针对“…”问题, at the head of each paragraph of a group',
    `${LEAD}二、反馈问题整改情况\n(一)政治建设方面\n针对“学习不扎实”问题,制定计划,补学6次。\n针对“研讨走形式”问题,一是开展研讨4次;二是撰写心得30篇。\n(二)纪律作风方面\n针对“报销不规范”问题,退回差旅费960元。\n${NEXT}`,
    ['-|针对“学习不扎实”问题|1', '-|针对“研讨走形式”问题|2', '-|针对“报销不规范”问题|1'],
  ],
  [
    '针对“…”问题, beneath a number that names the problem is no item of its own',
    `${LEAD}二、反馈问题整改情况\n1.学习不扎实的问题\n针对“补学不及时”问题,补学6次。\n2.报销不规范的问题\n针对“超标准住宿”问题,退回差旅费960元。\n${NEXT}`,
    ['1.|学习不扎实的问题|1', '2.|报销不规范的问题|1'],
  ],
];

const LABELS: Layout[] = [
  [
    'a bracketed label that counts the problems, with parts in brackets',
    `${LEAD}二、反馈问题整改情况\n(一)政治建设方面\n【反馈问题1】学习不扎实。\n【整改情况】一是补学6次。二是测试2次。\n【完成状态】已完成\n【反馈问题2】研讨走形式。\n【整改情况】研讨4次。\n【完成状态】已完成\n(二)财务管理方面\n【反馈问题3】报销不规范。\n【整改情况】退回差旅费960元。\n【完成状态】正在推进\n${NEXT}`,
    [
      '【反馈问题1】|学习不扎实|2|completed',
      '【反馈问题2】|研讨走形式|1|completed',
      '【反馈问题3】|报销不规范|1|ongoing',
    ],
  ],
  [
    'a word of its own that counts on, with the title behind it',
    `${LEAD}二、反馈问题整改情况\n〖条目1〗学习不扎实\n整改情况:①补学6次。②测试2次。\n〖条目2〗巡河不到位\n整改情况:配员31名。\n〖条目3〗报销不规范\n整改情况:退回差旅费960元。\n${NEXT}`,
    ['〖条目1〗|学习不扎实|2', '〖条目2〗|巡河不到位|1', '〖条目3〗|报销不规范|1'],
  ],
  [
    'a problem with its number in brackets, over a run of measures',
    `${LEAD}二、反馈问题整改情况\n问题(一)学习不扎实。\n1.补学6次。2.测试2次。\n整改状态:已完成。\n问题(二)巡河不到位。\n划段定人,配员31名。\n整改状态:已完成。\n问题(三)报销不规范。\n1.退回差旅费960元。2.修订办法。3.通报1期。\n整改状态:基本完成。\n${NEXT}`,
    [
      '问题(一)|学习不扎实|2|completed',
      '问题(二)|巡河不到位|1|completed',
      '问题(三)|报销不规范|3|basically_done',
    ],
  ],
  [
    'measures that are counted by their own label',
    `${LEAD}二、反馈问题整改情况\n问题1:学习不扎实。\n措施1:补学6次。\n措施2:测试2次。\n问题2:巡河不到位。\n措施1:配员31名。\n${NEXT}`,
    ['问题1|学习不扎实|2', '问题2|巡河不到位|1'],
  ],
  [
    'bracketed labels without colons',
    `${LEAD}二、反馈问题整改情况\n1.【反馈问题】学习教育重形式轻效果。\n【整改情况】一是开展研讨5次;二是开展实地教学2次。\n【完成情况】已完成。\n2.【反馈问题】项目前期工作粗放。\n【整改情况】修订前期工作规程,退回可研报告3份。\n【完成情况】已完成,长期坚持。\n${NEXT}`,
    ['1.|学习教育重形式轻效果|2|completed', '2.|项目前期工作粗放|1|completed_kept_up'],
  ],
  [
    'measures numbered inside the paragraph of 整改措施',
    `${LEAD}二、反馈问题整改情况\n问题一:节水意识不强。\n整改措施:1.开展宣传9场;2.安装设施340处;3.开展检查6次。\n整改成效:用水量下降8%。\n问题二:验收程序倒置。\n整改措施:1.补办验收手续18处;2.谈话提醒2人。\n整改成效:程序规范。\n${NEXT}`,
    ['问题一|节水意识不强|3', '问题二|验收程序倒置|2'],
  ],
  [
    '整改落实 and 销号情况 under what the inspection said',
    `${LEAD}二、反馈意见整改落实情况\n(一)反馈意见指出“学习教育重形式”。\n整改落实:一是补学6次。二是测试2次。\n销号情况:已销号。\n(二)反馈意见指出“水费征收人情化”。\n整改落实:追缴水费4.2万元。\n销号情况:未销号,正在推进。\n${NEXT}`,
    ['(一)|反馈意见指出“学习教育重形式”|2|completed', '(二)|反馈意见指出“水费征收人情化”|1|ongoing'],
  ],
  [
    'a label of its own kind before what was done',
    `反馈问题1:老泵站改造走过场。\n怎样整改:重新勘察泵站7座。\n反馈问题2:维修资金不公开。\n怎样整改:公示账目9份。\n整改结果:截至12月底,21个问题已整改19个,批评教育3人。\n下一步,局党组将盯紧余下问题。\n`,
    ['反馈问题1|老泵站改造走过场|1', '反馈问题2|维修资金不公开|1'],
    { '整改结果:截至': 'results', '下一步,局党组': 'promise' },
  ],
  ...['整改任务', '事项'].map((word): Layout => [
    `${word}1`,
    `${LEAD}二、任务完成情况\n${word}1:健全学习制度\n整改措施:一是制定计划;二是开展抽查。\n完成情况:已完成\n${word}2:清收欠缴水费\n整改措施:收回水费4.2万元。\n完成情况:持续推进\n${NEXT}`,
    [`${word}1|健全学习制度|2|completed`, `${word}2|清收欠缴水费|1|ongoing`],
  ]),
  [
    '责任单位 and 整改时限 before the measures',
    `${LEAD}二、反馈问题整改情况\n1.学习不扎实。\n责任单位:办公室\n整改时限:立行立改\n整改措施:一是补学6次;二是测试2次。\n完成情况:已完成\n2.巡河不到位。\n责任单位:河湖科\n整改时限:2023年9月底\n整改措施:配员31名。\n完成情况:已完成,长期坚持\n${NEXT}`,
    ['1.|学习不扎实|2|completed', '2.|巡河不到位|1|completed_kept_up'],
  ],
  [
    '后续打算 as the last label',
    `${LEAD}二、反馈问题整改情况\n1.学习不扎实。补学6次。\n2.巡河不到位。配员31名。\n后续打算:新建制度3项。\n`,
    ['1.|学习不扎实|1', '2.|巡河不到位|1'],
    { 后续打算: 'promise' },
  ],
];

const NUMBERS: Layout[] = [
  [
    'a part under every number is a part',
    `${LEAD}二、反馈问题整改情况\n1、学习不经常的问题\n1-1、制度不全\n补学6次。\n2、巡河不到位的问题\n2-1、路线不清\n划段定人。\n${NEXT}`,
    ['1-1|制度不全|1', '2-1|路线不清|1'],
  ],
  [
    'months, houses and a letter without those before it are no numbers',
    `${LEAD}二、反馈问题整改情况\n1、会议过多的问题\n5-6、7月份合并会议2次。\nK、站点排查12处。\n2、学习不经常的问题\n补学6次。\n${NEXT}`,
    ['1、|会议过多的问题|1', '2、|学习不经常的问题|1'],
  ],
  [
    'letters of an abbreviation are none',
    `${LEAD}二、反馈问题整改情况\n(一)政务公开不及时的问题\n开通APP、微信、QQ、政务网等渠道公开水费标准。\n${NEXT}`,
    ['(一)|政务公开不及时的问题|1'],
  ],
  [
    'numbers with suffixes, for problems added later',
    `${LEAD}二、反馈问题整改情况\n1、河道巡查不严的问题\n划段定人。\n1-1、水费清理不力的问题\n收回水费4.2万元。\n2、学习不经常的问题\n补学6次。\n3、公车管理不严的问题\n封存公车2辆。\n${NEXT}`,
    [
      '1、|河道巡查不严的问题|1',
      '1-1、|水费清理不力的问题|1',
      '2、|学习不经常的问题|1',
      '3、|公车管理不严的问题|1',
    ],
  ],
  [
    'letters beyond H that follow the others, also before a year',
    `${LEAD}二、反馈问题整改情况\nA.河道巡查不严。划段定人。\nB.学习不经常。划段定人。\nC.水费清理不力。划段定人。\nD.公车管理不严。划段定人。\nE.会议过多。划段定人。\nF.台账不清。划段定人。\nG.采购不规范。划段定人。\nH.档案缺失。划段定人。\nI.值班不严。划段定人。\nJ.2019年巡察反馈的问题整改不力。清理往来款16笔。\n${NEXT}`,
    [
      'A|河道巡查不严|1',
      'B|学习不经常|1',
      'C|水费清理不力|1',
      'D|公车管理不严|1',
      'E|会议过多|1',
      'F|台账不清|1',
      'G|采购不规范|1',
      'H|档案缺失|1',
      'I|值班不严|1',
      'J|2019年巡察反馈的问题整改不力|1',
    ],
  ],
  [
    'three numbers with points between them',
    `1.组织领导\n1.1召开会议9次。\n2.反馈问题整改情况\n2.1党的建设方面\n2.1.1学习不扎实。补学6次。\n2.1.2研讨走形式。研讨4次。\n2.2财务管理方面\n2.2.1报销不规范。退回差旅费960元。\n3.下一步打算\n3.1计划新建制度3项。\n`,
    ['2.1.1|学习不扎实|1', '2.1.2|研讨走形式|1', '2.2.1|报销不规范|1'],
    { 计划新建制度3项: 'promise' },
  ],
  [
    'small and hollow brackets',
    `${LEAD}二、反馈问题整改情况\n〔一〕党建方面\n﹙1﹚学习不扎实。补学6次。\n﹙2﹚研讨走形式。研讨4次。\n〔二〕财务方面\n﹙1﹚报销不规范。退回差旅费960元。\n${NEXT}`,
    ['﹙1﹚|学习不扎实|1', '﹙2﹚|研讨走形式|1', '﹙1﹚|报销不规范|1'],
  ],
  [
    'a run on one line beneath a heading counts measures',
    `${LEAD}二、反馈问题整改情况\n(一)学习不扎实\n1)补学6次。2)测试2次。3)通报结果。\n(二)巡河不到位\n①划段。②配员31名。\n${NEXT}`,
    ['(一)|学习不扎实|3', '(二)|巡河不到位|2'],
  ],
  [
    '其一、其二 and dashes count measures',
    `${LEAD}二、反馈问题整改情况\n(一)学习不扎实。其一,补学6次。其二,测试2次。\n(二)巡河不到位\n——划段。\n——配员31名。\n——考核。\n${NEXT}`,
    ['(一)|学习不扎实|2', '(二)|巡河不到位|3'],
  ],
  [
    '第一项',
    `${LEAD}二、反馈问题整改情况\n第一项:学习不扎实。补学6次。\n第二项:巡河不到位。一是划段;二是配员31名。\n${NEXT}`,
    ['第一项|学习不扎实|1', '第二项|巡河不到位|2'],
  ],
  [
    '01 without a mark behind, status in brackets at the end',
    `${LEAD}二、反馈问题整改情况\n01 学习不扎实。补学6次。[已完成]\n\n02 巡河不到位。一是划段;二是配员31名。[基本完成]\n\n03 报销不规范。退回差旅费960元。[已完成]\n${NEXT}`,
    ['01|学习不扎实|1|completed', '02|巡河不到位|2|basically_done', '03|报销不规范|1|completed'],
  ],
  [
    '1-1 under 1, half-width full stops',
    '一、整改组织\n局党组召开会议9次.\n二、整改结果\n1 政治建设方面\n1-1 学习不扎实.补学6次.已完成.\n1-2 研讨走形式.一是研讨4次;二是撰写心得30篇.已完成.\n2 财务管理方面\n2-1 报销不规范.退回差旅费960元.已完成.\n三、下一步打算\n新建制度3项.\n',
    ['1-1|学习不扎实|1|completed', '1-2|研讨走形式|2|completed', '2-1|报销不规范|1|completed'],
    { 局党组召开: 'lead', 新建制度3项: 'promise' },
  ],
  [
    '1) and 一. with half-width full stops throughout',
    '一.整改组织情况\n局党组召开会议9次.\n二.反馈问题整改情况\n1)理论学习不经常.一是补学6次;二是开展测试2次.\n2)水库巡查不到位.配备巡查员12名.\n3)公务接待超标准.退回接待费980元.\n三.下一步打算\n继续努力,新建制度3项.\n',
    ['1)|理论学习不经常|2', '2)|水库巡查不到位|1', '3)|公务接待超标准|1'],
    { 局党组召开: 'lead', 新建制度3项: 'promise' },
  ],
  [
    '1 and 1.1 on lines of their own',
    `${LEAD}二、整改落实情况\n1 政治建设\n1.1 学习不扎实\n补学6次。\n1.2 研讨走形式\n一是研讨4次;二是撰写心得30篇。\n2 财务管理\n2.1 报销不规范\n退回差旅费960元。\n${NEXT}`,
    ['1.1|学习不扎实|1', '1.2|研讨走形式|2', '2.1|报销不规范|1'],
  ],
  [
    'a number before a year or a figure',
    `${LEAD}二、反馈问题整改情况\n(一)针对学习不扎实的问题\n1.修订学习制度。\n2.2023年补学6次。\n3.7个支部完成测试。\n(二)针对报销不规范的问题\n1.退回差旅费960元。\n${NEXT}`,
    ['1.|修订学习制度|1', '2.|2023年补学6次|1', '3.|7个支部完成测试|1', '1.|退回差旅费960元|1'],
  ],
  [
    'Roman numbers',
    `${LEAD}二、整改情况\nⅠ.学习不扎实。补学6次。\nⅡ.巡河不到位。配员31名。\n${NEXT}`,
    ['Ⅰ.|学习不扎实|1', 'Ⅱ.|巡河不到位|1'],
  ],
  [
    'a text in Markdown',
    '## 一、整改组织\n召开会议9次。\n## 二、问题整改\n### 1. 学习不经常\n**整改措施**:一是补学6次;二是测试2次。\n**完成情况**:已完成\n### 2. 验收滞后\n**整改措施**:组织验收18处。\n## 三、下一步\n新建制度3项。\n',
    ['1.|学习不经常|2', '2.|验收滞后|1'],
    { 新建制度3项: 'promise' },
  ],
  [
    '(一) over 1. over (1) over ①',
    `${LEAD}二、具体整改情况\n(一)聚焦上级决策部署落实方面\n1.贯彻节水要求有差距\n(1)节水宣传不深入\n①开展进校园活动9场。\n②制作宣传片2部。\n(2)计量设施不全\n①安装计量设施340处。\n2.巡河履职有差距\n(1)巡河记录造假\n①更换巡河员3名。\n(二)聚焦基层组织建设方面\n1.换届不及时\n(1)两个支部超期\n①完成换届。\n三、下一步工作打算\n(一)抓巩固。继续整改。\n`,
    [
      '①|开展进校园活动9场|1',
      '②|制作宣传片2部|1',
      '①|安装计量设施340处|1',
      '①|更换巡河员3名|1',
      '①|完成换届|1',
    ],
    { 抓巩固: 'promise' },
  ],
  [
    '(1) that runs on over the problems',
    `${LEAD}二、反馈问题整改情况\n(一)学习贯彻上级部署方面存在的问题\n1.“学习不深入”问题\n(1)开展集中学习12次。\n(2)开展研讨4次。\n2.“节水落实不力”问题\n(3)安装计量设施340处。\n(二)从严治党方面存在的问题\n3.“监督宽松软”问题\n(4)约谈站所负责人3名。\n${NEXT}`,
    ['(1)|开展集中学习12次|1', '(2)|开展研讨4次|1', '(3)|安装计量设施340处|1', '(4)|约谈站所负责人3名|1'],
  ],
  [
    'lines broken at the width of the page, also within 二是',
    `${LEAD}二、反馈问题整改情况\n1.关于理论学习中心组学习制度执行不够严格的问题。一是\n制定年度学习计划,全年组织集体学习研讨共计十二次;二\n是完善学习档案,督促学习不经常的同志及时补学,共补学\n六次。\n2.关于河道巡查记录不够完整的问题。重新划分河道管护责\n任段,配备专职巡河人员三十一名,建立巡河日志抽查制度\n。\n${NEXT}`,
    ['1.|关于理论学习中心组学习制度执行不够严格的问题|2', '2.|关于河道巡查记录不够完整的问题|1'],
  ],
];

const ZONES: Layout[] = [
  [
    'a summary in a section of its own behind the items',
    `${LEAD}二、动真碰硬抓整改\n(一)政治建设方面\n1.关于“学习不扎实”问题。补学6次。\n2.关于“研讨走形式”问题。研讨4次。\n三、常抓不懈求长效\n截至2023年12月31日,21个问题整改完成19个。\n下一步,计划新建制度3项。\n`,
    ['1.|关于“学习不扎实”问题|1', '2.|关于“研讨走形式”问题|1'],
    { '21个问题整改完成19个': 'results', 计划新建制度3项: 'promise' },
  ],
  [
    'what is planned numbered on with the items',
    `${LEAD}二、反馈问题整改情况\n1.学习不扎实\n补学6次。\n2.巡河不到位\n配员31名。\n3.下一步打算\n计划新建制度3项。\n`,
    ['1.|学习不扎实|1', '2.|巡河不到位|1'],
    { 计划新建制度3项: 'promise' },
  ],
  [
    'numbers alone, totals and promise behind them',
    '收到反馈意见后,局党组召开会议9次,制定措施44条。\n1.学习贯彻不够深入。一是补学6次。二是开展研讨。\n2.河道管护责任悬空。划段定人,配备巡河员31名。\n3.水库除险加固缓慢。完成加固7座。\n4.干部交流轮岗少。交流轮岗9名。\n截至12月底,21个问题已完成19个,给予党内警告1人,建立制度7项。\n今后,局党组将持续发力,计划新建制度3项。\n',
    ['1.|学习贯彻不够深入|2', '2.|河道管护责任悬空|1', '3.|水库除险加固缓慢|1', '4.|干部交流轮岗少|1'],
    { 截至12月底: 'results', '今后,局党组': 'promise', 收到反馈: 'lead' },
  ],
  [
    'a last paragraph in which the body speaks of what it will do',
    '一、关于学习不扎实的问题。补学6次。\n二、关于巡河不到位的问题。一是划段;二是配员31名。\n总体看,反馈的21个问题已完成19个,建立制度7项。\n局党组将以此次巡察整改为契机,继续抓好后续工作,新建制度3项。\n',
    ['一、|关于学习不扎实的问题|1', '二、|关于巡河不到位的问题|2'],
    { 总体看: 'results', 局党组将以: 'promise' },
  ],
  [
    'results under a heading that sounds like an outlook, a promise behind them',
    '一、强化责任担当,统筹推进整改\n局党组召开会议9次。\n二、坚持靶向施治,逐项整改落实\n(一)学习不够深入。补学6次。\n(二)节水推进缓慢。安装设施340处。\n三、注重建章立制,整改成果持续巩固\n整改以来,共修订制度7项,收回水费4.2万元,诫勉1人。下一步,将新建制度3项。\n',
    ['(一)|学习不够深入|1', '(二)|节水推进缓慢|1'],
    { 共修订制度: 'results', 将新建制度: 'promise' },
  ],
  [
    'one paragraph on what is still to be done, where the parts before it hold items',
    `${LEAD}二、反馈问题整改情况\n(一)学习不够深入。补学6次。\n(二)节水推进缓慢。安装设施340处。\n三、需要常抓的事项\n对水价改革等2个问题,局党组将明确阶段目标,久久为功。\n四、下一步打算\n继续努力。\n`,
    ['(一)|学习不够深入|1', '(二)|节水推进缓慢|1'],
    { 对水价改革: 'promise' },
  ],
  [
    'results before the items',
    '一、整改成效\n21个问题已完成19个,建立制度7项,收回水费4.2万元。\n二、问题整改\n(一)学习不扎实\n补学6次。\n(二)巡河不到位\n配员31名。\n三、存在的不足和下一步打算\n个别问题还在推进。新建制度3项。\n',
    ['(一)|学习不扎实|1', '(二)|巡河不到位|1'],
    { '21个问题': 'lead', 新建制度3项: 'promise' },
  ],
  [
    'a paragraph on the organisation before the fields of problems, under one heading',
    '一、迅速行动,制定方案\n制定方案。\n二、强化措施,立行立改\n(一)坚持党组主抓,组织有力。召开会议9次。\n(二)坚持从严从紧,细化推进。针对21个问题逐一整改:\n1.聚焦决策部署落实情况:\n(1)学习不扎实。补学6次。\n(2)巡河不到位。配员31名。\n三、下一步打算\n新建制度3项。\n',
    ['(1)|学习不扎实|1', '(2)|巡河不到位|1'],
    { 召开会议9次: 'lead', 补学6次: 'rectification', 新建制度3项: 'promise' },
  ],
  [
    'problems in groups by how far they have come',
    '一、总体情况\n召开会议9次。\n二、已完成整改的问题\n1.关于“学习不扎实”的问题。补学6次。\n三、取得阶段性成效、仍需推进的问题\n2.关于“巡河不到位”的问题。配员31名。\n四、需长期坚持的问题\n3.关于“融合不够”的问题。开展活动9次。\n五、下一步打算\n新建制度3项。\n',
    [
      '1.|关于“学习不扎实”的问题|1|completed',
      '2.|关于“巡河不到位”的问题|1',
      '3.|关于“融合不够”的问题|1|long_term',
    ],
  ],
  [
    'titles behind 1) with labels below, and 综合情况 after the items',
    `${LEAD}二、整改落实进展\n(一)服务不到位\n1)辅具适配脱节\n存在问题:轮椅积压133件。\n整改进展:入户评估1870人,整改完成。\n2)补贴发放错漏\n存在问题:死亡人员仍在领取。\n整改进展:追回补贴11.2万元,基本完成。\n三、综合情况\n问责9人。\n${NEXT.replace('三', '四')}`,
    ['1)|辅具适配脱节|1|completed', '2)|补贴发放错漏|1|basically_done'],
    { 问责9人: 'results' },
  ],
  [
    'points on what was done, with the state of the problem below the last',
    `${LEAD}二、整改落实情况\n(一)工程款支付审核不严\n1.核查项目2个。\n2.追回超付款68.4万元。\n整改状态:已完成\n(二)推动转型发展不力\n1.编制规划。\n2.承接项目5个。\n整改状态:基本完成\n${NEXT}`,
    ['(一)|工程款支付审核不严|2|completed', '(二)|推动转型发展不力|2|basically_done'],
  ],
  [
    'how the work was done, after the items',
    '一、反馈问题整改情况\n(一)学习不扎实\n补学6次。\n(二)巡河不到位\n配员31名。\n二、局党组推进整改的主要做法\n召开会议9次。\n三、驻局纪检监察组监督执纪情况\n立案2件。\n四、下一步打算\n新建制度3项。\n',
    ['(一)|学习不扎实|1', '(二)|巡河不到位|1'],
    { 召开会议9次: 'results', 立案2件: 'results', 新建制度3项: 'promise' },
  ],
  [
    'points on what was done about one problem, beside problems without points',
    `${LEAD}二、整改完成情况\n1.关于需求调研不深的问题。走访用水户480户。\n2.关于项目进度慢的问题。\n(1)滞后的9个项目中6个已完工。\n(2)项目资金6800万元已拨付到位。\n3.关于作风松弛的问题。\n(1)清理超标准配备的用车3辆。\n(2)对离岗的2名职工批评教育。\n${NEXT}`,
    ['1.|关于需求调研不深的问题|1', '2.|关于项目进度慢的问题|2', '3.|关于作风松弛的问题|2'],
  ],
  [
    'points that name problems, beside problems without points',
    `${LEAD}二、整改完成情况\n1.关于需求调研不深的问题。走访用水户480户。\n2.关于财务管理不严的问题。\n(1)报销不规范。修订制度1项。\n(2)台账不健全。补登台账12份。\n${NEXT}`,
    ['1.|关于需求调研不深的问题|1', '(1)|报销不规范|1', '(2)|台账不健全|1'],
  ],
  [
    'numbered paragraphs in every section',
    '整改推进情况\n1.强化领导。召开会议9次。\n2.细化方案。制定措施44条。\n具体问题整改情况\n1.学习不扎实。补学6次。\n2.巡河不到位。配员31名。\n下一步工作打算\n1.持续整改。新建制度3项。\n',
    ['1.|学习不扎实|1', '2.|巡河不到位|1'],
    { 召开会议9次: 'lead', 持续整改: 'promise' },
  ],
];

describe('tables of other shapes', () => {
  test.each(TABLES)('%s', (...layout) => expectLayout(layout));
});

describe('layouts without numbers', () => {
  test.each(UNNUMBERED)('%s', (...layout) => expectLayout(layout));
});

describe('labels', () => {
  test.each(LABELS)('%s', (...layout) => expectLayout(layout));
});

describe('rarer numbers', () => {
  test.each(NUMBERS)('%s', (...layout) => expectLayout(layout));
});

describe('what stands around the items', () => {
  test.each(ZONES)('%s', (...layout) => expectLayout(layout));

  test('a section on the use of results is not a promise', () => {
    const text = `${OPENING}一、整改基本情况。召开会议9次。\n二、整改成果运用。建立制度7项,收回水费4.2万元。\n三、下一步安排。新建制度3项。\n`;
    expect([zoneOf(text, '建立制度7项'), zoneOf(text, '新建制度3项')]).toEqual(['lead', 'promise']);
  });

  test.each(['2024.06.18', '2024-6-18', '2024年1月   日', '2024 年 1 月 9 日'])(
    'the date %s below a signing body is the signature date',
    (date) => {
      const text = `${OPENING}反馈的21个问题已完成19个。\n通信地址:南屏区水利局;电话:000-0000000\n南屏区水利局党组\n${date}\n`;
      expect([
        zoneOf(text, '通信地址'),
        zoneOf(text, `南屏区水利局党组\n${date}`),
        zoneOf(text, date),
      ]).toEqual(['contact', 'signature', 'signature']);
    },
  );

  test('a lone date in figures belongs to the page', () => {
    const text = `${OPENING}反馈的21个问题已完成19个。\n2024-06-18\n`;
    expect(zoneOf(text, '2024-06-18')).toBe('furniture');
  });

  test('a table of contents above the title is no part of the notice', () => {
    const contents = '一、提高政治站位\n二、坚持问题导向\n(一)聚焦决策部署方面(7个问题)\n三、正视差距\n';
    const text = `${contents}${OPENING}一、提高政治站位\n召开会议9次。\n二、坚持问题导向\n(一)学习不扎实。补学6次。\n(二)巡河不到位。配员31名。\n`;
    expect(items(text)).toEqual(['(一)|学习不扎实|1', '(二)|巡河不到位|1']);
    expect([zoneOf(text, '7个问题'), zoneOf(text, '南屏区水利局党组关于')]).toEqual(['furniture', 'title']);
  });
});
