import {
  add,
  EMPTY_BASKET,
  has,
  isKeyed,
  remove,
  restore,
  type Basket,
  type Removed,
} from '#basket/basket.ts';
import { keyOf, pinOf, type NewPin } from '#basket/pin.ts';
import { readBasket, writeBasket } from '#basket/stored.ts';
import { LATEST } from '#dataset/versions.ts';

/** The reader's basket, kept by the browser where it allows it. Tabs of one browser share it. */
export class KeptBasket {
  basket = $state.raw<Basket>(EMPTY_BASKET);
  /** What can be put back. */
  removed = $state.raw<Removed | null>(null);
  /** Whether the browser keeps it beyond this visit. */
  isKept = $state.raw(true);
  /** A value that could not be read, put aside. */
  unreadable = $state.raw<string | null>(null);
  readonly #key: string;

  constructor(key: string) {
    this.#key = key;
    this.#read();
    window.addEventListener('storage', (event) => {
      if (event.key === null || event.key.startsWith(key)) this.#read();
    });
  }

  holds(pin: NewPin): boolean {
    return has(this.basket, keyOf(pin));
  }

  /** Puts something in, or takes it out if it is there. */
  toggle(pin: NewPin): void {
    const at = this.basket.pins.findIndex((own) => isKeyed(own, keyOf(pin)));
    if (at < 0) this.change((basket) => add(basket, pinOf(pin, LATEST.version)));
    else this.takeOut((basket) => remove(basket, at));
  }

  /** Applies a change to what is kept now: another tab may have changed it. */
  change(next: (basket: Basket) => Basket): void {
    this.#read();
    this.basket = next(this.basket);
    this.#write(this.#key, writeBasket(this.basket));
  }

  /** Applies a change that takes something out. */
  takeOut(next: (basket: Basket) => { readonly basket: Basket; readonly removed: Removed }): void {
    this.change((basket) => {
      const { basket: left, removed } = next(basket);
      this.removed = removed;
      return left;
    });
  }

  undo(): void {
    const { removed } = this;
    if (removed) this.change((basket) => restore(basket, removed));
    this.removed = null;
  }

  dropUnreadable(): void {
    this.unreadable = null;
    try {
      localStorage.removeItem(this.#aside);
    } catch {
      this.isKept = false;
    }
  }

  get #aside(): string {
    return `${this.#key} unreadable`;
  }

  /** Without storage, what is at hand stays. */
  #read(): void {
    if (!this.isKept) return;
    try {
      const stored = localStorage.getItem(this.#key);
      const { basket, unreadable } = readBasket(stored);
      this.basket = basket;
      if (unreadable !== null) this.#putAside(unreadable);
      this.unreadable = localStorage.getItem(this.#aside);
    } catch {
      this.isKept = false;
    }
  }

  /** The value is only overwritten once it stands elsewhere. */
  #putAside(value: string): void {
    const before = localStorage.getItem(this.#aside);
    localStorage.setItem(this.#aside, before === null ? value : `${before}\n${value}`);
    localStorage.setItem(this.#key, writeBasket(EMPTY_BASKET));
  }

  #write(key: string, value: string): void {
    if (!this.isKept) return;
    try {
      localStorage.setItem(key, value);
    } catch {
      this.isKept = false;
    }
  }
}
