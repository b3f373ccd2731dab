/** Okabe and Ito's set without its vermilion, in tones that hold on light and on dark paper. */
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

/** The zone's colour: by its place among all zones, so that filtering others away does not change it. What is none of them has ink. */
export function zoneColour(noticeId: string, allIds: readonly string[]): string {
  const at = allIds.indexOf(noticeId);
  if (at < 0) return 'var(--ink, #1d2125)';
  const place = at % FALLBACK.length;
  return `var(--zone-${place + 1}, ${FALLBACK[place]})`;
}
