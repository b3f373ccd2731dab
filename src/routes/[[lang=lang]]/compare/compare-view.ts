import { queryOf, remarksOnNames, valuesOf, type Remark } from '#view/query-string.ts';
import { NATURES, type MovedTypes } from './natures.ts';
import { PRACTICE_FACETS, type PracticeFacet, type PracticePicks } from './practice-filter.ts';

/** Everything a link to a comparison carries. */
export interface CompareView {
  readonly picks: PracticePicks;
  /** Topics by types of measures instead of by zones. */
  readonly byType: boolean;
  readonly moved: MovedTypes;
  /** notice_ids of the columns, in order; empty for those shown at first. */
  readonly zones: readonly string[];
  /** Hides the types of measures that all columns have. */
  readonly onlyDifferent: boolean;
  /** fact_ids that the drawer shows; empty if it is closed. */
  readonly evidence: readonly string[];
}

/** The values a link may name. A page leaves out the facets it has no use for. */
export interface KnownCompared {
  readonly facets: Readonly<Partial<Record<PracticeFacet, ReadonlySet<string>>>>;
  readonly types: ReadonlySet<string>;
  readonly zones: ReadonlySet<string>;
}

const VIEWS: ReadonlySet<string> = new Set(['types', 'zones']);
const ONLY: ReadonlySet<string> = new Set(['different']);

/** Reads a query string; what it does not know is ignored and reported. */
export function readCompareView(
  search: string,
  known: KnownCompared,
): { readonly view: CompareView; readonly remarks: readonly Remark[] } {
  const parameters = new URLSearchParams(search);
  const allowed = valuesAllowed(known);
  const read = (name: string) => valuesOf(parameters, name).filter((value) => allowed.get(name)?.has(value));
  const picks = Object.fromEntries(PRACTICE_FACETS.map((facet) => [facet, read(facet)])) as Record<
    PracticeFacet,
    string[]
  >;
  const view: CompareView = {
    picks,
    byType: read('view').includes('types'),
    moved: movedFrom(read),
    zones: read('zone'),
    onlyDifferent: read('only').length > 0,
    evidence: valuesOf(parameters, 'fact'),
  };
  return { view, remarks: [...remarksOn(parameters, allowed)] };
}

/** Writes a query string including `?`; empty for the default view. */
export function writeCompareView({
  picks,
  byType,
  moved,
  zones,
  onlyDifferent,
  evidence,
}: CompareView): string {
  const pairs: (readonly [string, readonly string[]])[] = [
    ...PRACTICE_FACETS.map((facet) => [facet, picks[facet]] as const),
    ['zone', zones],
    ['view', byType ? ['types'] : []],
    ['only', onlyDifferent ? ['different'] : []],
    ...NATURES.map((nature) => [nature, moved[nature]] as const),
    ['fact', evidence],
  ];
  return queryOf(pairs.filter(([, values]) => values.length > 0));
}

/** If a link gives a type two natures, the first counts. */
function movedFrom(read: (name: string) => string[]): MovedTypes {
  const seen = new Set<string>();
  const once = (type: string) => !seen.has(type) && seen.add(type);
  const [mechanism = [], action = [], neither = []] = NATURES.map((nature) => read(nature).filter(once));
  return { mechanism, action, neither };
}

function valuesAllowed({ facets, types, zones }: KnownCompared): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map([
    ...(Object.entries(facets) as [string, ReadonlySet<string>][]),
    ['zone', zones],
    ['view', VIEWS],
    ['only', ONLY],
    ...NATURES.map((nature): [string, ReadonlySet<string>] => [nature, types]),
  ]);
}

function* remarksOn(
  parameters: URLSearchParams,
  allowed: ReadonlyMap<string, ReadonlySet<string>>,
): Generator<Remark> {
  yield* remarksOnNames(parameters, new Set([...allowed.keys(), 'fact']));
  for (const [name, values] of allowed) {
    for (const value of valuesOf(parameters, name)) {
      if (!values.has(value)) yield { kind: 'value', name, value };
    }
  }
}
