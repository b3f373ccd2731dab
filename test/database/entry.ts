import { openBrowser } from '#database/browser.ts';
import type { DownloadProgress } from '#database/download.ts';

/** Entry of the browser test's page: opens the file named in its address and counts the notices. */
async function count(): Promise<object> {
  const steps: DownloadProgress[] = [];
  const asked = new URLSearchParams(location.search);
  const file = { address: asked.get('file') ?? '', bytes: Number(asked.get('bytes')) };
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

/** Reports the outcome and goes on to the page that the server names. */
async function report(): Promise<void> {
  const response = await fetch('/report', { method: 'POST', body: JSON.stringify(await count()) });
  location.assign(await response.text());
}

if (new URLSearchParams(location.search).has('report')) void report();
