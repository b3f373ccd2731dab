import fc from 'fast-check';
import { CODE_ROWS } from '#dataset/code-rows.ts';
import { NO_PLACE } from '#dataset/place.ts';
import { recordRows } from '#dataset/record-rows.ts';
import type { Row } from '#dataset/row.ts';
import { RECORD_TABLES } from '#dataset/schema.ts';
import { contextTables, type ContextNotice } from './context.ts';
import { fact, record } from './corpus.ts';
import { itemWith } from './record.ts';
import type { Tables } from './tables.ts';

const LEVELS = ['province', 'county', null];
const DAYS = ['2022-05-01', '2023-05-01', '2024-05'];

const NOTICE = fc.record({
  kind: fc.constantFrom('xunshi', 'xuncha'),
  level: fc.constantFrom(...LEVELS),
  feedback: fc.constantFrom(...DAYS, null),
  topics: fc.subarray(['ideology', 'finance_control', 'state_assets']),
  province: fc.constantFrom('甲省', '乙省', null),
  zone_type: fc.constantFrom('industrial_park', 'aid_command', null),
});

const CONTEXT = fc.record({
  kind: fc.constantFrom('xunshi', 'xuncha'),
  level: fc.constantFrom(...LEVELS),
  feedback: fc.constantFrom(...DAYS),
  province: fc.constantFrom('甲省', '乙省', null),
  unit_type: fc.constantFrom('zone', 'bureau', null),
});

/** Tables of random notices and a random context set, in which every facet has values and gaps. */
export const FACET_TABLES: fc.Arbitrary<Tables> = fc
  .tuple(
    fc.array(NOTICE, { minLength: 12, maxLength: 20 }),
    fc.array(CONTEXT, { minLength: 8, maxLength: 8 }),
  )
  .map(([notices, context]) => {
    const each = notices.map(rowsOf);
    const ofRecords = RECORD_TABLES.map(({ name }): [string, readonly Row[]] => [
      name,
      each.flatMap((rows) => rows.get(name) ?? []),
    ]);
    return new Map([...ofRecords, ...CODE_ROWS, ...contextTables(context.map(contextNotice))]);
  });

type Notice = typeof NOTICE extends fc.Arbitrary<infer Given> ? Given : never;
type Other = typeof CONTEXT extends fc.Arbitrary<infer Given> ? Given : never;

function rowsOf({ kind, level, feedback, topics, province, zone_type }: Notice, n: number): Tables {
  const id = `zone-${n}`;
  const facts = feedback === null ? [] : [fact(id, 1, 'feedback', { date: feedback })];
  const items = topics.map((topic, at) => itemWith({ item_id: `${id}.i${at + 1}`, topics: [topic] }));
  const ended = fact(id, 2, 'inspection_end', { date: '2022-04-01' });
  return recordRows(record(id, { kind, level, facts: [...facts, ended], items }), {
    ...NO_PLACE,
    province,
    zone_type,
  });
}

function contextNotice({ feedback, ...given }: Other, n: number): ContextNotice {
  return {
    notice: {
      notice_id: `other-${n}`,
      inspected_body: `某局${n}`,
      source_url: `https://other.example/${n}`,
      ...given,
    },
    facts: { inspection_end: '2022-04-01', feedback, published: '2024-12-01' },
  };
}
