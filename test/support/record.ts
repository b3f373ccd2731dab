import type { Fact, Item, Measure, NoticeRecord } from '#extraction/record.ts';

/** A fact about the given text; its quote is cut from it. */
export function factIn(text: string, quote: string, own: Partial<Fact> = {}): Fact {
  const start = text.indexOf(quote);
  const end = start + quote.length;
  return {
    fact_id: 'n:f1',
    indicator: 'problems_total',
    value: 1,
    unit: '个',
    date: null,
    state: 'stated',
    approx: null,
    scope: 'notice',
    item_id: null,
    part_of: null,
    quote,
    prefix: text.slice(Math.max(0, start - 20), start),
    suffix: text.slice(end, end + 20),
    rule: 'test',
    start,
    end,
    ...own,
  };
}

export function itemWith(own: Partial<Item> = {}): Item {
  return {
    item_id: 'n:i1',
    path: [],
    number: null,
    heading: '标题',
    topics: [],
    pillar: null,
    status: 'not_stated',
    status_quote: null,
    status_start: null,
    status_end: null,
    start: 0,
    end: 1,
    ...own,
  };
}

export function measureWith(own: Partial<Measure> = {}): Measure {
  return {
    measure_id: 'n:m1',
    item_id: 'n:i1',
    ordinal: 1,
    lead: '措施',
    types: [],
    start: 0,
    end: 1,
    ...own,
  };
}

export function recordOf(text: string, own: Partial<NoticeRecord> = {}): NoticeRecord {
  return {
    notice_id: 'n',
    title: null,
    kind: 'xuncha',
    inspection_type: null,
    level: null,
    inspecting_body: null,
    inspected_body: null,
    inspected_units: 1,
    round: null,
    coverage: 'whole',
    source: { name: 'n.txt', url: null, sha256: '0'.repeat(64), characters: text.length },
    facts: [],
    items: [],
    measures: [],
    instruments: [],
    checks: [],
    ...own,
  };
}
