import type { Basket } from './basket.ts';
import { isRecord, keyOf, readPin, textOf, writePin, type Pin } from './pin.ts';

const VERSION = 1;

/** A basket as read, and what could not be read at all. */
export interface StoredBasket {
  readonly basket: Basket;
  /** The whole value, if it is not a basket; it must be kept elsewhere before another is written. */
  readonly unreadable: string | null;
}

/** Reads what a browser has kept. A pin that cannot be read keeps its place and stays as it is. */
export function readBasket(stored: string | null): StoredBasket {
  const value = stored === null ? {} : parsed(stored);
  const pins = isRecord(value) ? (value['pins'] ?? []) : null;
  if (!isRecord(value) || !Array.isArray(pins))
    return { basket: { title: '', pins: [], more: {} }, unreadable: stored };
  const { title, pins: _, ...more } = value;
  return { basket: { title: textOf(title), pins: withoutDoubles(pins.map(pinOf)), more }, unreadable: null };
}

/** The version of a newer site is kept, so that it still knows its own. */
export function writeBasket({ title, pins, more }: Basket): string {
  return JSON.stringify({ v: VERSION, ...more, title, pins: pins.map(writePin) });
}

function pinOf(raw: unknown): Pin {
  return readPin(raw) ?? { kind: 'foreign', raw };
}

/** The same thing twice becomes one, with both notes. */
function withoutDoubles(pins: readonly Pin[]): readonly Pin[] {
  const places = new Map<string, number>();
  const kept: Pin[] = [];
  for (const pin of pins) {
    const first = pin.kind === 'foreign' ? undefined : places.get(keyOf(pin));
    const before = first === undefined ? undefined : kept[first];
    if (first !== undefined && before && before.kind !== 'foreign' && pin.kind !== 'foreign') {
      kept[first] = { ...before, note: joined(before.note, pin.note) };
      continue;
    }
    if (pin.kind !== 'foreign') places.set(keyOf(pin), kept.length);
    kept.push(pin);
  }
  return kept;
}

function joined(one: string, other: string): string {
  return one === '' || one === other ? other : other === '' ? one : `${one}\n${other}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
