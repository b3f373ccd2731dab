import { buffer } from 'node:stream/consumers';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { MESSAGES } from '#messages/everything.ts';
import { approved, rejected, replacedFact } from '#own/edits.ts';
import type { ProjectGrade } from '#own/masked.ts';
import { openedProject, projectFile } from '#own/project.ts';
import { reviewOf, type Review } from '#own/review.ts';
import { complaints } from '../support/axe.ts';
import { builtSite } from '../support/built-site.ts';
import { edited, factRefs, given, ownNotice, STAMP } from '../support/review.ts';
import { scrollsSidewaysAt } from '../support/widths.ts';

const here = builtSite({ reducedMotion: 'reduce', small: true });
const { agreement } = MESSAGES.zh;

const start = reviewOf(ownNotice(), []);
const idOf = (code: string) =>
  start.read.record.facts.find(({ indicator }) => indicator === code)?.fact_id ?? '';
const A = edited(start, approved(start, factRefs(start), STAMP));
/** Reader B has another number of problems, and does not take the money for returned. */
const B = rejectedIn(changedIn(A));

function changedIn(review: Review): Review {
  const id = idOf('problems_total');
  const fact = review.now.facts.get(id)?.now;
  return fact ? edited(review, replacedFact(review, id, given(fact, { value: 13 }), STAMP)) : review;
}
function rejectedIn(review: Review): Review {
  return edited(review, rejected(review, [{ of: 'fact', id: idOf('cleared_refunded') }], STAMP));
}

const saved = async (review: Review, grade: ProjectGrade) =>
  Buffer.from(await projectFile([review], grade, 'v1'));
let files: Readonly<Record<'a' | 'b', Buffer>>;
beforeAll(async () => {
  files = { a: await saved(A, 'texts'), b: await saved(B, 'texts') };
});

const inputs = (page: Page) => page.locator('[data-agreement] input[type="file"]');
const disputes = (page: Page) => page.locator('fieldset[data-accord]');

async function give(page: Page, both: typeof files): Promise<void> {
  await page.locator('main[data-own="ready"]').waitFor();
  await page.locator('[data-agreement] summary').click();
  for (const [at, bytes] of [both.a, both.b].entries()) {
    const file = { name: `${at}.duizhao.zip`, mimeType: 'application/zip', buffer: bytes };
    await inputs(page).nth(at).setInputFiles(file);
  }
  await page.locator('[data-agreement="compared"]').waitFor();
}

async function download(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return buffer(await file.createReadStream());
}

test('two reviews are compared by indicator, and side by side at the phrase', async () => {
  const { page, asked } = await here.visit('/import/');
  await page.locator('main[data-own="ready"]').waitFor();
  const before = asked.length;
  await give(page, files);
  const row = page.locator('tr[data-indicator="problems_total"] td');
  expect(await row.allInnerTexts()).toEqual(['0', '1', '0', '0', '0.00', '1']);
  expect(
    await disputes(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-accord'))),
  ).toEqual(['differs', 'only_a']);
  expect(await disputes(page).first().locator('.value').allInnerTexts()).toEqual(['12 个', '13 个']);
  expect(await disputes(page).first().locator('mark').allInnerTexts()).toEqual(['12个问题', '12个问题']);
  expect(await complaints(page)).toEqual([]);
  expect(asked).toHaveLength(before);
});

test('they are merged by choosing with the keyboard, and one step of the log says so', async () => {
  const page = await here.open('/import/');
  await give(page, files);
  for (const at of [0, 1]) {
    await disputes(page).nth(at).locator('input').nth(1).focus();
    await page.keyboard.press('Space');
  }
  await page.getByText(agreement.agree_settled).waitFor();
  const project = await openedProject(await download(page, agreement.agree_save));
  const [merged] = project?.notices ?? [];
  if (!merged) throw new Error('nothing merged');
  const { now } = reviewOf(merged.read, merged.log);
  expect(now.facts.get(idOf('problems_total'))?.now.value).toBe(13);
  expect(now.facts.get(idOf('cleared_refunded'))?.isRejected).toBe(true);
  expect(merged.log.at(-1)?.note).toBe(agreement.agree_merged_note);
});

test('they become gold data with their texts', async () => {
  const page = await here.open('/import/');
  await give(page, files);
  const parts = unzipSync(await download(page, agreement.agree_gold));
  expect(Object.keys(parts).toSorted()).toEqual(['gold.json', 'own-通报.txt']);
  expect(strFromU8(parts['gold.json'] ?? new Uint8Array())).toContain('"optional_facts": []');
});

test('project files without words compare as well, and fit a phone', async () => {
  const page = await here.open('/en/import/', { viewport: { width: 375, height: 812 } });
  await give(page, { a: await saved(A, 'facts'), b: await saved(B, 'quotes') });
  expect(await disputes(page).count()).toBe(2);
  expect(await scrollsSidewaysAt(page)).toEqual([]);
});

test('a file that is no project is told', async () => {
  const page = await here.open('/import/');
  await page.locator('main[data-own="ready"]').waitFor();
  await page.locator('[data-agreement] summary').click();
  const file = { name: '通报.txt', mimeType: 'text/plain', buffer: Buffer.from(strToU8('无')) };
  await inputs(page).first().setInputFiles(file);
  await page.getByText(agreement.agree_no_project.replace('{name}', '通报.txt')).waitFor();
});
