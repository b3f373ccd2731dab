/** Names that no surname tells, only their place: 对甘露进行诫勉谈话. */
import type { Span } from '#text/span.ts';
import { NEVER_GIVEN } from './vocabulary/name-contexts.ts';
import { NOT_OF_NAMES, WORDS_FOR_PERSONS } from './vocabulary/name-contexts.ts';
import { SURNAMES } from './vocabulary/surnames.ts';

const NEVER: ReadonlySet<string> = new Set(`${NEVER_GIVEN}${NOT_OF_NAMES}`);
const SURNAME: ReadonlySet<string> = new Set(SURNAMES.distinct + SURNAMES.ambiguous);

/** A stretch of two to four characters that may be a name. */
function mayBeName(text: string): boolean {
  return (
    !Array.from(text).some((char) => NEVER.has(char)) &&
    !WORDS_FOR_PERSONS.some((word) => text.includes(word))
  );
}

/** Between two names in a list: 王伟、占宏伟、李青. */
export function namesBetween(folded: string, names: readonly Span[]): Span[] {
  return names.flatMap((name, i) => {
    const next = names[i + 1];
    if (!next || next.start - name.end > 6 || next.start - name.end < 4) return [];
    const between = folded.slice(name.end, next.start);
    const isOne = /^、[\u4e00-\u9fff]{2,4}[、和]$/u.test(between) && mayBeName(between.slice(1, -1));
    return isOne ? [{ start: name.end + 1, end: next.start - 1 }] : [];
  });
}

const SUM = String.raw`([\u4e00-\u9fff]{2,3})\d[\d,.]{0,12}万?元`;
const SUMS = new RegExp(String.raw`(?<![\u4e00-\u9fff])${SUM}(?:[、,;]${SUM}){2,99}`, 'gu');
const OF_SUM = new RegExp(SUM, 'gu');

/** 庄重2000元、艾青1500元、文静800元: three sums or more, before each what a surname begins. */
export function namesBySums(folded: string): Span[] {
  return [...folded.matchAll(SUMS)].flatMap((list) => {
    const persons = [...list[0].matchAll(OF_SUM)].map((sum) => ({
      name: sum[1] ?? '',
      at: list.index + sum.index,
    }));
    const areNames = persons.every(({ name }) => SURNAME.has(name.charAt(0)) && mayBeName(name));
    return areNames ? persons.map(({ name, at }) => ({ start: at, end: at + name.length })) : [];
  });
}

const TOLD =
  /(?:对|给予)([\u4e00-\u9fff]{2,4}?)(?:(?:同志)?(?:进行|予以|作出|开展)?了?(?:批评教育|诫勉|谈话提醒|提醒谈话|警示谈话|立案审查)|(?:党内|政务)(?:严重)?(?:警告|记过|记大过))/gu;

/** 对甘露进行诫勉谈话: what is only said to a person. */
export function namesByDeeds(folded: string): Span[] {
  return [...folded.matchAll(TOLD)].flatMap((told) => {
    const name = told[1] ?? '';
    const start = told.index + told[0].indexOf(name);
    return mayBeName(name) ? [{ start, end: start + name.length }] : [];
  });
}
