import type { Attributes } from '#export/picture/element.ts';

interface Property {
  readonly initial: string;
  readonly inherited: boolean;
}

/** What a drawing takes from style sheets, which a file has none of. */
export const PROPERTIES: Readonly<Record<string, Property>> = {
  fill: { initial: '#000000', inherited: true },
  'fill-opacity': { initial: '1', inherited: true },
  stroke: { initial: 'none', inherited: true },
  'stroke-width': { initial: '1', inherited: true },
  'stroke-opacity': { initial: '1', inherited: true },
  'stroke-dasharray': { initial: 'none', inherited: true },
  'stroke-linecap': { initial: 'butt', inherited: true },
  'stroke-linejoin': { initial: 'miter', inherited: true },
  'paint-order': { initial: 'normal', inherited: true },
  'font-size': { initial: '16', inherited: true },
  'font-weight': { initial: '400', inherited: true },
  'text-anchor': { initial: 'start', inherited: true },
  opacity: { initial: '1', inherited: false },
};

/** What an element has of its own: shapes and places, no names, roles or evidence. */
const SHAPE = new Set(
  'id d x y x1 y1 x2 y2 cx cy r rx ry width height transform patternUnits patternTransform'.split(' '),
);

export const ROOT: Attributes = Object.fromEntries(
  Object.entries(PROPERTIES).map(([name, { initial }]) => [name, initial]),
);

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

/** The shape of an element and the styles in which it differs from its parent. */
export function styled(shape: Attributes, style: Attributes, parent: Attributes): Attributes {
  const own = Object.entries(shape).filter(([name]) => SHAPE.has(name));
  const told = Object.entries(PROPERTIES).flatMap(([name, { initial, inherited }]) => {
    const value = style[name] ?? initial;
    return value === (inherited ? parent[name] : initial) ? [] : [[name, value]];
  });
  return Object.fromEntries([...own, ...told]);
}

/** What holds for an element inside one for which this holds. */
export function inherit(parent: Attributes, own: Attributes): Attributes {
  return { ...parent, opacity: '1', ...own };
}
