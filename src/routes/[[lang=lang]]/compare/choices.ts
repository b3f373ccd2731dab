import type { Lang } from '#messages/lang.ts';
import { t, type PlainKey } from '#messages/message.ts';
import type { Nature } from '#queries/code-lists.ts';
import type { KnownCompared } from './compare-view.ts';
import type { Compared } from './compared.ts';
import { NATURES } from './natures.ts';
import { UNTYPED, type NamedValue, type Practice } from './practice.ts';
import {
  countsOfFacet,
  valuesOfPractice,
  type PracticeContext,
  type PracticeFacet,
  type PracticePicks,
} from './practice-filter.ts';

/** A facet with what can be picked of it. */
export interface FacetChoices {
  readonly facet: PracticeFacet;
  readonly label: string;
  readonly choices: readonly Choice[];
}

export interface Choice extends NamedValue {
  /** Measures it would keep, given the picks of the other facets. */
  readonly count: number;
}

const FACET_NAMES: Readonly<Record<PracticeFacet, PlainKey>> = {
  topic: 'compare_facet_topic',
  type: 'compare_facet_type',
  nature: 'compare_facet_nature',
  status: 'compare_facet_status',
  figure: 'compare_facet_figure',
  instrument: 'compare_facet_instrument',
  level: 'compare_facet_level',
  kind: 'compare_facet_kind',
  year: 'compare_facet_year',
  province: 'compare_facet_province',
};

export const NATURE_NAMES: Readonly<Record<Nature, PlainKey>> = {
  mechanism: 'compare_nature_mechanism',
  action: 'compare_nature_action',
  neither: 'compare_nature_neither',
};

/** Types in the order of their list, those without a type last. */
export function namedTypes({ types, lang }: Compared): readonly NamedValue[] {
  return [...types, { value: UNTYPED, label: t(lang, 'compare_untyped') }];
}

/** What an address may name on a page with these facets. */
export function knownIn(compared: Compared, facets: readonly PracticeFacet[]): KnownCompared {
  const values = valuesByFacet(compared);
  return {
    facets: Object.fromEntries(facets.map((facet) => [facet, codesOf(values[facet])])),
    types: codesOf(compared.types),
    zones: new Set(compared.zones.map(({ notice_id }) => notice_id)),
  };
}

function codesOf(values: readonly NamedValue[]): ReadonlySet<string> {
  return new Set(values.map(({ value }) => value));
}

/** Every value a measure can have, by facet. */
function valuesByFacet(compared: Compared): Readonly<Record<PracticeFacet, readonly NamedValue[]>> {
  const { lang, topics, values } = compared;
  const { status = [], level = [], kind = [], year = [], province = [] } = values;
  return {
    topic: topics,
    type: namedTypes(compared),
    nature: NATURES.map((value) => ({ value, label: t(lang, NATURE_NAMES[value]) })),
    status,
    figure: yesNo(lang, 'compare_figure_yes', 'compare_figure_no'),
    instrument: yesNo(lang, 'compare_instrument_yes', 'compare_instrument_no'),
    level,
    kind,
    year,
    province,
  };
}

function yesNo(lang: Lang, yes: PlainKey, no: PlainKey): readonly NamedValue[] {
  return [
    { value: 'yes', label: t(lang, yes) },
    { value: 'no', label: t(lang, no) },
  ];
}

/** What can be picked of each facet: values that some measure has, with their counts. */
export function choicesOf(
  compared: Compared,
  practices: readonly Practice[],
  facets: readonly PracticeFacet[],
  picks: PracticePicks,
  context: PracticeContext,
): FacetChoices[] {
  const named = valuesByFacet(compared);
  return facets.map((facet) => {
    const present = new Set(practices.flatMap((practice) => valuesOfPractice(practice, facet, context)));
    const counts = countsOfFacet(practices, facet, picks, context);
    return {
      facet,
      label: t(compared.lang, FACET_NAMES[facet]),
      choices: named[facet]
        .filter(({ value }) => present.has(value) || picks[facet].includes(value))
        .map((each) => ({ ...each, count: counts.get(each.value) ?? 0 })),
    };
  });
}
