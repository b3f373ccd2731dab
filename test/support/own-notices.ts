import { strToU8 } from 'fflate';
import type { Page } from 'playwright-core';
import type { BuiltSite } from './built-site.ts';
import type { VisitOptions } from './browser.ts';
import { LEAD, notice } from './notice.ts';

/** The text of an invented notice of a town patrolled by its city, with dates and figures of its own. */
export function townNotice(town: string, signed: string, results: string, items?: readonly string[]): string {
  const lead = LEAD.replaceAll('青禾镇', town).replaceAll('县委', '市委');
  const title = `中共${town}委员会关于巡察整改进展情况的通报`;
  const signature = `中共${town}委员会\n${signed}`;
  return notice({ title, lead, results, signature, ...(items && { items }) });
}

/** Three files as a reader may have them. */
export const OWN_FILES = filesOf([
  ['白沙镇.txt', townNotice('白沙镇', '2023年9月6日', '反馈的12个问题已完成整改10个,清退资金3.5万元。')],
  ['云溪镇.txt', townNotice('云溪镇', '2023年12月6日', '反馈的31个问题已完成整改31个,给予党内警告2人。')],
  ['石桥镇.txt', townNotice('石桥镇', '2024年2月20日', '反馈的8个问题已完成整改0个。')],
]);

export function filesOf(texts: readonly (readonly string[])[]) {
  return texts.map(([name = '', text = '']) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(strToU8(text)),
  }));
}

/** Reads the files on the page that does. */
export async function givenOwn(
  here: BuiltSite,
  path: '/import/' | '/en/import/' = '/import/',
  options: VisitOptions = {},
  files = OWN_FILES,
): Promise<Page> {
  const { page } = await here.visit(path, options);
  await page.locator('main[data-own="ready"]').waitFor();
  await page.locator('input[type="file"]').first().setInputFiles(files);
  await page.locator('.onward a').waitFor();
  return page;
}

/** Then follows the link to the charts, without another load of a page. */
export async function amongCharts(...given: Parameters<typeof givenOwn>): Promise<Page> {
  const page = await givenOwn(...given);
  await page.locator('.onward a').click();
  await ownDrawn(page, OWN_FILES.length);
  return page;
}

/** Resolves once so many of the reader's own notices are in the charts, and all questions are answered. */
export async function ownDrawn(page: Page, n: number): Promise<void> {
  await page.locator(`[data-own-drawn="${n}"]`).waitFor();
  await page.locator('main[aria-busy="false"]').waitFor();
}
