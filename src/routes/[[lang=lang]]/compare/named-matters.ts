import type { Lang } from '#messages/lang.ts';
import type { CardMatter, CardRule } from './card.ts';
import { mattersIn, type Matter } from './matters.ts';

/** A matter and where a measure names it. */
export interface NamedMatter {
  readonly matter: Matter;
  readonly where: CardMatter['where'];
}

/** A rule that is only cited or studied need not deal with what the measure does. */
const DEEDS: ReadonlySet<CardRule['action']> = new Set(['made', 'revised', 'issued']);

/**
 * What a measure deals with. A heading with one matter tells it of all its measures; a heading with several only of
 * those that do not tell it themselves.
 */
export function namedMatters(
  lead: string,
  heading: string,
  rules: readonly CardRule[],
): readonly NamedMatter[] {
  const inLead = mattersIn(lead);
  const inTitles = rules.filter(({ action }) => DEEDS.has(action)).flatMap(({ title }) => mattersIn(title));
  const inHeading = mattersIn(heading);
  const found = new Map<Matter, CardMatter['where']>();
  if (inHeading.length === 1 || inLead.length + inTitles.length === 0)
    for (const matter of inHeading) found.set(matter, 'heading');
  for (const matter of inTitles) found.set(matter, 'rule');
  for (const matter of inLead) found.set(matter, 'lead');
  return [...found].map(([matter, where]) => ({ matter, where }));
}

/**
 * The matters of measures about one topic, each measure's most telling first: the fewer measures share a matter, the
 * more it tells.
 */
export function weighedMatters(
  measures: readonly (readonly NamedMatter[])[],
  lang: Lang,
): readonly (readonly CardMatter[])[] {
  const counts = new Map<Matter, number>();
  for (const { matter } of measures.flat()) counts.set(matter, (counts.get(matter) ?? 0) + 1);
  const weightOf = (matter: Matter) => Math.log((measures.length + 1) / (counts.get(matter) ?? 1));
  return measures.map((matters) =>
    matters
      .map(({ matter, where }) => ({ name: matter[lang], weight: weightOf(matter), where }))
      .toSorted((a, b) => b.weight - a.weight),
  );
}
