import type { QuestionName } from '#queries/answers.ts';
import { QUESTIONS } from '#queries/questions.ts';
import { statement } from '#database/statement.ts';
import type { Filter } from '#queries/filter.ts';

/** What asks: a chart by its id. */
interface Asking {
  readonly id: string;
  readonly queries: readonly QuestionName[];
}

/** The questions of a chart as SQL that runs on the published database file, in any client. */
export function queryText({ id, queries }: Asking, filter: Filter): string {
  const each = queries.map((name) => `-- ${name}\n${statement(QUESTIONS[name](filter))}`);
  return `-- duckdb duizhao.duckdb < duizhao-${id}.sql\n\n${each.join('\n\n')}\n`;
}
