import { OTHER_LABEL, PROBLEM_LABEL } from '#extraction/vocabulary/outline.ts';
import { SET_OFF_TITLE } from '#extraction/vocabulary/outline-announcement.ts';
import { firstEnd, ends } from '#extraction/tokens/clauses.ts';
import { HAN } from '#text/scan.ts';
import type { Span } from '#text/span.ts';
import { trim } from './line.ts';

const LONGEST = 80;
/** 针对“…”问题,开展…: the title ends with the problem. */
const NAMED =
  /^(?:“[^”\n]{2,60}”[^。:;,\n]{0,8}问题(?=,)|(?:关于|针对|对|就)(?:“[^”\n]{1,80}”|["‘][^"’\n]{1,80}["’]|[^,。;:“"\n]{2,60})(?:等|方面)?的?问题(?=,)|在[^,。:;“"\d\n]{2,20}(?:方面|上)(?=,))/u;
const RUN = /[,:; ]?(?:一是|①|\(1\)|其一)/u;
const STATUS_SUFFIX = / ?[([][^()[\]]{0,10}(?:完成|到位|推进|坚持|整改|销号)[^()[\]]{0,10}[)\]]$/u;

/** The title or first clause of a paragraph, without enumerator, label, final mark and status in brackets. */
export function headingOf(folded: string, { start, end }: Span, isPart = false): Span {
  const bracket = /^\[([^[\]]{3,40})\]/u.exec(folded.slice(start, Math.min(end, start + 42)))?.[1];
  const label = isPart ? 0 : labelLength(folded.slice(start, Math.min(end, start + 30)));
  if (bracket !== undefined && label === 0) return { start: start + 1, end: start + 1 + bracket.length };
  const from = start + label;
  const text = folded.slice(from, Math.min(end, from + 200));
  const length = cut(text);
  const phrase = text.slice(0, length);
  const run = RUN.exec(phrase);
  const kept = run && run.index > 1 ? phrase.slice(0, run.index) : phrase;
  const bare = kept.replace(STATUS_SUFFIX, '');
  return trim(folded, { start: from, end: from + (bare === '' ? kept.length : bare.length) });
}

function labelLength(text: string): number {
  return (PROBLEM_LABEL.exec(text) ?? OTHER_LABEL.exec(text))?.[0].length ?? 0;
}

/** Length up to the first mark that ends a title; marks inside closed quotes do not count. */
function cut(text: string): number {
  const setOff = SET_OFF_TITLE.exec(text)?.[0].length;
  if (setOff !== undefined) return setOff;
  const named = NAMED.exec(text)?.[0].length ?? LONGEST + 1;
  if (named <= LONGEST) return named;
  const outside = endOutsideQuotes(text);
  if (outside <= LONGEST) return outside;
  const plain = firstEnd(text, 'title');
  if (plain > 0 && plain <= LONGEST) return plain;
  const comma = text.slice(0, LONGEST).search(/[,\n]/u);
  return comma > 1 ? comma : Math.min(LONGEST, safeLength(text));
}

function endOutsideQuotes(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (text.charCodeAt(i) >= HAN) continue;
    const char = text.charAt(i);
    if ('“‘《'.includes(char)) depth += 1;
    else if ('”’》'.includes(char)) depth = Math.max(0, depth - 1);
    else if (char === '\n' || (depth === 0 && ends(char, 'title'))) return i;
  }
  return text.length < 200 ? text.length : Number.POSITIVE_INFINITY;
}

/** Avoids splitting a surrogate pair. */
function safeLength(text: string): number {
  const length = Math.min(LONGEST, text.length);
  const code = text.charCodeAt(length - 1);
  return code >= 0xd800 && code <= 0xdbff ? length - 1 : length;
}
