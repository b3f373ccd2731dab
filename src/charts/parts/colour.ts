/** Okabe and Ito's palette without vermilion, in shades that work on light and dark paper. */
const FALLBACK = [
  '#0072b2',
  '#b87700',
  '#00916a',
  '#b5568c',
  '#3a94cc',
  '#8a5a33',
  '#66707a',
  '#80801a',
] as const;

/** A zone's colour by its position among all zones, so that filtering does not change it. Other notices use ink. */
export function zoneColour(noticeId: string, allIds: readonly string[]): string {
  const at = allIds.indexOf(noticeId);
  if (at < 0) return 'var(--ink, #1d2125)';
  const place = at % FALLBACK.length;
  return `var(--zone-${place + 1}, ${FALLBACK[place]})`;
}
