/** No I, L, O or U: they are typed for 1, 1, 0 and V. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const VERSION = 1;
const DIGEST_SYMBOLS = 4;
const CHECK_SYMBOLS = 4;
const ANSWER_BITS = 6;
const LONGEST_NAME = 16;

/** What a trainee hands in. */
export interface ClassResult {
  /** Of the exercise: 20 bits. */
  readonly digest: number;
  /** One number of 6 bits per question; 0 if it was not answered. */
  readonly answers: readonly number[];
  /** Empty if none was given. */
  readonly name: string;
}

export type CodeProblem = 'not_a_code' | 'damaged' | 'newer';

/** A name as it stays in a code: at most 16 characters, in one form whatever keyboard it was typed on. */
export function nameInCode(typed: string): string {
  const name = typed.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ');
  return [...name].slice(0, LONGEST_NAME).join('').trim();
}

/** A short code, in groups of four; a name stands behind it. */
export function writeCode({ digest, answers, name }: ClassResult): string {
  const body = [VERSION, ...symbolsOf(digest, DIGEST_SYMBOLS), answers.length, ...packed(answers)];
  const own = nameInCode(name);
  const symbols = [...body, ...symbolsOf(checksum(body, own), CHECK_SYMBOLS)];
  const printed = symbols.map((symbol) => ALPHABET.charAt(symbol)).join('');
  return [printed.replaceAll(/.{4}(?=.)/gu, '$&-'), own].filter((part) => part !== '').join(' ');
}

/** Reads a line as it was pasted or typed: blanks within the code, small letters and I, L, O do not matter. */
export function readCode(line: string): ClassResult | { readonly problem: CodeProblem } {
  const words = line.normalize('NFKC').trim().split(/\s+/u);
  let problem: CodeProblem = 'not_a_code';
  for (let n = 1; n <= words.length; n += 1) {
    const symbols = typedSymbols(words.slice(0, n).join(''));
    if (symbols === null || symbols.length < 1 + DIGEST_SYMBOLS + 1 + CHECK_SYMBOLS) continue;
    const read = readSymbols(symbols, nameInCode(words.slice(n).join(' ')));
    if (typeof read !== 'string') return read;
    if (problem !== 'newer') problem = read;
  }
  return { problem };
}

function readSymbols(symbols: readonly number[], name: string): ClassResult | CodeProblem {
  const body = symbols.slice(0, -CHECK_SYMBOLS);
  const check = numberOf(symbols.slice(-CHECK_SYMBOLS));
  if (checksum(body, name) !== check) return 'damaged';
  if (body[0] !== VERSION) return 'newer';
  const count = body[1 + DIGEST_SYMBOLS] ?? 0;
  const answers = unpacked(body.slice(2 + DIGEST_SYMBOLS), count);
  return answers ? { digest: numberOf(body.slice(1, 1 + DIGEST_SYMBOLS)), answers, name } : 'damaged';
}

function typedSymbols(typed: string): number[] | null {
  const letters = typed.toUpperCase().replaceAll(/[-‐‑–—_.]/gu, '');
  const known = letters.replaceAll('O', '0').replaceAll(/[IL]/gu, '1').replaceAll('U', 'V');
  const symbols = [...known].map((letter) => ALPHABET.indexOf(letter));
  return symbols.length === 0 || symbols.includes(-1) ? null : symbols;
}

function symbolsOf(number: number, n: number): number[] {
  return Array.from({ length: n }, (_, at) => (number >>> (5 * (n - 1 - at))) & 31);
}

function numberOf(symbols: readonly number[]): number {
  return symbols.reduce((number, symbol) => number * 32 + symbol, 0);
}

/** Answers of 6 bits in symbols of 5. */
function packed(answers: readonly number[]): number[] {
  const bits = answers.map((answer) => answer.toString(2).padStart(ANSWER_BITS, '0')).join('');
  return (bits.match(/.{1,5}/gu) ?? []).map((five) => Number.parseInt(five.padEnd(5, '0'), 2));
}

function unpacked(symbols: readonly number[], count: number): number[] | null {
  if (symbols.length !== Math.ceil((count * ANSWER_BITS) / 5)) return null;
  const bits = symbols.map((symbol) => symbol.toString(2).padStart(5, '0')).join('');
  return Array.from({ length: count }, (_, at) =>
    Number.parseInt(bits.slice(at * ANSWER_BITS, (at + 1) * ANSWER_BITS), 2),
  );
}

/** Without its highest term. */
const POLYNOMIAL = 0x8359f;
const TOP = 0x80000;

/** A cyclic check of 20 bits: sure to find any one wrong symbol, and any two neighbours that changed places. */
function checksum(symbols: readonly number[], name: string): number {
  let sum = 0xfffff;
  const feed = (value: number, width: number) => {
    for (let bit = width - 1; bit >= 0; bit -= 1) {
      const carries = ((sum & TOP) !== 0) !== (((value >>> bit) & 1) !== 0);
      sum = ((sum << 1) & 0xfffff) ^ (carries ? POLYNOMIAL : 0);
    }
  };
  for (const symbol of symbols) feed(symbol, 5);
  for (let at = 0; at < name.length; at += 1) feed(name.charCodeAt(at), 16);
  return sum;
}
