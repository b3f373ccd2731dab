import { gather } from '#text/gather.ts';
import { anyOf, pattern, sticky } from '#text/pattern.ts';
import { BLANKS, execAt, Forms } from '#text/scan.ts';
import { spanOf, type Span } from '#text/span.ts';

/** Between two digits of one number. */
const GAP = /[\s-]{0,2}/u;

/** A number with a classifier is not a telephone number. */
const NO_COUNT = /(?![\d.]|\s?(?:个|项|条|件|家|次|人|名|户|亩|万|亿|元|起|篇|份|场|平方|公里|吨|%|年|月))/u;

/** Where one contact entry ends and the next begins. */
const NEXT_ENTRY =
  /[。;\n]|,?\s{0,4}(?:邮\s{0,4}政?\s{0,4}编|电\s{0,4}话|联系|监督|举报|手\s{0,4}机|传\s{0,4}真|电子|邮\s{0,4}箱|网\s{0,4}址|E-?mail)/u;

/** What announces a number or address, and how it is written from there on. Folded text. */
const LABELLED: readonly { readonly label: RegExp; readonly value: RegExp }[] = [
  {
    label: /电子\s{0,4}邮\s{0,4}[箱件]|邮\s{0,4}箱|网\s{0,4}址/u,
    value: pattern`\s{0,4}(?:地址)?\s{0,4}[:为]\s{0,4}(?<value>[^。;,\s\n]{1,60})`,
  },
  {
    label: /邮\s{0,4}政?\s{0,4}编\s{0,4}码?/u,
    value: pattern`\s{0,4}[:为]?\s{0,4}(?<value>\d{6})(?!\d)`,
  },
  {
    label: /[地住]\s{0,4}址|住所|家住|来信来访|来访接待|办公地点|接待地点|信\s{0,4}箱|邮\s{0,4}寄/u,
    value: pattern`\s{0,4}[:为]\s{0,4}(?<value>(?:(?!${NEXT_ENTRY})[\s\S]){1,80})`,
  },
  {
    label:
      /电\s{0,4}话|手\s{0,4}机|传\s{0,4}真|热\s{0,4}线|座\s{0,4}机|联系方式|短信|号码|[Tt][Ee][Ll]|[Ff][Aa][Xx]/u,
    value: pattern`[^。;\n\d]{0,16}?(?<value>\d{3,8}(?:[-\x20]{0,3}\d{2,8}){0,2}${NO_COUNT}(?:[、,/\x20;或-]{1,2}(?:转)?\d{3,12}${NO_COUNT})*)`,
  },
  {
    label: /卡\s{0,2}号|[账帐]\s{0,2}[号户]|存折|银行卡|身份证|社保卡|护照|通行证|证件号|[学警工]号|支付宝/u,
    value: pattern`[^。;\n\d]{0,16}?(?<value>\d(?:${GAP}\d){4,24}[Xx]?)${NO_COUNT}`,
  },
  {
    label: /尾号/u,
    value: pattern`\s{0,2}[:为是]?\s{0,2}(?<value>\d{3,6})${NO_COUNT}`,
  },
  {
    label: /[Qq]{2}|微信|[Vv][Xx]|[Ww]e[Cc]hat|钉钉/u,
    value: pattern`(?:交流)?(?:群|公众号)?(?:号码|账号|帐号|号)?\s{0,4}[:为是]?\s{0,4}(?<value>\d(?:${GAP}\d){4,11}|[A-Za-z][\w.-]{5,19})${NO_COUNT}`,
  },
];

/** Born in 1910 to 2029, as identity numbers say. */
const BIRTHDAY = pattern`(?:1${GAP}9|2${GAP}0)(?:${GAP}\d){2}${GAP}[01]${GAP}\d${GAP}[0-3]${GAP}\d`;
const YEARS = /(?:(?:19|20)\d{2}[\s-]{1,2}){3}/u;
const IN_FOURS = /[3-69]\d{3}(?:[\s-]{1,2}\d{4}){3}(?:[\s-]{0,2}\d{1,3})?/u;

