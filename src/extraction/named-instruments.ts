import { instrumentId, itemId } from './ids.ts';
import { instruments } from './instruments.ts';
import type { Layout } from './layout.ts';
import type { Instrument } from './record.ts';

/** Every 《…》 of the rectification part as the record holds it. */
export function namedInstruments(layout: Layout, noticeId: string, masked: string): Instrument[] {
  return instruments(layout.text, layout.outline).map(({ start, end, title, action, itemIndex }, i) => ({
    instrument_id: instrumentId(noticeId, i),
    title: masked.slice(start, end).includes('▇') ? masked.slice(start + 1, end - 1) : title,
    action,
    item_id: itemIndex === null ? null : itemId(noticeId, itemIndex),
    start,
    end,
  }));
}
