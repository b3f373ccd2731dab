import { DomUtils } from 'htmlparser2';
import { CHINESE_NUMERALS } from '#text/numeral.ts';
import type { Numbering } from './numbering.ts';
import { isElement, type WordElement, type WordPart } from './part.ts';
import { placeIn, type Styles } from './styles.ts';

/** A sentence; shorter entries of a list are read without their bullet. */
const SENTENCE = /[。;；]\s*$/u;
/** A number printed before a paragraph that begins with another would join it: 2．12人 would be 2.12 persons. */
const BEGINS_WITH_NUMBER = /^\p{N}/u;
const CHINESE_BESIDE = new RegExp(`[${CHINESE_NUMERALS}]\\n[${CHINESE_NUMERALS}]`, 'u');
/** What a hidden run must keep, or the field around it would not end. */
const OF_FIELDS = new Set(['rPr', 'fldChar', 'instrText']);

/** Changes a part to what Word prints: hidden text removed, list numbers written out. */
export function printPart(part: WordPart, styles: Styles, numbering: Numbering): void {
  // The file has the same content for newer and for older versions of Word; it must not be counted twice.
  part.remove('mc:Choice');
  // Pictures and links may name files that are missing, and neither is text.
  part.remove('a:blip');
  part.remove('v:imagedata');
  for (const link of part.all('hyperlink'))
    for (const name of Object.keys(link.attribs)) delete link.attribs[name];
  for (const row of part.all('tr'))
    if (part.isOn(part.child(row, 'trPr', 'hidden'))) DomUtils.removeElement(row);
  for (const run of part.all('r')) if (isHiddenRun(part, run, styles)) empty(part, run);
  const heads = new Map<WordElement, Head>();
  for (const paragraph of part.all('p')) printParagraph(part, paragraph, { styles, numbering, heads });
}

function styleOf(part: WordPart, paragraph: WordElement | null): string | null {
  return part.value(part.child(paragraph, 'pPr', 'pStyle'));
}

function isHiddenRun(part: WordPart, run: WordElement, styles: Styles): boolean {
  const properties = part.child(run, 'rPr');
  const own = part.isOn(part.child(properties, 'vanish'));
  const paragraph = styleOf(part, part.around(run, 'p'));
  return own ?? styles.isHidden(paragraph, part.value(part.child(properties, 'rStyle')));
}

function empty(part: WordPart, run: WordElement): void {
  run.children
    .filter((child) => !isElement(child) || !OF_FIELDS.has(part.nameOf(child)))
    .forEach((child) => DomUtils.removeElement(child));
}

/** The paragraphs that run on into another: the first of them, and their text. */
interface Head {
  readonly paragraph: WordElement;
  readonly text: string;
}

interface Printing {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Keyed by the paragraph that they run on into. */
  readonly heads: Map<WordElement, Head>;
}

/** A paragraph whose mark is hidden or deleted runs on into the next; they have one number, that of the last. */
function printParagraph(part: WordPart, own: WordElement, printing: Printing): void {
  const { styles, numbering, heads } = printing;
  const properties = part.child(own, 'pPr');
  const style = styleOf(part, own);
  const before = heads.get(own);
  const text = (before?.text ?? '') + textOf(part, own);
  const paragraph = before?.paragraph ?? own;
  const hidden = part.isOn(part.child(properties, 'rPr', 'vanish')) ?? styles.isHidden(style, null);
  const next = nextParagraph(part, own);
  if (hidden || (next && part.child(properties, 'rPr', 'del'))) {
    if (hidden && next) joinNext(part, own);
    if (next) heads.set(next, { paragraph, text });
    return;
  }
  const place = placeIn(part, properties);
  const inherited = styles.placeOf(style);
  const level = place.level ?? (place.list === null ? inherited.level : null);
  const label = numbering.next({ list: place.list ?? inherited.list, level }, style);
  if (label === null || text.trim() === '' || (label.bullet && !SENTENCE.test(text))) return;
  const run = runOf(part, apart(label.text, text));
  const first = part.child(paragraph, 'pPr');
  if (first) DomUtils.append(first, run);
  else DomUtils.prependChild(paragraph, run);
}

function nextParagraph(part: WordPart, paragraph: WordElement): WordElement | null {
  const next = DomUtils.nextElementSibling(paragraph);
  return next && part.nameOf(next) === 'p' ? next : null;
}

function apart(label: string, text: string): string {
  const joins = BEGINS_WITH_NUMBER.test(text) || CHINESE_BESIDE.test(`${label}\n${text}`);
  return joins && !label.endsWith(' ') ? `${label} ` : label;
}

function runOf(part: WordPart, text: string): WordElement {
  const run = part.made('<w:r><w:t xml:space="preserve">x</w:t></w:r>');
  for (const node of part.child(run, 't')?.children ?? []) if ('data' in node) node.data = text;
  return run;
}

/** mammoth joins paragraphs whose mark was deleted. */
function joinNext(part: WordPart, paragraph: WordElement): void {
  const properties = part.child(paragraph, 'pPr') ?? prepended(part, paragraph, '<w:pPr/>');
  const mark = part.child(properties, 'rPr') ?? prepended(part, properties, '<w:rPr/>');
  prepended(part, mark, '<w:del/>');
}

function prepended(part: WordPart, parent: WordElement, xml: string): WordElement {
  const made = part.made(xml);
  DomUtils.prependChild(parent, made);
  return made;
}

/** The text of a paragraph, without that of paragraphs in its text boxes. */
function textOf(part: WordPart, paragraph: WordElement): string {
  return part
    .all('t', paragraph)
    .filter((text) => part.around(text, 'p') === paragraph)
    .map((text) => DomUtils.textContent(text))
    .join('');
}
