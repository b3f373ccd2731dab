/** Replaces each code unit by that of the table at its place, so offsets hold. @param table 65,536 code units */
export function foldBy(text: string, table: Uint16Array): string {
  const folded: string[] = [];
  const { length } = text;
  let from = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    const unit = table[code] ?? code;
    if (unit === code) continue;
    if (at > from) folded.push(text.slice(from, at));
    folded.push(String.fromCharCode(unit));
    from = at + 1;
  }
  return from === 0 ? text : [...folded, text.slice(from)].join('');
}
