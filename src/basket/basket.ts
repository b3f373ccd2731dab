import { keyOf, type OwnPin, type Pin } from './pin.ts';

/** What a reader has pinned, in the order in which it is handed out. */
export interface Basket {
  readonly title: string;
  readonly pins: readonly Pin[];
  /** Fields that a newer version of the site has added. */
  readonly more: Readonly<Record<string, unknown>>;
}

export const EMPTY_BASKET: Basket = { title: '', pins: [], more: {} };

/** What was taken out, so that it can be put back. */
export interface Removed {
  /** With their places. */
  readonly pins: readonly { readonly pin: Pin; readonly at: number }[];
  /** The title, if all was taken out. */
  readonly title: string;
}

/** Puts something last, unless it is there already. */
export function add(basket: Basket, pin: OwnPin): Basket {
  return has(basket, keyOf(pin)) ? basket : { ...basket, pins: [...basket.pins, pin] };
}

export function has({ pins }: Basket, key: string): boolean {
  return pins.some((pin) => isKeyed(pin, key));
}

export function isKeyed(pin: Pin, key: string): boolean {
  return pin.kind !== 'foreign' && keyOf(pin) === key;
}

/** Swaps a pin with the one before or after it. */
export function move(basket: Basket, at: number, by: -1 | 1): Basket {
  return moveTo(basket, at, at + by);
}

/** Takes a pin to another place; the others close up. */
export function moveTo(basket: Basket, from: number, to: number): Basket {
  const pin = basket.pins[from];
  if (!pin || !basket.pins[to] || from === to) return basket;
  const others = basket.pins.toSpliced(from, 1);
  return { ...basket, pins: others.toSpliced(to, 0, pin) };
}

export function setNote(basket: Basket, at: number, note: string): Basket {
  const pin = basket.pins[at];
  if (!pin || pin.kind === 'foreign') return basket;
  return { ...basket, pins: basket.pins.with(at, { ...pin, note }) };
}

export function remove(basket: Basket, at: number): { readonly basket: Basket; readonly removed: Removed } {
  const pin = basket.pins[at];
  if (!pin) return { basket, removed: { pins: [], title: '' } };
  return {
    basket: { ...basket, pins: basket.pins.toSpliced(at, 1) },
    removed: { pins: [{ pin, at }], title: '' },
  };
}

export function empty(basket: Basket): { readonly basket: Basket; readonly removed: Removed } {
  return {
    basket: { ...basket, title: '', pins: [] },
    removed: { pins: basket.pins.map((pin, at) => ({ pin, at })), title: basket.title },
  };
}

/** Puts back what was taken out, at its place. What was pinned since is kept, and nothing is pinned twice. */
export function restore(basket: Basket, { pins, title }: Removed): Basket {
  const restored = pins.reduce<Basket>((whole, { pin, at }) => {
    if (pin.kind !== 'foreign' && has(whole, keyOf(pin))) return whole;
    return { ...whole, pins: whole.pins.toSpliced(Math.min(at, whole.pins.length), 0, pin) };
  }, basket);
  return { ...restored, title: restored.title || title };
}
