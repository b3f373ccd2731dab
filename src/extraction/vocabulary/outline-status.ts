/** Codes of statuses, from the most to the least specific wording. Folded text. */
export const STATUS_WORDING: readonly (readonly [string, RegExp])[] = [
  ['not_done', /未完成|尚未(?:完成|整改|启动)|未整改|未启动/u],
  [
    'basically_done',
    /基本(?:完成|整改|到位)|阶段性(?:完成|成[效果]|进展|目标)|取得(?:明显|积极|初步)(?:成效|进展)/u,
  ],
  [
    'completed_kept_up',
    /(?:完成|到位|销号|整改)[^。]{0,12}(?:长期坚持|持续坚持|持续巩固|常态化|长期推进|长期整改|坚持)/u,
  ],
  ['ongoing', /正在|持续(?:推进|整改|推动)|推进中|整改中|进行中|办理中|有序推进|按(?:计划|序时)|延期/u],
  ['completed', /完成|办结|整改到位|已整改|已到位|销号|已落实|落实到位|整改完毕/u],
  ['long_term', /长期坚持|长期整改|长期推进|常态化|持续坚持/u],
];

/** How a status phrase begins; anything else after the label is an account. */
export const STATUS_HEAD =
  /^(?:目前|截至目前|现)?[, ]?(?:该(?:项|问题|任务)?|此(?:项|问题)|本(?:项|问题))?(?:问题|任务|工作)?(?:均|都|现|全部)?(?:已经?|正在?|正|尚|未|基本|阶段性|取得(?:了)?(?:明显|积极|初步|阶段性)|完成|长期|持续|常态|有序|推进|整改(?:中|到位|完[成毕]|已)|需|立行立改|申请延期|进行|办理中|办结|全部|按(?:计划|序时)|部分|销号)/u;

/** A whole sentence right behind a heading that states its progress: 已完成整改。 */
export const STATUS_FIRST =
  /^(?:目前|现)?(?:已经?(?:全部|基本)?(?:完成整改|整改完成|整改到位|整改|完成|销号|办结)|(?:基本|阶段性|全部)?(?:完成整改|整改完成|整改到位|完成)|正在(?:推进|整改|办理)|(?:持续|长期)(?:推进|整改|坚持)(?:整改)?|未完成(?:整改)?|尚未完成(?:整改)?)(?:,?(?:并|需)?(?:长期|持续)(?:坚持|推进|巩固))?(?=[。;\n])/u;

/** The same in brackets behind the account: (该项工作已完成,长期坚持). */
export const STATUS_ASIDE =
  /(?:\n|[。;]) ?[([](?<status>(?:(?:该|此|本)(?:项|个|条)?(?:反馈)?(?:问题|任务|事项|整改任务|整改事项|工作)|整改(?:任务|工作|事项|情况))?(?:目前|现|均|都)?(?:已|正在|持续|长期|尚未|未|基本|阶段性|需)[^()[\]\n]{0,30})[)\]][。;]?$/u;

/** A whole sentence at the end of an item that states its progress. */
export const STATUS_SENTENCE =
  /(?:^|[。;\n] *)(?<status>(?:目前|截至目前|截止目前|现)?,?(?:(?:该|此|本|上述|以上|反馈的?)(?:项|个|条|类)?(?:反馈)?(?:问题|任务|事项|整改任务|整改事项|工作)?|整改(?:任务|工作|事项)|(?:项|问题))?(?:现|目前|均|都)?(?:已经?|正在|正|尚未|未|基本)(?:全部|基本|均)?(?:完成整改|整改完成|整改到位|完成整改任务|完成|整改落实到位|整改完毕|推进整改|整改|推进|整改销号|销号)(?:,?(?:并|将|需)?(?:长期坚持|持续坚持|持续推进|坚持))?)[。;]?$/u;

/** The same as the last clause of a sentence, where 目前 shows that it is about the item. */
export const STATUS_CLAUSE =
  /,(?<status>(?:目前|现)(?:该问题)?(?:均|都)?已(?:经)?(?:全部|基本)?(?:完成整改|整改完成|整改到位)(?:,?并(?:长期|持续)坚持)?)[。;]?$/u;

/** A heading that states the progress of everything under it. */
export const STATUS_GROUP =
  /^(?:关于)?(?:(?:集中)?整改期(?:间|限)?内?)?(?:(?:已经?|基本|全部|阶段性|正在|尚未|未|需|持续|长期|立行立改|申请|按期)[^。,:]{0,16}(?:的|类)?(?:具体|反馈)?(?:问题|事项|任务|措施)|(?:问题|事项|任务)?(?:已完成|基本完成|正在推进|持续推进|长期坚持|未完成)(?:类|部分)?$)/u;

/** （已完成） after a heading or number. */
export const STATUS_BRACKET = /[([](?<status>[^()[\]\n]{2,16})[)\]]/u;
