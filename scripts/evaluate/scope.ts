import { codesWhere } from '#extraction/vocabulary/indicators.ts';

const IN_ITEMS = codesWhere(({ in_items }) => in_items);

/** Whether a figure is scored: all headline figures, but in items only those of sanctions, cases and money. */
export function counts({
  scope,
  indicator,
}: {
  readonly scope: string;
  readonly indicator: string;
}): boolean {
  return scope === 'notice' || IN_ITEMS.has(indicator);
}
