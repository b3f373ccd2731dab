import type { DeclaredMaterial, ExerciseMaterial } from '../material.ts';
import type { MadeQuestion } from '../question.ts';
import { inSeededOrder, opaqueId } from '../seeded.ts';
import { grouped, madeQuestion, NO_NOTE } from './made.ts';

/** The numbers of two notices beside what these list: which differ? Told as differences, which may have good reasons. */
export function declaredQuestions({ declared }: ExerciseMaterial): MadeQuestion[] {
  const notices = [...grouped(declared, ({ notice }) => [notice])];
  return notices.flatMap(([one, ones], at) =>
    notices.slice(at + 1).flatMap(([other, others]) => {
      const all = [...ones, ...others];
      const right = all.filter(({ differs }) => differs);
      if (right.length === 0 || right.length === all.length) return [];
      return madeQuestion({
        kind: 'declared',
        key: `${one} ${other}`,
        notices: [one, other],
        listed: [listedOf(ones), listedOf(others)],
        choices: all.map(({ notice, fact, quote, differs, finding, indicator }) => ({
          id: opaqueId(fact),
          text: quote,
          notice,
          isRight: differs,
          note: { ...NO_NOTE, facts: [fact], indicator, finding, place: { notice, item: null } },
        })),
      });
    }),
  );
}

function listedOf(declared: readonly DeclaredMaterial[]) {
  const listed = declared.map((each) => each.listed);
  const nouns = new Map(listed.map((each) => [each.noun_zh, each]));
  return inSeededOrder([...nouns.values()], 'listed', ({ noun_zh }) => noun_zh);
}
