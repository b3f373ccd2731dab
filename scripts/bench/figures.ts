export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
}

/** Prints figures in a row after their name. */
export function row(name: string, ...figures: readonly (string | number)[]): void {
  console.log(`  ${name.padEnd(34)}${figures.map((figure) => String(figure).padStart(16)).join('')}`);
}