/** Numbers that are known by their form: identity, cards, landline, mobile, hotlines. None is shorter than five characters. */
const NUMBER = sticky(pattern`
  (?=[\d+(][\d\s()-]{3}[\d\s()-])(?:(?<!\d)[1-9](?:${GAP}\d){5}${GAP}${BIRTHDAY}(?:${GAP}\d){3}${GAP}[\dXx](?![\dXx])|
  (?<!\d)(?!${YEARS})(?:${IN_FOURS}|[3-69]\d{5}[\s-]{1,2}\d{10,13}|62(?:${GAP}\d){14,17})(?!\d)|
  (?<!\d)\d{17}[\dXx](?![\dXx])|(?<!\d)\d{15,19}(?!\d)|
  (?<![\dA-Za-z])(?:\+?86[-\x20]?)?\(?0(?:\d{2,3}(?:\)[-\x20]{0,2}|[-\x20]{1,3})\d{3,4}[-\s]{0,2}\d{4}|\d{9,11})(?:[-转]\d{1,6})?(?!\d)|
  (?<![\d.-])(?:\+?86[-\x20]?)?1(?!\d\d\s{1,2}(?:19|20)\d\d-)[3-9](?:${GAP}\d){9}(?![\s-]?\d)${NO_COUNT}|
  (?<!\d)[48]00(?:[-\x20]\d{3,4}[-\x20]?\d{3,4}|\d{7})(?!\d)|
  (?<!\d)1[02]\d{3}(?=\s?(?:热线|举报|政务|监督|网络|平台|电话|信访|便民|纪检)))`);

const PLATES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const PLATE = sticky(
  pattern`[${PLATES}][A-HJ-NP-Z]\s?[·.-]?\s?(?=[A-Z\d]{0,5}\d)[A-Z\d]{4,6}[挂学警]?(?![A-Z\d])`,
);

const E_MAIL = /(?:@|[([]at[)\]])\s?[\w-]+(?:\s?\.\s?[\w-]+)*/uy;

const STREET = anyOf('路 大街 街 大道 巷 弄 胡同 里 坊 村 组 小区 花园 家园 公寓 苑 号院'.split(' '));
const ROOM = /\s?[A-Za-z\d一二三四五六七八九十东西南北主]{1,6}(?:号楼|楼|室|栋|幢|单元|座|层|院|房)/u;
/** Other things that may have a number with 号 after a road or village. */
const NO_HOUSE = /(?!线|标|地块|文|机|井|工|厂房|项目|令|公告|通知|桥|闸|泵|点|洞|渠)/u;
const HOUSE = sticky(pattern`
  (?<!\d)\d{1,5}(?:-\d{1,4})?\s?号(?<=${STREET}(?:[东西南北中]?段)?\s?\d{1,5}(?:-\d{1,4})?\s?号)${NO_HOUSE}${ROOM}{0,4}|
  (?<!\d)\d{1,4}(?:号楼|幢|栋|座)${ROOM}{0,1}\s?\d{2,4}室`);
/** The name of a street goes back to a word or a district before it. */
const STREET_NAME = /[\u4e00-\u9fff\d](?<![在于至到往寄为对将从的和与向住省市区县镇乡])/u;

const LABEL = new RegExp(LABELLED.map(({ label }) => `(${label.source})`).join('|'), 'uy');
const DIGITS = '0123456789';
/** What each form begins with, and its second code unit. */
const FORMS = new Forms([
  {
    form: LABEL,
    firsts: '电邮网地住家来办接信手传热座联短号卡账帐存银身社护通证学警工尾支微钉TtFfQqVvWw',
    seconds: `子话邮政编箱件寄址所住信访公待机真线系码号户折行份保照付钉EeAaQqXx${BLANKS}`,
  },
  { form: NUMBER, firsts: `+(${DIGITS}`, seconds: `${DIGITS}-${BLANKS}`, wholeNumbers: true },
  { form: PLATE, firsts: PLATES, seconds: 'ABCDEFGHJKLMNPQRSTUVWXYZ' },
  { form: E_MAIL, firsts: '@([' },
  { form: HOUSE, firsts: DIGITS, seconds: `${DIGITS}-号幢栋座${BLANKS}`, wholeNumbers: true },
]);
const VALUES = LABELLED.map(({ value }) => new RegExp(value.source, 'duy'));

/** Personal numbers and addresses of every kind in a folded text. */
export function contacts(folded: string): Span[] {
  const [labels = [], numbers = [], plates = [], mails = [], houses = []] = FORMS.all(folded);
  return [
    ...gather(labels, (match) => labelled(folded, match)),
    ...numbers.map((match) => spanOf(match)),
    ...plates.map((match) => spanOf(match)),
    ...mails.map((match) => reachingBack(match, folded, /[\w.%+-]/u, 64)),
    ...houses.map((match) => reachingBack(match, folded, STREET_NAME, 12)),
  ];
}

function labelled(folded: string, label: RegExpExecArray): Span[] {
  const value = VALUES.find((_, i) => label[i + 1] !== undefined);
  const written = value && execAt(value, folded, spanOf(label).end);
  return written ? [spanOf(written, 'value')] : [];
}

function reachingBack(match: RegExpExecArray, text: string, part: RegExp, most: number): Span {
  let start = match.index;
  if (text[start - 1] === ' ') start -= 1;
  while (match.index - start < most && part.test(text.charAt(start - 1))) start -= 1;
  return { start, end: match.index + match[0].length };
}
