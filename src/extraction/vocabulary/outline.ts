import { anyOf, pattern } from '#text/pattern.ts';

function plain({ source }: RegExp): RegExp {
  return new RegExp(source, 'u');
}

/** Labels of page furniture on government sites. Folded text. */
const CHROME_LABEL = anyOf(
  `
  更新时间 更新日期 发布时间 发布日期 发文日期 成文日期 公开日期 生成日期 转载日期 公示日期
  原文发布时间 信息来源 稿件来源 文章来源 来源 作者 转载自 信息分类 主题分类 体裁分类 公开方式
  公开范围 公开时限 效力状态 有效性 发布机构 发布单位 发文机关 发布人 索引号 文号 主题词 浏览次数
  浏览量 浏览 阅读次数 阅读量 阅读 点击数 点击量 点击率 点击次数 点击 访问量 访问次数 字体 字号
  字体大小 视力保护色 责任编辑 责编 编辑 校对 审核 撰稿 供稿 信息员 分享到 分享 当前位置 您现在的位置
  您的位置 您当前的位置 当前所在位置 所在位置 你的位置 位置 上一篇 下一篇 上一条 下一条 原文链接
  原文地址 主办 主办单位 承办 承办单位 网站标识码 备案号 技术支持 今天是 扫一扫 网站地图 全文下载
  附件下载 日期 时间 栏目 创建时间 创建日期 录入时间 生成时间 添加时间 编辑时间 上传时间 信息时间 内容来源
  信息提供 发稿时间 刊发时间 刊登时间 发文时间 公布时间 公布日期
  `
    .trim()
    .split(/\s+/u),
);

/** Page furniture without a colon. */
const CHROME_WORD = anyOf(
  `
  相关阅读 相关链接 相关文章 相关新闻 推荐阅读 热门推荐 免责声明 无障碍 关怀版 长者版 返回顶部
  返回首页 打印 打印本页 打印此页 关闭 关闭窗口 关闭本页 收藏 加入收藏 全文下载 朗读 分享到 字体 纠错
  网站地图 版权所有 Copyright 网站标识码 ICP备 公网安备 政府网站找错 扫码 扫一扫 首页 【打印】
  责任编辑
  `
    .trim()
    .split(/\s+/u),
);

const ISO_DATE = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?: +\d{1,2}:\d{2}(?::\d{2})?)?/u;
/** Months and days padded with zeros are printed by a machine. */
const PADDED_DATE = /\d{4}年(?:0\d月\d{2}|\d{2}月0\d)日/u;

const PLAIN_DATE = /\d{4}年\d{1,2}月\d{1,2}日/u;

/** A whole line of page furniture. */
export const CHROME = plain(pattern`
  ^[\s\[(]*${CHROME_LABEL}[\s\])]*[:|>]
  |^[\s\[(★]*${CHROME_WORD}(?:[\s\])!|>:,。]|$)
  |^${ISO_DATE}(?:[\s|]*$|[\s|]+(?:${CHROME_LABEL}|${CHROME_WORD}))
  |^(?:版权|Copyright|©)
  |^${CHROME_LABEL}$
`);

