import type { PassageKind, PassageRow } from '#queries/passages.ts';
import { evidenceRows } from './evidence-rows.ts';
import { LABELS } from './labels.ts';
import { compared, type NoticeTables } from './notice-tables.ts';
import { zoneRow } from './zone-row.ts';

type Found = Omit<PassageRow, 'notice_id' | 'origin' | 'zone_zh' | 'zone_en' | 'source_url'> & {
  readonly start: number;
};

const NO_LABEL = { label_zh: null, label_en: null };
const NO_WORDS_AROUND = { prefix: '', suffix: '' };

/** The rows of the query of this name for one notice: what can be searched, in the order of its text, then topics. */
export function passageRows(tables: NoticeTables): readonly PassageRow[] {
  const { notice_id, origin, zone_zh, zone_en } = zoneRow(tables);
  const { source_url } = tables.notice;
  return found(tables)
    .toSorted(
      (a, b) =>
        Number(a.kind === 'topic') - Number(b.kind === 'topic') ||
        a.start - b.start ||
        compared(a.kind, b.kind) ||
        compared(a.id, b.id),
    )
    .map(({ start: _start, ...row }) => ({ notice_id, origin, zone_zh, zone_en, source_url, ...row }));
}

function found(tables: NoticeTables): readonly Found[] {
  const { measures, items, instruments, facts } = tables;
  const itemOf = new Map(items.map((item) => [item.item_id, item]));
  const pathOf = (id: string | null) => itemOf.get(id ?? '')?.path?.split(';') ?? [];
  const headings = (id: string | null) => {
    const item = itemOf.get(id ?? '');
    return joined(item ? [...pathOf(id), item.heading] : []);
  };
  const plain = (kind: PassageKind, id: string, item_id: string | null, text: string, start: number) => ({
    kind,
    id,
    item_id,
    text,
    ...NO_WORDS_AROUND,
    headings: headings(item_id),
    ...NO_LABEL,
    start,
  });
  const starts = new Map(facts.map(({ fact_id, start }) => [fact_id, start]));
  const itemOfFact = new Map(facts.map(({ fact_id, item_id }) => [fact_id, item_id]));
  return [
    ...measures.map(({ measure_id, item_id, lead, start }) =>
      plain('measure', measure_id, item_id, lead, start),
    ),
    ...items.map(({ item_id, heading, start }) => ({
      ...plain('heading', item_id, item_id, heading, start),
      headings: joined(pathOf(item_id)),
    })),
    ...instruments.map(({ instrument_id, item_id, title, start }) =>
      plain('rule', instrument_id, item_id, title, start),
    ),
    ...evidenceRows(tables)
      .filter(({ quote }) => quote !== '')
      .map(({ fact_id, quote, prefix, suffix, label_zh, label_en }): Found => {
        const item_id = itemOfFact.get(fact_id) ?? null;
        const start = starts.get(fact_id) ?? 0;
        return { ...plain('figure', fact_id, item_id, quote, start), prefix, suffix, label_zh, label_en };
      }),
    ...items.flatMap(({ item_id, topics, start }) =>
      (topics?.split(';') ?? []).flatMap((code): Found[] => {
        const topic = LABELS.topic.get(code);
        if (!topic) return [];
        const { label_zh, label_en } = topic;
        return [{ ...plain('topic', `${item_id} ${code}`, item_id, '', start), label_zh, label_en }];
      }),
    ),
  ];
}

const joined = (headings: readonly string[]) => (headings.length === 0 ? null : headings.join(' › '));
