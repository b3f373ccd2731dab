import { BLACK } from '#extraction/black.ts';
import type { Fact, NoticeRecord } from '#extraction/record.ts';

/** Whether the words of a fact were left out, as in a project file of figures only. */
export const isWordless = ({ quote }: Pick<Fact, 'quote'>): boolean => quote === BLACK.repeat(quote.length);

/** A text that has the quotes elsewhere is not that of the record. */
export const isTextOf = ({ facts }: NoticeRecord, text: string): boolean =>
  facts.every((fact) => isWordless(fact) || text.slice(fact.start, fact.end) === fact.quote);
