import type { Lang } from '#messages/lang.ts';

/** The names of all codes that questions and answers use, in one language. */
export interface ExerciseNames {
  readonly lang: Lang;
  /** By notice_id: its zone, and its public page. */
  readonly notices: Readonly<Record<string, { readonly name: string; readonly page: string | null }>>;
  readonly topics: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, { readonly label: string; readonly definition: string }>>;
  readonly indicators: Readonly<Record<string, string>>;
  /** Of the figures that a notice could state. */
  readonly figures: Readonly<Record<string, string>>;
}

/** The name of a choice that is a code. It stands alone, so an English name begins like a title. */
export function nameOfChoice({ types, figures }: ExerciseNames, id: string): string {
  return capitalized(types[id]?.label ?? figures[id] ?? id);
}

export const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
