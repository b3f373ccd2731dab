import { element, type Drawing, type Element } from '#components/picture/element.ts';

/** Stripes, dots and crossings that are told apart without colour, one for each colour of zones. */
const HATCHES: readonly Hatch[] = [
  { size: 4, paths: ['M0 0h4v4h-4z'], solid: true },
  { size: 5, paths: ['M0 0V5'], turn: 45, width: 1.5 },
  { size: 4, paths: ['M0 0V4'], turn: 90, width: 0.9 },
  { size: 5, paths: ['M0 0V5M0 0H5'], turn: 45, width: 0.8 },
  { size: 4, paths: ['M1 0a1 1 0 0 0 0 2a1 1 0 0 0 0 -2z'], solid: true },
  { size: 5, paths: ['M0 0V5'], turn: -45, width: 0.7 },
  { size: 3, paths: ['M0 0V3'], width: 0.9 },
  { size: 8, paths: ['M0 0h4v4h-4zM4 4h4v4h-4z'], solid: true },
];

interface Hatch {
  readonly size: number;
  readonly paths: readonly string[];
  readonly turn?: number;
  readonly width?: number;
  readonly solid?: boolean;
}

const INK = '#000000';

export function hatch(place: number, id: string): Element {
  const { size, paths, turn, width, solid } = HATCHES[place % HATCHES.length] ?? { size: 4, paths: [] };
  return element(
    'pattern',
    {
      id,
      width: size,
      height: size,
      patternUnits: 'userSpaceOnUse',
      patternTransform: turn === undefined ? undefined : `rotate(${turn})`,
    },
    [
      element('rect', { width: size, height: size, fill: '#ffffff' }),
      ...paths.map((d) =>
        element('path', solid ? { d, fill: INK } : { d, fill: 'none', stroke: INK, 'stroke-width': width }),
      ),
    ],
  );
}

/** The drawing without colours: areas of zones hatched, lines black, greys left grey. */
export function hatched(drawing: Drawing, zones: readonly string[]): Drawing {
  const used = new Set<number>();
  const places = new Map(zones.map((colour, i) => [colour, i]));
  const children = drawing.children.map((part) => uncoloured(part, places, used));
  const patterns = [...used].map((place) => hatch(place, `zone-${place + 1}`));
  return { ...drawing, children: [element('defs', {}, patterns), ...children] };
}

function uncoloured(part: Element, places: ReadonlyMap<string, number>, used: Set<number>): Element {
  const attributes = Object.fromEntries(
    Object.entries(part.attributes).flatMap(([name, value]) => {
      const place = places.get(value);
      if (name === 'fill' && place !== undefined && part.name !== 'text' && part.name !== 'tspan') {
        used.add(place);
        const outlined = part.attributes['stroke'] === undefined || part.attributes['stroke'] === 'none';
        return [
          [name, `url(#zone-${place + 1})`],
          ...(outlined
            ? [
                ['stroke', INK],
                ['stroke-width', '0.8'],
              ]
            : []),
        ];
      }
      return [[name, name === 'fill' || name === 'stroke' ? grey(value) : value]];
    }),
  );
  const children = part.children.map((child) =>
    typeof child === 'string' ? child : uncoloured(child, places, used),
  );
  return { ...part, attributes, children };
}

/** What has a hue is black; the paper is white, and what is pale stays so. */
function grey(value: string): string {
  const [red, green, blue] = (/^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(value)?.slice(1) ?? []).map(
    (part) => parseInt(part, 16),
  );
  if (red === undefined || green === undefined || blue === undefined) return value;
  const light = (red + green + blue) / 3;
  if (light > 240) return '#ffffff';
  if (light < 130)
    return Math.max(red, green, blue) - Math.min(red, green, blue) > 40 || light < 60 ? INK : '#444444';
  return '#b0b0b0';
}
