import { MOST_QUESTIONS, type ExerciseSpec } from '#exercises/exercise.ts';
import { EXERCISE_KINDS, type ExerciseKind } from '#exercises/question.ts';
import { queryOf, remarksOnNames, valuesOf, type Remark } from '#view/query-string.ts';

/** Everything a link to an exercise carries. */
export interface ExerciseView extends ExerciseSpec {
  /** The version of the questions it was made with; null if the link names none. */
  readonly data: string | null;
  /** Large, for a whole room. */
  readonly isProjected: boolean;
}

export const DEFAULT_EXERCISE: ExerciseView = {
  kinds: [],
  topics: [],
  n: EXERCISE_KINDS.length,
  seed: '1',
  data: null,
  isProjected: false,
};

const NAMES = new Set(['kind', 'topic', 'n', 'seed', 'data', 'view']);
const SEED = /^[\w-]{1,16}$/u;
const VERSION = /^[\da-f]{8}$/u;

interface ReadExercise {
  readonly view: ExerciseView;
  readonly remarks: readonly Remark[];
}

/** Reads a query string; what it does not know is ignored and reported. */
export function readExerciseView(search: string, topics: ReadonlySet<string>): ReadExercise {
  const parameters = new URLSearchParams(search);
  const allowed: readonly (readonly [name: string, isKnown: (value: string) => boolean])[] = [
    ['kind', (value) => EXERCISE_KINDS.some((kind) => kind === value)],
    ['topic', (value) => topics.has(value)],
    ['n', (value) => /^\d{1,2}$/u.test(value) && Number(value) >= 1 && Number(value) <= MOST_QUESTIONS],
    ['seed', (value) => SEED.test(value)],
    ['data', (value) => VERSION.test(value)],
    ['view', (value) => value === 'projector'],
  ];
  const known = new Map(allowed);
  const read = (name: string) => valuesOf(parameters, name).filter((value) => known.get(name)?.(value));
  const [n] = read('n');
  const view: ExerciseView = {
    kinds: read('kind') as ExerciseKind[],
    topics: read('topic'),
    n: n === undefined ? DEFAULT_EXERCISE.n : Number(n),
    seed: read('seed')[0] ?? DEFAULT_EXERCISE.seed,
    data: read('data')[0] ?? null,
    isProjected: read('view').length > 0,
  };
  const remarks = allowed.flatMap(([name, isKnown]) =>
    valuesOf(parameters, name)
      .filter((value) => !isKnown(value))
      .map((value): Remark => ({ kind: 'value', name, value })),
  );
  return { view, remarks: [...remarksOnNames(parameters, NAMES), ...remarks] };
}

/** Writes a query string including `?`, so that it makes the same exercise anywhere. */
export function writeExerciseView({ kinds, topics, n, seed, data, isProjected }: ExerciseView): string {
  const pairs: (readonly [string, readonly string[]])[] = [
    ['kind', kinds],
    ['topic', topics],
    ['n', [String(n)]],
    ['seed', [seed]],
    ['data', data === null ? [] : [data]],
    ['view', isProjected ? ['projector'] : []],
  ];
  return queryOf(pairs.filter(([, values]) => values.length > 0));
}

/** Whether two addresses ask for the same questions. */
export function makesSame(one: ExerciseSpec, other: ExerciseSpec): boolean {
  const spec = ({ kinds, topics, n, seed }: ExerciseSpec) => JSON.stringify([kinds, topics, n, seed]);
  return spec(one) === spec(other);
}
