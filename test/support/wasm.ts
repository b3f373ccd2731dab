import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ConsoleLogger, createDuckDB, LogLevel, NODE_RUNTIME } from '@duckdb/duckdb-wasm/blocking';
import { rowsOfArrow } from '#database/arrow.ts';
import { CATALOG, LOCKS, SETTINGS, type OwnDatabase } from '#database/database.ts';
import { afterOwn, BEFORE_OWN, WITHOUT_OWN } from '#database/own-tables.ts';
import type { Query } from '#database/sql.ts';

const DIST = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));

const BUNDLE = {
  mainModule: join(DIST, 'duckdb-eh.wasm'),
  mainWorker: join(DIST, 'duckdb-node-eh.worker.cjs'),
};

/** The browser's engine in Node: core functions only, so what runs here runs there. */
export async function openWasm(file: string): Promise<OwnDatabase> {
  const logger = new ConsoleLogger(LogLevel.WARNING);
  const engine = await createDuckDB({ mvp: BUNDLE, eh: BUNDLE }, logger, NODE_RUNTIME);
  await engine.instantiate();
  engine.registerFileBuffer('data.duckdb', new Uint8Array(readFileSync(file)));
  const connection = engine.connect();
  for (const setting of SETTINGS) connection.query(setting);
  connection.query(`ATTACH 'data.duckdb' AS ${CATALOG} (READ_ONLY)`);
  connection.query(`USE ${CATALOG}`);
  for (const lock of LOCKS) connection.query(lock);
  const kept = new Map<string, ReturnType<typeof connection.prepare>>();
  return {
    async query<Row>({ text, values }: Query<Row>) {
      const statement = connection.prepare(text);
      try {
        return rowsOfArrow<Row>(statement.query(...values));
      } finally {
        statement.close();
      }
    },
    async queryAgain<Row>({ reusable, ...query }: Query<Row>) {
      const { text, values } = reusable ?? query;
      const statement = kept.get(text) ?? connection.prepare(text);
      kept.set(text, statement);
      return rowsOfArrow<Row>(statement.query(...values));
    },
    async hold(own) {
      for (const statement of kept.values()) statement.close();
      kept.clear();
      for (const statement of own.length > 0 ? BEFORE_OWN : WITHOUT_OWN) connection.query(statement);
      for (const { name, stream } of own)
        connection.insertArrowFromIPCStream(stream, { name, schema: 'main', create: true });
      if (own.length > 0) for (const statement of afterOwn(own)) connection.query(statement);
    },
    async close() {
      connection.close();
    },
  };
}
