import type { GivenAnswer } from '#exercises/marking.ts';
import type { ExerciseQuestion, QuestionAnswer, QuestionChoice } from '#exercises/question.ts';
import { t } from '#messages/message.ts';
import { listed } from '#ui/number.ts';
import type { ExerciseNames } from './exercise-names.ts';

/** What is known of a choice, a sentence each: where it is from, by which words it is classified, what was found. */
export function notesOn(
  question: ExerciseQuestion,
  { id }: QuestionChoice,
  answer: QuestionAnswer,
  given: GivenAnswer,
  names: ExerciseNames,
): string[] {
  const { lang } = names;
  const note = answer.notes[id];
  if (!note) return [];
  const isRight = answer.right.includes(id);
  const zone = names.notices[note.place?.notice ?? '']?.name ?? '';
  switch (question.kind) {
    case 'matching': {
      const isElsewhere = note.place?.item !== answer.place?.item;
      return [t(lang, isElsewhere ? 'exercise_elsewhere' : 'exercise_from', { zone })];
    }
    case 'nature':
    case 'ranking':
      return [t(lang, 'exercise_from', { zone }), ...rules()];
    case 'type':
      if (!isRight) return given.includes(id) ? rules() : [];
      return [...rules(), names.types[id]?.definition ?? ''].filter((line) => line !== '');
    case 'figure':
      return [
        note.indicator === null
          ? t(lang, 'exercise_number_none')
          : t(lang, 'exercise_number_states', {
              indicator: names.indicators[note.indicator] ?? note.indicator,
            }),
      ];
    case 'declared':
      return note.finding ? [note.finding[lang]] : [];
    case 'unsaid':
      return [t(lang, isRight ? 'exercise_not_found' : 'exercise_stated')];
  }

  function rules(): string[] {
    const types = note?.types ?? [];
    const labelOf = (code: string) => names.types[code]?.label ?? code;
    const byWords = types.flatMap(([code, words]) =>
      words === null ? [] : t(lang, 'exercise_by_words', { words: quotedInside(words), type: labelOf(code) }),
    );
    const whole = types.filter(([, words]) => words === null).map(([code]) => labelOf(code));
    if (whole.length === 0) return byWords;
    const last = question.kind === 'type' ? 'exercise_no_words' : 'exercise_by_whole';
    return [...byWords, t(lang, last, { type: listed(whole, lang) })];
  }
}

/** For words that are quoted themselves. */
function quotedInside(words: string): string {
  return words.replaceAll('“', '‘').replaceAll('”', '’');
}

/** What is known of the question as a whole. */
export function notesOnAll(
  question: ExerciseQuestion,
  { besides }: QuestionAnswer,
  names: ExerciseNames,
): string[] {
  const { lang } = names;
  const types = listed(
    besides.map((type) => names.types[type]?.label ?? type),
    lang,
  );
  return [
    ...(besides.length > 0 ? [t(lang, 'exercise_besides', { types })] : []),
    ...(question.kind === 'declared' ? [t(lang, 'exercise_difference')] : []),
    ...(question.kind === 'nature' ? [t(lang, 'exercise_nature_ours')] : []),
    ...(question.kind === 'ranking' ? [t(lang, 'exercise_discuss')] : []),
  ];
}
