const DAY = 86_400_000;

/** Days since 1970 of an ISO date; for a month, its first and last day. */
export function daySpan(iso: string): readonly [number, number] {
  const [year = 0, month = 1, day] = iso.split('-').map(Number);
  const first = Date.UTC(year, month - 1, day ?? 1) / DAY;
  return [first, day === undefined ? Date.UTC(year, month, 0) / DAY : first];
}

export function toDay(date: Date): number {
  return date.getTime() / DAY;
}
