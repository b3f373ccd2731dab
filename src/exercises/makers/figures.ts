import type { ExerciseMaterial, FactMaterial } from '../material.ts';
import { MOST_CHOICES, type MadeQuestion, type QuestionChoice } from '../question.ts';
import { opaqueId } from '../seeded.ts';
import { grouped, madeQuestion, NO_NOTE } from './made.ts';

const FEWEST_NUMBERS = 3;
const LONGEST = 100;
/** What was blacked out. */
const BLACKED = '▇';
/** A printed number with its classifier. */
const NUMBER = /\d+(?:\.\d+)?[余多]?[万亿]?(?:个|项|条|次|件|人次|人|名|家|类|元|万元|处|%)?/gu;

interface Passage {
  readonly text: string;
  /** Where it begins in its notice. */
  readonly start: number;
  readonly facts: readonly FactMaterial[];
}

/** Which number in the passage states this? Asked of passages in which several stand close together. */
export function figureQuestions({ facts }: ExerciseMaterial): MadeQuestion[] {
  return [...grouped(facts, ({ notice }) => [notice]).values()].flatMap((own) =>
    passagesOf(own).flatMap((passage) => passage.facts.flatMap((fact) => questionOf(passage, fact))),
  );
}

function questionOf({ text, start, facts }: Passage, asked: FactMaterial): MadeQuestion[] {
  const numbers = numbersIn(text);
  if (numbers.length < FEWEST_NUMBERS || numbers.length > MOST_CHOICES || asked.value === null) return [];
  const factAt = (number: Numeral) =>
    facts.find((fact) => number.start + start >= fact.start && number.end + start <= fact.end);
  const right = numbers.filter((number) => factAt(number) === asked);
  const isTwice = facts.filter(({ indicator }) => indicator === asked.indicator).length > 1;
  if (right.length !== 1 || isTwice) return [];
  const idOf = (number: Numeral) => opaqueId(`${asked.notice} ${start + number.start}`);
  return [
    madeQuestion({
      kind: 'figure',
      key: asked.id,
      topics: asked.topics,
      indicator: asked.indicator,
      place: { notice: asked.notice, item: asked.item },
      passage: (choices) => cut(text, numbers, (number) => indexOf(choices, idOf(number))),
      choices: numbers.map((number) => {
        const fact = factAt(number);
        return {
          id: idOf(number),
          text: text.slice(number.start, number.end),
          notice: null,
          isRight: fact === asked,
          note: { ...NO_NOTE, facts: fact ? [fact.id] : [], indicator: fact?.indicator ?? null },
        };
      }),
    }),
  ];
}

function indexOf(choices: readonly QuestionChoice[], id: string): number {
  return choices.findIndex((choice) => choice.id === id);
}

interface Numeral {
  readonly start: number;
  readonly end: number;
}

function numbersIn(text: string): Numeral[] {
  return [...text.matchAll(NUMBER)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

function cut(text: string, numbers: readonly Numeral[], indexAt: (number: Numeral) => number) {
  const parts = numbers.flatMap((number, at) => [
    text.slice(numbers[at - 1]?.end ?? 0, number.start),
    indexAt(number),
  ]);
  return [...parts, text.slice(numbers.at(-1)?.end ?? 0)].filter((part) => part !== '');
}

/** Joins the contexts of neighbouring facts, as far as they are published, into passages that begin and end with a clause. */
function passagesOf(facts: readonly FactMaterial[]): Passage[] {
  const chains: Passage[] = [];
  for (const fact of facts) {
    const next = contextOf(fact);
    const last = chains.at(-1);
    const joined = last && joinedWith(last, next);
    if (joined) chains[chains.length - 1] = joined;
    else chains.push(next);
  }
  return chains.map(trimmed).filter(({ text, facts: own }) => own.length > 1 && !text.includes(BLACKED));
}

function contextOf(fact: FactMaterial): Passage {
  const { prefix, quote, suffix, start } = fact;
  return { text: prefix + quote + suffix, start: start - prefix.length, facts: [fact] };
}

/** Null if the two do not overlap, if their words are not the same there, or if the passage would be too long. */
function joinedWith(one: Passage, two: Passage): Passage | null {
  const overlap = one.start + one.text.length - two.start;
  const end = two.start + two.text.length - one.start;
  if (overlap < 0 || end > LONGEST || two.start < one.start) return null;
  if (one.text.slice(one.text.length - overlap) !== two.text.slice(0, overlap)) return null;
  return { text: one.text + two.text.slice(overlap), start: one.start, facts: [...one.facts, ...two.facts] };
}

const CLAUSE_END = /[,;。，；]/u;

/** Without the pieces of clauses at its ends, unless a fact stands in them. */
function trimmed({ text, start, facts }: Passage): Passage {
  const [first, last] = [facts[0]?.start ?? start, facts.at(-1)?.end ?? start];
  const head = text.slice(0, first - start);
  const opening = head.split('').findLastIndex((char) => CLAUSE_END.test(char)) + 1;
  const tail = text.slice(last - start);
  const closing = tail.search(CLAUSE_END);
  const to = closing < 0 ? text.length : last - start + closing + 1;
  const from = opening + (text.slice(opening, to).length - text.slice(opening, to).trimStart().length);
  return { text: text.slice(from, to).trimEnd(), start: start + from, facts };
}
