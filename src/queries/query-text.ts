import type { Charted } from '#charts/chart-spec.ts';
import { QUESTIONS } from '#queries/questions.ts';
import { statement } from '#database/statement.ts';
import type { Filter } from '#queries/filter.ts';

/** The questions of a chart as SQL that runs on the published database file, in any client. */
export function queryText({ id, questions }: Pick<Charted, 'id' | 'questions'>, filter: Filter): string {
  const each = questions.map((name) => `-- ${name}\n${statement(QUESTIONS[name](filter))}`);
  return `-- duckdb duizhao.duckdb < duizhao-${id}.sql\n\n${each.join('\n\n')}\n`;
}
