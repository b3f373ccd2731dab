import { expect, test } from 'vitest';
import { loadDefinition } from '#charts/definition.ts';
import { CHART_IDS } from '#view/chart-ids.ts';
import { definitionText } from '#export/rows/chart-archive.ts';
import '../../support/messages.ts';

const forbidden = /^## Never added.*\n\n(?:- .*\n)*/mu;

test('says why recovered money and losses averted are not added if the chart has both', async () => {
  const { scope } = await loadDefinition('funds');
  const both = definitionText(scope.en, new Set(['taken_back', 'loss_averted']), 'en');
  const one = definitionText(scope.en, new Set(['taken_back']), 'en');
  expect(forbidden.exec(both)?.[0].length).toBeGreaterThan(forbidden.exec(one)?.[0].length ?? 0);
});

test.each(CHART_IDS)('%s has no empty section', async (id) => {
  const { scope } = await loadDefinition(id);
  for (const lang of ['zh', 'en'] as const)
    expect(definitionText(scope[lang], new Set(), lang)).not.toMatch(/## .*\n+(?:##|$)/u);
});
