import { layoutCurve } from '#charts/durations/curve-layout.ts';
import { layout } from '#charts/durations/layout.ts';
import type { Lang } from '#messages/lang.ts';
import type { Answers } from '#queries/answers.ts';
import type { View } from '#view/view.ts';

/** The strips, and below them the curve of publication. */
export function layoutBoth(
  answers: Pick<Answers, 'durations' | 'zones' | 'others'>,
  lang: Lang,
  view: Pick<View, 'mixed'>,
  width: number,
) {
  const above = layout(answers, lang, view, width);
  const curve = layoutCurve(answers, lang, width, above.height);
  const marks = curve ? [...curve.dots, ...curve.others] : [];
  return {
    ...above,
    height: curve ? Math.ceil(curve.bottom) : above.height,
    factIds: [...new Set([...above.factIds, ...marks.flatMap(({ facts }) => facts)])],
    curve,
  };
}
