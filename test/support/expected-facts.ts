import { expect } from 'vitest';
import { marked, withMarks } from './marked.ts';
import { factsWithin, line, notice, read } from './notice.ts';
import type { NoticeParts } from './notice.ts';

type Place = (sentence: string) => Partial<NoticeParts>;

/**
 * Expects the marked spans of a sentence, put into a notice by `place`, to be its only facts:
 * `expected` has one line per mark, as `line` writes it, joined by "; ".
 */
function expectFacts(source: string, expected: string, place: Place): void {
  const sentence = marked(source).text;
  const text = notice(place(sentence));
  const start = text.indexOf(sentence);
  const facts = factsWithin(read(text), { start, end: start + sentence.length });
  const spans = facts.map((fact) => ({ start: fact.start - start, end: fact.end - start }));
  expect(`${withMarks(sentence, spans)} ${facts.map(line).join('; ')}`).toBe(`${source} ${expected}`);
}

/** … where the sentence is part of the overall result. */
export function expectResult(source: string, expected = ''): void {
  expectFacts(source, expected, (sentence) => ({ results: sentence }));
}

/** … where the sentence is inside a rectification item. */
export function expectInItem(source: string, expected = ''): void {
  expectFacts(source, expected, (sentence) => ({ items: ['组织学习文件。', sentence] }));
}

/** … where the sentence is the lead. */
export function expectInLead(source: string, expected = ''): void {
  expectFacts(source, expected, (sentence) => ({ lead: sentence }));
}
