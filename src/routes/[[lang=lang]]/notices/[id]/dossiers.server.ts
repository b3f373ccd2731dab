import { disclosure } from '#queries/disclosure.ts';
import { facts } from '#queries/facts.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { findings } from '#queries/findings.ts';
import { instruments } from '#queries/instruments.ts';
import { items } from '#queries/items.ts';
import { measures } from '#queries/measures.ts';
import { notices } from '#queries/notices.ts';
import { peerRank } from '#queries/peer-rank.ts';
import { timeline } from '#queries/timeline.ts';
import { zones, type ZoneRow } from '#queries/zones.ts';
import { database } from '../../../site.server.ts';

const QUESTIONS = {
  notices,
  timeline,
  facts,
  items,
  measures,
  instruments,
  findings,
  peerRank,
  disclosure,
} as const;

type Question = keyof typeof QUESTIONS;
type RowOf<Name extends Question> =
  ReturnType<(typeof QUESTIONS)[Name]> extends { readonly row?: infer Row } ? Row : never;

/** The rows of one dossier. */
export type DossierRows = { readonly [Name in Question]: readonly RowOf<Name>[] };

/**
 * Pages are built one after the other in this order. A query scans all notices even if it asks for one, so a thousand pages
 * with a query each would take an hour.
 */
const AT_A_TIME = 50;

/** All notices in order. */
export const ALL: Promise<readonly ZoneRow[]> = database.then((engine) => engine.query(zones(EVERYTHING)));

interface Batch {
  readonly first: number;
  readonly rows: Promise<DossierRows>;
}

let batch: Batch | null = null;

/** The rows of a notice; null if there is no such notice. */
export async function dossierOf(id: string): Promise<DossierRows | null> {
  const all = await ALL;
  const at = all.findIndex(({ notice_id }) => notice_id === id);
  if (at < 0) return null;
  const first = at - (at % AT_A_TIME);
  if (batch?.first !== first)
    batch = { first, rows: read(all.slice(first, first + AT_A_TIME).map(({ notice_id }) => notice_id)) };
  const rows = await batch.rows;
  const own = Object.entries(rows).map(([name, of]) => [name, of.filter((row) => row.notice_id === id)]);
  return Object.fromEntries(own) as DossierRows;
}

async function read(ids: readonly string[]): Promise<DossierRows> {
  const engine = await database;
  const filter = { ...EVERYTHING, zone: ids };
  const rows: Record<string, readonly object[]> = {};
  for (const [name, question] of Object.entries(QUESTIONS))
    rows[name] = await engine.query<object>(question(filter));
  return rows as unknown as DossierRows;
}
