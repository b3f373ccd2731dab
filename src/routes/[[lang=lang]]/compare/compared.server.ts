import type { Lang } from '#messages/lang.ts';
import { codeLists, type CodeRow } from '#queries/code-lists.ts';
import { facets, type FacetRow } from '#queries/facets.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { practices, type PracticeRow } from '#queries/practices.ts';
import { tableRows } from '#queries/table-rows.ts';
import { MOST_ZONES, zones, type ZoneRow } from '#queries/zones.ts';
import { signedName } from '#view/zone.ts';
import { database, readQuality } from '../../site.server.ts';
import { topicIn, topicsByName } from './topic-name.ts';
import { percent, type CodeScore } from '../methods/quality.ts';
import type { Compared } from './compared.ts';
import type { ComparedZone, NamedValue, Practice, UnlistedItem } from './practice.ts';
import { practicesIn, unlistedIn } from './practice-of.ts';

interface ComparedRows {
  readonly zones: readonly ZoneRow[];
  readonly all: number;
  readonly context: number;
  readonly practices: readonly PracticeRow[];
  readonly codes: readonly CodeRow[];
  readonly facets: readonly FacetRow[];
}

const ROWS: Promise<ComparedRows> = readRows();

async function readRows(): Promise<ComparedRows> {
  const engine = await database;
  const latest = await engine.query(zones(EVERYTHING, MOST_ZONES));
  const zone = latest.map(({ notice_id }) => notice_id);
  const sizes = await engine.query(tableRows(['notices', 'context_notices']));
  const sizeOf = (table: string) => sizes.find(({ name }) => name === table)?.rows ?? 0;
  return {
    zones: latest,
    all: sizeOf('notices'),
    context: sizeOf('context_notices'),
    practices: await engine.query(practices({ ...EVERYTHING, zone })),
    codes: await engine.query(codeLists()),
    facets: await engine.query(facets(EVERYTHING)),
  };
}

/** Every topic of the code list, whether or not it comes up. */
export async function topicsIn(lang: Lang): Promise<readonly NamedValue[]> {
  const { codes } = await ROWS;
  return codes.filter(({ list }) => list === 'topics').map((row) => topicIn(row, lang));
}

export async function comparedIn(lang: Lang): Promise<Compared> {
  const { zones: rows, all, context, practices: own, codes, facets: offered } = await ROWS;
  const named = ({ code, label_zh, label_en }: CodeRow) => ({
    value: code,
    label: lang === 'zh' ? label_zh : label_en,
  });
  const listed = (list: CodeRow['list']) => codes.filter((row) => row.list === list);
  const ofFacet = (facet: FacetRow['facet']) =>
    offered
      .filter((row) => row.facet === facet && row.zones > 0)
      .map(({ value, label_zh, label_en }) => ({ value, label: lang === 'zh' ? label_zh : label_en }));
  const topics = new Set(own.flatMap((row) => row.topics?.split(' ') ?? []));
  const statuses = new Set(own.map(({ status }) => status));
  const { published } = readQuality().codes;
  return {
    lang,
    zones: rows.map((row) => zoneIn(row, lang)),
    all,
    context,
    topics: topicsByName(
      (await topicsIn(lang)).filter(({ value }) => topics.has(value)),
      lang,
    ),
    types: listed('measure_types').map((row) => ({ ...named(row), nature: row.nature ?? 'neither' })),
    values: {
      status: listed('statuses')
        .filter(({ code }) => statuses.has(code))
        .map(named),
      level: ofFacet('level'),
      kind: ofFacet('kind'),
      year: ofFacet('year'),
      province: ofFacet('province'),
    },
    scores: { topics: scoreOf(published.topics), types: scoreOf(published.measure_types) },
  };
}

function scoreOf({ macro_f1, n }: CodeScore) {
  return { f1: percent(macro_f1), n };
}

function zoneIn(row: ZoneRow, lang: Lang): ComparedZone {
  const { notice_id, level, kind, year, province } = row;
  return { notice_id, name: signedName(row, lang), level, kind, year, province };
}

/** Measures, and items that list none. */
export async function practicesAndUnlisted(): Promise<{
  readonly practices: readonly Practice[];
  readonly unlisted: readonly UnlistedItem[];
}> {
  const { practices: rows } = await ROWS;
  return { practices: practicesIn(rows), unlisted: unlistedIn(rows) };
}
