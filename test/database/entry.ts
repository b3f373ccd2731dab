import { openBrowser } from '#database/browser.ts';
import type { DownloadProgress } from '#database/download.ts';

/** Entry of the browser test's page: opens the file named in its address and counts the notices. */
async function count(): Promise<object> {
  const steps: DownloadProgress[] = [];
  const file = new URLSearchParams(location.search).get('file') ?? '';
  try {
    const database = await openBrowser(file, (progress) => steps.push(progress));
    const text = 'SELECT count(*)::INTEGER AS n, max(notice_id) AS last FROM durations';
    const rows = await database.query({ text, values: [] });
    await database.close();
    return { rows, steps };
  } catch (error) {
    return { error: String(error), steps };
  }
}

Object.assign(globalThis, { count });
