import { BLANKS, codeAt, execAt, isOneOf } from '#text/scan.ts';
import type { Span } from '#text/span.ts';
import { inspectedBodies } from './inspected-bodies.ts';
import {
  AFTER,
  ALSO_TRANSLITERATED,
  BEFORE,
  NEVER_GIVEN,
  OFFICE_LABELS,
  OFTEN_GIVEN,
  PERSON_LABELS,
  PUBLIC_FIGURES,
  SELDOM_GIVEN,
  TITLE_WORDS,
  TRANSLITERATED,
} from './vocabulary/name-contexts.ts';
import { OF_THREE, SURNAME_FIRST, SURNAME_LAST } from './vocabulary/surname-words.ts';
import { COMPOUND_SURNAMES, SURNAMES } from './vocabulary/surnames.ts';
import { Trie } from './tokens/trie.ts';
import { namesBetween, namesByDeeds, namesBySums } from './unlisted-names.ts';
import { WordList, wordSet } from './word-list.ts';

/** A stretch that may be a name, and how much speaks for it. */
interface Reading extends Span {
  readonly score: number;
}

/** What speaks for a name adds up; from here on a reading is redacted. */
const ENOUGH = 4;
/** What a name that lacks only this much gets from a name behind 、. */
const FROM_LIST = 3;
/** What stands before: the label of a name, another name or the label of an office, a title, a boundary of words, nothing known. */
const LEFT = { labelled: 8, named: 5, title: 4, boundary: 2, unknown: -1 };
/** What stands after. */
const RIGHT = { personal: 6, counted: 3, deed: 2, boundary: 1, unknown: -1, place: -3 };
/** What speaks against a name that begins with a common word that goes on, is one or begins with one, or whose surname ends one. */
const WORD = { continued: 7, whole: 5, titled: 3, begun: 3, begunBeforeDeed: 2, ended: 3, endedInTitle: 2 };

/** What a character counts that few given names hold. */
const SELDOM = -2;

const KIND = {
  surname: 1,
  compound: 2,
  dot: 4,
  foreign: 8,
  never: 16,
  seldom: 32,
  often: 64,
  place: 128,
  alsoForeign: 256,
  inWord: 512,
  leadIn: 1024,
  cellEdge: 2048,
  personal: 4096,
  count: 8192,
  mask: 16384,
  header: 32768,
  /** Printed for a dot. */
  point: 65536,
};
/** What a name, or the head of a column of names, begins with. */
const WANTED = KIND.surname | KIND.compound | KIND.dot | KIND.point | KIND.foreign | KIND.header;
const KINDS = new Uint32Array(0x10000);
const mark = (chars: Iterable<string>, kind: number): void => {
  for (const char of chars) KINDS[char.charCodeAt(0)] = (KINDS[char.charCodeAt(0)] ?? 0) | kind;
};
mark(Object.values(SURNAMES).join(''), KIND.surname);
mark(
  COMPOUND_SURNAMES.map((name) => name.charAt(0)),
  KIND.compound,
);
mark('·•・‧∙⋅･˙', KIND.dot);
mark('.', KIND.point);
mark(TRANSLITERATED, KIND.foreign);
mark(ALSO_TRANSLITERATED, KIND.alsoForeign);
mark(NEVER_GIVEN, KIND.never);
mark(SELDOM_GIVEN, KIND.seldom);
mark(OFTEN_GIVEN, KIND.often);
mark(
  '[省市区县镇乡旗州街社村新集公学大医中小地办物建商贸科置实劳食餐运旅农工园环电保家药职技师妇理财专外民广第信高人林供自风干敬党',
  KIND.place,
);
mark(' :“(|', KIND.leadIn);
mark(' |', KIND.cellEdge);
mark(',(', KIND.personal);
mark(`、和等村两一二三四五六七八九十0123456789${BLANKS}`, KIND.count);
mark('某×*○□xX', KIND.mask);
mark('·▇_', KIND.inWord);
for (const [first, last] of ['\u4e00\u9fff', '09', 'AZ', 'az'])
  for (let code = (first ?? '').charCodeAt(0); code <= (last ?? '').charCodeAt(0); code += 1)
    mark(String.fromCharCode(code), KIND.inWord);

