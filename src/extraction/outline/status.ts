import { STATUS_LABEL } from '#extraction/lexicon/outline.ts';
import {
  STATUS_BRACKET,
  STATUS_GROUP,
  STATUS_HEAD,
  STATUS_SENTENCE,
  STATUS_WORDING,
} from '#extraction/lexicon/outline-status.ts';
import type { Span } from '#text/span.ts';
import type { Leaf } from './leaf.ts';
import { trim } from './line.ts';

export interface Status {
  readonly code: string;
  readonly span: Span;
  /** It stands on a line or behind a label of its own, which is then no part of a measure. */
  readonly apart: boolean;
}

/** Longest phrase that is told as a status. */
const LONGEST = 40;
/** How much of the end of an item is searched for a status behind the measures. */
const TAIL = 160;

/** How far an item is by its own words: a status cell, line, bracket or closing sentence, or the heading it is grouped under. */
export function statusOf(folded: string, leaf: Leaf): Status | null {
  const { node, path } = leaf;
  const cell = node.block.row?.status;
  return (
    (cell && phraseIn(folded, cell, false)) ||
    labelled(folded, leaf) ||
    bracketed(folded, leaf) ||
    closing(folded, leaf) ||
    path.reduceRight<Status | null>((found, { heading }) => found ?? grouped(folded, heading), null)
  );
}

/** The code of a short status phrase, or null. */
export function statusCode(phrase: string): string | null {
  return STATUS_WORDING.find(([, wording]) => wording.test(phrase))?.[0] ?? null;
}

function phraseIn(folded: string, { start, end }: Span, apart: boolean, from = start): Status | null {
  const text = folded.slice(start, Math.min(end, start + LONGEST + 1));
  const length = phraseLength(text);
  const phrase = text.slice(0, length);
  const code = length <= LONGEST && STATUS_HEAD.test(phrase) ? statusCode(phrase) : null;
  return code === null ? null : { code, span: { start: from, end: start + length }, apart };
}

function phraseLength(text: string): number {
  const stop = text.search(/[。;!\n|]/u);
  return stop < 0 ? text.length : stop;
}

/** 整改落实情况:已完成整改 on a line of its own or as the last sentence of a paragraph. */
function labelled(folded: string, { node, end }: Leaf): Status | null {
  const from = Math.max(node.heading.start, end - TAIL * 4);
  const tail = folded.slice(from, end);
  for (const match of [...tail.matchAll(/(?:^|[。;\n|”)\]]) *(?=[^。;\n:|]{2,14}[:|\])])/gu)].reverse()) {
    const at = match.index + match[0].length;
    const label = STATUS_LABEL.exec(tail.slice(at, at + 24));
    if (!label) continue;
    const start = from + at + label[0].length;
    const status = phraseIn(folded, { start, end }, true, from + at);
    if (status && status.span.end - status.span.start <= LONGEST) return status;
  }
  return null;
}

function bracketed(folded: string, { node }: Leaf): Status | null {
  const from = node.block.marker?.end ?? node.block.start;
  const text = folded.slice(from, Math.min(node.heading.end + 24, node.block.end));
  const match = STATUS_BRACKET.exec(text);
  const phrase = match?.groups?.['status'] ?? '';
  const near = match !== null && (from + match.index >= node.heading.end - 20 || match.index < 2);
  const code = near && STATUS_HEAD.test(phrase) ? statusCode(phrase) : null;
  if (code === null || !match) return null;
  const start = from + match.index + 1;
  return { code, span: { start, end: start + phrase.length }, apart: false };
}

function closing(folded: string, { node, end }: Leaf): Status | null {
  const from = Math.max(node.heading.end, end - TAIL);
  if (from >= end) return null;
  const match = STATUS_SENTENCE.exec(folded.slice(from, end));
  const phrase = match?.groups?.['status'] ?? '';
  const code = match ? statusCode(phrase) : null;
  if (code === null || !match) return null;
  const start = from + match.index + match[0].indexOf(phrase);
  return { code, span: { start, end: start + phrase.length }, apart: folded.charAt(start - 1) === '\n' };
}

function grouped(folded: string, heading: Span): Status | null {
  const words = folded.slice(heading.start, heading.end);
  const phrase = STATUS_GROUP.exec(words)?.[0] ?? '';
  const code = phrase === '' ? null : statusCode(phrase);
  return code === null
    ? null
    : {
        code,
        span: trim(folded, { start: heading.start, end: heading.start + phrase.length }),
        apart: false,
      };
}
