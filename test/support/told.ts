import { expect } from 'vitest';
import { marked, withMarks } from './marked.ts';
import { factsWithin, line, notice, read } from './notice.ts';
import type { NoticeParts } from './notice.ts';

type Place = (sentence: string) => Partial<NoticeParts>;

/**
 * Expects of a sentence, told where `place` puts it in a notice, that the marked spans are facts and nothing else is:
 * in `expected` one line for each mark, as `line` writes it, with ; between them.
 */
function expectTold(source: string, expected: string, place: Place): void {
  const sentence = marked(source).text;
  const text = notice(place(sentence));
  const start = text.indexOf(sentence);
  const facts = factsWithin(read(text), { start, end: start + sentence.length });
  const spans = facts.map((fact) => ({ start: fact.start - start, end: fact.end - start }));
  expect(`${withMarks(sentence, spans)} ${facts.map(line).join('; ')}`).toBe(`${source} ${expected}`);
}

/** … where the sentence is part of the overall result. */
export function expectResult(source: string, expected = ''): void {
  expectTold(source, expected, (sentence) => ({ results: sentence }));
}

/** … where the sentence is told inside a rectification item. */
export function expectInItem(source: string, expected = ''): void {
  expectTold(source, expected, (sentence) => ({ items: ['组织学习文件。', sentence] }));
}

/** … where the sentence is the lead. */
export function expectInLead(source: string, expected = ''): void {
  expectTold(source, expected, (sentence) => ({ lead: sentence }));
}