/** A piece of page furniture between blanks. */
export const CHROME_TOKEN = plain(
  pattern`:|^[\s\[(]*(?:${CHROME_LABEL}|${CHROME_WORD}|${ISO_DATE}|${PADDED_DATE})`,
);
/** What follows such a label: 大 中 小, 208次. */
export const CHROME_VALUE = /^[\d大中小特次人篇A-Za-z+-]{1,4}$/u;
/** The title in a line that goes on. */
export const TITLED = /^[^。,;:|>\d]{6,80}?(?:通报|公告|公示|报告|公开)(?: ?\([^()]{1,30}\))?(?=[ [(\d])/u;
/** Opens with the page's date, perhaps after the name of a site or paper. */
export const DATED_START = plain(
  pattern`^[[(]?(?:[^。,;:于自从至]{2,24}\s)?(?:${ISO_DATE}|${PADDED_DATE}|(?<=[报网站刊台社布]\s)${PLAIN_DATE})[)\]]?[\s|]`,
);
/** A line above the text with the page's date: in figures, padded, or beside a time or the name of a site or paper. */
export const PAGE_LINE = plain(pattern`
  ^(?!.{0,100}(?:巡[视察](?!办|网)|(?<!意见)反馈|[进入]驻|整改|截[至止]|会议|通过))[^。;!?]{0,40}(?:
    ${ISO_DATE}|${PADDED_DATE}
    |${PLAIN_DATE}(?=.{0,60}(?:\d[:时点]\d|[报网站台社版]|发布|来源|浏览|阅读))
    |(?<=^\s*)${PLAIN_DATE}(?=\s+[^\s。,;:]{2,10}[部处科室办局组]$)
    |(?<=[报网站刊台社]》?[\s|]{0,3})${PLAIN_DATE}
  )[^。;!?]{0,60}$
`);
/** The first words of a notice. */
export const OPENING_WORD = /根据|按照|依照|依据|遵照|按(?=[省市县区州旗]委)/u;

/** How the last line of a title ends. */
export const TITLE_END =
  /(?:通报|公告|公示|报告|通知|情况|公开|说明|公示表|一览表|情况表|函)(?: ?[([][^()[\]]{1,30}[)\]])?$/u;
export const TITLE_WORD = /整改|巡[视察]/u;

/** A paragraph that opens the notice proper. */
export const OPENING =
  /统一(?:部署|安排)|工作(?:部署|安排|规划)|部署要求|(?:进行|开展|实施)了?[^。]{0,20}巡[视察]|巡[视察]组[^。]{0,60}(?:进驻|反馈|对)|予以公[布告开示]|公[布告开示]如下/u;

/** Sentences and labels that open the contact block. */
export const CONTACT = pattern`
  (?:^|[。;!|]\s*)(?<contact>
    (?:热忱|诚挚|热烈|敬请|真诚|诚恳)?欢迎[^。\n]{0,50}(?:监督|意见|建议|反映)
    |(?:公示|公布|公开|通报)期[间内]?[^。\n]{0,30}(?:意见|建议|反映|联系)
    |(?:如有|如对|若有|有任何|有何)[^。\n]{0,30}(?:意见|建议)
    |(?:联系|监督|举报|咨询|受理|反映|值班)(?:电话|方式|人|渠道)[^。\n:]{0,10}[:|]
    |(?:联系|通讯|通信|邮寄|来信|信函)地址[:|]
    |电话[:|]|地址[:|]|传真[:|]
    |(?:邮政|通信)(?:编码|信箱)[:|]
    |邮\s*编[:|]|邮\s*箱[:|]
    |(?:电子|监督|举报|联系)(?:邮箱|邮件|信箱)[^。\n:]{0,6}[:|]
  )`;

/** A signing body: no punctuation, ends like an organisation. */
export const SIGNER =
  /^[^。,;:!?|]{1,60}(?:委员会|工委|党组|党委|县委|市委|区委|省委|州委|旗委|镇委|乡委|总支|支部|委|局|中心|集团|公司|院|校|学|幼儿园|银行|支行|分行|电视台|[厂矿村]|办公室|办|指挥部|管委会|政府|厅|处|站|社|所|馆|部|会|队|园区|街道|片区|新区|开发区|高新区|经开区)$/u;
export const SIGNED_ON =
  /(?:\d{4}|二[〇零○]\S{2}) ?年 {0,8}(?:\d{0,2}|[一二三四五六七八九十]{1,3}) {0,8}月(?: {0,8}(?:\d{0,2}|[一二三四五六七八九十]{1,3}) {0,8}日?)?(?: ?印发)?$/u;
/** The same in digits, only below a signing body, because pages print their own date in this form. */
export const SIGNED_IN_FIGURES = /^\d{4} ?[-./] ?\d{1,2} ?[-./] ?\d{1,2}$/u;

/** Announces future work, at the start of a paragraph or section. */
export const PROMISE_SENTENCE =
  /^(?:当前[^。\n]{0,40}。 ?|整改只有[^。\n]{0,30}。 ?)?(?:在?下一?步|下一?阶段|今后|接下来|在今后)(?:[,: ]|(?:整改)?(?:工作)?(?:打算|安排|计划)?。|(?:的)?(?:整改)?工作中?[,: ]|[^。:\n]{0,30}(?:将|要|继续|持续))/u;
/** The same inside the last paragraph. */
export const PROMISE_INSIDE = /[。!] *(?=(?:下一?步|下一?阶段|今后一个时期|接下来),)/u;
/** The last label of an item, for work still to do. */
export const PROMISE_LABEL =
  /^[[(]?(?:(?:下一?步|后续|今后|接下来)(?:整改|工作)*(?:措施|举措|打算|计划|安排|目标|考虑)|努力方向)[\])]? ?[:|]/u;
/** The signing body announces future work, at the start of a paragraph after all items. */
export const PROMISE_SUBJECT =
  /^[^。,:\n]{2,24}(?:将|要)(?:以|继续|持续|进一步|始终|坚持|切实|把|深入|严格|一如既往|认真)/u;
/** Overall results after the last item, without a heading. */
export const OVERALL_SENTENCE =
  /^(?:[^:。,\n]{2,8}: ?)?(?:(?:截[至止][^。,\n]{0,24}|到?目前(?:为止)?),?[^。\n]{0,30}(?:(?:\d+[项个条]?|[一二三四五六七八九]?[十百][一二三四五六七八九十]*[项个条])(?:具体)?问题|反馈的?[一二三四五六七八九十两]+[个项条](?:具体)?问题|反馈的?(?:具体)?问题[一二三四五六七八九十两]+[个项条]|(?:反馈|整改)的?(?:具体)?问题(?:\d+|[一二三四五六七八九]?[十百][一二三四五六七八九十]*)[个项条])|(?:在|自)?(?:本轮|此次|这次)?(?:巡[视察])?(?:集中)?整改(?:工作中|期间|过程中|以来|工作开展以来)|巡[视察](?:反馈)?(?:意见)?(?:后|整改以来)|总的来看|总体(?:来)?看|(?:通过|经过)(?:集中|巡[视察])?整改)/u;
/** The problems fed back, counted as a whole, with how far they have come. */
export const TOTALS =
  /(?:反馈|指出)的?[^。;\d]{0,16}(?:\d+(?:个?方面|大?类))?的?\d+[个项条](?:具体|突出|重点|主要)?问题[^。;]{0,20}(?:完成|整改|到位|销号)|(?:反馈|指出)的?(?:具体|突出|重点|主要)?问题\d+[个项条][^。;]{0,20}(?:完成|整改|到位|销号)/u;
/** A section that only says how to comment. */
export const CONTACT_HEADING =
  /^(?:联系|监督|举报|反映|受理|反馈)[^。,:]{0,8}(?:方式|电话|渠道|途径)[。:]?$/u;
/** As a heading of a section; what was learnt is no result, either. */
export const PROMISE_HEADING =
  /下一?步|^(?:工作|整改)?体会$|下一?阶段|今后|往后|后续|努力方向|(?:工作|整改|初步)?打算$|(?:工作|整改)(?:计划|思路|安排)$|未来/u;
/** The same, as the whole title of a paragraph. */
export const PROMISE_TITLE =
  /^(?:下一?步|下一?阶段|今后|往后|后续)[^。:,;]{0,8}(?:打算|安排|计划|工作|方向|措施|举措|考虑|思路)[。:]?$|^(?:努力方向|下一?步)[。:]?$/u;
/** As a heading of the last section only. */
export const PROMISE_OUTLOOK =
  /(?:继续|持续|不断|进一步|坚持|始终)[^。]{0,12}(?:巩固|深化|拓展|扩大|用力|发力|加强|推进|抓好|健全|压实)|巩固|成果[^。]{0,6}(?:转化|运用)|成效[^。]{0,4}转化|长效|常态|标本兼治/u;

/** A sentence about future work. */
export const FUTURE =
  /将(?!其|对口)|继续|下一?步|下一?阶段|今后|接下来|打算|(?<!按)计划|力争|拟|要(?:把|以|坚持|进一步|持续)|确保|争取|必须|进一步|持续|不断|久久为功/u;
/** A sentence about results. */
export const PAST =
  /截[至止]|已(?!经成为)|整改(?:期间|以来)|累计|目前|共(?:有|计)?(?=\d)|完成了|进行了|开展了/u;

/** A section of overall results, not problem by problem. */
export const RESULTS_HEADING =
  /移交|线索|信访|追责|问责|(?:^|[与和及、组])监督执纪(?:问责)?(?:情况|结果)$|(?:人员|党员|干部|违纪|违法|责任|案件|案件查办和)处理(?:人员)?(?:情况|结果)$|^(?:党纪|政务|党纪政务|纪律)?处[理分](?:处分|人员)?(?:情况|结果)$|统计|成效|成果|结果|专项(?:整治|治理|检查)|制度建设|立行立改|集中整改(?:期|结束|之)后|第一责任|主体责任|责任人?责任|存在的?困难|未完成|满意度|评估|^(?:取得的?|主要|整改|工作)*效果$|整改(?:工作)?的?总的?(?:完成|进展)?情况|^(?:综合|总体|整体)情况$|^以案(?:促改|为鉴|促治|促建|[、,])+(?:工作)?情况$/u;

/** A section on how the work was organised. */
export const LEAD_HEADING =
  /组织|领导|责任|站位|担当|认识|思想|部署|推动|总体|整体|基本情况|概况|统筹|机制|重视|书记|压实|动员|保障|督导|政治|谋划|方案|高位|行动自觉/gu;
/** A section that goes problem by problem. */
export const RECTIFICATION_HEADING =
  /问题[^。]{0,10}(?:整改|落实|解决|办理|完成)|整改(?:落实|进展|完成|任务|措施|具体)?(?:情况|进展|落地|到位|落实)|逐[条项一][^。]{0,6}整改|反馈(?:的|意见|问题|事项)|问题导向|一览表|问题清单|措施落/gu;
export const STRONG_RECTIFICATION =
  /问题[^。]{0,10}(?:整改|落实|解决|办理)|反馈(?:的|意见|问题|事项)|逐[条项一]|一览表|问题导向|整改落实情况$/u;

/** A heading that names a problem or a field of problems. */
export const PROBLEM_HEADING =
  /^(?:关于|对|针对|就|在|聚焦)?[“‘"].{1,80}问题|(?:关于|针对|对于|对|聚焦).{2,80}(?:问题|方面|不足|不够|差距)|方面(?:(?:存在)?的?(?:主要|突出)?问题)?(?:\(.{1,12}\))?[。:]?$|(?<!整改)未(?!完成|整改|办结|销号|能?完成)[^,。;:]{1,6}(?:的?问题)?”?[。:]?$|不(?:到位|够|足|力|严|实|深|强|高|规范|健全|及时|明显|扎实|充分|准|透|细|牢|彻底|经常|紧密|紧|清|畅|精准|完善|充足|合理|深入|深刻|严格|严密|严谨|严肃|全面|主动|积极|平衡|协调|科学|具体|突出|顺畅|明确|清晰|合规|一致|统一|匹配|相符|准确|真实|完整|系统|稳定|牢固|坚决|坚定|自觉|敏锐|得力|有效|有力|同步|衔接|透明|用心|担当|作为|落地|达标|落实)(?:的?问题)?”?[。:]?$|不[够太甚].{1,4}(?:的?问题)?”?[。:]?$|(?:缓慢|迟缓|滞后|缺失|缺位|薄弱|弱化|淡化|虚化|走过场|随意|混乱|打折扣|脱节|偏差|短板|粗放|宽松软|挂账|拖欠|超标准?|超期|乏力|空转|反弹|松散|松懈|悬空|漏洞|失管|流于形式|形式化|差距|欠缺|盲区)(?:的?问题)?”?[。:]?$/u;
/** A heading about the problems as a whole. */
export const GENERIC_PROBLEM =
  /^(?:关于|对|针对|就|聚焦)?(?:(?:[省市县区州旗]委|本轮|集中|坚持|突出)?(?:巡[视察]组?)?(?:反馈|移交|指出|点出)|(?:具体|重点|突出|主要|存在的?|全部|各类|有关|相关)?问题(?:的)?(?:整改|导向|清单)|(?:具体|重点|突出|主要)问题|坚持问题导向)/u;

/** A section's heading without a number, on a line of its own. */
export const SECTION_LINE =
  /^(?:(?:整改)?(?:工作)?(?:组织领导|组织推动|组织|总体|推进|开展|基本|统筹)[^。:,;|]{0,8}情况|[^。:,;|]{0,14}(?:主体责任|第一责任人责任)[^。:,;|]{0,6}情况|(?:(?:区|县|市|省)委)?(?:巡[视察]组?)?(?:反馈|移交|指出)?(?:的|意见)?(?:具体|重点|主要|突出)?问题(?:的)?(?:集中)?整改(?:落实|进展|完成)?情况|[^。:,;|]{0,10}(?:线索|信访件?|移交事项)[^。:,;|]{0,10}(?:办理|处置)情况|(?:下一?步|下一?阶段|今后)[^。:,;|]{0,12}(?:打算|安排|计划|措施|工作|方向|考虑)|(?:工作|努力)(?:打算|方向)|(?:阶段性|整改|总体|主要|取得的?|初步|工作){0,3}(?:成效|成果|结果)(?:情况|小结)?|(?:整改)?工作(?:开展|推进|部署|进展)?情况)$/u;

/** A part of the notice led by a label: 整改组织:…. */
export const SECTION_LABEL =
  /^(?:整改|工作|总体|具体|主要|基本|反馈|问题|巡[视察]|重点|阶段性){0,3}(?:组织|领导|部署|推进|落实|进展|完成|开展|责任)?(?:情况|组织|领导|成效|成果|结果|概况)[:] ?|^(?:下一?步(?:工作)?(?:打算|安排|计划|措施|考虑)?|努力方向|今后打算|工作打算)[:] ?/u;

/** An unnumbered line or opening that names a problem. Group `title` ends before what follows. */
export const TOPIC_LINE =
  /^(?:关于|针对|对|就)(?:“[^”\n]{1,80}”[^。:,\n]{0,12}(?:问题|方面|情况)[^。:,\n]{0,14}(?=[。:]|$)|[^“。:,;\d\n]{4,60}(?:问题|方面)的?(?:整改)?(?:落实|进展|完成)?(?:情况|工作)?(?=[。:]|$))/u;

/** Labels of the parts of one item. */
export const PROBLEM_LABEL =
  /^[[(]?(?:巡[视察])?(?:反馈(?:的)?问题|反馈意见|存在(?:的)?问题|问题(?:表现|描述|内容|概述|事项|清单)?|具体问题|主要问题|整改问题|整改事项|整改任务)(?:\d{1,3}|[一二三四五六七八九十]{1,3})?[\])]? ?[:|] ?|^\[(?:反馈问题|问题表现|问题|存在问题|整改事项)\] ?|^问 ?: ?/u;
export const ACTION_LABEL =
  /^[[(]?(?:具体|采取的?|主要)?(?:整改)?(?:(?:措施|举措|做法)(?:[及与和的、]?(?:成效|成果|完成|进展|落实)(?:情况)?)?|(?:落实|落实情况|情况|工作|任务)(?:及(?:成效|进展|完成情况|落实情况))?) ?(?:[\])] ?[:|]?|[:|]) ?|^(?:(?:整改)?(?:措施|举措|做法)|整改(?:落实情况|情况)) (?=\S)|^[[(]?(?:情况说明|说明)[\])]? ?[:|] ?|^\[整改\] ?[:|]? ?(?=\p{Script=Han})(?!已|正在|基本|完成|到位|未|后|以来|至今)|^整改 ?: ?(?=\p{Script=Han})(?!已|正在|基本|完成|到位|完毕|未|后|以来|至今)|^答 ?: ?/u;
export const STATUS_LABEL =
  /^[[(]?(?:目前|当前)?(?:整改)?(?:工作)?(?:落实情况|落实状态|完成情况|完成状态|进展情况|进展|进度|状态|结果|结论|完成时限|成效|现状|销号情况|落实|情况|是否完成) ?(?:[\])] ?[:|]?|[:|]) ?|^(?:(?:整改)?(?:状态|进度|结果)|整改(?:完成情况|进展情况|进展|成效)) (?=\S)/u;
/** Labels of parts that are neither problem nor action nor status. */
export const OTHER_LABEL =
  /^[[(]?(?:责任(?:单位|部门|领导|人|科室|股室|主体)|牵头(?:单位|领导|部门)|整改(?:目标|时限|期限|成效|成果|效果)|完成时限|取得(?:的)?成效|工作成效|下一?步(?:整改|工作)?(?:措施|打算|计划|安排|目标)?|备注)[\])]? ?[:|] ?|^整改(?:目标|时限|期限|成效|成果|效果) (?=\S)/u;
