/** A kind of text about inspections that reports no rectification. Patterns run on folded text. */
export interface OtherText {
  readonly kind: string;
  /** In a title. */
  readonly title: RegExp;
  /** In the first sentence. */
  readonly lead: RegExp;
  /** Says what follows, in any sentence. */
  readonly announces?: RegExp;
  /** What such texts say; how many of them are needed depends on what else the text tells. */
  readonly marks: readonly RegExp[];
  /** Its title or first sentence decides, even where the text tells of work that was done. */
  readonly firm?: true;
}

/** One alternative a line. */
function either({ raw }: TemplateStringsArray): RegExp {
  return new RegExp(
    raw
      .join('')
      .trim()
      .replaceAll(/\s*\n\s*/gu, '|') || '(?!)',
    'u',
  );
}

const NONE = either``;

/** The more specific first: a feedback meeting is a meeting, too. */
export const OTHER_TEXTS: readonly [OtherText, ...OtherText[]] = [
  {
    kind: 'a collective page of many bodies',
    title: either`
      集中公[布开示]
      (?:全部|陆续|分批)(?:向社会)?公[布开示]
      \d+(?:家|个[^。,]{0,6}(?:单位|部门|地区|党组织))[^。]{0,20}公[布开示](?!期)
      公[布开示][^。]{0,6}\d+(?:家|个单位)
      公[布开示](?:目录|汇总|专栏)
      晒出`,
    lead: either`
      \d+(?:家|个[^。,]{0,6}(?:单位|部门|地区|党组织))[^。]{0,30}(?:陆续|分批|集中|分别|向社会|起|在)[^。]{0,12}公[布开示]
      专栏[^。]{0,12}公[布开示]`,
    marks: [/点击|查看|>>|链接/u, /[家个](?:单位|地区|党组织)/u],
  },
  {
    kind: 'a collective page of many bodies',
    title: NONE,
    lead: NONE,
    announces:
      /(?:近日|日前)[^。]{2,40}党[委组][、和][^。]{2,80}党[委组][^。]{0,10}向社会公[布开]了?[^。]{0,16}整改[^。]{0,6}情况/u,
    marks: [],
    firm: true,
  },
  {
    kind: 'news of a round of inspections',
    title: NONE,
    lead: NONE,
    announces:
      /(?:近日|日前)[^。]{0,60}巡[视察][^。]{0,12}组对[^。]{0,80}(?:\d+|[二三四五六七八九十]+)(?:家|个)(?:单位|党组织|部门|村|社区|镇|乡)[^。]{0,40}巡[视察][^。]{0,20}发现/u,
    marks: [],
  },
  {
    kind: 'rules or a plan of work',
    title: either`
      (?:方案|办法|规定|细则|制度|规则|规程|条例|要点|指引|指南|计划|职责|(?:实施|指导)意见)(?:\([^)]*\))?$
      (?:方案》?|办法》?|工作|事项)的通知$
      印发`,
    lead: either`
      ^第一[章条]
      制定(?:本|如下)(?:方案|办法|制度|规定|细则)
      现印发
      (?:事项|要求|工作)通知如下`,
    marks: [/第[二三四]条|本(?:办法|制度|规定|方案|细则)/u, /指导思想|总则|附则|工作要求|适用于|施行/u],
  },
  {
    kind: 'news of a feedback meeting',
    title: /组(?:向|到|赴)(?!.*整改).{2,40}(?:反馈|通报)/u,
    lead: NONE,
    marks: [],
    firm: true,
  },
  {
    kind: 'a press item',
    title: /故事|评论|特写|侧记|综述|见闻|手记|看变化|留言|访谈|答卷|理论(?:文章|探讨|研究)/u,
    lead: NONE,
    announces: /记者(?:注意到|获悉|了解到|梳理)|《通报》(?:指出|称|显示)/u,
    marks: [],
    firm: true,
  },
  {
    kind: 'a list of problems',
    title: either`
      (?:问题|整改|任务|责任)清单
      (?:反馈|发现|指出|存在)的?(?:主要|突出|具体)?(?:(?:问题|意见|意见问题)的?(?:一览表?|汇总表?)?|(?:问题|意见|情况)的?(?:公[示告开布]|通报))$
      公[开示布](?!.*整改).{0,40}反馈(?:意见|问题|情况)`,
    lead: /现将[^。改]{0,40}(?:问题|意见)[^。改]{0,12}(?:公[示布开告]|通报)/u,
    announces:
      /现将[^。改]{0,20}(?:问题|巡[视察](?:反馈)?(?:意见|情况))[^。改]{0,6}(?:公[示布开告]|通报)如下/u,
    marks: [
      /问题[一二三1-3:]|(?:存在|反馈|发现|指出)的?[^。]{0,6}问题/u,
      /(?:不(?:到位|够|严|实|清|足|规范|扎实|深入)|薄弱|缺失|漂浮|松散)[。;]/u,
    ],
  },
  {
    kind: 'news of a feedback meeting',
    title: either`
      反馈(?:大|工作)?会
      反馈(?:会议)?$
      反馈工作
      (?:反馈|通报)(?!.{0,40}整改).{0,30}(?:情况|意见|工作)$`,
    lead: either`
      反馈(?:大|工作)?会
      (?:近日|日前|分别|集中)[^。]{0,60}反馈
      向[^。]{2,40}反馈常规巡|[到赴][^。]{2,30}反馈巡`,
    announces: /。反馈(?:强调|要求),/u,
    marks: [
      /反馈会|会上/u,
      /表态|(?:书记|负责人|同志)[^。]{0,12}表示,|党[委组](?:班子)?表示,/u,
      /[组反馈]指出|指出[^。]{0,40}(?:存在|问题)/u,
      /(?:会议|反馈|会上|组)[^,。]{0,4}(?:要求|强调)/u,
      /提出[^。]{0,8}建议|(?:\d|[一二两三])(?:日|天|个月)内/u,
      /日前|近日/u,
      /(?:参加|出席|主持|列席)了?(?:会议|反馈会)/u,
    ],
  },
  {
    kind: 'an announcement of entry',
    title: either`
      进驻
      ^(?!.*(?:整改|反馈)).*巡[视察].*(?:公告|公示|通告|预告)
      ^(?!.*(?:整改|反馈)).*(?:开展|启动).{0,20}巡[视察](?:工作)?$
      ^(?!.*(?:整改|反馈)).*巡[视察](?:工作)?(?:全面)?(?:开展|启动|铺开)$
      ^(?!.*整改).*动员(?:部署)?会`,
    lead: either`
      [将拟](?:于|对|在)[^。]{0,60}(?:开展|进行|实施)[^。]{0,20}巡[视察]
      (?:完成|分别|已于?)[^。]{0,30}进驻
      (?:进驻|巡[视察])(?![^。]{0,20}整改)[^。]{0,30}动员[^。]{0,4}会`,
    marks: [
      /巡[视察]期间|(?:本轮|此次|本次)巡[视察](?:将|时间|为期)|将(?:于|对|开展)|进驻/u,
      /受理[^。]{0,40}(?:反映|来信|来电|来访|信访)|(?:值班|举报|信访)电话|意见箱|邮政信箱/u,
      /欢迎[^。]{0,20}反映|工作日|接访|来信|来电|来访/u,
    ],
  },
  {
    kind: 'news of a meeting',
    title: either`
      召开|举行|传达学习|研究部署|讲话|发言|会议?(?:强调|指出)
      (?:会议|大会|反馈会|动员会|部署会|推进会|通报会|汇报会|座谈会|生活会|党组会|党委会|调度会|例会|专题会|扩大会)$`,
    lead: either`
      ^同志们
      (?:\d日|近日|日前|昨日|今天|上午|下午|全天)[^。]{0,40}(?:召开|举行)[^。]{0,50}会`,
    marks: [
      /会议(?:指出|强调|要求|认为|听取|传达)/u,
      /会[上前后],/u,
      /(?:主持|参加|列席|出席)[^。]{0,8}会议/u,
      /表态发言|讲话中?(?:指出|强调|要求)|提出了?[^。]{0,6}要求/u,
    ],
    firm: true,
  },
  {
    kind: 'a press item',
    title: /多措并举|扎实(?:推进|做好)|督[查导]|回访|调研|见实效|见成效|点赞|成绩单|如何|难题|后半篇/u,
    lead: either`
      记者|[报网]讯|通讯员|[村居]民|走访(?:时|中|发现)|督[查导]
      ”[^。]{0,40}[说道感]
      [近今][^,。]{0,2}年(?:以)?来|[年届]来,
      (?:^|,)(?!根据|按照|依据|经)[^,。]{0,14}巡[视察](?:办|机构)`,
    marks: [
      /记者|通讯员|供稿|责任编辑|[报网]讯/u,
      /[村居]民|群众(?:反映|称赞|点赞)|”[^。]{0,20}说|(?:女士|先生|大爷|大妈|师傅)[^。]{0,6}[说道]/u,
      /巡[视察](?:办|机构)[^。]{0,12}(?:负责人|主任|表示|介绍)/u,
      /近年来|自[^。]{0,30}以来/u,
    ],
  },
];

