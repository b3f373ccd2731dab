import type { Span } from '#text/span.ts';
import { firstEnd } from './tokens/clauses.ts';
import type { Candidate } from './readers/candidate.ts';
import { INDICATORS } from './vocabulary/indicators.ts';

/** For each total, the codes that its bracket may list. */
const PARTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  INDICATORS.map(({ code }) => [
    code,
    new Set(INDICATORS.filter(({ totals }) => totals.includes(code)).map((part) => part.code)),
  ]),
);
const OPENING = /^\s?[([]/u;
const THEREOF =
  /^(?:,(?:[^,。;\d]{0,6}率(?:达到|达|为)?[\d.]{1,6}%|(?:已|均|全部|都)[^,。;\d]{0,8}))?[,、;:。\s]{0,2}\s?(?:\(|\[)?(?:其中|包括|分别是)(?:给予)?[::,]?/u;
const BELOW = /^\n其中[::,]?/u;
const SEARCHED = 400;

/** For each fact the index of the total whose bracket, 其中 or colon (共问责19人:党纪处分4人,…) lists it, or null. Facts in reading order. */
export function partsOf(folded: string, facts: readonly Candidate[]): (number | null)[] {
  const parents: (number | null)[] = facts.map(() => null);
  for (const [i, total] of facts.entries()) {
    const codes = PARTS.get(total.indicator);
    if (!codes?.size || total.date !== null) continue;
    const region =
      bracketAfter(folded, total.end) ?? thereofAfter(folded, total.end) ?? tableAfter(folded, total);
    if (region) assign(facts, parents, i, region, codes);
    else addsUp(folded, facts, parents, i, codes);
  }
  return parents;
}

interface Region extends Span {
  /** True for a bracket, which has its own end; 其中 extends as far as its parts go on. */
  readonly bracket: boolean;
}

/** Later totals overwrite earlier ones, so that the inner of nested brackets wins. */
function assign(
  facts: readonly Candidate[],
  parents: (number | null)[],
  total: number,
  region: Region,
  codes: ReadonlySet<string>,
): void {
  for (let i = total + 1; i < facts.length; i += 1) {
    const fact = facts[i];
    if (!fact || fact.start >= region.end) break;
    if (fact.figure.start < region.start) continue;
    if (codes.has(fact.indicator)) parents[i] = total;
    else if (!region.bracket && parents[i] === null && !isInner(facts, parents, i, total)) break;
  }
}

function isInner(
  facts: readonly Candidate[],
  parents: readonly (number | null)[],
  i: number,
  total: number,
): boolean {
  const parent = parents[i];
  return parent !== null && parent !== undefined && parent > total && facts[parent] !== undefined;
}

function bracketAfter(folded: string, at: number): Region | null {
  if (!'(['.includes(folded.charAt(at)) && !'(['.includes(folded.charAt(at + 1))) return null;
  const opening = OPENING.exec(folded.slice(at, at + 3));
  if (!opening) return null;
  const start = at + opening[0].length;
  let depth = 1;
  for (let i = start; i < Math.min(folded.length, start + SEARCHED); i += 1) {
    const char = folded[i] ?? '';
    if ('(['.includes(char)) depth += 1;
    else if (')]'.includes(char)) depth -= 1;
    if (depth === 0) return { start, end: i, bracket: true };
  }
  return { start, end: statementEnd(folded, start), bracket: true };
}

/** A bracket that the text cuts off goes as far as its statement. */
function statementEnd(folded: string, start: number): number {
  const window = folded.slice(start, start + SEARCHED);
  const length = firstEnd(window, 'statement');
  return start + (length < 0 ? window.length : length);
}

function thereofAfter(folded: string, at: number): Region | null {
  const ahead = folded.slice(at, at + 28);
  const lists = ahead.includes('其中') || ahead.includes('包括') || ahead.includes('分别是');
  const match =
    (lists ? THEREOF.exec(ahead)?.[0] : undefined) ??
    (ahead.startsWith(':') ? ':' : undefined) ??
    (lists ? BELOW.exec(ahead)?.[0] : undefined);
  if (match === undefined) return null;
  const start = at + match.length;
  if (!match.startsWith('\n')) return { start, end: statementEnd(folded, start), bracket: false };
  const window = folded.slice(start, start + SEARCHED);
  const end = window.search(/\n[^|\n]*(?:\n|$)/u);
  return { start, end: end < 0 ? start + window.length : start + end, bracket: false };
}

/** The rows below a row of totals, to the end of the table. */
function tableAfter(folded: string, total: Candidate): Region | null {
  const printed = folded.slice(total.start, total.end);
  if (!printed.includes('合计') && !printed.includes('总计')) return null;
  const rest = folded.slice(total.end, total.end + SEARCHED);
  const rows = /^[^\n]{0,40}\n(?:[^\n。]{1,30}[| ][^\n。]{1,40}(?:\n|$))+/u.exec(rest);
  return rows && { start: total.end, end: total.end + rows[0].length, bracket: false };
}

/** 问责党员干部38人,党纪处分11人、…: a list right after a total that adds up to it is its breakdown. */
function addsUp(
  folded: string,
  facts: readonly Candidate[],
  parents: (number | null)[],
  total: number,
  codes: ReadonlySet<string>,
): void {
  const whole = facts[total];
  if (whole?.indicator !== 'held_accountable_total' || !whole.value) return;
  const run: number[] = [];
  let sum = 0;
  let end = whole.end;
  for (let i = total + 1; i < facts.length && sum < whole.value; i += 1) {
    const fact = facts[i];
    const adjoining = fact && /^[,、;]?$/u.test(folded.slice(end, fact.start));
    if (!fact || !adjoining || !codes.has(fact.indicator) || fact.unit !== whole.unit) break;
    run.push(i);
    sum += fact.value ?? 0;
    end = fact.end;
  }
  if (run.length > 1 && sum === whole.value) for (const i of run) parents[i] = total;
}