const WEIGHTS = new Int8Array(0x10000);
for (const [surnames, weight] of [
  [SURNAMES.distinct, 1],
  [SURNAMES.ambiguous, 0],
  [SURNAMES.rare, -3],
  [SURNAMES.particles, -5],
] as const)
  for (const surname of surnames) WEIGHTS[surname.charCodeAt(0)] = weight;
const COMPOUND_WEIGHT = 3;
const COMPOUNDS: ReadonlySet<string> = new Set(COMPOUND_SURNAMES);
/** A word and its score. */
type ScoredWord = readonly [word: string, score: number];
const scored = (words: readonly string[], score: number) =>
  words.map((word): readonly [string, ScoredWord] => [word, [word, score]]);
const WORDS_AFTER = new Trie(AFTER.flatMap(({ words, score }) => scored(words, score)));
const WORDS_BEFORE = new Trie(
  BEFORE.flatMap(({ words, score }) => scored(words, score)),
  'upTo',
);
const LABELS = new Trie(
  [...scored(PERSON_LABELS, LEFT.labelled), ...scored(OFFICE_LABELS, LEFT.named)],
  'upTo',
);
const TITLES = new Trie(scored(TITLE_WORDS, 1));
const FIGURES = new Trie(scored(PUBLIC_FIGURES, 1));

