import { Parser, type Handler } from 'htmlparser2';
import { BREAKS, CONTAINERS, isBeside, isLink, isSilent, isTitle } from './elements.ts';
import { entryOf, listed, listOf, type Entry, type List } from './list-markers.ts';
import type { Container, Page, PageLine } from './page.ts';
import { TextTable } from './table.ts';

/** In characters. Every line is looked up in the title. */
const LONGEST_TITLE = 1000;
/** Tables nested deeper only lay out a page; each level copies the lines of all that are in it. */
const DEEPEST_TABLE = 100;

interface Open {
  readonly name: string;
  readonly table: TextTable | null;
  readonly silent: boolean;
  readonly link: boolean;
  readonly heading: boolean;
  readonly beside: boolean;
  readonly pre: boolean;
  readonly list: List | null;
  readonly entry: Entry | null;
  readonly container: Container;
}

const PLAIN = {
  name: '',
  table: null,
  silent: false,
  link: false,
  heading: false,
  beside: false,
  pre: false,
  list: null,
  entry: null,
};

/** Splits a page into the lines a reader sees, without scripts, styles, comments and hidden elements. */
export function pageLines(html: string): Page {
  const reader = new PageReader();
  for (let start = 0; start < html.length;) start += parsed(html.slice(start), reader);
  return reader.page();
}

/** The parser moves all open elements for each new one, so a page that never closes them would take hours. */
const DEEPEST = 2000;
/** A page cannot be cut after these, because their content is not markup. */
const RAW = new Set('script style title textarea xmp iframe noembed noframes noscript plaintext'.split(' '));

/** How many elements of each name are open. */
class NameCounts {
  readonly #counts = new Map<string, number>();

  add(name: string, by: 1 | -1): void {
    this.#counts.set(name, this.of(name) + by);
  }

  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }
}

/**
 * Parses a page up to its end, up to the start tag of an element that is nested too deep, or up to the end tag of an element
 * that an earlier parser opened. Returns the number of characters it has read; the rest is for a new parser, which has no
 * open elements.
 */
function parsed(html: string, reader: PageReader): number {
  const open = new NameCounts();
  let depth = 0;
  let cut: number | null = null;
  const parser = new OuterTagParser(
    {
      onopentag: (name, attributes) => {
        reader.open(name, attributes);
        depth += 1;
        open.add(name.toLowerCase(), 1);
        if (depth <= DEEPEST || RAW.has(name)) return;
        cut = parser.endIndex + 1;
        parser.pause();
      },
      ontext: (text) => reader.text(text),
      onclosetag: (name) => {
        reader.close(name);
        depth -= 1;
        open.add(name.toLowerCase(), -1);
      },
    },
    (start, end) => {
      const name = html.slice(start, end).toLowerCase();
      if (open.of(name) > 0 || !reader.holds(name)) return false;
      reader.closeAround(name);
      const closed = html.indexOf('>', end);
      cut = closed < 0 ? html.length : closed + 1;
      parser.pause();
      return true;
    },
  );
  parser.write(html);
  if (cut === null) parser.end();
  return cut ?? html.length;
}

/** Checks first whether an end tag closes an element that this parser does not know. */
class OuterTagParser extends Parser {
  readonly #closesOuter: (start: number, end: number) => boolean;

  constructor(handler: Partial<Handler>, closesOuter: (start: number, end: number) => boolean) {
    super(handler, { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true });
    this.#closesOuter = closesOuter;
  }

