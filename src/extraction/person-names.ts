import { anyOf, pattern } from '#text/pattern.ts';
import { COMPOUND_SURNAMES, NO_NAMES, SURNAMES } from './vocabulary/surnames.ts';

const HAN = /[\u4e00-\u9fff]/u;

/** Characters no name ends in: 对高新区进行, 马上到位. */
const NO_ENDING = /[区县市镇乡村局委办部组站所院校厂司处科室队员会户家企业层长任记席]/u;

const NAME = pattern`
  (?!${anyOf(NO_NAMES)})
  (?:${anyOf(COMPOUND_SURNAMES)}${HAN}{1,2}?|[${SURNAMES}]${HAN}{1,2}?)(?<!${NO_ENDING})`;

/** A name of several parts, as used by many minorities. */
const LONG_NAME = pattern`${HAN}{2,8}·${HAN}{2,8}?`;

const TITLE = anyOf(
  '书记 主任 局长 镇长 乡长 县长 市长 区长 州长 旗长 盟长 省长 厅长 部长 院长 校长 所长 站长 处长 科长 股长 行长 董事长 总经理 经理 厂长 组长 主席 委员 常委 指挥长 会长 秘书长 检察长 队长 村长 园长 总监 巡视员 调研员 专员 干部 职工 党员 会计 出纳 同志 法定代表人 负责人 工作人员'.split(
    ' ',
  ),
);

/** What follows a name: a stop, or a verb for what the person did or what was done to them. */
const AFTER = pattern`(?=
  [,。;、:()\[\]|\s“”]|$|
  等|同志|任|担任|兼任|为(?:副?组长|总?召集人|成员|总?指挥)|
  坚决|亲自|主持|带头|严格|作为|牵头|高度|在|对|被|因|受到?|给予|涉嫌|违[规纪反法]|率|带队|到|先后|表示|强调|指出|多次|定期|负责|分管|批示|讲|参加|出席|部署|与|和|及|以及|向|
  进行(?:了)?(?=批评|诫勉|提醒|谈话|约谈|通报|问责|立案|警示)|党内|党纪处分|政务(?=警告|记|降|撤|开)|诫勉|履职|
  作出(?=检查|书面|深刻))`;

const LABEL = anyOf(
  '联系人 经办人 负责人 责任人 审核人 审核 签发人 签发 编辑 责任编辑 责编 记者 作者 撰稿 校对 责任领导 牵头领导 分管领导 包抓领导 举报人 组长 副组长 成员 书记 主任 召集人'.split(
    ' ',
  ),
);

const GIVEN =
  /党内|党纪|政务|政纪|严重警告|警告|记过|记大过|降级|降职|撤职|开除|留党|撤销|免职|诫勉|批评|通报|进行|予以|处分|立案|谈话|提醒|停职|同志|等/u;

/** Patterns for places of names, each with a group `name`. Folded text. */
export const PERSON_NAMES: readonly RegExp[] = [
  pattern`${TITLE}(?:[、,](?:${HAN}{0,8})${TITLE}){0,2}(?<name>${LONG_NAME}|${NAME})${AFTER}`,
  pattern`${LABEL}[:\s]\s{0,4}(?:${HAN}{0,8}?${TITLE})?(?<name>(?:${LONG_NAME}|${NAME})(?:[、,\s]{1,2}${NAME}){0,8})(?=[,。;、:()\[\]|\s\d]|$)`,
  pattern`(?<name>${LONG_NAME}|${NAME})(?=同志(?!为核心)|(?:等\s{0,4}[\d一二三四五六七八九十两]{1,3}\s{0,4}[名人])|(?:担任|兼任|任|为)副?组长)`,
  pattern`(?:由|给予|对|将|免去|责令|追究|处分|其中)(?<name>${LONG_NAME}|${NAME})(?=${GIVEN}|担任|兼任|任副?组长|牵头|带队|具体负责)`,
  pattern`(?:${TITLE})(?:${NAME})(?:[、,]${HAN}{0,8}?${TITLE})(?<name>${NAME})${AFTER}`,
];
