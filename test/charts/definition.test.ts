import { CHART_FACTS } from '#queries/chart-facts.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { CHART_IDS } from '#view/chart-ids.ts';
import { loadChart } from '#charts/all.ts';
import { definedFigures, forbiddenAmong, loadDefinition } from '#charts/definition.ts';
import { queryText, QUESTIONS } from '#queries/questions.ts';
import { definitions, type DefinitionRow } from '#queries/definitions.ts';
import { EVERYTHING, type Filter } from '#queries/filter.ts';
import { forbiddenSums, type ForbiddenSumRow } from '#queries/forbidden-sums.ts';
import { wordings, type WordingRow } from '#queries/wordings.ts';
import { withDatabase } from '../support/database.ts';
import { fixtureTables } from '../support/tables.ts';

let codes: readonly DefinitionRow[];
let sums: readonly ForbiddenSumRow[];
let printed: ReadonlyMap<string, readonly WordingRow[]>;
/** Each query of a chart: the rows it draws and the rows its query text returns. */
let answers: readonly {
  readonly name: string;
  readonly asked: readonly object[];
  readonly written: readonly object[];
}[];

const PICKED: Filter = {
  ...EVERYTHING,
  zone: ['qinghe-2023', "no'where?"],
  level: ['province'],
  kind: ['xunshi'],
  year: ['2023'],
  topic: ['finance_control'],
};

beforeAll(async () => {
  await withDatabase(fixtureTables, async (database) => {
    codes = await database.query(definitions());
    sums = await database.query(forbiddenSums());
    const read = new Map<string, readonly WordingRow[]>();
    for (const id of CHART_IDS) read.set(id, await database.query(wordings(EVERYTHING, CHART_FACTS[id])));
    printed = read;
    const made = [];
    for (const id of CHART_IDS) {
      const { queries } = await loadChart(id);
      for (const filter of [EVERYTHING, PICKED]) {
        for (const name of queries) {
          const text = queryText({ id, queries: [name] }, filter);
          const asked = await database.query<object>(QUESTIONS[name](filter));
          made.push({
            name: `${id} ${name}`,
            asked,
            written: await database.query<object>({ text, values: [] }),
          });
        }
      }
    }
    answers = made;
  });
}, 120_000);

describe('a definition', () => {
  test.each(CHART_IDS)('%s defines its figures and lists the wordings they were read from', (id) => {
    const figures = definedFigures(printed.get(id) ?? [], codes, 'zh');
    expect(figures.length).toBeGreaterThan(0);
    for (const { meaning, wordings: words } of figures) {
      expect(meaning).not.toBe('');
      expect(words.length).toBeGreaterThan(0);
    }
    expect(figures.flatMap((figure) => figure.wordings)).toHaveLength(printed.get(id)?.length ?? 0);
  });

  test.each(CHART_IDS)(
    '%s says in both languages what counts, what does not and what is never added',
    async (id) => {
      const { zh, en } = (await loadDefinition(id)).scope;
      expect(zh.counted).toHaveLength(en.counted.length);
      expect(zh.excluded).toHaveLength(en.excluded.length);
      expect(zh.neverAdded).toHaveLength(en.neverAdded.length);
      const own = new Set((printed.get(id) ?? []).map(({ indicator }) => indicator));
      expect(zh.neverAdded.length + forbiddenAmong(sums, own).length).toBeGreaterThan(0);
    },
  );

  test('names a forbidden sum only if the chart has two of its figures', () => {
    const levels = sums.find(({ others }) => others === null);
    const [first = '', second = ''] = levels?.codes.split(';') ?? [];
    expect(forbiddenAmong(sums, new Set([first, second]))).toContain(levels);
    expect(forbiddenAmong(sums, new Set([first]))).not.toContain(levels);
  });

  test('says that money recovered and losses averted are never added', () => {
    const reasons = forbiddenAmong(sums, new Set(['cleared_refunded', 'loss_averted']));
    expect(reasons.map(({ definition_zh }) => definition_zh).join()).toContain('挽回');
  });
});

describe('the query text', () => {
  test('returns the rows of the chart from the published database, whatever is picked', () => {
    expect(answers.length).toBeGreaterThan(2 * CHART_IDS.length);
    for (const { name, asked, written } of answers) expect(written, name).toEqual(asked);
    expect(answers.filter(({ asked }) => asked.length > 0).length).toBeGreaterThan(CHART_IDS.length);
  });
});
