import { BLACK } from '#extraction/black.ts';
import type { Fact } from '#extraction/record.ts';

/** Whether the words of a fact were left out, as in a project file of figures only. */
export const isWordless = ({ quote }: Pick<Fact, 'quote'>): boolean => quote === BLACK.repeat(quote.length);
