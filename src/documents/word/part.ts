import { DomHandler, DomUtils, Parser } from 'htmlparser2';
import { DocumentError } from '../problem.ts';

export type WordElement = ReturnType<typeof DomUtils.getElementsByTagName>[number];
type WordNode = WordElement['children'][number];

export function isElement(node: object): node is WordElement {
  return 'attribs' in node;
}

/** Word nests a few dozen elements; the parser's time grows with the square of the depth. */
const DEEPEST = 1000;
const WORD =
  /^(?:http:\/\/schemas\.openxmlformats\.org|http:\/\/purl\.oclc\.org\/ooxml)\/wordprocessingml\/(?:2006\/)?main$/u;

/** One XML file of a Word file. Names are without the prefix that the file gives to Word's namespace. */
export class WordPart {
  readonly #nodes: WordNode[];
  readonly #prefix: string;

  constructor(xml: string) {
    const handler = new ShallowHandler();
    new Parser(handler, { xmlMode: true }).end(xml);
    this.#nodes = handler.root.children;
    this.#prefix = prefixOf(this.#nodes.find(isElement));
  }

  /** All elements of that name, in document order. */
  all(name: string, within: WordElement | null = null): readonly WordElement[] {
    return DomUtils.getElementsByTagName(this.#prefix + name, within ? within.children : this.#nodes);
  }

  /** The first child of the first child … of these names. */
  child(element: WordElement | null, ...names: readonly string[]): WordElement | null {
    let at = element;
    for (const name of names)
      at = (at?.children ?? []).find((node): node is WordElement => this.#is(node, name)) ?? null;
    return at;
  }

  /** The nearest element of that name around another. */
  around(element: WordElement, name: string): WordElement | null {
    let at = element.parent;
    while (at && !this.#is(at, name)) at = at.parent;
    return at as WordElement | null;
  }

  value(element: WordElement | null, attribute = 'val'): string | null {
    return element?.attribs[this.#prefix + attribute] ?? null;
  }

  /** Whether an on/off property is on; null if it is not set. */
  isOn(element: WordElement | null): boolean | null {
    return element && !['0', 'false', 'off'].includes(this.value(element) ?? '1');
  }

  nameOf(element: WordElement): string {
    return element.name.startsWith(this.#prefix) ? element.name.slice(this.#prefix.length) : element.name;
  }

  /** Removes all elements of that name, given with its prefix. */
  remove(name: string): void {
    for (const element of DomUtils.getElementsByTagName(name, this.#nodes)) DomUtils.removeElement(element);
  }

  /** A new element, written with w: as this file's prefix. */
  made(xml: string): WordElement {
    const handler = new DomHandler();
    new Parser(handler, { xmlMode: true }).end(xml.replaceAll('w:', this.#prefix));
    return handler.root.children.find(isElement) as WordElement;
  }

  toString(): string {
    return DomUtils.getOuterHTML(this.#nodes, { xmlMode: true, encodeEntities: 'utf8' });
  }

  #is(node: object, name: string): node is WordElement {
    return isElement(node) && node.name === this.#prefix + name;
  }
}

class ShallowHandler extends DomHandler {
  override onopentag(name: string, attributes: Record<string, string>): void {
    if (this.tagStack.length > DEEPEST)
      throw new DocumentError('deep', `nests elements more than ${DEEPEST} deep`);
    super.onopentag(name, attributes);
  }
}

function prefixOf(root: WordElement | undefined): string {
  const declared = Object.entries(root?.attribs ?? {}).find(([, uri]) => WORD.test(uri))?.[0] ?? 'xmlns:w';
  return declared === 'xmlns' ? '' : `${declared.slice('xmlns:'.length)}:`;
}
