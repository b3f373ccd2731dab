import type { Basket } from '#basket/basket.ts';
import type { OwnPin } from '#basket/pin.ts';
import { LATEST } from '#dataset/versions.ts';
import { chartShown } from '#export/basket/chart-entry.ts';
import { figureShown, itemShown, measureShown } from '#export/basket/entry.ts';
import type { Desk, Handout, Published, ShownPin } from '#export/basket/handout.ts';
import { sourceList, type Sourced } from '#export/basket/sources.ts';
import { t } from '#messages/message.ts';

/** Finds what is pinned in what is published. */
export function handoutOf(basket: Basket, published: Published, desk: Desk): Handout {
  const { lang } = desk;
  const sources = sourceList();
  return {
    lang,
    title: basket.title || t(lang, 'basket_title'),
    entries: basket.pins.map((pin, at) => {
      if (pin.kind === 'foreign') return { state: 'foreign', pin };
      const found = shownNow(pin, published, desk);
      if (!found) return { state: 'gone', pin };
      const { work, sourceId, place, ...shown } = found;
      const source = sources.numberOf(at + 1, { work, sourceId, place }, shown);
      return { state: 'found', pin, ...shown, source, before: hasChanged(pin, shown) ? pin.kept : null };
    }),
    sources: sources.all(),
    foot: t(lang, 'basket_foot', { version: LATEST.version, date: LATEST.date }),
  };
}

function shownNow(pin: OwnPin, published: Published, desk: Desk): (ShownPin & Sourced) | null {
  switch (pin.kind) {
    case 'measure':
      return measureShown(pin.id, published, desk);
    case 'item':
      return itemShown(pin.id, published, desk);
    case 'figure':
      return figureShown(pin.id, published, desk);
    case 'chart':
      return chartShown(pin, published, desk);
    default:
      return pin satisfies never;
  }
}

/** An id may stand for other words after the data were updated. Charts name themselves in the language of the page. */
function hasChanged({ kind, kept, data }: OwnPin, { quote, name }: ShownPin): boolean {
  if (kept.text === '' || data === '') return false;
  if (kind === 'chart') return data !== LATEST.version && kept.text !== name;
  return plain(kept.text) !== plain(quote) && !plain(quote).startsWith(plain(kept.text));
}

function plain(text: string): string {
  return text.replace(/\s+/gu, '');
}
