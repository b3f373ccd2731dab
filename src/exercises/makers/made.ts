import type { MeasureMaterial } from '../material.ts';
import type {
  ChoiceNote,
  ExerciseKind,
  MadeQuestion,
  ExerciseQuestion,
  QuestionAnswer,
  QuestionChoice,
} from '../question.ts';
import { inSeededOrder, opaqueId } from '../seeded.ts';

export interface NotedChoice extends QuestionChoice {
  readonly isRight: boolean;
  readonly note: ChoiceNote;
}

export interface QuestionDraft {
  readonly kind: ExerciseKind;
  /** Tells the question from others of its kind. */
  readonly key: string;
  readonly topics?: readonly string[];
  readonly subject?: string;
  readonly indicator?: string;
  readonly passage?: (choices: readonly QuestionChoice[]) => ExerciseQuestion['passage'];
  readonly notices?: readonly string[];
  readonly listed?: ExerciseQuestion['listed'];
  readonly besides?: readonly string[];
  readonly place?: QuestionAnswer['place'];
  readonly choices: readonly NotedChoice[];
}

export const NO_NOTE: ChoiceNote = { place: null, types: [], facts: [], indicator: null, finding: null };

/** Takes right and wrong apart: the question gets its choices in an order that tells nothing. */
export function madeQuestion(draft: QuestionDraft): MadeQuestion {
  const { kind, key, passage, choices } = draft;
  const id = opaqueId(`${kind} ${key}`);
  const told = passage ? choices : choices.filter(isFirstOfText);
  const ordered = inSeededOrder(told, id, (choice) => choice.id);
  const shown = ordered.map(({ id: choice, text, notice }) => ({ id: choice, text, notice }));
  return {
    question: {
      id,
      kind,
      topics: draft.topics ?? [],
      subject: draft.subject ?? null,
      indicator: draft.indicator ?? null,
      passage: passage?.(shown) ?? null,
      notices: draft.notices ?? [],
      listed: draft.listed ?? [],
      choices: shown,
    },
    answer: {
      right: ordered.filter(({ isRight }) => isRight).map((choice) => choice.id),
      notes: Object.fromEntries(ordered.map((choice) => [choice.id, choice.note])),
      besides: draft.besides ?? [],
      place: draft.place ?? null,
    },
  };
}

/** Two choices with the same words could not be told apart; right ones come before others. */
function isFirstOfText({ text, notice }: NotedChoice, at: number, all: readonly NotedChoice[]): boolean {
  return text === null || all.findIndex((other) => other.text === text && other.notice === notice) === at;
}

/** A choice that is a measure, by its opening words. */
export function measureChoice(measure: MeasureMaterial, isRight: boolean): NotedChoice {
  const { id, lead, notice, item, types, shown } = measure;
  const noted = types.map((type) => [type, shown.get(type) ?? null] as const);
  return {
    id: opaqueId(id),
    text: lead,
    notice: null,
    isRight,
    note: { ...NO_NOTE, place: { notice, item }, types: noted },
  };
}

export function grouped<Value>(
  values: readonly Value[],
  keysOf: (value: Value) => readonly string[],
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values)
    for (const key of keysOf(value)) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}
