import type { Lang } from '#messages/lang.ts';
import { t } from '#messages/message.ts';
import { listed } from '#ui/number.ts';
import { MEETINGS, UNTYPED, type ComparedZone, type Practice } from './practice.ts';

/** Where these stand nothing was done, or nothing but a meeting. */
const NO_ANSWER: ReadonlySet<string> = new Set([
  ...MEETINGS,
  UNTYPED,
  'explanation_only',
  'pending_commitment',
]);

/** The types of measures that each of the zones has; none for a single zone. */
export function sharedTypes(
  practices: readonly Practice[],
  zones: readonly string[],
  order: readonly string[],
): readonly string[] {
  if (zones.length < 2) return [];
  const has = (zone: string, type: string) =>
    practices.some((practice) => practice.zone === zone && practice.types.includes(type));
  return order.filter((type) => !NO_ANSWER.has(type) && zones.every((zone) => has(zone, type)));
}

/** What the columns have in common, or that it is nothing. */
export function topicTitle(
  lang: Lang,
  topic: string,
  zones: readonly ComparedZone[],
  n: number,
  shared: readonly string[],
): string {
  const [only, ...others] = zones;
  if (!only) return t(lang, 'aligned_title_nobody', { topic });
  if (others.length === 0) return t(lang, 'aligned_title_one', { topic, zone: only.name, n });
  const counts = { topic, zones: zones.length, n };
  return shared.length > 0
    ? t(lang, 'aligned_title_shared', { ...counts, types: listed(shared, lang) })
    : t(lang, 'aligned_title_none', counts);
}
