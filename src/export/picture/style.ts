import { element, type Attributes, type Element } from '#export/picture/element.ts';

/** The styles that a drawing takes from style sheets, with their initial values; a file has no style sheets. */
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

/** The styles that children inherit. */
export function inherit(parent: Attributes, own: Attributes): Attributes {
  return { ...parent, opacity: '1', ...own };
}

/** A CSS value as an attribute value: 12.5px is 12.5, rgb(0, 86, 140) is #00568c. */
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

/** An element of a page, its computed style and that of its parent. */
export interface Styled {
  readonly name: string;
  readonly attributes: Attributes;
  readonly style: Attributes;
  readonly inherited: Attributes;
}

/** Attributes that a file keeps: shape and position, but no names, roles or evidence. */
const SHAPE = new Set(
  'id d x y x1 y1 x2 y2 cx cy r rx ry width height transform patternUnits patternTransform'.split(' '),
);
const GROUPS = new Set(['svg', 'a']);
const UNDRAWN = new Set(['title', 'desc', 'style', 'script']);
const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'line']);

/** The element in a file; nothing if it is invisible, like titles and touch targets. */
export function drawnElement(styled: Styled, children: () => Element['children']): readonly Element[] {
  const { name, attributes, style, inherited } = styled;
  const isBlank = SHAPES.has(name) && style['fill'] === 'none' && style['stroke'] === 'none';
  if (UNDRAWN.has(name) || style['display'] === 'none' || isBlank) return [];
  // In PDF, a zero-length line with square caps would vanish.
  const shape = Object.entries(attributes).flatMap(([key, value]) =>
    SHAPE.has(key) ? [[key, value.replace(/h0$/u, 'h0.01')]] : [],
  );
  const around = inherit(inherited, {});
  const own = Object.keys(ROOT).flatMap((key) =>
    style[key] === around[key] ? [] : [[key, style[key] ?? '']],
  );
  return [element(GROUPS.has(name) ? 'g' : name, Object.fromEntries([...shape, ...own]), children())];
}
