import { t } from '#messages/message.ts';
import { mine } from '#own/mine.svelte.ts';
import { tablesInOrder } from '#own/rows/zone-row.ts';
import { ownNoticeAddress, ownPlaceAddress } from '../../own-address.ts';
import type { Evidence } from '#evidence/evidence.ts';
import { evidenceRows } from '#own/rows/evidence-rows.ts';
import { withSurroundings } from '../../own-evidence.ts';
import type { PracticeCard } from './card.ts';
import type { Compared } from './compared.ts';
import { cardsWithOwn, comparedWithOwn, drawnTables, ownPractices } from './own-compared.ts';
import type { ComparedZone } from './practice.ts';
import type { MatrixData } from './shown-matrix.ts';

/** The reader's own notices beside the published ones. Read anew whenever they change. */
export interface OwnBeside {
  readonly compared: Compared;
  /** How many there are; of many only the latest have a place. */
  readonly listed: number;
  readonly matrix: (published: MatrixData) => MatrixData;
  /** Those that name a topic without a measure. */
  readonly unlistedOn: (topic: string) => readonly string[];
  readonly cards: (topic: string, published: readonly PracticeCard[]) => readonly PracticeCard[];
  /** What the columns show, where fewer than two are published. */
  readonly title: (
    topic: string,
    columns: readonly ComparedZone[],
    measures: { readonly own: number; readonly published: number },
  ) => string;
  /** With more of the text around each phrase. */
  readonly evidence: Evidence;
  readonly addressOf: (notice: string) => string;
}

/** Null if there are none, or the reader leaves them out. */
export function besideOwn(published: Compared): OwnBeside | null {
  const { lang } = published;
  const tables = drawnTables(tablesInOrder(mine.drawn));
  if (tables.length === 0) return null;
  const mark = t(lang, 'among_mark');
  const placeOf = (notice: string, measure: string) => ({
    href: ownPlaceAddress(notice, measure, 'outline', lang),
    label: t(lang, 'among_phrase'),
    mark,
  });
  const { practices, unlisted } = ownPractices(tables);
  return {
    matrix: (data) => ({
      compared: comparedWithOwn(published, tables, mark),
      practices: [...data.practices, ...practices],
      unlisted: [...data.unlisted, ...unlisted],
      groupTitle: (n) => (n === 0 ? t(lang, 'among_only') : null),
    }),
    unlistedOn: (topic) => [
      ...new Set(unlisted.filter(({ topics }) => topics.includes(topic)).map(({ zone }) => zone)),
    ],
    title: (topic, columns, measures) => {
      const n = columns.filter(({ own }) => own).length;
      const published = columns.length - n;
      return t(lang, 'among_title', {
        topic,
        n,
        k: measures.own,
        zones: published,
        measures: measures.published,
      });
    },
    get evidence() {
      const rows = withSurroundings(tables.flatMap(evidenceRows), mine.drawn);
      return new Map(rows.map((row) => [row.fact_id, row]));
    },
    compared: comparedWithOwn(published, tables, mark),
    listed: tables.length,
    cards: (topic, cards) => cardsWithOwn(topic, cards, tables, lang, placeOf),
    addressOf: (notice) => ownNoticeAddress(notice, lang),
  };
}
