import { foldBy } from '#text/fold-by.ts';
import type { Folding } from '#search/folding.ts';

/** Folds a text for matching; offsets hold in the text as printed. */
export type Fold = (text: string) => string;

/** Folds by the characters of an index: the whole table of traditional characters stays out of the page. */
export function foldWith({ from, to }: Folding): Fold {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code += 1) table[code] = code;
  for (let i = 0; i < from.length; i += 1) table[from.charCodeAt(i)] = to.charCodeAt(i);
  return (text) => foldBy(text, table);
}
