/** So many code units are made into a string at a time: it takes no more arguments. */
const CHUNK = 4096;

/** Replaces each code unit by that of the table at its place, so offsets hold. @param table 65,536 code units */
export function foldBy(text: string, table: Uint16Array): string {
  const units = new Uint16Array(text.length);
  let isFolded = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    units[i] = table[code] ?? code;
    isFolded ||= units[i] !== code;
  }
  if (!isFolded) return text;
  const folded: string[] = [];
  for (let from = 0; from < units.length; from += CHUNK)
    folded.push(String.fromCharCode.apply(null, units.subarray(from, from + CHUNK) as unknown as number[]));
  return folded.join('');
}
