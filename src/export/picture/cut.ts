import type { Drawing, Element } from '#export/picture/element.ts';
import { inherit, ROOT } from '#export/picture/style.ts';

/** What something takes of the height of a drawing. */
interface Extent {
  readonly from: number;
  readonly to: number;
  /** A mark, where it is no word and no rule. */
  readonly isMark: boolean;
}

/** Longer than a row is high: lines of a grid, which may be cut. */
const GRID = 90;

/** From so many on, the groups of a drawing are panels, and none of them is cut. */
const PANELS = 4;

/** The last place, at most so far down, at which a drawing can end: under marks, and through nothing that is read. */
export function cutAt({ children }: Drawing, room: number): number {
  const groups = children.flatMap((part) => part.children.filter((child) => typeof child !== 'string'));
  const isPanelled =
    groups.filter(({ attributes }) => attributes['transform'] !== undefined).length >= PANELS;
  const extents = isPanelled
    ? groups.flatMap((group) => whole([...extentsOf(group, 0, ROOT)]))
    : children.flatMap((part) => [...extentsOf(part, 0, ROOT)]);
  const bands: Extent[] = [];
  for (const extent of extents.sort((a, b) => a.from - b.from)) {
    const last = bands.at(-1);
    if (!last || extent.from > last.to + 1) bands.push(extent);
    else bands[bands.length - 1] = joined(last, extent);
  }
  return bands.findLast(({ to, isMark }) => isMark && to + 6 <= room)?.to ?? 0;
}

function whole(extents: readonly Extent[]): Extent[] {
  const [first, ...others] = extents;
  return first ? [others.reduce(joined, first)] : [];
}

function joined(a: Extent, b: Extent): Extent {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to), isMark: a.isMark || b.isMark };
}

function* extentsOf(part: Element, top: number, parent: Element['attributes']): Generator<Extent> {
  if (part.name === 'defs' || part.name === 'pattern') return;
  const style = inherit(parent, part.attributes);
  const down = top + Number(/translate\([-\d.]+[ ,]([-\d.]+)\)/u.exec(style['transform'] ?? '')?.[1] ?? 0);
  const own = part.name === 'text' ? words(part, style) : shape(part);
  const turned = part.name === 'text' && /rotate/u.test(part.attributes['transform'] ?? '');
  if (own && !turned && own.to - own.from <= GRID)
    yield { from: own.from + down, to: own.to + down, isMark: own.isMark };
  if (part.name === 'text') return;
  for (const child of part.children)
    if (typeof child !== 'string') yield* extentsOf(child, down, { ...style, transform: '' });
}

function words(text: Element, style: Element['attributes']): Extent {
  const size = Number(style['font-size']);
  const lines = [text, ...text.children.filter((child) => typeof child !== 'string')];
  const ys = lines.flatMap(({ attributes }) =>
    attributes['y'] === undefined ? [] : [Number(attributes['y'])],
  );
  const [from, to] = ys.length === 0 ? [0, 0] : [Math.min(...ys), Math.max(...ys)];
  return { from: from - size, to: to + size * 0.35, isMark: false };
}

function shape({ name, attributes }: Element): Extent | null {
  const of = (key: string) => Number(attributes[key] ?? 0);
  if (name === 'rect') return { from: of('y'), to: of('y') + of('height'), isMark: true };
  if (name === 'circle') return { from: of('cy') - of('r'), to: of('cy') + of('r'), isMark: true };
  if (name === 'ellipse') return { from: of('cy') - of('ry'), to: of('cy') + of('ry'), isMark: true };
  const [, y = '', rest = ''] = /^M[-\d.]+ ([-\d.]+)(.*)$/u.exec(attributes['d'] ?? '') ?? [];
  if (y === '' || /^H[-\d.]+$/u.test(rest)) return null;
  const ends = [...rest.matchAll(/V([-\d.]+)/gu)].map(([, end]) => Number(end));
  return { from: Math.min(Number(y), ...ends) - 6, to: Math.max(Number(y), ...ends) + 6, isMark: true };
}
