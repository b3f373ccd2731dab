/** Checks before a build that the texts of NOTICES_DIR are those the data were extracted from. */
import { openNode } from '#database/node.ts';
import { readTexts, TextError } from '#routes/texts.server.ts';
import { DATABASE_FILE } from './build-database.ts';

const folder = process.env['NOTICES_DIR'];
if (folder) {
  const database = await openNode(DATABASE_FILE);
  try {
    await readTexts(folder, database);
  } catch (error) {
    if (!(error instanceof TextError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    await database.close();
  }
}
