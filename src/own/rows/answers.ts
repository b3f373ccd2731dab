import { PROVINCES } from '#dataset/provinces.ts';
import { UNIT_TYPES } from '#dataset/unit-types.ts';
import type { Answers, QuestionName } from '#queries/answers.ts';
import { FACETS, type FacetId } from '#queries/facet-table.ts';
import type { FacetRow } from '#queries/facets.ts';
import { MEASURES } from '#queries/trends.ts';
import type { ZoneRow } from '#queries/zones.ts';
import type { OwnNotice } from '#own/outcome.ts';
import { durationRows, limitRows, timelineRow } from './date-rows.ts';
import { disclosureRows } from './disclosure-rows.ts';
import { countRows, findingRows, fundsRows, printedIn, sanctionRows, trendRows } from './figure-rows.ts';
import { LABELS } from './labels.ts';
import { compared, comparedOr } from './notice-tables.ts';
import { tablesInOrder, zoneRow } from './zone-row.ts';

/** More than a chart holds. */
const MOST_OWN = 20;

/**
 * The rows of a page with those of the reader's own notices, where no engine can answer: the same rows in the same order
 * as it gives.
 * @param asked what the page draws; the rest stays as it is
 */
export function answersWithOwn(
  built: Answers,
  notices: readonly OwnNotice[],
  asked: readonly QuestionName[],
): Answers {
  if (notices.length === 0) return built;
  const tables = tablesInOrder(notices).slice(-MOST_OWN);
  const listed = new Set([
    ...built.counts.map(({ indicator }) => indicator),
    ...tables.flatMap((each) => [...printedIn(each).keys()]),
  ]);
  const own: Answers = {
    zones: tables.map(zoneRow),
    facets: [],
    timeline: tables.map(timelineRow),
    limits: tables.flatMap(limitRows),
    durations: tables.flatMap(durationRows),
    others: [],
    counts: tables.flatMap((each) => countRows(each, listed)),
    funds: tables.flatMap(fundsRows),
    sanctions: tables.flatMap(sanctionRows),
    disclosure: tables.flatMap(disclosureRows),
    findings: tables.flatMap(findingRows),
    trends: tables.flatMap(trendRows),
  };
  const whenOf = whenRead([...built.timeline, ...own.timeline], built.zones);
  const zones = [...built.zones, ...own.zones].toSorted((a, b) => comparedOr(whenOf(a), whenOf(b)));
  const places = new Map(zones.map(({ notice_id }, at) => [notice_id, at]));
  const isAsked = (name: QuestionName) => asked.includes(name);
  const together = <Name extends QuestionName>(
    name: Name,
    order: (a: Answers[Name][number], b: Answers[Name][number]) => number,
  ): readonly Answers[Name][number][] =>
    isAsked(name) ? [...built[name], ...own[name]].toSorted(order) : built[name];
  const byZone = (a: { readonly notice_id: string }, b: { readonly notice_id: string }) =>
    (places.get(a.notice_id) ?? 0) - (places.get(b.notice_id) ?? 0);
  return {
    ...built,
    zones,
    facets: facetsWith(built.facets, own.zones),
    timeline: together(
      'timeline',
      (a, b) => comparedOr(a.feedback, b.feedback) || compared(a.notice_id, b.notice_id),
    ),
    limits: together('limits', (a, b) => compared(a.notice_id, b.notice_id) || a.months - b.months),
    durations: together(
      'durations',
      (a, b) =>
        compared(a.measure, b.measure) ||
        compared(b.origin, a.origin) ||
        a.days - b.days ||
        compared(a.notice_id, b.notice_id) ||
        compared(a.basis ?? '', b.basis ?? ''),
    ),
    counts: together('counts', byZone),
    funds: together('funds', byZone),
    sanctions: together('sanctions', byZone),
    disclosure: together('disclosure', byZone),
    findings: together(
      'findings',
      (a, b) =>
        VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
        byZone(a, b) ||
        compared(a.check_id, b.check_id),
    ),
    trends: together(
      'trends',
      (a, b) =>
        MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure) ||
        compared(b.origin, a.origin) ||
        (a.year ?? Infinity) - (b.year ?? Infinity) ||
        a.value - b.value ||
        compared(a.notice_id, b.notice_id),
    ),
  };
}

const VERDICTS = ['differs', 'cannot_tell', 'agrees'];

/** By the date of the feedback; by its year on pages that do not ask for dates. */
function whenRead(
  dates: Answers['timeline'],
  published: readonly ZoneRow[],
): (zone: ZoneRow) => string | null {
  const known = new Map(dates.map(({ notice_id, feedback }) => [notice_id, feedback]));
  if (published.every(({ notice_id }) => known.has(notice_id)))
    return ({ notice_id }) => known.get(notice_id) ?? null;
  return ({ year }) => (year === null ? null : String(year));
}

/** What can be picked, with the values that the reader's own notices add. */
function facetsWith(published: readonly FacetRow[], own: readonly ZoneRow[]): readonly FacetRow[] {
  const rows = new Map(published.map((row) => [`${row.facet} ${row.value}`, row]));
  for (const { id, column, many, bar } of FACETS) {
    if (!bar) continue;
    for (const zone of own) {
      const cell = zone[column];
      const values = cell === null ? [] : many ? String(cell).split(' ') : [String(cell)];
      for (const value of values) {
        const known = rows.get(`${id} ${value}`) ?? {
          ...labelsOf(id, value, zone),
          facet: id,
          value,
          count: 0,
          zones: 0,
        };
        rows.set(`${id} ${value}`, { ...known, count: known.count + 1, zones: known.zones + 1 });
      }
    }
  }
  return [...rows.values()].toSorted(
    (a, b) => compared(a.facet, b.facet) || placeOf(a) - placeOf(b) || compared(a.value, b.value),
  );
}

const LISTS: Readonly<Partial<Record<FacetId, readonly { readonly code: string }[]>>> = {
  level: [...LABELS.level.values()],
  kind: [...LABELS.kind.values()],
  topic: [...LABELS.topic.values()],
  province: PROVINCES,
  unit_type: UNIT_TYPES,
};

/** After all that a list names. */
const UNLISTED = 99;

function placeOf({ facet, value }: FacetRow): number {
  if (facet === 'year') return Number(value);
  const list = LISTS[facet];
  if (!list) return 0;
  const at = list.findIndex(({ code }) => code === value);
  return at < 0 ? UNLISTED : at;
}

function labelsOf(facet: FacetId, value: string, zone: ZoneRow): Pick<FacetRow, 'label_zh' | 'label_en'> {
  if (facet === 'zone') return { label_zh: zone.zone_zh, label_en: zone.zone_en };
  if (!LISTS[facet]) return { label_zh: value, label_en: value };
  const named = [...PROVINCES, ...UNIT_TYPES].find(({ code }) => code === value);
  const listed =
    facet === 'level' || facet === 'kind' || facet === 'topic' ? LABELS[facet].get(value) : named;
  return listed
    ? { label_zh: listed.label_zh, label_en: listed.label_en }
    : { label_zh: '未知', label_en: 'unknown' };
}
