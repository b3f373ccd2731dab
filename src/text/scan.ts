/** The first Chinese character; marks come before it. */
export const HAN = 0x3400;

/** The code unit at a place, or 0 outside the text, where V8 slows down all later calls of charCodeAt. */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

/** Faster than a search in a string for the one that the code unit at a place would make. */
export function isOneOf(units: string, text: string, at: number): boolean {
  const code = codeAt(text, at);
  for (let i = 0; i < units.length; i += 1) if (units.charCodeAt(i) === code) return true;
  return false;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A set of UTF-16 code units: 1 at the code of each of its members. */
export type UnitSet = Uint8Array;

/** Ranges are pairs of the first and the last member: ['0', '9']. */
export function unitSet(members: string, ...ranges: readonly (readonly [string, string])[]): UnitSet {
  const set = new Uint8Array(0x10000);
  for (let i = 0; i < members.length; i += 1) set[members.charCodeAt(i)] = 1;
  for (const [first, last] of ranges) set.fill(1, first.charCodeAt(0), last.charCodeAt(0) + 1);
  return set;
}

/** All matches of a global pattern, in order. Unlike matchAll it makes no copy of the pattern. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

/**
 * The code units that forms begin with: at each pair, first ones and the second ones that may follow them, or null for any.
 * A cheap test before a form is tried.
 */
export class Beginnings {
  /** Bits of the pairs by the last ten bits of their first and of their second code unit: small tables stay in the cache. */
  readonly #firsts = new Uint8Array(0x400);
  readonly #seconds = new Uint8Array(0x400);
  /** The bits of pairs that any code unit may follow, or none. */
  #open = 0;

  /** Up to eight pairs. */
  constructor(...pairs: readonly (readonly [firsts: string, seconds: string | null])[]) {
    for (const [i, [firsts, seconds]] of pairs.entries()) {
      for (let at = 0; at < firsts.length; at += 1) mark(this.#firsts, firsts.charCodeAt(at) & 0x3ff, 1 << i);
      if (seconds === null) this.#open |= 1 << i;
      else
        for (let at = 0; at < seconds.length; at += 1)
          mark(this.#seconds, seconds.charCodeAt(at) & 0x3ff, 1 << i);
    }
  }

  /** Whether a form may begin at a place; seldom also true where none does. */
  at(text: string, at: number): boolean {
    const first = this.#firsts[text.charCodeAt(at) & 0x3ff] ?? 0;
    if (first === 0) return false;
    return (first & ((this.#seconds[codeAt(text, at + 1) & 0x3ff] ?? 0) | this.#open)) !== 0;
  }

  /** The next place from one on where a form may begin, or the length of the text. */
  next(text: string, from: number): number {
    const firsts = this.#firsts;
    const { length } = text;
    let at = from;
    while (at < length && (firsts[text.charCodeAt(at) & 0x3ff] === 0 || !this.at(text, at))) at += 1;
    return at;
  }
}

/** What \s matches. */
export const BLANKS =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
/** Every code unit. */
const ANY: UnitSet = new Uint8Array(0x10000).fill(1);

/** The same for a sticky pattern that is tried only where it may begin. */
export function matchesFrom(begins: Beginnings, pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const { length } = text;
  for (let at = begins.next(text, 0); at < length; at = begins.next(text, at)) {
    const match = execAt(pattern, text, at);
    if (match) found.push(match);
    at += Math.max(match?.[0].length ?? 0, 1);
  }
  return found;
}

/** What a sticky pattern matches at an offset. */
export function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A sticky pattern, the code units that its matches begin with, and their second ones where these are few. */
export interface Form {
  readonly form: RegExp;
  readonly firsts: string;
  readonly seconds?: string;
  /** Never begins between two digits. */
  readonly wholeNumbers?: true;
}

function mark(bits: Uint8Array, code: number, bit: number): void {
  bits[code] = (bits[code] ?? 0) | bit;
}

/** Up to eight forms that are looked for in one pass over a text. */
export class Forms {
  readonly #forms: readonly { readonly form: RegExp; readonly seconds: UnitSet }[];
  /** A bit for each form that may begin with a code unit, by its last ten bits. */
  readonly #begins = new Uint8Array(0x400);
  /** The same for their second code units. */
  readonly #goesOn = new Uint8Array(0x400);
  /** The bits of those that never begin between two digits. */
  #whole = 0;

  constructor(forms: readonly Form[]) {
    this.#forms = forms.map(({ form, seconds }) => ({ form, seconds: seconds ? unitSet(seconds) : ANY }));
    for (const [i, { firsts, seconds, wholeNumbers }] of forms.entries()) {
      if (wholeNumbers) this.#whole |= 1 << i;
      for (let code = 0; code < 0x400; code += 1) if (!seconds) mark(this.#goesOn, code, 1 << i);
      for (let at = 0; at < (seconds?.length ?? 0); at += 1)
        mark(this.#goesOn, (seconds?.charCodeAt(at) ?? 0) & 0x3ff, 1 << i);
      for (let at = 0; at < firsts.length; at += 1) mark(this.#begins, firsts.charCodeAt(at) & 0x3ff, 1 << i);
    }
  }

  /** The matches of each form, in order, none inside another of its form. */
  all(text: string): RegExpExecArray[][] {
    const found = this.#forms.map((): RegExpExecArray[] => []);
    const { length } = text;
    for (let at = 0; at < length; at += 1) {
      const first = this.#begins[text.charCodeAt(at) & 0x3ff] ?? 0;
      if (first === 0) continue;
      const begins = first & (this.#goesOn[codeAt(text, at + 1) & 0x3ff] ?? 0);
      if (begins === 0) continue;
      const inside = isDigit(text.charCodeAt(at)) && isDigit(codeAt(text, at - 1));
      this.#read(text, at, inside ? begins & ~this.#whole : begins, found);
    }
    return found;
  }

  #read(text: string, at: number, begins: number, found: readonly RegExpExecArray[][]): void {
    const second = codeAt(text, at + 1);
    for (let i = 0; begins >> i !== 0; i += 1) {
      const shape = this.#forms[i];
      if (!shape || (begins & (1 << i)) === 0 || shape.seconds[second] === 0) continue;
      const last = found[i]?.at(-1);
      if (last && at < last.index + last[0].length) continue;
      const match = execAt(shape.form, text, at);
      if (match) found[i]?.push(match);
    }
  }
}
