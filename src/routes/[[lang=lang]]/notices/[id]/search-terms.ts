import { COUNT_RULES, RULES_MADE } from '#extraction/vocabulary/counts.ts';
import { INDICATORS } from '#extraction/vocabulary/indicators.ts';
import { RECOVERY_VERBS } from '#extraction/vocabulary/money.ts';
import { SANCTION_WORDS } from '#extraction/vocabulary/sanctions.ts';

/** The wordings that are searched for, shortest first, with N for the number. Dates have none. */
export function searchTermsBy(codes: readonly string[]): string[] {
  const found = new Set(codes.flatMap((code) => [...sanctions(code), ...money(code), ...counts(code)]));
  return [...found].sort((a, b) => a.length - b.length);
}

function sanctions(code: string): readonly string[] {
  return SANCTION_WORDS[code] ?? [];
}

function money(code: string): string[] {
  return (RECOVERY_VERBS[code] ?? []).map((verb) => `${verb} N 元`);
}

function counts(code: string): string[] {
  if (RULES_MADE.codes.includes(code))
    return expanded(RULES_MADE.verb).flatMap((verb) => [`${verb}制度 N 项`, `${verb}机制 N 项`]);
  return COUNT_RULES.filter((rule) => rule.code === code).flatMap(({ before, after, units, unit }) => {
    const classifier = unit ?? usualUnit(code) ?? expanded(units)[0] ?? '';
    return [
      ...(before ? expanded(before).map((name) => `${name} N ${classifier}`) : []),
      ...(after ? expanded(after).map((name) => `N ${classifier}${name}`) : []),
    ];
  });
}

function usualUnit(code: string): string | undefined {
  return INDICATORS.find((row) => row.code === code)?.unit?.split('/')[0];
}

/** More would not be read. */
const MOST = 200;

/** The words that a pattern of literals and alternatives matches, without optional parts. */
export function expanded({ source }: RegExp): string[] {
  const [words] = alternatives(source, 0);
  return [...new Set(words.map((word) => word.trim()))];
}

/** Parses up to the closing bracket or the end. Returns the words and the next offset. */
function alternatives(source: string, from: number): readonly [readonly string[], number] {
  const all: string[] = [];
  let branch: readonly string[] = [''];
  let at = from;
  while (at < source.length && source[at] !== ')') {
    if (source[at] === '|') {
      all.push(...branch);
      branch = [''];
      at += 1;
      continue;
    }
    const [words, behind] = atom(source, at);
    const [isOptional, next] = quantifier(source, behind);
    if (!isOptional) branch = branch.flatMap((head) => words.map((tail) => head + tail)).slice(0, MOST);
    at = next;
  }
  return [[...all, ...branch].slice(0, MOST), at];
}

/** A group, a class, an escape or a character. Lookarounds add nothing to the words. */
function atom(source: string, at: number): readonly [readonly string[], number] {
  const char = source[at] ?? '';
  if (char === '(') {
    const opening = /^\((?:\?(?:<?[=!]|:|<\w+>))?/u.exec(source.slice(at))?.[0] ?? '(';
    const [words, close] = alternatives(source, at + opening.length);
    return [/[=!]$/u.test(opening) ? [''] : words, close + 1];
  }
  if (char === '[') {
    const close = source.indexOf(']', at);
    const inside = source.slice(at + 1, close);
    return [[inside.startsWith('^') ? '…' : (inside[0] ?? '')], close + 1];
  }
  if (char === '\\')
    return [[/[dswpDSWP]/u.test(source[at + 1] ?? '') ? '…' : (source[at + 1] ?? '')], at + 2];
  return [[/[$^]/u.test(char) ? '' : char], at + 1];
}

function quantifier(source: string, at: number): readonly [boolean, number] {
  const found = /^(?:[?*]|\{0?,\d*\}|\{0\}|(\+|\{[1-9][^}]*\}))\??/u.exec(source.slice(at));
  return found ? [found[1] === undefined, at + found[0].length] : [false, at];
}
