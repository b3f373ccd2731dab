import type { WordElement, WordPart } from './part.ts';

/** The list a paragraph belongs to; null if not stated. */
export interface ListPlace {
  readonly list: string | null;
  readonly level: number | null;
}

interface Style {
  readonly basedOn: string | null;
  readonly hidden: boolean | null;
  readonly place: ListPlace;
}

/** The styles of a Word file, each with what it inherits. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  #defaultParagraph: string | null = null;
  #hidden = false;

  constructor(part: WordPart | null) {
    if (!part) return;
    for (const element of part.all('style')) {
      const id = part.value(element, 'styleId') ?? '';
      this.#styles.set(id, styleOf(part, element));
      const isDefault = ['1', 'true', 'on'].includes(part.value(element, 'default') ?? '');
      if (isDefault && part.value(element, 'type') === 'paragraph') this.#defaultParagraph = id;
    }
    const [defaults = null] = part.all('docDefaults');
    this.#hidden = part.isOn(part.child(defaults, 'rPrDefault', 'rPr', 'vanish')) ?? false;
  }

  /** Text hidden by both the paragraph's and the run's style is shown: each toggles it (ECMA-376, 17.7.3). */
  isHidden(paragraph: string | null, run: string | null): boolean {
    const inParagraph = this.#chain(paragraph ?? this.#defaultParagraph).find(
      ({ hidden }) => hidden !== null,
    );
    const inRun = this.#chain(run).find(({ hidden }) => hidden !== null);
    return this.#hidden || (inParagraph?.hidden ?? false) !== (inRun?.hidden ?? false);
  }

  placeOf(paragraph: string | null): ListPlace {
    const chain = this.#chain(paragraph ?? this.#defaultParagraph);
    const list = chain.find(({ place }) => place.list !== null)?.place.list ?? null;
    const level = chain.find(({ place }) => place.level !== null)?.place.level ?? null;
    return { list, level };
  }

  /** The style and what it is based on. */
  #chain(id: string | null): readonly Style[] {
    const chain: Style[] = [];
    for (let style = this.#styles.get(id ?? ''); style && !chain.includes(style);) {
      chain.push(style);
      style = this.#styles.get(style.basedOn ?? '');
    }
    return chain;
  }
}

function styleOf(part: WordPart, element: WordElement): Style {
  return {
    basedOn: part.value(part.child(element, 'basedOn')),
    hidden: part.isOn(part.child(element, 'rPr', 'vanish')),
    place: placeIn(part, part.child(element, 'pPr')),
  };
}

/** The list that paragraph properties name. */
export function placeIn(part: WordPart, properties: WordElement | null): ListPlace {
  const list = part.child(properties, 'numPr');
  const level = part.value(part.child(list, 'ilvl'));
  return { list: part.value(part.child(list, 'numId')), level: level === null ? null : Number(level) };
}
