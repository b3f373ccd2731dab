import { element, type Attributes, type Element } from '#export/picture/element.ts';

/** What a drawing takes from style sheets, which a file has none of, with what holds where none says it. */
export const ROOT: Attributes = {
  fill: '#000000',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'font-size': '16',
  'font-weight': '400',
  'text-anchor': 'start',
  opacity: '1',
};

/** What holds for an element inside one for which this holds. */
export function inherit(parent: Attributes, own: Attributes): Attributes {
  return { ...parent, opacity: '1', ...own };
}

/** The value of a style as an attribute writes it: 12.5px is 12.5, rgb(0, 86, 140) is #00568c. */
export function plain(value: string): string {
  const colour = /^rgba?\(([^)]*)\)$/u.exec(value)?.[1]?.split(',').map(Number);
  if (colour) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = colour;
    if (alpha === 0) return 'none';
    return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
  }
  const bare = value.replace(/(\d)px\b/gu, '$1').replace(/\s*,\s*/gu, ' ');
  if (bare === 'transparent') return 'none';
  return /^url\("?#/u.test(bare) ? bare.replaceAll('"', '') : bare;
}

/** An element of a page, the styles that hold for it, and those that hold around it. */
export interface Styled {
  readonly name: string;
  readonly attributes: Attributes;
  readonly style: Attributes;
  readonly inherited: Attributes;
}

/** What an element has of its own: shapes and places, no names, roles or evidence. */
const SHAPE = new Set(
  'id d x y x1 y1 x2 y2 cx cy r rx ry width height transform patternUnits patternTransform'.split(' '),
);
const GROUPS = new Set(['svg', 'a']);
const UNDRAWN = new Set(['title', 'desc', 'style', 'script']);
const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'line']);

/** As a picture has it; nothing where nothing is seen of it, as of names and of what is there for fingers alone. */
export function drawnElement(styled: Styled, children: () => Element['children']): readonly Element[] {
  const { name, attributes, style, inherited } = styled;
  const isBlank = SHAPES.has(name) && style['fill'] === 'none' && style['stroke'] === 'none';
  if (UNDRAWN.has(name) || style['display'] === 'none' || isBlank) return [];
  // A point that is drawn by its caps alone would vanish on paper, where only round ones are painted.
  const shape = Object.entries(attributes).flatMap(([key, value]) =>
    SHAPE.has(key) ? [[key, value.replace(/h0$/u, 'h0.01')]] : [],
  );
  const around = inherit(inherited, {});
  const own = Object.keys(ROOT).flatMap((key) =>
    style[key] === around[key] ? [] : [[key, style[key] ?? '']],
  );
  return [element(GROUPS.has(name) ? 'g' : name, Object.fromEntries([...shape, ...own]), children())];
}
