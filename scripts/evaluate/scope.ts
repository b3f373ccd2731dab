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

/** Figures that labels of openings leave out. */
const BESIDE: ReadonlySet<string> = new Set([
  'business_amount',
  'threshold_amount',
  'amount_involved',
  'earlier_inspection',
  'inspection_round',
  'original_published',
]);

/** Whether a figure is scored in the opening of a real notice: the labels name the core of what its overall part states. */
export function countsInOpening({
  scope,
  indicator,
}: {
  readonly scope: string;
  readonly indicator: string;
}) {
  return scope === 'notice' && !BESIDE.has(indicator);
}
