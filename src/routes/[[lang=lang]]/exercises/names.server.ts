import type { Lang } from '#messages/lang.ts';
import { codeLists } from '#queries/code-lists.ts';
import { disclosure } from '#queries/disclosure.ts';
import { facts } from '#queries/facts.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { notices } from '#queries/notices.ts';
import { database } from '../../site.server.ts';
import { allAsked } from '../../exercises.server.ts';
import type { ExerciseNames } from './exercise-names.ts';

interface Labelled {
  readonly label_zh: string;
  readonly label_en: string;
}

const ROWS = readRows();

async function readRows() {
  const asked = await allAsked();
  const engine = await database;
  return {
    notices: await engine.query(notices(EVERYTHING)),
    codes: await engine.query(codeLists()),
    facts: await engine.query(facts(EVERYTHING)),
    figures: await engine.query(disclosure(EVERYTHING)),
    topics: new Set(asked.flatMap(({ topics }) => topics)),
  };
}

export async function namesIn(lang: Lang): Promise<ExerciseNames> {
  const { notices: rows, codes, facts: factRows, figures, topics } = await ROWS;
  const label = (row: Labelled) => (lang === 'zh' ? row.label_zh : row.label_en);
  const inOrder = new Intl.Collator(lang === 'zh' ? 'zh-Hans' : 'en');
  const listed = (list: string) => codes.filter((row) => row.list === list);
  return {
    lang,
    notices: Object.fromEntries(
      rows.map(({ notice_id, zone_zh, zone_en, source_url }) => [
        notice_id,
        { name: lang === 'zh' ? zone_zh : zone_en, page: source_url },
      ]),
    ),
    topics: Object.fromEntries(
      listed('topics')
        .filter(({ code }) => topics.has(code))
        .map((row) => [row.code, label(row)] as const)
        .toSorted(([, a], [, b]) => inOrder.compare(a, b)),
    ),
    types: Object.fromEntries(
      listed('measure_types').map((row) => [
        row.code,
        { label: label(row), definition: (lang === 'zh' ? row.definition_zh : row.definition_en) ?? '' },
      ]),
    ),
    indicators: Object.fromEntries(
      factRows.filter(({ family }) => family !== 'date').map((row) => [row.indicator, label(row)]),
    ),
    figures: Object.fromEntries(figures.map((row) => [row.figure, label(row)])),
  };
}
