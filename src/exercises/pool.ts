import { declaredQuestions } from './makers/declared.ts';
import { figureQuestions } from './makers/figures.ts';
import { matchingQuestions } from './makers/matching.ts';
import { natureQuestions } from './makers/natures.ts';
import { rankingQuestions } from './makers/ranking.ts';
import { typeQuestions } from './makers/type-names.ts';
import { unsaidQuestions } from './makers/unsaid.ts';
import type { ExerciseMaterial } from './material.ts';
import type { ExerciseKind, MadeQuestion } from './question.ts';

const MAKERS: Readonly<Record<ExerciseKind, (material: ExerciseMaterial) => MadeQuestion[]>> = {
  matching: matchingQuestions,
  type: typeQuestions,
  nature: natureQuestions,
  figure: figureQuestions,
  declared: declaredQuestions,
  unsaid: unsaidQuestions,
  ranking: rankingQuestions,
};

/** Every question that the material yields; exercises choose among them. */
export function allQuestions(material: ExerciseMaterial): MadeQuestion[] {
  return Object.values(MAKERS).flatMap((make) => make(material));
}
