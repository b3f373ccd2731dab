import { numberAs } from './number-format.ts';
import type { WordElement, WordPart } from './part.ts';
import type { ListPlace, Styles } from './styles.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** All its numbers are Arabic, also those of the levels above. */
  readonly legal: boolean;
  /** Numbers start again after this level, counted from 1, or one above it; 0 means never. */
  readonly restart: number;
  readonly blank: boolean;
  readonly style: string | null;
}

interface List {
  /** Lists of the same definition continue each other's numbers. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

/** What Word prints before a paragraph. */
export interface PrintedNumber {
  readonly text: string;
  readonly bullet: boolean;
}

/** The lists of a Word file. Paragraphs must be asked for in order, because they are counted. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, Map<number, number>>();
  /** Lists and levels that have begun at their own number. */
  readonly #begun = new Set<string>();

  constructor(part: WordPart | null, styles: Styles) {
    this.#lists = part ? listsOf(part, styles) : new Map<string, List>();
  }

  next({ list: id, level: given }: ListPlace, style: string | null): PrintedNumber | null {
    const list = this.#lists.get(id ?? '');
    if (!list) return null;
    const ownLevel = [...list.levels].find(([, level]) => style !== null && level.style === style)?.[0];
    const at = given ?? ownLevel ?? 0;
    const level = list.levels.get(at);
    if (!level) return null;
    const counts = this.#counts.get(list.definition) ?? new Map<number, number>();
    this.#counts.set(list.definition, counts);
    this.#count(id ?? '', list, at, counts);
    if (level.format === 'bullet') return { text: '• ', bullet: true };
    const text = printed(level, list, counts);
    return text === ''
      ? null
      : { text: text + (level.blank && !/[、．。）)：:,，]$/u.test(text) ? ' ' : ''), bullet: false };
  }

  #count(id: string, list: List, at: number, counts: Map<number, number>): void {
    const own = list.starts.get(at);
    const key = `${id} ${at}`;
    const before = counts.get(at);
    if (own !== undefined && !this.#begun.has(key)) counts.set(at, own);
    else counts.set(at, before === undefined ? (own ?? list.levels.get(at)?.start ?? 0) : before + 1);
    this.#begun.add(key);
    for (const [level, { start, restart }] of list.levels) {
      if (level < at && !counts.has(level)) counts.set(level, start);
      if (level > at && restart > at) counts.delete(level);
    }
  }
}

function printed(level: Level, { levels }: List, counts: ReadonlyMap<number, number>): string {
  return level.text.replace(/%([1-9])/gu, (_, number: string) => {
    const at = Number(number) - 1;
    const format = level.legal ? 'decimal' : (levels.get(at)?.format ?? 'decimal');
    return numberAs(format, counts.get(at) ?? levels.get(at)?.start ?? 0);
  });
}

function listsOf(part: WordPart, styles: Styles): ReadonlyMap<string, List> {
  const definitions = new Map(
    part.all('abstractNum').map((one) => [part.value(one, 'abstractNumId') ?? '', one]),
  );
  const instances = new Map(part.all('num').map((one) => [part.value(one, 'numId') ?? '', one]));
  const lists = new Map<string, List>();
  for (const [id, instance] of instances) {
    const list = listOf(part, instance, (own) => linked(part, own, { definitions, instances, styles }));
    if (list) lists.set(id, list);
  }
  return lists;
}

interface Definitions {
  readonly definitions: ReadonlyMap<string, WordElement>;
  readonly instances: ReadonlyMap<string, WordElement>;
  readonly styles: Styles;
}

/** The definition with that number; one without levels names a list style, whose list has them. */
function linked(
  part: WordPart,
  id: string,
  { definitions, instances, styles }: Definitions,
): WordElement | null {
  const own = definitions.get(id) ?? null;
  const style = part.value(part.child(own, 'numStyleLink'));
  if (style === null) return own;
  const instance = instances.get(styles.placeOf(style).list ?? '') ?? null;
  return definitions.get(part.value(part.child(instance, 'abstractNumId')) ?? '') ?? own;
}

function listOf(
  part: WordPart,
  instance: WordElement,
  definitionOf: (id: string) => WordElement | null,
): List | null {
  const definition = definitionOf(part.value(part.child(instance, 'abstractNumId')) ?? '');
  if (!definition) return null;
  const levels = new Map(part.all('lvl', definition).map((level) => levelOf(part, level)));
  const starts = new Map<number, number>();
  for (const override of part.all('lvlOverride', instance)) {
    const at = numberIn(part.value(override, 'ilvl')) ?? 0;
    const level = part.child(override, 'lvl');
    if (level) levels.set(at, levelOf(part, level)[1]);
    const start = numberIn(part.value(part.child(override, 'startOverride')));
    if (start !== null) starts.set(at, start);
  }
  return { definition: part.value(definition, 'abstractNumId') ?? '', levels, starts };
}

/** Null if there is none or it is not a whole number. */
function numberIn(written: string | null): number | null {
  return /^\d{1,9}$/u.test(written ?? '') ? Number(written) : null;
}

function levelOf(part: WordPart, element: WordElement): [number, Level] {
  const at = numberIn(part.value(element, 'ilvl')) ?? 0;
  const number = (name: string, otherwise: number) =>
    numberIn(part.value(part.child(element, name))) ?? otherwise;
  // A format of newer versions of Word is followed by one that older versions know.
  const format = part.value(part.child(element, 'numFmt') ?? part.all('numFmt', element)[0] ?? null);
  return [
    at,
    {
      start: number('start', 0),
      format: format ?? 'decimal',
      text: part.value(part.child(element, 'lvlText')) ?? '',
      legal: part.isOn(part.child(element, 'isLgl')) ?? false,
      restart: number('lvlRestart', at),
      blank: part.value(part.child(element, 'suff')) !== 'nothing',
      style: part.value(part.child(element, 'pStyle')),
    },
  ];
}
