import { anyOf, pattern } from '#text/pattern.ts';

const HAN = /[\u4e00-\u9fff]/u;

/** A number with a classifier is not a telephone number. */
const NO_COUNT = /(?![\d.]|\s?(?:个|项|条|件|家|次|人|名|户|亩|万|亿|元|起|篇|份|场|平方|公里|吨|%|年|月))/u;

const PHONE_LABEL =
  /(?:电\s{0,4}话|手\s{0,4}机|传\s{0,4}真|热\s{0,4}线|座\s{0,4}机|联系方式|短信|号码|[Tt][Ee][Ll]|[Ff][Aa][Xx])/u;
const ADDRESS_LABEL = /(?:地\s{0,4}址|邮政信箱|来信来访|来访接待|办公地点|接待地点|信\s{0,4}箱|邮\s{0,4}寄)/u;

/** Where one contact entry ends and the next begins. */
const NEXT_ENTRY =
  /[。;\n]|,?\s{0,4}(?:邮\s{0,4}政?\s{0,4}编|电\s{0,4}话|联系|监督|举报|手\s{0,4}机|传\s{0,4}真|电子|邮\s{0,4}箱|网\s{0,4}址|E-?mail)/u;

const STREET = anyOf(['路', '大街', '街', '大道', '巷', '弄', '胡同', '里弄']);
const ROOM = /(?:[A-Za-z\d一二三四五六七八九十东西南北主]{1,6}(?:号楼|楼|室|栋|幢|单元|座|层|院|房))/u;

/** Telephone numbers, addresses of every kind, personal numbers; with a group `value` after a label. Folded text. */
export const CONTACTS: readonly RegExp[] = [
  pattern`(?<!\d)(?:\+?86[-\x20]?)?\(?0\d{2,3}\)?[-\x20]?\d{7,8}(?:[-转]\d{1,6})?(?!\d)`,
  pattern`(?<!\d)(?:\+?86[-\x20]?)?1[3-9]\d[-\x20]?\d{4}[-\x20]?\d{4}${NO_COUNT}`,
  pattern`(?<!\d)[48]00[-\x20]\d{3,4}[-\x20]?\d{3,4}(?!\d)|(?<!\d)[48]00\d{7}(?!\d)`,
  pattern`(?<!\d)1[02]\d{3}(?=\s?(?:热线|举报|政务|监督|网络|平台|电话|信访|便民|纪检))`,
  pattern`${PHONE_LABEL}[^。;\n\d]{0,16}?(?<value>\d{3,8}(?:[-\x20]?\d{2,8})?${NO_COUNT}(?:[、,/\x20;或-]{1,2}(?:转)?\d{3,12}${NO_COUNT})*)`,
  pattern`(?<![\w.%+-])[\w.%+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\s?\.\s?[\w-]+)*`,
  pattern`邮\s{0,4}政?\s{0,4}编\s{0,4}码?\s{0,4}[:为]?\s{0,4}(?<value>\d{6})(?!\d)`,
  pattern`${ADDRESS_LABEL}\s{0,4}[:为]\s{0,4}(?<value>(?:(?!${NEXT_ENTRY})[\s\S]){1,80})`,
  pattern`(?:电子\s{0,4}邮\s{0,4}[箱件]|邮\s{0,4}箱|网\s{0,4}址)\s{0,4}(?:地址)?\s{0,4}[:为]\s{0,4}(?<value>[^。;,\s\n]{1,60})`,
  pattern`(?:(?<=[在于至到往寄:,、(])${HAN}{1,12}?|${HAN}{1,4}?)${STREET}(?:[东西南北中]?段)?\s?\d{1,5}(?:-\d{1,4})?号(?!线|标|地块|文|机|井|工|厂房|项目|令|公告|通知|桥|闸)${ROOM}{0,4}`,
  pattern`(?:[Qq]{2}|微信|企业微信)(?:交流)?(?:群|公众号)?(?:号码|号)?\s{0,4}[:为]?\s{0,4}(?<value>\d{5,12}|[A-Za-z][\w-]{5,19})${NO_COUNT}`,
  pattern`(?<!\d)\d{17}[\dXx](?![\dXx])|(?<!\d)\d{16,19}(?!\d)`,
];
