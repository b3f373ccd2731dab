import { markAt, type PrintedAnswer, type PrintedQuestion } from '#exercises/printed.ts';
import type { ExerciseQuestion, QuestionAnswer, QuestionChoice } from '#exercises/question.ts';
import { t } from '#messages/message.ts';
import { notesOn, notesOnAll } from './choice-notes.ts';
import { nameOfChoice, type ExerciseNames } from './exercise-names.ts';
import { askedIn, hintOf, KIND_NAMES, listedLines } from './question-words.ts';

/** The words of a question on paper and in files. */
export function printedQuestion(question: ExerciseQuestion, names: ExerciseNames): PrintedQuestion {
  const { lang } = names;
  const { kind, subject, passage, choices } = question;
  const isOpening = ['matching', 'nature', 'ranking'].includes(kind);
  const textOf = ({ id, text, notice }: QuestionChoice) => {
    const words = text === null ? nameOfChoice(names, id) : isOpening ? `${text}……` : text;
    return notice === null ? words : `${names.notices[notice]?.name ?? ''} ${words}`;
  };
  const page = kind === 'unsaid' ? names.notices[question.notices[0] ?? '']?.page : null;
  const inOrder = placesInText(question);
  return {
    kind,
    name: t(lang, KIND_NAMES[kind]),
    asked: askedIn(question, names),
    hint: t(lang, hintOf(question)),
    subject: subject === null ? null : kind === 'type' ? `${subject}……` : subject,
    lines: [...listedLines(question, names), ...(page ? [page] : [])],
    passage:
      passage
        ?.map((part) =>
          typeof part === 'string' ? part : `[${markAt(inOrder.indexOf(part))}]${choices[part]?.text ?? ''}`,
        )
        .join('') ?? null,
    choices: inOrder.flatMap((place, at) => {
      const choice = choices[place];
      return choice ? { mark: markAt(at), text: textOf(choice) } : [];
    }),
  };
}

/** The choices as they are printed: those in a passage from its beginning on. */
function placesInText({ passage, choices }: ExerciseQuestion): number[] {
  const printed = passage?.filter((part) => typeof part === 'number');
  return printed ?? choices.map((_, at) => at);
}

/** The words of its answer. */
export function printedAnswer(
  question: ExerciseQuestion,
  answer: QuestionAnswer,
  names: ExerciseNames,
): PrintedAnswer {
  const { lang } = names;
  const marked = placesInText(question).flatMap((place, at) => {
    const choice = question.choices[place];
    return choice ? [[markAt(at), choice] as const] : [];
  });
  const zone = names.notices[answer.place?.notice ?? '']?.name;
  const isToldByChoices = ['matching', 'unsaid'].includes(question.kind) || zone === undefined;
  return {
    right:
      question.kind === 'ranking'
        ? null
        : marked.filter(([, { id }]) => answer.right.includes(id)).map(([mark]) => mark),
    lines: [
      ...(isToldByChoices ? [] : [t(lang, 'exercise_from', { zone })]),
      ...marked.flatMap(([mark, choice]) => {
        const notes = notesOn(question, choice, answer, [], names);
        return notes.length === 0
          ? []
          : `${mark}. ${notes.map((note) => note.replace(/[。.]$/u, '')).join(lang === 'zh' ? '；' : '; ')}`;
      }),
      ...notesOnAll(question, answer, names),
    ],
  };
}
