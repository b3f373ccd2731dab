/** The sentence that announces the account problem by problem. Folded text. */
export const ANNOUNCEMENT =
  /^(?=[^。;!?]{0,60}(?:整改|巡[视察]|反馈|问题|做了|抓了|工作|情况|做法|成效|措施|举措))[^。;!?\d]{0,60}(?:如下|(?:以下|下列|下述)[^。;!?,\d]{0,12}) ?[:。]?$|^[^。;!?,\d]{0,12}(?:整改|问题)[^。;!?,\d]{0,6}(?:情况|进展|措施|举措|成效|做法|工作)(?:及[^。;!?,\d]{2,6})? ?:$/u;

/** Unambiguous wording; any other may also open an account of how the work was organised. */
export const PLAIN_ANNOUNCEMENT =
  /(?:具体|逐[条项一个]|主要|重点|分项|问题)[^。;,]{0,10}(?:整改|情况|进展|落实|措施|举措|做法)/u;

/** Announces something else. */
export const OTHER_ANNOUNCEMENT =
  /(?:组织|领导(?!班子)|推动|部署|动员|统筹|责任(?!人)|线索|移交|问责|追责|统计|信访|下一?步|下一?阶段|今后|打算|计划|联系|监督|公[示开布]期)[^。;,]{0,12}$|(?:反馈|指出|存在)(?:了|的)?$/u;

/** 针对学习不深的问题, or 在财务管理方面, at the start of a paragraph. */
export const NAMED_OPENING =
  /^(?:“[^”\n]{2,60}”[^。:;,\n]{0,8}问题|(?:针对|关于|对于|对|就|围绕|聚焦)[^。:;,\n]{2,50}(?:问题|方面|情况)|在[^。:;,\n\d]{2,20}(?:方面|上))(?=,)/u;

/** A paragraph on how the work was organised, by its title and by its content. */
export const ORGANISED_TITLE =
  /组织|领导|重视|实效|责任|站位|担当|认识|思想|部署|统筹|书记|动员|督导|督查|高位|行动自觉|机制|方案/u;
export const ORGANISED_BODY =
  /领导小组|领办|包干|牵头|工作专班|专题(?:会议|研究)|推进会|整改方案|实施方案|召开[^。]{0,20}会|动员|督导|台账|专题民主生活会/u;

/** 反馈意见一: and the like, before a field of problems. */
export const OPINION =
  /^(?:(?:巡[视察])?(?:组)?(?:反馈|指出)(?:的)?)?(?:意见|方面|类别|板块|专题|主题) ?\(?([一二三四五六七八九十]{1,3}|\d{1,2})\)?(?: *[:.、|]+ *| +)/u;

/** 下一步,我们将做好以下工作: */
export const PROMISE_LEAD_IN = /^(?:在?下一?步|下一?阶段|今后|接下来)[^。;:!?]{0,60} ?:$/u;

/** 强化耕地保护  针对… or 耕地保护——针对…: a title set off by blanks or a dash. */
export const SET_OFF_TITLE =
  /^[\p{Script=Han}“”、]{4,24}(?= *-{1,2} *[\p{Script=Han}“]|  +[\p{Script=Han}“])/u;
