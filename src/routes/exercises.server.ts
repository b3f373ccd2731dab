import { createHash } from 'node:crypto';
import { allQuestions } from '#exercises/pool.ts';
import type { MadeQuestion, ExerciseQuestion } from '#exercises/question.ts';
import { readMaterial } from './[[lang=lang]]/exercises/material.server.ts';
import { database } from './site.server.ts';

interface QuestionPool {
  readonly made: readonly MadeQuestion[];
  /** By id. */
  readonly byId: ReadonlyMap<string, MadeQuestion>;
  /** Of questions and answers, in their addresses: 8 hexadecimal digits. */
  readonly version: string;
}

/** Every question with its answer, made once. */
export const POOL: Promise<QuestionPool> = madePool();

async function madePool(): Promise<QuestionPool> {
  const made = allQuestions(await readMaterial(await database));
  const version = createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 8);
  return { made, byId: new Map(made.map((each) => [each.question.id, each])), version };
}

export async function allAsked(): Promise<ExerciseQuestion[]> {
  return (await POOL).made.map(({ question }) => question);
}
