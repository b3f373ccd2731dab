import { coverageOfMany, statesOf } from '#charts/parts/coverage-of-many.ts';
import { layoutCurve } from '#charts/durations/curve-layout.ts';
import { layout } from '#charts/durations/layout.ts';
import type { Lang } from '#messages/lang.ts';
import type { Answers } from '#queries/answers.ts';
import type { View } from '#view/view.ts';

/** The strips, below them the curve of publication, and who is in neither. */
export function layoutBoth(
  answers: Pick<Answers, 'durations' | 'zones' | 'others'>,
  lang: Lang,
  view: Pick<View, 'mixed'>,
  width: number,
) {
  const above = layout(answers, lang, view, width);
  const curve = layoutCurve(answers, lang, width, above.height);
  const marks = curve ? [...curve.dots, ...curve.others] : [];
  const bottom = curve ? curve.bottom : above.height;
  const coverage = coverageOfMany(
    statesOf([...answers.zones, ...answers.others], answers.durations),
    lang,
    width,
  );
  return {
    ...above,
    height: Math.ceil(bottom + coverage.height),
    factIds: [...new Set([...above.factIds, ...marks.flatMap(({ facts }) => facts)])],
    curve,
    coverage: { groups: coverage.groups, y: bottom + 6 },
  };
}
