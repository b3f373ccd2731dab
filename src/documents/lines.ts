import { Parser } from 'htmlparser2';
import { BREAKS, CONTAINERS, isBeside, isLink, isSilent, isTitle } from './elements.ts';
import type { Container, Page, PageLine } from './page.ts';
import { TextTable } from './table.ts';

interface Open {
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
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(html);
  return reader.page();
}

class PageReader {
  readonly #containers: Container[] = [{ parent: null, order: 0 }];
  readonly #lines: PageLine[] = [];
  readonly #tables: TextTable[] = [];
  readonly #stack: Open[] = [];
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
    this.#stack.push({
      silent: outer.silent || isSilent(name, attributes),
      link: outer.link || isLink(name, attributes),
      heading: outer.heading || isTitle(name, attributes),
      beside: outer.beside || isBeside(name, attributes),
      pre: outer.pre || name === 'pre',
      list: name === 'ol' || name === 'ul' ? listOf(name, attributes) : outer.list,
      entry: name === 'li' ? entryOf(outer.list) : outer.entry,
      container: CONTAINERS.has(name) ? this.#contain(outer.container) : outer.container,
    });
    if (name === 'table') this.#tables.push(new TextTable());
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
    this.#stack.pop();
    if (name === 'table') this.#closeTable();
    else this.#tables.at(-1)?.close(name);
  }

  page(): Page {
    this.#flush();
    return { title: tidy(this.#title), lines: this.#lines, containers: this.#containers };
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

interface List {
  readonly ordered: boolean;
  next: number;
}

/** A list entry, whose marker goes before its first line. */
interface Entry {
  sign: string;
}

function listOf(name: string, attributes: Readonly<Record<string, string>>): List {
  return { ordered: name === 'ol', next: Number(attributes['start']) || 1 };
}

function entryOf(list: List | null): Entry {
  if (!list?.ordered) return { sign: '• ' };
  list.next += 1;
  return { sign: `${list.next - 1}. ` };
}

/** Adds the marker a browser shows, but only to entries that are sentences: menus need none. */
function listed(text: string, linked: number, entry: Entry | null): string {
  if (!entry || text === '') return text;
  const { sign } = entry;
  entry.sign = '';
  return linked === 0 && /[。;；]$/u.test(text) ? sign + text : text;
}

/** Collapses blanks as a browser does, but joins a line broken between two Chinese characters without a blank. */
function tidy(raw: string): string {
  return raw
    .replace(/(?<=[\u2e80-\u9fff\uff00-\uffef])[ \t\r]*\n[ \t\r\n]*(?=[\u2e80-\u9fff\uff00-\uffef])/gu, '')
    .replace(/[ \t\r\n\f\u00a0]+/gu, ' ')
    .trim();
}
