import { givenIn } from './coded-answer.ts';
import { marked, type GivenAnswer } from './marking.ts';
import type { ExerciseQuestion, QuestionAnswer } from './question.ts';
import { readCode, type ClassResult, type CodeProblem } from './result-code.ts';

export interface HandedIn {
  readonly results: readonly HandedResult[];
  readonly refused: readonly RefusedLine[];
  /** Lines that were handed in before with the same name: counted once. */
  readonly repeated: number;
}

export interface HandedResult {
  readonly name: string;
  readonly given: readonly GivenAnswer[];
}

export interface RefusedLine {
  readonly line: string;
  readonly problem: CodeProblem | 'other_exercise';
}

/** Reads what a class handed in, a code in a line. A bad line is named; the others go through. */
export function handedIn(text: string, questions: readonly ExerciseQuestion[], digest: number): HandedIn {
  const lines = text.split(/[\r\n]+/u).map((line) => line.trim());
  const results: HandedResult[] = [];
  const refused: RefusedLine[] = [];
  const seen = new Set<string>();
  let repeated = 0;
  for (const line of lines.filter((each) => each !== '')) {
    const read = readCode(line);
    const result = 'problem' in read ? read : resultOf(read, questions, digest);
    if ('problem' in result) refused.push({ line, problem: result.problem });
    else if (result.name !== '' && seen.has(JSON.stringify(result))) repeated += 1;
    else results.push(result);
    seen.add(JSON.stringify(result));
  }
  return { results, refused, repeated };
}

function resultOf(
  { digest, answers, name }: ClassResult,
  questions: readonly ExerciseQuestion[],
  expected: number,
): HandedResult | { readonly problem: 'other_exercise' } {
  const given = questions.map((question, at) => givenIn(question, answers[at] ?? 0));
  const isOther = digest !== expected || answers.length !== questions.length;
  return isOther || given.includes(null)
    ? { problem: 'other_exercise' }
    : { name, given: given.filter((each) => each !== null) };
}

/** How a class answered a question. */
export interface QuestionTotals {
  readonly question: ExerciseQuestion;
  /** How many answered it. */
  readonly n: number;
  /** How many of them solved it; null where there is no right answer. */
  readonly solved: number | null;
  /** In the order of the choices: how many chose each; of a ranking, how many put it first. */
  readonly chosen: readonly number[];
}

/** One row per question, in the order of the exercise. */
export function totalsOf(
  questions: readonly ExerciseQuestion[],
  answers: readonly QuestionAnswer[],
  results: readonly HandedResult[],
): QuestionTotals[] {
  return questions.map((question, at) => {
    const given = results.map((result) => result.given[at] ?? []).filter((each) => each.length > 0);
    const answer = answers[at];
    const isRanking = question.kind === 'ranking';
    const isSolved = (each: GivenAnswer) => !!answer && marked(question, answer, each).isSolved === true;
    return {
      question,
      n: given.length,
      solved: isRanking ? null : given.filter(isSolved).length,
      chosen: question.choices.map(
        ({ id }) => given.filter((each) => (isRanking ? each[0] === id : each.includes(id))).length,
      ),
    };
  });
}

/** The most missed first: the smallest share solved; what has no right answer or was not answered last. */
export function mostMissed(totals: readonly QuestionTotals[]): QuestionTotals[] {
  const share = ({ n, solved }: QuestionTotals) => (n === 0 || solved === null ? 2 : solved / n);
  return totals.toSorted((a, b) => share(a) - share(b) || b.n - a.n);
}
