import type { ExerciseKind, ExerciseQuestion } from '#exercises/question.ts';
import { t, type PlainKey } from '#messages/message.ts';
import type { ExerciseNames } from './exercise-names.ts';

export const KIND_NAMES: Readonly<Record<ExerciseKind, PlainKey>> = {
  matching: 'exercise_kind_matching',
  type: 'exercise_kind_type',
  nature: 'exercise_kind_nature',
  figure: 'exercise_kind_figure',
  declared: 'exercise_kind_declared',
  unsaid: 'exercise_kind_unsaid',
  ranking: 'exercise_kind_ranking',
};

/** What a question asks. */
export function askedIn(question: ExerciseQuestion, names: ExerciseNames): string {
  const { lang } = names;
  const topic = names.topics[question.topics[0] ?? ''] ?? '';
  switch (question.kind) {
    case 'matching':
      return t(lang, 'exercise_ask_matching');
    case 'type':
      return t(lang, 'exercise_ask_type');
    case 'nature':
      return t(lang, 'exercise_ask_nature', { topic });
    case 'figure':
      return t(lang, 'exercise_ask_figure', {
        indicator: names.indicators[question.indicator ?? ''] ?? '',
      });
    case 'declared':
      return t(lang, 'exercise_ask_declared');
    case 'unsaid':
      return t(lang, 'exercise_ask_unsaid', { zone: names.notices[question.notices[0] ?? '']?.name ?? '' });
    case 'ranking':
      return t(lang, 'exercise_ask_ranking', { topic });
  }
}

/** How many choices may be right. */
export function hintOf({ kind }: ExerciseQuestion): PlainKey {
  if (kind === 'ranking') return 'exercise_none_right';
  return kind === 'figure' ? 'exercise_one' : 'exercise_several';
}

/** What the notices list, one line per notice. */
export function listedLines({ listed, notices }: ExerciseQuestion, names: ExerciseNames): string[] {
  const { lang } = names;
  return listed.map((numbers, at) => {
    const zone = names.notices[notices[at] ?? '']?.name ?? '';
    const all = numbers.map(({ n, noun_zh, noun_en }) =>
      lang === 'zh' ? `${n} 个${noun_zh}` : `${n} ${noun_en}`,
    );
    return t(lang, 'exercise_listed_by', { zone, numbers: all.join(lang === 'zh' ? '，' : ', ') });
  });
}
