import { t } from '#messages/message.ts';
import { choicesOf, namedTypes, type FacetChoices } from './choices.ts';
import type { CompareView } from './compare-view.ts';
import type { Compared } from './compared.ts';
import { headlineOf, type Headline } from './headline.ts';
import { matrixByType, matrixByZone, topicsInOrder, type MatrixRow } from './matrix.ts';
import { naturesOf } from './natures.ts';
import { countOfPicks, passesPicks, PRACTICE_FACETS } from './practice-filter.ts';
import type { ComparedZone, NamedValue, Natures, Practice, UnlistedItem } from './practice.ts';
import { BLANKS, type BlankSign } from './signs.ts';

/** What a page of measures by topic knows, with the reader's own notices if there are any. */
export interface MatrixData {
  readonly compared: Compared;
  readonly practices: readonly Practice[];
  readonly unlisted: readonly UnlistedItem[];
  /** Names the topics that so many published notices list measures on; null for the usual words. */
  readonly groupTitle?: (published: number) => string | null;
}

/** The matrix as a view shows it. The headline, the groups and the counts by type are of published notices alone. */
export interface ShownMatrix {
  readonly facets: readonly FacetChoices[];
  /** How many measures the zones have, and how many of them pass the filter. */
  readonly all: number;
  readonly kept: number;
  readonly natures: Natures;
  readonly headline: Headline | null;
  readonly zones: readonly ComparedZone[];
  /** Types in the order of their list, those without a type last. */
  readonly types: readonly NamedValue[];
  /** By zone, under headings by the number of zones that have measures, as long as nothing is picked. */
  readonly groups: readonly { readonly title: string | null; readonly rows: readonly MatrixRow[] }[];
  /** The signs of cells without a number. */
  readonly blanks: readonly BlankSign[];
  /** Types that measures have. */
  readonly present: readonly NamedValue[];
  /** By type, in the order of `present`. */
  readonly byType: ReturnType<typeof matrixByType>;
}

export function shownMatrix(data: MatrixData, view: CompareView): ShownMatrix {
  const { compared, practices, unlisted } = data;
  const { lang, topics, types } = compared;
  const { picks } = view;
  const named = namedTypes(compared);
  const natures = naturesOf(types, view.moved);
  const context = { natures, zones: new Map(compared.zones.map((zone) => [zone.notice_id, zone])) };
  const ofZones = practices.filter(({ zone }) => view.zones.length === 0 || view.zones.includes(zone));
  const kept = ofZones.filter((practice) => passesPicks(practice, picks, context));
  const zones = compared.zones.filter((zone) => isShown(zone, view));
  const own = new Set(compared.zones.filter((zone) => zone.own).map(({ notice_id }) => notice_id));
  const isPublished = ({ zone }: Practice) => !own.has(zone);
  const published = kept.filter(isPublished);
  const shown = topicsInOrder(practices.filter(isPublished), topics).filter(
    ({ value }) => picks.topic.length === 0 || picks.topic.includes(value),
  );
  const codes = named.map(({ value }) => value);
  const rows = matrixByZone({ all: ofZones, kept, unlisted }, shown, zones, codes);
  const isNarrowed = countOfPicks(picks) + view.zones.length > 0;
  const present = named.filter(({ value }) => published.some((practice) => practice.types.includes(value)));
  const publishedZones = zones.filter((zone) => !zone.own);
  return {
    facets: choicesOf(compared, ofZones, PRACTICE_FACETS, picks, context),
    all: ofZones.length,
    kept: kept.length,
    natures,
    headline: headlineOf(compared, rows.map(withoutOwn), published, publishedZones, named),
    zones,
    types: named,
    groups: isNarrowed ? [{ title: null, rows }] : grouped(rows),
    blanks: Object.values(BLANKS).filter((_, at) => at < 4 || isNarrowed),
    present,
    byType: matrixByType(
      published,
      shown,
      present.map(({ value }) => value),
    ),
  };

  function withoutOwn(row: MatrixRow): MatrixRow {
    return { ...row, cells: row.cells.filter((_, at) => !zones[at]?.own) };
  }

  function grouped(all: readonly MatrixRow[]) {
    const sizeOf = (row: MatrixRow) => withoutOwn(row).cells.filter(({ count }) => count > 0).length;
    const isAll = (n: number) => n === publishedZones.length && n > 1;
    return [...new Set(all.map(sizeOf))].map((n) => ({
      title: data.groupTitle?.(n) ?? t(lang, isAll(n) ? 'compare_group_all' : 'compare_group', { n }),
      rows: all.filter((row) => sizeOf(row) === n),
    }));
  }
}

/** Zones outside the picked levels, kinds, years and provinces have no column. */
function isShown({ notice_id, ...zone }: ComparedZone, view: CompareView): boolean {
  if (view.zones.length > 0 && !view.zones.includes(notice_id)) return false;
  return (['level', 'kind', 'year', 'province'] as const).every((facet) => {
    const picked = view.picks[facet];
    return picked.length === 0 || picked.includes(String(zone[facet]));
  });
}
