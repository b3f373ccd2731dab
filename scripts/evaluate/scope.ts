import { codesWhere } from '#extraction/vocabulary/indicators.ts';

const IN_ITEMS = codesWhere(({ in_items }) => in_items);

/** Whether a figure counts for or against: all of the headline, and of items what sanctions, cases and money they state. */
export function counts({
  scope,
  indicator,
}: {
  readonly scope: string;
  readonly indicator: string;
}): boolean {
  return scope === 'notice' || IN_ITEMS.has(indicator);
}
