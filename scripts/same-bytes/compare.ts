import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The files that two folders do not share byte for byte, one line per file. */
export function differences(one: string, other: string): readonly string[] {
  const [ours, theirs] = [digestsIn(one), digestsIn(other)];
  return [...new Set([...ours.keys(), ...theirs.keys()])].toSorted().flatMap((path) => {
    if (!theirs.has(path)) return [`${path}: only in ${one}`];
    if (!ours.has(path)) return [`${path}: only in ${other}`];
    return ours.get(path) === theirs.get(path) ? [] : [`${path}: other bytes`];
  });
}

/** SHA-256 of each file below a folder, by path. */
function digestsIn(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}
