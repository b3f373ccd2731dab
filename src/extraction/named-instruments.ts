import { instrumentId, itemId } from './ids.ts';
import type { FoundInstrument } from './instruments.ts';
import type { Instrument } from './record.ts';

/** The instruments of a notice as stored in its record. */
export function namedInstruments(found: readonly FoundInstrument[], noticeId: string): Instrument[] {
  return found.map(({ start, end, title, action, itemIndex }, i) => ({
    instrument_id: instrumentId(noticeId, i),
    title,
    action,
    item_id: itemIndex === null ? null : itemId(noticeId, itemIndex),
    start,
    end,
  }));
}