/** Titles that say what follows, 关于…整改进展情况的通报, and those of other texts that end alike. */
export const NOTICE_TITLES: readonly (readonly [RegExp, except: RegExp])[] = [
  [
    /整改[^。!?]{0,24}情况的?(?:通报|公告|公示|报告|公[开布]|通知)(?:\([^)]*\))?$/u,
    /集中|(?:全部|陆续|分批)公|印发/u,
  ],
  [
    either`
      整改[^。!?]{0,30}(?:通报|公告|公示|报告|公[开布]|[览况]表)$
      整改[^。!?]{0,16}(?:情况|进展|结果|成效)$`,
    either`
      集中|(?:全部|陆续|分批)
      \d+[家个].{0,16}公[布开示]
      公[布开示].{0,20}整改.{0,16}情况$
      召开|举行|督[查导]|回访|调研|研究|听取|方案|办法|制度|清单|做好|晒|[:“?!]`,
  ],
];
/** The sentence that announces the report, and none that hands out work or links. */
export const ANNOUNCED = either`
  (?<![发表实出呈体])现(?=[将就把予以通公报向按根依对面])(?![^。\n]{0,80}(?:集中|分批|陆续|各单位|方案|清单|办法|做好|抓好))[^。\n]{0,80}整改[^。\n]{0,16}(?:情况|进展|结果|成效|报告)
  整改[^。\n]{0,16}(?:情况|进展)(?![^。\n]{0,20}(?:事项|要求|安排|链接|目录|通知))[^。\n]{0,20}如下`;
