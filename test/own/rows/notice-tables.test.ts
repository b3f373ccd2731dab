import { expect, test } from 'vitest';
import { answersWithOwn } from '#own/rows/answers.ts';
import { durationRows, limitRows, timelineRow } from '#own/rows/date-rows.ts';
import { disclosureRows } from '#own/rows/disclosure-rows.ts';
import { evidenceRows, factRows } from '#own/rows/evidence-rows.ts';
import {
  countRows,
  findingRows,
  fundsRows,
  printedIn,
  sanctionRows,
  trendRows,
} from '#own/rows/figure-rows.ts';
import { instrumentRows, itemRows, measureRows, practiceRows } from '#own/rows/measure-rows.ts';
import type { NoticeTables } from '#own/rows/notice-tables.ts';
import { passageRows } from '#own/rows/passage-rows.ts';
import { tablesInOrder, zoneRow } from '#own/rows/zone-row.ts';
import type { OwnNotice } from '#own/outcome.ts';
import type { Answers, QuestionName } from '#queries/answers.ts';
import { counts } from '#queries/counts.ts';
import { disclosure } from '#queries/disclosure.ts';
import { durations } from '#queries/durations.ts';
import { findings } from '#queries/findings.ts';
import { funds } from '#queries/funds.ts';
import { limits } from '#queries/limits.ts';
import { QUESTIONS, readAnswers } from '#queries/questions.ts';
import { sanctions } from '#queries/sanctions.ts';
import { timeline } from '#queries/timeline.ts';
import { trends } from '#queries/trends.ts';
import { evidence } from '#queries/evidence.ts';
import { facts } from '#queries/facts.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { instruments } from '#queries/instruments.ts';
import { items } from '#queries/items.ts';
import { measures } from '#queries/measures.ts';
import { passages } from '#queries/passages.ts';
import { practices } from '#queries/practices.ts';
import { zones } from '#queries/zones.ts';
import { asked, OWN_NOTICES, withOwnDatabase } from '../../support/own-rows.ts';

const ORDERED = tablesInOrder(OWN_NOTICES);
const inAnyOrder = (rows: readonly object[]) =>
  rows.map((row) => JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)))).toSorted();
const byNotice = (rows: readonly object[]) => rows.toSorted((a, b) => idOf(a).localeCompare(idOf(b)));
const idOf = (row: object) => ('notice_id' in row ? String(row.notice_id) : '');

test('rows of charts are those that the engine answers with', async () => {
  const queries = [
    timeline(EVERYTHING),
    limits(EVERYTHING),
    durations(EVERYTHING),
    counts(EVERYTHING),
    funds(EVERYTHING),
    sanctions(EVERYTHING),
    disclosure(EVERYTHING),
    findings(EVERYTHING),
    trends(EVERYTHING),
  ];
  const all = await asked(OWN_NOTICES, queries);
  const listed = new Set(ORDERED.flatMap((tables) => [...printedIn(tables).keys()]));
  const derived = [
    timelineRow,
    limitRows,
    durationRows,
    (tables: NoticeTables) => countRows(tables, listed),
    fundsRows,
    sanctionRows,
    disclosureRows,
    findingRows,
    trendRows,
  ].map((rowsOf) => ORDERED.flatMap((tables): readonly object[] => [rowsOf(tables)].flat()));
  derived.forEach((rows, at) => {
    expect(inAnyOrder(rows), String(at)).toEqual(inAnyOrder(all[at] ?? []));
    expect(rows.length, String(at)).toBeGreaterThan(3);
  });
});

test('a page without an engine has the rows and the order that one with an engine has', async () => {
  const [own, published] = [OWN_NOTICES.slice(3), OWN_NOTICES.slice(0, 3)];
  const names = Object.keys(QUESTIONS) as QuestionName[];
  const answersTo = async (notices: readonly OwnNotice[]) =>
    withOwnDatabase(notices, (database) => readAnswers(database, names, EVERYTHING));
  const isOwn = new Set(own.map(({ record }) => record.notice_id));
  const marked = (answers: Answers) =>
    Object.fromEntries(
      Object.entries(answers).map(([name, rows]) => [
        name,
        (rows as readonly object[]).map((row) =>
          'origin' in row && isOwn.has(idOf(row)) ? { ...row, origin: 'own' } : row,
        ),
      ]),
    );
  const expected = marked(await answersTo(OWN_NOTICES));
  const derived = answersWithOwn(await answersTo(published), own, names);
  for (const name of names) {
    // The engine sorts own ones before others, here they are all of one origin.
    const [a, b] = [derived[name], expected[name] ?? []];
    const isByOrigin = name === 'durations' || name === 'trends';
    expect(isByOrigin ? inAnyOrder(a) : a, name).toEqual(isByOrigin ? inAnyOrder(b) : b);
  }
});

test('what is derived from records is what the engine reads from their tables', async () => {
  const all = await asked(OWN_NOTICES, [
    zones(EVERYTHING),
    practices(EVERYTHING),
    measures(EVERYTHING),
    items(EVERYTHING),
    instruments(EVERYTHING),
    facts(EVERYTHING),
    passages(EVERYTHING),
    evidence(),
  ]);
  const derived = [zoneRow, practiceRows, measureRows, itemRows, instrumentRows, factRows, passageRows].map(
    (rowsOf) => ORDERED.flatMap((tables): readonly object[] => [rowsOf(tables)].flat()),
  );
  derived.forEach((rows, at) => expect(rows, String(at)).toEqual(all[at]));
  expect(byNotice(ORDERED.flatMap(evidenceRows))).toEqual(byNotice(all[7] ?? []));
  for (const rows of all) expect(rows.length).toBeGreaterThan(3);
});
