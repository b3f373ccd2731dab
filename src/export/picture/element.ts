/** An SVG element, the same in the browser and in Node. */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly (Element | string)[];
}

export type Attributes = Readonly<Record<string, string>>;

/** A chart without its frame: its styles are attributes. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly children: readonly Element[];
}

type Written = Readonly<Record<string, string | number | undefined>>;

/** Drops undefined attributes. */
export function element(
  name: string,
  attributes: Written = {},
  children: readonly (Element | string)[] = [],
): Element {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)] as const],
  );
  return { name, attributes: Object.fromEntries(written), children };
}

/** All elements below, in document order. */
export function* walk(children: Element['children']): Generator<Element> {
  for (const child of children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* walk(child.children);
  }
}

/** Serialises to XML. */
export function markup({ name, attributes, children }: Element): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('');
  if (children.length === 0) return `<${name}${written}/>`;
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : markup(child)));
  return `<${name}${written}>${inner.join('')}</${name}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (char) => `&#${char.codePointAt(0)};`);
}

/** Rounds to so many decimals. */
export function short(value: number, places = 2): number {
  return Number(value.toFixed(places));
}
