import { instrumentId, itemId } from './ids.ts';
import { instruments } from './instruments.ts';
import type { Layout } from './layout.ts';
import type { Instrument } from './record.ts';

/** Every 《…》 in the rectification part, as stored in the record. */
export function namedInstruments(layout: Layout, noticeId: string): Instrument[] {
  return instruments(layout, layout.outline).map(({ start, end, title, action, itemIndex }, i) => ({
    instrument_id: instrumentId(noticeId, i),
    title,
    action,
    item_id: itemIndex === null ? null : itemId(noticeId, itemIndex),
    start,
    end,
  }));
}
