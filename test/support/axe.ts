import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Without the elements that pass, which take most of the time. */
const VIOLATIONS = "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)";

/** Serious and critical violations reported by axe, each with its first element. */
export async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const violations = (await page.evaluate(VIOLATIONS)) as AxeResults['violations'];
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}
