import { describe, expect, test } from 'vitest';
import { allQuestions } from '#exercises/pool.ts';
import { EXERCISE_KINDS, MOST_CHOICES, type ExerciseKind } from '#exercises/question.ts';
import { INVENTED_MATERIAL } from '../support/exercises.ts';

const ALL = allQuestions(INVENTED_MATERIAL);
const of = (kind: ExerciseKind) => ALL.filter(({ question }) => question.kind === kind);
const measures = new Map(INVENTED_MATERIAL.measures.map((measure) => [measure.item, measure]));

test.each(EXERCISE_KINDS)('there are questions of the kind %s', (kind) => {
  expect(of(kind).length).toBeGreaterThan(0);
});

describe('every question', () => {
  test('has an id of its own, two to six different choices and, unless it is a ranking, right and wrong ones', () => {
    expect(new Set(ALL.map(({ question }) => question.id)).size).toBe(ALL.length);
    for (const { question, answer } of ALL) {
      const ids = question.choices.map(({ id }) => id);
      expect(new Set(ids).size, question.kind).toBe(ids.length);
      expect(ids.length).toBeGreaterThan(1);
      const texts = question.choices.flatMap(({ text, notice }) =>
        text === null ? [] : `${text} ${notice}`,
      );
      if (question.passage === null) expect(new Set(texts).size).toBe(texts.length);
      expect(ids.length).toBeLessThanOrEqual(MOST_CHOICES);
      expect(ids).toEqual(expect.arrayContaining([...answer.right]));
      if (question.kind === 'ranking') expect(answer.right).toEqual([]);
      else expect(answer.right.length % ids.length).toBeGreaterThan(0);
    }
  });

  test('tells right choices from others neither by their fields nor by their order', () => {
    const places = new Map<ExerciseKind, Set<number>>();
    for (const { question, answer } of ALL) {
      const shapes = question.choices.map((choice) => Object.keys(choice).toSorted().join());
      expect(new Set(shapes)).toEqual(new Set(['id,notice,text']));
      expect(Object.keys(question).toSorted()).toEqual([
        'choices',
        'id',
        'indicator',
        'kind',
        'listed',
        'notices',
        'passage',
        'subject',
        'topics',
      ]);
      const seen = places.get(question.kind) ?? new Set();
      question.choices.forEach(({ id }, at) => answer.right.includes(id) && seen.add(at));
      places.set(question.kind, seen);
    }
    expect(places.get('type')?.size).toBe(5);
    expect(places.get('matching')?.size).toBeGreaterThan(3);
    expect(places.get('nature')?.size).toBeGreaterThan(3);
  });

  test('has no id that names what it is about', () => {
    for (const { question } of ALL) {
      const ids = [question.id, ...question.choices.flatMap(({ id, text }) => (text === null ? [] : [id]))];
      for (const id of ids) expect(id).toMatch(/^[\da-z]{9}$/u);
    }
  });

  test('has a note on each of its choices', () => {
    for (const { question, answer } of ALL)
      expect(Object.keys(answer.notes).toSorted()).toEqual(question.choices.map(({ id }) => id).toSorted());
  });
});

test('measures for a problem: the right ones are of its item, the others of its topic in other notices', () => {
  for (const { question, answer } of of('matching'))
    for (const { id, text } of question.choices) {
      const measure = measures.get(answer.notes[id]?.place?.item ?? '');
      expect(text).toBe(measure?.lead);
      if (answer.right.includes(id)) expect(measure?.item).toBe(answer.place?.item);
      else expect(measure?.notice).not.toBe(answer.place?.notice);
      expect(measure?.topics).toEqual(question.topics);
    }
});

test('types: all that the words show are right, and those of the whole measure are no choices', () => {
  for (const { question, answer } of of('type')) {
    const measure = measures.get(answer.place?.item ?? '');
    expect(question.subject).toBe(measure?.lead);
    expect(answer.right).toEqual([...(measure?.shown.keys() ?? [])]);
    expect(question.choices.map(({ id }) => id)).not.toContain('deliberation');
    expect(answer.besides).toEqual(measure?.types.slice(1));
  }
});

test('mechanism or action: exactly the mechanisms are right', () => {
  const nature = new Map<string, string>(INVENTED_MATERIAL.types.map((type) => [type.code, type.nature]));
  for (const { question, answer } of of('nature'))
    for (const { id } of question.choices) {
      const [type = ''] = measures.get(answer.notes[id]?.place?.item ?? '')?.types ?? [];
      expect(answer.right.includes(id)).toBe(nature.get(type) === 'mechanism');
    }
});

test('the figure: the passage is whole clauses of the notice, its numbers are the choices', () => {
  const [{ question, answer } = ALL[0]!] = of('figure');
  const printed = question.passage?.map((part) =>
    typeof part === 'string' ? part : question.choices[part]?.text,
  );
  expect(printed?.join('')).toBe('诫勉3人,批评教育12人,完善制度40项,');
  const right = question.choices.find(({ id }) => id === answer.right[0]);
  expect({ admonition: '3人', criticism: '12人', systems_total: '40项' }[question.indicator ?? '']).toBe(
    right?.text,
  );
});

test('declared and listed: only differences are right, and the finding is told with every choice', () => {
  for (const { question, answer } of of('declared')) {
    const wrong = question.choices.filter(({ id }) => !answer.right.includes(id));
    for (const { id } of wrong) expect(answer.notes[id]?.finding).toBeTruthy();
    for (const id of answer.right) expect(answer.notes[id]?.indicator).toBe('rect_measures');
  }
});

test('what is not said: what was not read is never an answer, nor is a printed zero', () => {
  const asked = of('unsaid');
  expect(asked.flatMap(({ question }) => question.notices)).not.toContain('south-2024');
  for (const { question, answer } of asked)
    for (const figure of answer.right)
      expect(
        INVENTED_MATERIAL.expected.find((row) => row.notice === question.notices[0] && row.figure === figure)
          ?.state,
      ).toBe('not_found');
});

test('unsaid: the date of the page is not asked about', () => {
  const expected = INVENTED_MATERIAL.expected.flatMap((row) => [
    row,
    { ...row, figure: 'published', state: 'not_found', facts: [] },
  ]);
  const asked = allQuestions({ ...INVENTED_MATERIAL, expected }).filter(
    ({ question }) => question.kind === 'unsaid',
  );
  expect(asked).not.toEqual([]);
  for (const { question } of asked) expect(question.choices.map(({ id }) => id)).not.toContain('published');
});

test('unsaid: a notice that states its specific problems is not said to be silent on problems', () => {
  const expected = INVENTED_MATERIAL.expected.flatMap((row) => [
    row,
    { ...row, figure: 'problems_total', state: 'not_found', facts: [] },
    { ...row, figure: 'problems_specific', state: row.notice === 'east-2023' ? 'stated' : 'not_found' },
  ]);
  const right = (notice: string) =>
    allQuestions({ ...INVENTED_MATERIAL, expected })
      .filter(({ question }) => question.kind === 'unsaid' && question.notices.includes(notice))
      .flatMap(({ answer }) => answer.right);
  expect(right('east-2023')).not.toContain('problems_total');
  expect(right('north-2022')).toContain('problems_total');
});

test('ranking: measures of one topic, of at least two notices', () => {
  for (const { question, answer } of of('ranking')) {
    const own = question.choices.map(({ id }) => measures.get(answer.notes[id]?.place?.item ?? ''));
    expect(new Set(own.map((measure) => measure?.notice)).size).toBeGreaterThan(1);
    expect(new Set(own.map((measure) => measure?.topics[0])).size).toBe(1);
  }
});
