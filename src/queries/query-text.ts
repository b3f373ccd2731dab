import type { QuestionName } from '#queries/answers.ts';
import { QUESTIONS } from '#queries/questions.ts';
import { statement } from '#database/statement.ts';
import type { Filter } from '#queries/filter.ts';

/** A chart that asks, by its id. */
interface Asking {
  readonly id: string;
  readonly queries: readonly QuestionName[];
}

/** The queries of a chart as SQL that any client can run on the published database file. */
export function queryText({ id, queries }: Asking, filter: Filter): string {
  const each = queries.map((name) => `-- ${name}\n${statement(QUESTIONS[name](filter))}`);
  return `-- duckdb duizhao.duckdb < duizhao-${id}.sql\n\n${each.join('\n\n')}\n`;
}
