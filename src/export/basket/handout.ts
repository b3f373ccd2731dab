import type { ForeignPin, OwnPin, Shown } from '#basket/pin.ts';
import type { Description } from '#charts/chart-spec.ts';
import type { Evidence } from '#evidence/evidence.ts';
import type { MeasuresFile } from '#export/basket/measures-file.ts';
import type { Lang } from '#messages/lang.ts';
import { t, type PlainKey } from '#messages/message.ts';

/** A basket as it is handed out: on the page, on paper and in every file. */
export interface Handout {
  readonly lang: Lang;
  readonly title: string;
  readonly entries: readonly HandoutEntry[];
  readonly sources: readonly HandoutSource[];
  /** What holds for all figures, and the version of the data. */
  readonly foot: string;
}

export type HandoutEntry = FoundEntry | GoneEntry | ForeignEntry;

/** Something that is published. */
export interface FoundEntry extends ShownPin {
  readonly state: 'found';
  readonly pin: OwnPin;
  /** Number of its source. */
  readonly source: number;
  /** What it was when it was pinned, if that has changed since; else null. */
  readonly before: Shown | null;
}

/** Something that is not in the data any more: only what was kept is known. */
export interface GoneEntry {
  readonly state: 'gone';
  readonly pin: OwnPin;
}

export interface ForeignEntry {
  readonly state: 'foreign';
  readonly pin: ForeignPin;
}

/** What is shown of a pin. */
export interface ShownPin {
  readonly zone: string;
  /** A figure with its label, or the title of a chart; empty for the words of a notice alone. */
  readonly name: string;
  /** Words of the notice, in Chinese; empty for a chart. */
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly lines: readonly HandoutLine[];
  readonly drawing: HandoutDrawing | null;
  /** The page with the words highlighted, or the page of the chart; null if there is none. */
  readonly link: string | null;
}

/** A labelled line below the words. */
export interface HandoutLine {
  readonly label: string;
  readonly value: string;
  /** Whether the value is in the words of the notice. */
  readonly isQuoted: boolean;
}

/** A numbered source, with the places in it that are shown. */
export interface HandoutSource {
  readonly number: number;
  /** In GB/T 7714. */
  readonly citation: string;
  readonly address: string;
  readonly places: readonly HandoutPlace[];
}

export interface HandoutPlace {
  /** From 1: the entry that shows it. */
  readonly entry: number;
  /** At most forty characters of the notice. */
  readonly quote: string;
  /** Headings above it, or empty. */
  readonly place: string;
  readonly link: string | null;
}

/** What is published now. */
export interface Published {
  readonly measures: MeasuresFile;
  readonly evidence: Evidence;
  /** The charts of the basket, by key; those that are not published any more are missing. */
  readonly charts: ReadonlyMap<string, DrawnPin>;
}

/** A chart with its texts. */
export interface DrawnPin extends Omit<Description, 'table'> {
  readonly drawing: HandoutDrawing;
}

/** In the colours of paper. */
export interface HandoutDrawing {
  /** An SVG element. */
  readonly svg: string;
  /** The same for a phone. */
  readonly narrow: string;
  readonly width: number;
  readonly height: number;
}

/** Where the handout is made. */
export interface Desk {
  readonly lang: Lang;
  /** The reader's day. */
  readonly on: string;
  /** Address of a page of this site, such as charts/funds, with origin. */
  readonly addressOf: (page: string) => string;
}

const KIND_NAMES: Readonly<Record<HandoutEntry['pin']['kind'], PlainKey>> = {
  measure: 'basket_kind_measure',
  item: 'basket_kind_item',
  figure: 'basket_kind_figure',
  chart: 'basket_kind_chart',
  foreign: 'basket_kind_foreign',
};

export function kindName({ pin }: HandoutEntry, lang: Lang): string {
  return t(lang, KIND_NAMES[pin.kind]);
}

/** Names an entry for those who do not see it. */
export function entryName(entry: HandoutEntry, lang: Lang): string {
  if (entry.state === 'foreign') return kindName(entry, lang);
  const { zone, name, text } = entry.state === 'found' ? { ...entry, text: entry.quote } : entry.pin.kept;
  return [kindName(entry, lang), zone, name || text.slice(0, 20)]
    .filter((part) => part !== '')
    .join(lang === 'zh' ? '，' : ', ');
}

export function noteOf({ pin }: HandoutEntry): string {
  return pin.kind === 'foreign' ? '' : pin.note;
}

/** An entry in words, for files. */
export interface EntryText {
  readonly kind: string;
  readonly zone: string;
  readonly name: string;
  readonly quote: string;
  /** What is not as it was when it was pinned. */
  readonly remarks: readonly string[];
  readonly lines: readonly HandoutLine[];
  readonly links: readonly { readonly label: string; readonly address: string }[];
  readonly source: number | null;
  readonly note: string;
}

export function entryText(entry: HandoutEntry, lang: Lang): EntryText {
  const known = { kind: kindName(entry, lang), note: noteOf(entry) };
  switch (entry.state) {
    case 'found': {
      const { zone, name, lines, link, source } = entry;
      const links = link === null ? [] : [{ label: linkName(entry, lang), address: link }];
      return {
        ...known,
        zone,
        name,
        quote: wholeQuote(entry),
        remarks: changes(entry, lang),
        lines,
        links,
        source,
      };
    }
    case 'gone': {
      const { zone, name, text, source } = entry.pin.kept;
      const isChart = entry.pin.kind === 'chart';
      return {
        ...known,
        zone,
        name: isChart ? text : name,
        quote: isChart ? '' : text,
        remarks: [t(lang, 'basket_gone', { version: entry.pin.data })],
        lines: [],
        links: source === null ? [] : [{ label: t(lang, 'basket_page'), address: source }],
        source: null,
      };
    }
    case 'foreign':
      return {
        ...known,
        zone: '',
        name: '',
        quote: '',
        remarks: [t(lang, 'basket_foreign')],
        lines: [],
        links: [],
        source: null,
      };
    default:
      return entry satisfies never;
  }
}

/** With the words around it; those of a figure were cut out of a sentence. */
function wholeQuote({ pin, prefix, quote, suffix }: FoundEntry): string {
  const dots = pin.kind === 'figure' ? '…' : '';
  return `${prefix && dots}${prefix}${quote}${suffix}${suffix && dots}`;
}

export function linkName({ pin, quote }: FoundEntry, lang: Lang): string {
  if (pin.kind === 'chart') return t(lang, 'basket_chart_page');
  return t(lang, quote === '' ? 'basket_page' : 'basket_source');
}

/** What has changed since it was pinned, in words. */
export function changes({ pin, before }: FoundEntry, lang: Lang): string[] {
  if (!before) return [];
  const key = pin.kind === 'chart' ? 'basket_changed_title' : 'basket_changed';
  return [`${t(lang, key, { version: pin.data })}${lang === 'zh' ? '' : ' '}${before.text}`];
}