/** The inspection as past. */
export const INSPECTED = either`
  (?<![将拟][^。\n]{0,40})(?:对|进驻)[^。\n]{2,80}(?:开展|进行|实施)了?[^。\n]{0,30}巡[视察]
  组[^。\n]{0,20}巡[视察]了
  接受了?[^。\n]{0,30}巡[视察]
  被巡[视察](?:单位|党组织)[:|]`;
/** What was done, told with a figure or under a label. */
export const DONE = either`
  整改(?:完成|到位|销号|措施)?了?\d|完成(?:整改)?了?\d|\d+[条项个](?:具体|整改)*措施|措施\d|(?:整改|完成)率
  \d+[个项条][^。\n]{0,20}[已均][^。\n]{0,8}(?:整改|完成|销号)
  整改(?:完成)?(?:情况|进展|结果|成效)[:|]|已完成
  (?:立即|随即|第一时间|先后|多次)召开`;
/** A heading of the report's parts. */
export const SECTION =
  /\n\s{0,8}(?:第?[一二三](?:部分|、)|\([一二三]\))[^。\n]{0,40}(?:整改|站位|担当|组织|领导|履行|责任)/u;
/** A line that is the name of a body. */
export const BODY_LINE =
  /^(?:\d{1,2}[.、)]|[•·>-])?\s*[^\s:。,;]{2,30}(?:党组|党委|党工委|工委|党支部|党总支|[省市县区州旗]委)(?:\([^)]{1,8}\))?$/u;
/** A line in a list of notices. */
export const LISTED =
  /^(?:\d{1,2}[.、)]|[•·>-])?\s*[^\s:。,;]{4,60}整改[^\s:。,;]{0,16}(?:情况|进展)[^\s:。,;]{0,10}(?=$|\s|\()/u;
