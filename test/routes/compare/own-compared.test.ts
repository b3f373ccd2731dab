import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '#queries/filter.ts';
import { facts } from '#queries/facts.ts';
import { instruments } from '#queries/instruments.ts';
import { items } from '#queries/items.ts';
import { measures } from '#queries/measures.ts';
import { practices } from '#queries/practices.ts';
import { tablesInOrder } from '#own/rows/zone-row.ts';
import { cardOf, cardSources } from '#routes/[[lang=lang]]/compare/card-source.ts';
import type { Compared } from '#routes/[[lang=lang]]/compare/compared.ts';
import { weighedMatters } from '#routes/[[lang=lang]]/compare/named-matters.ts';
import {
  cardsWithOwn,
  comparedWithOwn,
  drawnTables,
  ownPractices,
} from '#routes/[[lang=lang]]/compare/own-compared.ts';
import { practicesIn, unlistedIn } from '#routes/[[lang=lang]]/compare/practice-of.ts';
import { OWN_NOTICES, withOwnDatabase } from '../../support/own-rows.ts';
import { card, TYPES } from '../../support/practices.ts';

const TABLES = tablesInOrder(OWN_NOTICES);
const TOPIC = 'finance_control';
const place = (notice: string, measure: string) => ({
  href: `?notice=${notice}&at=${measure}`,
  label: '本机文件里的这句话',
  mark: '本机文件',
});

const PUBLISHED: Compared = {
  lang: 'zh',
  zones: [
    { notice_id: 'heshan', name: '荷山园区', level: 'province', kind: 'xunshi', year: 2022, province: null },
  ],
  all: 1,
  context: 0,
  topics: [{ value: TOPIC, label: '财务管理' }],
  types: TYPES,
  values: {
    status: [{ value: 'not_stated', label: '未注明' }],
    level: [{ value: 'province', label: '省' }],
    kind: [{ value: 'xunshi', label: '巡视' }],
    year: [{ value: '2022', label: '2022' }],
    province: [],
  },
  scores: { topics: { f1: '80%', n: 1 }, types: { f1: '80%', n: 1 } },
};

const others = <T extends { readonly own?: unknown }>(all: readonly T[]) =>
  all.filter(({ own }) => own === undefined);

test('own measures and cards are those that the server makes of the same notices', async () => {
  const made = await withOwnDatabase(OWN_NOTICES, async (database) => {
    const rows = await database.query(practices(EVERYTHING));
    const texts = new Map(OWN_NOTICES.map(({ record, text }) => [record.notice_id, text]));
    const sources = cardSources({
      practices: rows,
      items: await database.query(items(EVERYTHING)),
      facts: await database.query(facts(EVERYTHING)),
      instruments: await database.query(instruments(EVERYTHING)),
      measures: await database.query(measures(EVERYTHING)),
      pageOf: () => null,
      textOf: (notice) => texts.get(notice) ?? null,
    });
    return { rows, sources: sources.filter(({ row }) => row.topics?.split(' ').includes(TOPIC)) };
  });
  expect(ownPractices(TABLES)).toEqual({
    practices: practicesIn(made.rows),
    unlisted: unlistedIn(made.rows),
  });
  const matters = weighedMatters(
    made.sources.map((source) => source.matters),
    'zh',
  );
  const expected = made.sources.map((source, at) => ({ ...cardOf(source, 'zh'), matters: matters[at] }));
  const cards = cardsWithOwn(TOPIC, [], TABLES, 'zh', place).map(({ own: _own, ...rest }) => rest);
  expect(cards).toEqual(expected);
  expect(cards.length).toBeGreaterThan(2);
});

describe('what both pages know', () => {
  const together = comparedWithOwn(PUBLISHED, TABLES, '本机文件');

  test('has own zones first, marked, and the published ones as they are', () => {
    expect(together.zones.slice(0, TABLES.length).every(({ own, name }) => own && name.startsWith('★'))).toBe(
      true,
    );
    expect(others(together.zones)).toEqual(PUBLISHED.zones);
    expect(together.all).toBe(PUBLISHED.all);
  });

  test('names every topic and value that they add, once', () => {
    const topics = new Set(ownPractices(TABLES).practices.flatMap((practice) => practice.topics));
    const known = together.topics.map(({ value }) => value);
    for (const topic of topics) expect(known.filter((value) => value === topic)).toEqual([topic]);
    expect(together.values.level?.map(({ label }) => label)).toContain('未知');
    expect(together.values.year?.map(({ value }) => value)).toEqual(
      together.values.year?.map(({ value }) => value).toSorted(),
    );
  });

  test('is as published without own notices', () => {
    expect(comparedWithOwn(PUBLISHED, [], '本机文件')).toEqual(PUBLISHED);
  });
});

describe('cards of a topic', () => {
  const matters = [{ name: '报销', weight: 1, where: 'lead' as const }];
  const published = [card('heshan.m1', { zone: 'heshan', matters })];

  test('keep the published ones, and lead from own ones to their place in the text', () => {
    const cards = cardsWithOwn(TOPIC, published, TABLES, 'zh', place);
    expect(others(cards).map(({ measure_id }) => measure_id)).toEqual(['heshan.m1']);
    const own = cards.filter((each) => each.own);
    expect(own.map((each) => each.own?.href)).toEqual(
      own.map(({ zone, measure_id }) => `?notice=${zone}&at=${measure_id}`),
    );
    expect(own.every(({ source }) => source === null)).toBe(true);
  });

  test('quote the whole sentence where the text is at hand', () => {
    const all = OWN_NOTICES.filter(({ text }) => text !== null);
    const cards = ['political_study', TOPIC, 'work_style'].flatMap((topic) =>
      cardsWithOwn(topic, [], tablesInOrder(all), 'zh', place),
    );
    expect(cards.length).toBeGreaterThan(0);
    for (const { text, lead } of cards) expect(text?.startsWith(lead)).toBe(true);
  });

  test('weigh a matter by how many of all of them deal with it', () => {
    const [alone] = cardsWithOwn(TOPIC, published, [], 'zh', place);
    const [beside] = cardsWithOwn(TOPIC, published, TABLES, 'zh', place);
    expect(beside?.matters[0]?.weight).toBeGreaterThan(alone?.matters[0]?.weight ?? 0);
  });
});

test('of many notices those with the latest feedback are drawn', () => {
  const many = Array.from({ length: 30 }, (_, at) => TABLES[at % TABLES.length]).filter((each) => !!each);
  expect(drawnTables(many)).toEqual(many.slice(-20));
});
