import type { en } from './en.ts';
import type { Lang } from './lang.ts';
import type { Slots, Wording } from './translation.ts';
import type { zh } from './zh.ts';

type Groups = typeof zh;

/** Messages that are given to a page together. */
export type Group = keyof Groups;

export type Key = { [G in Group]: keyof Groups[G] }[Group];

type In<Dictionary, K extends Key> = Dictionary extends Readonly<Record<K, infer W>> ? W : never;

/** Values that a message asks for in either language: a place that only one of them has fails every call. */
type SlotsOf<K extends Key> = K extends Key
  ? Slots<In<Groups[Group], K>> | Slots<In<(typeof en)[Group], K>>
  : never;

/** Messages that ask for no values, as tables name them. */
export type PlainKey = { [K in Key]: [SlotsOf<K>] extends [never] ? K : never }[Key];

type Values<K extends Key> = [SlotsOf<K>] extends [never]
  ? []
  : [values: Readonly<Record<SlotsOf<K>, string | number>>];

export type Messages = Readonly<Record<string, Wording>>;

const LEARNED: Record<Lang, Record<string, Wording>> = { zh: {}, en: {} };

/** Makes messages known: to the server all, to a page those of its language that it needs. */
export function learn(lang: Lang, messages: Messages): void {
  Object.assign(LEARNED[lang], messages);
}

/** The text of a message, with the values that it asks for. */
export function t<K extends Key>(lang: Lang, key: K, ...values: Values<K>): string;
export function t(lang: Lang, key: Key, values?: Readonly<Record<string, string | number>>): string {
  const wording = LEARNED[lang][key];
  if (wording === undefined) throw new Error(`message not loaded: ${key} (${lang})`);
  const text = typeof wording === 'string' ? wording : wording[values?.['n'] === 1 ? 'one' : 'other'];
  return values ? text.replace(/\{(\w+)\}/gu, (place, name: string) => String(values[name] ?? place)) : text;
}
