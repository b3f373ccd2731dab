import type { en } from './en.ts';
import type { Lang } from './lang.ts';
import type { Slots, Wording } from './translation.ts';
import type { zh } from './zh.ts';

type Groups = typeof zh;

/** A group of messages that a page receives together. */
export type Group = keyof Groups;

export type Key = { [G in Group]: keyof Groups[G] }[Group];

type In<Dictionary, K extends Key> = Dictionary extends Readonly<Record<K, infer W>> ? W : never;

/** The values of a message in either language: if only one of them has a slot, every call fails to compile. */
type SlotsOf<K extends Key> = K extends Key
  ? Slots<In<Groups[Group], K>> | Slots<In<(typeof en)[Group], K>>
  : never;

/** Messages without values, which tables may name. */
export type PlainKey = { [K in Key]: [SlotsOf<K>] extends [never] ? K : never }[Key];

type Values<K extends Key> = [SlotsOf<K>] extends [never]
  ? []
  : [values: Readonly<Record<SlotsOf<K>, string | number>>];

export type Messages = Readonly<Record<string, Wording>>;

const LEARNED: Record<Lang, Record<string, Wording>> = { zh: {}, en: {} };

/** Registers messages: the server registers all, a page those it needs in its language. */
export function learn(lang: Lang, messages: Messages): void {
  Object.assign(LEARNED[lang], messages);
}

/** The text of a message with its values filled in. */
export function t<K extends Key>(lang: Lang, key: K, ...values: Values<K>): string;
export function t(lang: Lang, key: Key, values?: Readonly<Record<string, string | number>>): string {
  const wording = LEARNED[lang][key];
  if (wording === undefined) throw new Error(`message not loaded: ${key} (${lang})`);
  const text = typeof wording === 'string' ? wording : wording[values?.['n'] === 1 ? 'one' : 'other'];
  return values ? text.replace(/\{(\w+)\}/gu, (place, name: string) => String(values[name] ?? place)) : text;
}