  override onclosetag(start: number, end: number): void {
    if (!this.#closesOuter(start, end)) super.onclosetag(start, end);
  }
}

class PageReader {
  readonly #containers: Container[] = [{ parent: null, order: 0 }];
  readonly #lines: PageLine[] = [];
  readonly #tables: TextTable[] = [];
  readonly #stack: Open[] = [];
  readonly #names = new NameCounts();
  #title = '';
  #inHead = false;
  #text = '';
  #linked = 0;
  #heading = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (BREAKS.has(name)) this.#flush();
    const outer = this.#top();
    if (name === 'title') this.#inHead = true;
    if (name === 'br') return;
    const table = name === 'table' && this.#tables.length < DEEPEST_TABLE ? new TextTable() : null;
    this.#names.add(name.toLowerCase(), 1);
    this.#stack.push({
      name: name.toLowerCase(),
      table,
      silent: outer.silent || isSilent(name, attributes),
      link: outer.link || isLink(name, attributes),
      heading: outer.heading || isTitle(name, attributes),
      beside: outer.beside || isBeside(name, attributes),
      pre: outer.pre || name === 'pre',
      list: name === 'ol' || name === 'ul' ? listOf(name, attributes) : outer.list,
      entry: name === 'li' ? entryOf(outer.list, attributes) : outer.entry,
      container: CONTAINERS.has(name) ? this.#contain(outer.container) : outer.container,
    });
    if (table) this.#tables.push(table);
    this.#tables.at(-1)?.open(name, attributes);
  }

  text(text: string): void {
    if (this.#inHead) this.#title += text;
    const { silent, link, heading, pre } = this.#top();
    if (silent) return;
    const [first = '', ...rest] = pre ? text.split('\n') : [text];
    this.#write(first, link, heading);
    for (const next of rest) {
      this.#flush();
      this.#write(next, link, heading);
    }
  }

  close(name: string): void {
    if (BREAKS.has(name)) this.#flush();
    if (name === 'title') this.#inHead = false;
    if (name === 'br') return;
    const closed = this.#stack.pop();
    if (closed) this.#names.add(closed.name, -1);
    if (closed?.table) this.#closeTable();
    else this.#tables.at(-1)?.close(name);
  }

  /** Whether an element of that name is open. */
  holds(name: string): boolean {
    return this.#names.of(name) > 0;
  }

  /** Closes the innermost element of that name and all that are in it. */
  closeAround(name: string): void {
    for (let last = this.#top().name; this.holds(name); last = this.#top().name) {
      this.close(last);
      if (last === name) return;
    }
  }

  page(): Page {
    while (this.#stack.length > 0) this.close('div');
    this.#flush();
    return {
      title: tidy(this.#title.slice(0, LONGEST_TITLE)),
      lines: this.#lines,
      containers: this.#containers,
    };
  }

  #closeTable(): void {
    const table = this.#tables.pop();
    const lines = table?.lines() ?? [];
    const outer = this.#tables.at(-1);
    if (outer && table) outer.addTable(table, lines);
    else for (const line of lines) this.#lines.push(line);
  }

  #top(): Open {
    const container = this.#containers[0] as Container;
    return this.#stack.at(-1) ?? { ...PLAIN, container };
  }

  #contain(parent: Container): Container {
    const container = { parent, order: this.#containers.length };
    this.#containers.push(container);
    return container;
  }

  #write(text: string, link: boolean, heading: boolean): void {
    this.#text += text;
    if (link) this.#linked += text.trim().length;
    if (heading && text.trim() !== '') this.#heading = true;
  }

  #flush(): void {
    const { beside, container, entry } = this.#top();
    const text = listed(tidy(this.#text), this.#linked, entry);
    const line = { text, linked: this.#linked, heading: this.#heading, beside, within: container };
    this.#text = '';
    this.#linked = 0;
    this.#heading = false;
    if (text !== '') this.#emit(line);
  }

  #emit(line: PageLine): void {
    const table = this.#tables.at(-1);
    if (table) table.add(line);
    else this.#lines.push(line);
  }
}

/** Collapses blanks as a browser does, but joins a line broken between two Chinese characters without a blank. */
function tidy(raw: string): string {
  return raw
    .replace(/(?<=[\u2e80-\u9fff\uff00-\uffef])[ \t\r]*\n[ \t\r\n]*(?=[\u2e80-\u9fff\uff00-\uffef])/gu, '')
    .replace(/[ \t\r\n\f\u00a0]+/gu, ' ')
    .trim();
}