/** 关键性, 养殖业, 全过程: a common word of three characters. */
const SUFFIX = /[性化式业人力家制权学法网上于方水素工主一]/u;
const MASKED = /某{1,3}[甲乙丙丁A-Z\d]?|[×*○□xX]{1,2}(?!\w)/uy;
const NOT_MASKED = /[日月年地种个项些一天次人企单公局村镇县市区乡街道处科室部省校院所站职事物]/u;
const PERSONAL =
  /,\s?(?:男|女|汉族|时任|现任|身份证|中共党员)|\((?:男|女|原|时任|现任|曾任|系|身份证|汉族|中共|党员|非党|群众|另案|化名|[^()\n]{0,12}(?:书记|主任|局长|镇长|经理|会计|出纳|所长|站长|科长|科员|干部|党员|职工|员工))/uy;
const COUNTED = /等?\s?[\d一二三四五六七八九十两]{1,3}\s?[人名位]/uy;
const PLACE =
  /\[\d{4}|(?![向到在对由被从给将把往至及和与同])[\u4e00-\u9fff]?(?:[省市区县镇乡旗州](?!长|委书记|管)|地区|街道|社区|办事处|村[委党民]|新区|集团|公司|学院|大学|医院|中学|小学)|(?:物业|建筑|建设|建材|商贸|贸易|科技|置业|实业|劳务|食品|餐饮|运输|旅游|农业|工程|园林|环保|电力|物流|保安|家政|药业|地产){1,2}(?:管理|服务|发展)?(?:有限)?(?:责任)?公司/uy;
/** Organisations, and their occasions, whose kind is told by two characters. */
const ORGANS = wordSet(
  '学院 大学 医院 中学 小学 法院 公司 集团 社区 街道 园区 新区 一中 二中 三中 四中 五中 六中 会议纪 会议中 会议室 会议旧 会展 会馆',
);
/** What follows the name of a banner: 乌澜旗教育局. */
const OF_A_BANNER = wordSet(
  '教育局 教体局 财政局 水利局 水务局 农牧局 农牧和 卫健委 卫生健康 民政局 司法局 公安局 交通运输 住建局 住房和 自然资源 林草局 林业和 人社局 人力资源 审计局 统计局 应急管理 市场监督 医保局 医疗保障 文旅 文化和 发改委 发展和 工信局 商务局 信访局 乡村振兴 国资委 行政审批 政务服务 融媒体 档案馆 委员会 纪委 监委 人大常委会 政协 人民政府 人民法院 人民检察院 法院党组 检察院党组 总工会 党委办 直属机关',
);
/** 高度, 提高: a surname at the beginning or the end of a common word. */
const BEGUN_BY = new WordList(pairs(SURNAME_FIRST, (surname, other) => surname + other));
const ENDED_BY = new WordList(pairs(SURNAME_LAST, (surname, other) => other + surname));

function pairs(
  rows: ReadonlyMap<string, string>,
  word: (surname: string, other: string) => string,
): string[] {
  return [...rows].flatMap(([surname, others]) => Array.from(others, (other) => word(surname, other)));
}
/** 儿童 behind 女 is no daughter's name. */
const NO_NAMES = new WordList(['妇女儿童']);
/** 党 in these is no surname: 党总支书记. */
const NO_SURNAMES = wordSet('党总支 党支部 党支书 段长');
/** The rest of a list of villages: 石径、柳湾等6个村, 马家、陈塘、李宅三村. */
const VILLAGES =
  /(?:(?:[、和][\u4e00-\u9fff]{1,5}){0,12}?(?:等|村)?\s?[\d一二三四五六七八九十两]{1,3}个(?:行政|自然)?|(?:[、和][\u4e00-\u9fff]{1,5}){1,12}?[两二三四五六七八九])(?:村(?![民干主医]|支书)|社区(?![居干]))/uy;
/** 其中张三1600元. */
const SUM = /\d[\d,.]{0,12}万?元/uy;
const BETWEEN = /^(?:\([^()\n]{0,20}\))?(?:\s?[、,和与及同/\s]\s?|以及)$/u;
/** The head of a column of names. */
const HEADER = '姓名';
mark(HEADER.charAt(0), KIND.header);
const NUMERALS = '一二三四五六七八九十百千两';
/** Those and what only years and telephone numbers hold. */
const DIGITS = `${NUMERALS}〇○零`;
/** Last characters that belong to the title behind: 关于原局长, 成立由局长任组长的专班. */
const BEFORE_TITLE = '原由';
/** What stands before a surname with its title: the end of an office (区委张书记), 镇里, 听取, 请示. */
const OFFICES = '委局县镇乡校院部团司府里取示';
/** Units whose heads are called by the same word: 计财科科长, 安监科副科长. */
const UNITS = '科处股站队所';
const ITEM_NUMBER = /[一二三四五六七八九十]是$/u;

/** The names of persons in a folded text. */
export function personNames(folded: string): Span[] {
  const scanned = new NameScan(folded, inspectedBodies(folded)).spans();
  const found = [
    ...scanned,
    ...namesBetween(folded, scanned),
    ...namesBySums(folded),
    ...namesByDeeds(folded),
  ];
  return found.length === 0 ? found : [...found, ...repeats(folded, found)];
}

/** One pass over the text, in which names found bear on what follows them. */
class NameScan {
  readonly #text: string;
  readonly #bodies: readonly Span[];
  readonly #found: Span[] = [];
  #listed: Span[] = [];
  #headerAt = -Infinity;

  constructor(text: string, bodies: readonly Span[]) {
    this.#text = text;
    this.#bodies = bodies;
  }

  spans(): Span[] {
    const text = this.#text;
    const { length } = text;
    let next = 0;
    let bodyStart = this.#bodies[0]?.start ?? length;
    for (let at = 0; at < length; at += 1) {
      if (at >= bodyStart) {
        at = (this.#bodies[next]?.end ?? length) - 1;
        next += 1;
        bodyStart = this.#bodies[next]?.start ?? length;
        continue;
      }
      const kinds = KINDS[text.charCodeAt(at)] ?? 0;
      if ((kinds & WANTED) === 0) continue;
      if ((kinds & KIND.header) === 0) at = Math.max(at, this.#readAt(at, kinds) - 1);
      else if (text.startsWith(HEADER, at)) this.#headerAt = at;
    }
    return this.#found;
  }

  /** The end of what was read at a place; the place itself if nothing was. */
  #readAt(at: number, kinds: number): number {
    const figure = kinds & KIND.surname ? FIGURES.longest(this.#text, at) : undefined;
    if (figure) return at + figure[0].length;
    let best = kinds & (KIND.dot | KIND.point) ? this.#dotted(at) : null;
    if (kinds & KIND.foreign) best = this.#foreign(at);
    if (kinds & (KIND.surname | KIND.compound)) best = better(best, this.#surnamed(at, kinds));
    return best && this.#isKept(best) ? best.end : at;
  }

  #isKept(reading: Reading): boolean {
    if (reading.score >= ENOUGH) {
      this.#found.push(...this.#listedBefore(reading.start), { start: reading.start, end: reading.end });
      this.#listed = [];
      return true;
    }
    if (reading.score >= ENOUGH - FROM_LIST && this.#text[reading.end] === '、') this.#listed.push(reading);
    return false;
  }

  /** Readings that lack little, each followed by 、 and at last by a name. */
  #listedBefore(start: number): Span[] {
    const from = this.#listed.findLastIndex(
      (span, i) => span.end + 1 !== (this.#listed[i + 1]?.start ?? start),
    );
    return this.#listed.slice(from + 1);
  }

  #surnamed(at: number, kinds: number): Reading | null {
    const compound = (kinds & KIND.compound) !== 0 && COMPOUNDS.has(this.#text.slice(at, at + 2));
    const weight = WEIGHTS[this.#text.charCodeAt(at)] ?? 0;
    const given = this.#isGiven(at + 1, at + 2);
    if (!compound && !given && !this.#mayFollow(at + 1, weight))
      return weight < 1 ? null : this.#familiar(at);
    const left = this.#left(at);
    if (left < 0 && weight < 1 && !compound) return null;
    if (NO_NAMES.upTo(this.#text, at + 1) !== '' || NO_SURNAMES.from(this.#text, at) !== '') return null;
    // 与东方集团签订合同
    const organ = compound && ORGANS.from(this.#text, at + 2) !== '';
    let best = compound && !organ ? this.#named(at, 2, COMPOUND_WEIGHT, left, 0) : null;
    if ((kinds & KIND.surname) === 0 || (left < 0 && weight < 1)) return best;
    if (given) best = better(best, this.#named(at, 1, weight, left, this.#wordEnded(at, left)));
    else best = better(best, this.#spaced(at, left));
    best = better(best, this.#titled(at, weight, left));
    if (weight > 0) best = better(best, this.#familiar(at));
    return weight < 0 ? best : better(best, this.#masked(at));
  }

  /** The surname with two characters or one. */
  #named(at: number, surname: number, weight: number, left: number, ended: number): Reading | null {
    const begun = surname === 1 && BEGUN_BY.from(this.#text, at) !== '';
    const before = weight + left - ended;
    let best: Reading | null = null;
    for (let end = at + surname + 2; end > at + surname; end -= 1) {
      if (!this.#isGiven(at + surname, end) || this.#isInNumeral(end) || this.#isInOrgan(end)) continue;
      if (begun && this.#isOffice(end)) continue;
      if (this.#isUnit(end)) continue;
      if (TITLES.longest(this.#text, at + surname)) continue;
      const right = this.#right(end, left);
      const against = begun ? this.#wordBegun(at, end, right, weight, left) : 0;
      const score = before + this.#likeness(at + surname, end) + right + this.#cell(at, end) - against;
      best = better(best, { start: at, end, score });
    }
    return best;
  }

  /** 移送司法十二人, 于二〇二〇年: a name does not end within a numeral. */
  #isInNumeral(end: number): boolean {
    return isOneOf(NUMERALS, this.#text, end - 1) && isOneOf(DIGITS, this.#text, end);
  }

  /** 关于原局长, 成立由局长, 由卫健副县长: words before a title, not a name. */
  #isOffice(end: number): boolean {
    if (isOneOf('副', this.#text, end)) return true;
    return isOneOf(BEFORE_TITLE, this.#text, end - 1) && TITLES.longest(this.#text, end) !== undefined;
  }

  /** 青川学院: nor within the word for a kind of organisation. */
  #isInOrgan(end: number): boolean {
    return (
      ORGANS.from(this.#text, end - 1) !== '' ||
      (isOneOf('旗', this.#text, end - 1) && OF_A_BANNER.from(this.#text, end) !== '')
    );
  }

  #likeness(from: number, end: number): number {
    let likeness = 0;
    for (let i = from; i < end; i += 1)
      likeness += this.#is(i, KIND.often) ? 1 : this.#is(i, KIND.seldom) ? SELDOM : 0;
    return likeness;
  }

  #wordBegun(at: number, end: number, right: number, weight: number, left: number): number {
    const labelled = left >= LEFT.named && this.#text[at - 1] === ':' && isStop(this.#text, end);
    const titled = left === LEFT.title && right >= RIGHT.counted && this.#isOfficer(at);
    // 高明、时光2名同志
    const listed = left === LEFT.named && right === RIGHT.counted && this.#text[at - 1] === '、';
    if (end === at + 2 && right > 0 && (titled || labelled || listed)) return WORD.titled;
    if (right < RIGHT.boundary || OF_THREE.has(this.#text.slice(at, at + 3))) return WORD.continued;
    if (end === at + 2 || weight < 0 || SUFFIX.test(this.#text.charAt(at + 2))) return WORD.whole;
    return right < RIGHT.counted ? WORD.begun : WORD.begunBeforeDeed;
  }

  /** 副镇长高明牵头: a word that is also a usual name, right between an office and what its holder did. */
  #isOfficer(at: number): boolean {
    return '长记任理席'.includes(this.#text.charAt(at - 1)) && this.#is(at + 1, KIND.often);
  }

  #wordEnded(at: number, left: number): number {
    if (ENDED_BY.from(this.#text, at - 1) === '') return 0;
    return left < LEFT.title ? WORD.ended : WORD.endedInTitle;
  }

  #isGiven(from: number, end: number): boolean {
    for (let i = from; i < end; i += 1) {
      const code = codeAt(this.#text, i);
      if (!(code >= 0x4e00 && code <= 0x9fff) || this.#is(i, KIND.never)) return false;
    }
    return true;
  }

  /** 王 伟, 王某, 王书记. */
  #mayFollow(at: number, weight: number): boolean {
    const apart = this.#is(at, KIND.mask) || isOneOf(' ', this.#text, at);
    return apart || (weight > 0 && this.#isTitle(at));
  }

  #isUnit(end: number): boolean {
    if (!isOneOf(UNITS, this.#text, end - 1)) return false;
    const unit = this.#text.charAt(end - 1);
    return this.#text.startsWith(`${unit}长`, isOneOf('副', this.#text, end) ? end + 1 : end);
  }

  #isTitle(at: number): boolean {
    return TITLES.longest(this.#text, isOneOf('副', this.#text, at) ? at + 1 : at) !== undefined;
  }

  #is(at: number, kind: number): boolean {
    return ((KINDS[codeAt(this.#text, at)] ?? 0) & kind) !== 0;
  }

  /** 王书记: the surname alone. */
  #titled(at: number, weight: number, left: number): Reading | null {
    if (weight < 1 || (left < 0 && !isOneOf(OFFICES, this.#text, at - 1))) return null;
    if (!this.#isTitle(at + 1)) return null;
    return { start: at, end: at + 1, score: ENOUGH };
  }

  /** 对老郜批评教育: what colleagues call each other. */
  #familiar(at: number): Reading | null {
    if (!isOneOf('老小', this.#text, at - 1)) return null;
    const word = WORDS_BEFORE.longest(this.#text, at - 1);
    if (!word || this.#right(at + 1, word[1]) < RIGHT.deed) return null;
    return { start: at, end: at + 1, score: ENOUGH };
  }

  /** 王 伟 in a list of names, 王 海 云 behind any word that leads to a name. */
  #spaced(at: number, left: number): Reading | null {
    if (left < LEFT.boundary || !isOneOf(' ', this.#text, at + 1)) return null;
    let given = at + 2;
    while (given < at + 5 && isOneOf(' ', this.#text, given)) given += 1;
    if (!this.#isGiven(given, given + 1)) return null;
    const last = given + 2;
    if (
      isOneOf(' ', this.#text, given + 1) &&
      this.#isGiven(last, last + 1) &&
      this.#right(last + 1, left) > 0
    )
      return left > LEFT.boundary ? { start: at, end: last + 1, score: ENOUGH } : null;
    const apart = left >= LEFT.title && isStop(this.#text, given + 1);
    return apart ? { start: at, end: given + 1, score: ENOUGH } : null;
  }

  /** 张某某, 张某明, 李××. */
  #masked(at: number): Reading | null {
    if (!this.#is(at + 1, KIND.mask)) return null;
    const mask = execAt(MASKED, this.#text, at + 1)?.[0];
    if (mask === undefined) return null;
    const end = at + 1 + mask.length;
    if (mask === '某' && NOT_MASKED.test(this.#text.charAt(end))) return null;
    const given = mask === '某' && this.#isGiven(end, end + 1) && this.#right(end + 1, LEFT.unknown) > 0;
    return { start: at, end: given ? end + 1 : end, score: ENOUGH };
  }

  #left(at: number): number {
    const last = this.#found.at(-1);
    if (last && at - last.end <= 24 && BETWEEN.test(this.#text.slice(last.end, at))) return LEFT.named;
    let edge = at;
    while (edge > at - 4 && this.#is(edge - 1, KIND.leadIn)) edge -= 1;
    const label = edge < at ? LABELS.longest(this.#text, edge) : null;
    if (label) return label[1];
    const word = WORDS_BEFORE.longest(this.#text, edge);
    if (word && (edge === at || word[1] >= LEFT.title)) return word[1];
    const begins =
      isStop(this.#text, at - 1) ||
      (isOneOf('是', this.#text, at - 1) && ITEM_NUMBER.test(this.#text.slice(at - 2, at)));
    return begins ? LEFT.boundary : LEFT.unknown;
  }

  #right(end: number, left: number): number {
    if ((this.#is(end, KIND.place) || this.#is(end + 1, KIND.place)) && matchesAt(PLACE, this.#text, end))
      return RIGHT.place;
    if (this.#is(end, KIND.count) && matchesAt(VILLAGES, this.#text, end)) return RIGHT.place;
    let from = end;
    while (from < end + 3 && this.#is(from, KIND.cellEdge)) from += 1;
    if (this.#is(from, KIND.personal) && matchesAt(PERSONAL, this.#text, from)) return RIGHT.personal;
    if (this.#is(from, KIND.count) && matchesAt(COUNTED, this.#text, from)) return RIGHT.counted;
    const word = WORDS_AFTER.longest(this.#text, from);
    if (word) return word[1];
    if (isStop(this.#text, end)) return this.#deedAfter(end + 1) ? RIGHT.deed : RIGHT.boundary;
    if (left > LEFT.boundary && matchesAt(SUM, this.#text, end)) return RIGHT.boundary;
    return left < LEFT.title ? RIGHT.unknown : 0;
  }

  #deedAfter(at: number): boolean {
    const word = WORDS_AFTER.longest(this.#text, at);
    return word !== undefined && word[0].length > 1;
  }

  /** A cell of its own in a table that has a column of names. */
  #cell(at: number, end: number): number {
    if (at - this.#headerAt >= 2000) return 0;
    const apart = '| \n'.includes(this.#text[at - 1] ?? '\n') && '| \n'.includes(this.#text[end] ?? '\n');
    return apart ? 3 : 0;
  }

  /** 阿依古丽·吐尔逊, 买买提明·吾守尔, 阿依古丽 · 吐尔逊; with a point for the dot only characters of other languages count. */
  #dotted(at: number): Reading | null {
    const foreign = this.#is(at, KIND.point) ? KIND.foreign : KIND.foreign | KIND.alsoForeign;
    const before = isOneOf(' ', this.#text, at - 1) ? at - 1 : at;
    const behind = isOneOf(' ', this.#text, at + 1) ? at + 2 : at + 1;
    let start = before;
    while (
      before - start < 8 &&
      (this.#is(start - 1, foreign) ||
        isOneOf('某', this.#text, start - 1) ||
        this.#isBetween(start - 1, foreign))
    )
      start -= 1;
    let end = behind;
    while (
      end - behind < 16 &&
      (this.#is(end, foreign | KIND.dot) || isOneOf('某', this.#text, end) || this.#continues(end))
    )
      end += 1;
    return before - start < 2 || end === behind ? null : { start, end, score: ENOUGH };
  }

  /** 明 in 买买提明. */
  #isBetween(at: number, foreign: number): boolean {
    return this.#isGiven(at, at + 1) && this.#is(at - 1, foreign) && this.#is(at - 2, foreign);
  }

  #continues(at: number): boolean {
    return this.#isGiven(at, at + 1) && !WORDS_AFTER.longest(this.#text, at);
  }

  /** In 扎西多吉, 多 too. */
  #isForeign(at: number): boolean {
    if (this.#is(at, KIND.foreign)) return true;
    return this.#is(at, KIND.alsoForeign) && this.#is(at + 1, KIND.foreign);
  }

  /** 扎西次仁, 热依汗古丽, 麦麦提敏, 额尔登图: no dot, but characters of other languages, at most one other behind them. */
  #foreign(at: number): Reading | null {
    const end = this.#foreignRun(at);
    if (this.#text.startsWith('苏木', end - 2) && matchesAt(OFFICE, this.#text, end)) return null;
    let start = at;
    while (at - start < 2 && this.#is(start - 1, KIND.alsoForeign)) start -= 1;
    const left = Math.max(this.#left(start), this.#left(at));
    const from = this.#left(start) === left ? start : at;
    const longer = this.#foreignEnd(end);
    let best: Reading | null = null;
    if (left >= 0 && end - at >= 3)
      best = { start: from, end, score: left + end - at - 4 + this.#right(end, left) };
    if (longer > end && longer - from >= 3 && left > LEFT.boundary && this.#right(longer, left) >= RIGHT.deed)
      best = better(best, {
        start: from,
        end: longer,
        score: left + longer - from - 4 + this.#right(longer, left),
      });
    return best;
  }

  /** The end of the characters of other languages; in 达瓦卓玛 and 仁青才让, one other stands among them. */
  #foreignRun(at: number): number {
    const any = KIND.foreign | KIND.alsoForeign;
    let end = at + 1;
    let between = true;
    while (end - at < 8) {
      if (this.#isForeign(end)) end += 1;
      else if (between && this.#isGiven(end, end + 1) && this.#is(end + 1, any) && this.#is(end + 2, any)) {
        between = false;
        end += 2;
      } else break;
    }
    return end;
  }

  /** Where such a name ends if common characters and one more belong to it. */
  #foreignEnd(end: number): number {
    let longer = end;
    while (longer - end < 3 && this.#is(longer, KIND.alsoForeign)) longer += 1;
    return this.#isGiven(longer, longer + 1) && !WORDS_AFTER.longest(this.#text, longer)
      ? longer + 1
      : longer;
  }
}

/** 乌兰塔拉苏木党委: a township, though 苏木 ends names, too. */
const OFFICE = /党委|党组|人民政府|政府|纪委|机关|嘎查/uy;

function better(a: Reading | null, b: Reading | null): Reading | null {
  return a === null || (b !== null && b.score > a.score) ? b : a;
}

/** Not part of a word, or outside the text. */
function isStop(text: string, at: number): boolean {
  return ((KINDS[codeAt(text, at)] ?? 0) & KIND.inWord) === 0;
}

function matchesAt(form: RegExp, text: string, at: number): boolean {
  form.lastIndex = at;
  return form.test(text);
}

/** Where names already found occur again. */
function repeats(folded: string, found: readonly Span[]): Span[] {
  const names = new Set(found.map(({ start, end }) => folded.slice(start, end)));
  const known = new WordList([...names].filter((name) => name.length > 2));
  return known.all(folded).map(({ start, end }) => ({ start, end }));
}
