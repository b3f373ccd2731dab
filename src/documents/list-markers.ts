type Attributes = Readonly<Record<string, string>>;

export interface List {
  readonly markers: 'numbers' | 'bullets' | 'none';
  next: number;
}

/** A list entry, whose marker goes before its first line. */
export interface Entry {
  sign: string;
}

const WHOLE_NUMBER = /^\s*([+-]?\d{1,9})/u;
/** Letters, Roman or Chinese numerals. */
const OTHER_MARKERS = /list-style(?:-type)?\s*:(?!\s*(?:decimal|inside|outside)\s*(?:;|$))/iu;
const NO_MARKERS = /list-style(?:-type)?\s*:[^;]*\bnone\b/iu;

/** No markers rather than numbers that a browser would not show: letters, Roman numerals, reversed lists. */
export function listOf(name: string, attributes: Attributes): List {
  const { start, style = '' } = attributes;
  const ordered = name === 'ol';
  const others = ordered && (hasOtherMarkers(attributes) || 'reversed' in attributes);
  const shown = ordered ? 'numbers' : 'bullets';
  return { markers: others || NO_MARKERS.test(style) ? 'none' : shown, next: wholeNumberIn(start) ?? 1 };
}

function hasOtherMarkers({ type = '1', style = '' }: Attributes): boolean {
  return type !== '1' || OTHER_MARKERS.test(style);
}

function wholeNumberIn(written: string | undefined): number | null {
  const digits = WHOLE_NUMBER.exec(written ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

export function entryOf(list: List | null, attributes: Attributes): Entry {
  const { value, style = '' } = attributes;
  const hidden = NO_MARKERS.test(style);
  if (list?.markers !== 'numbers') return { sign: hidden || list?.markers === 'none' ? '' : '• ' };
  const number = wholeNumberIn(value) ?? list.next;
  list.next = number + 1;
  return { sign: hidden || hasOtherMarkers(attributes) ? '' : `${number}. ` };
}

/** Adds the marker a browser shows, but only to entries that are sentences: menus need none. */
export function listed(text: string, linked: number, entry: Entry | null): string {
  if (!entry || text === '') return text;
  const { sign } = entry;
  entry.sign = '';
  return linked === 0 && /[。;；]$/u.test(text) ? sign + text : text;
}
