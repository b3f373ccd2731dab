import type { ComparedZone, Natures, Practice } from './practice.ts';

/** What measures are filtered by, in the order of addresses. */
export const PRACTICE_FACETS = [
  'topic',
  'type',
  'nature',
  'status',
  'figure',
  'instrument',
  'level',
  'kind',
  'year',
  'province',
] as const;

export type PracticeFacet = (typeof PRACTICE_FACETS)[number];

/** The picked values by facet. An empty list means all. */
export type PracticePicks = Readonly<Record<PracticeFacet, readonly string[]>>;

export const NO_PICKS: PracticePicks = {
  topic: [],
  type: [],
  nature: [],
  status: [],
  figure: [],
  instrument: [],
  level: [],
  kind: [],
  year: [],
  province: [],
};

/** What values of measures are read from besides their own rows. */
export interface PracticeContext {
  readonly natures: Natures;
  /** By notice_id. */
  readonly zones: ReadonlyMap<string, ComparedZone>;
}

/** The values a measure has of a facet. */
export function valuesOfPractice(
  practice: Practice,
  facet: PracticeFacet,
  { natures, zones }: PracticeContext,
): readonly string[] {
  switch (facet) {
    case 'topic':
      return practice.topics;
    case 'type':
      return practice.types;
    case 'nature':
      return practice.types.flatMap((type) => natures.get(type) ?? []);
    case 'status':
      return [practice.status];
    case 'figure':
      return [practice.figure ? 'yes' : 'no'];
    case 'instrument':
      return [practice.instrument ? 'yes' : 'no'];
    default: {
      const value = zones.get(practice.zone)?.[facet] ?? null;
      return value === null ? [] : [String(value)];
    }
  }
}

export function passesPicks(practice: Practice, picks: PracticePicks, context: PracticeContext): boolean {
  return PRACTICE_FACETS.every((facet) => {
    const picked = picks[facet];
    return (
      picked.length === 0 ||
      valuesOfPractice(practice, facet, context).some((value) => picked.includes(value))
    );
  });
}

/** How many measures each value of a facet would keep, given the values picked in the other facets. */
export function countsOfFacet(
  practices: readonly Practice[],
  facet: PracticeFacet,
  picks: PracticePicks,
  context: PracticeContext,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const others = { ...picks, [facet]: [] };
  for (const practice of practices) {
    if (!passesPicks(practice, others, context)) continue;
    for (const value of new Set(valuesOfPractice(practice, facet, context)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The picks with one value added or removed. */
export function togglePick(picks: PracticePicks, facet: PracticeFacet, value: string): PracticePicks {
  const picked = picks[facet];
  const next = picked.includes(value) ? picked.filter((other) => other !== value) : [...picked, value];
  return { ...picks, [facet]: next };
}

export function countOfPicks(picks: PracticePicks): number {
  return Object.values(picks).reduce((sum, values) => sum + values.length, 0);
}
