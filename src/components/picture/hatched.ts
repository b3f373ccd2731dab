import { element, type Drawing, type Element } from '#components/picture/element.ts';
import { PRINT, type Theme } from '#components/picture/theme.ts';

/** Stripes, dots and crossings that are told apart without colour, one for each colour of zones. */
const HATCHES: readonly Hatch[] = [
  { size: 4, paths: ['M0 0h4v4h-4z'], solid: true },
  { size: 5, paths: ['M0 0V5'], turn: 45, width: 1.5 },
  { size: 4, paths: ['M0 0V4'], turn: 90, width: 0.9 },
  { size: 5, paths: ['M0 0V5M0 0H5'], turn: 45, width: 0.8 },
  { size: 3.2, paths: ['M0.6 0.6h1.4v1.4h-1.4z'], solid: true, turn: 45 },
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

interface Coloured {
  /** The colours of zones, in their order. */
  readonly zones: readonly string[];
  /** In which it is drawn. */
  readonly theme: Theme;
}

const NAMES = ['paper', 'ink', 'muted', 'rule', 'accent'] as const satisfies readonly (keyof Theme)[];

/** The drawing without colours: areas of zones hatched, lines black, greys left grey. */
export function hatched(drawing: Drawing, { zones, theme }: Coloured): Drawing {
  const used = new Set<number>();
  const places = new Map(zones.map((colour, i) => [colour.toLowerCase(), i]));
  const inks = new Map(NAMES.map((name) => [theme[name].toLowerCase(), PRINT[name]]));
  const children = drawing.children.map((part) => uncoloured(part, { places, inks, used }));
  const patterns = [...used].map((place) => hatch(place, `zone-${place + 1}`));
  return { ...drawing, children: [element('defs', {}, patterns), ...children] };
}

interface Plan {
  readonly places: ReadonlyMap<string, number>;
  /** What the colours of the page are on paper. */
  readonly inks: ReadonlyMap<string, string>;
  readonly used: Set<number>;
}

function uncoloured(part: Element, plan: Plan): Element {
  const { fill, stroke } = part.attributes;
  const place = plan.places.get(fill?.toLowerCase() ?? '');
  const isWord = part.name === 'text' || part.name === 'tspan';
  const children = part.children.map((child) =>
    typeof child === 'string' ? child : uncoloured(child, plan),
  );
  if (place === undefined || isWord)
    return element(
      part.name,
      { ...part.attributes, fill: ink(fill, plan), stroke: ink(stroke, plan) },
      children,
    );
  plan.used.add(place);
  const outline = stroke === undefined || stroke === 'none' ? { stroke: INK, 'stroke-width': 0.8 } : {};
  return element(
    part.name,
    { ...part.attributes, stroke: ink(stroke, plan), ...outline, fill: `url(#zone-${place + 1})` },
    children,
  );
}

/** What is neither the page's nor a zone's keeps its lightness. */
function ink(value: string | undefined, { inks, places }: Plan): string | undefined {
  if (value === undefined || !value.startsWith('#')) return value;
  const known = places.has(value.toLowerCase()) ? INK : inks.get(value.toLowerCase());
  if (known) return known;
  const [red = 0, green = 0, blue = 0] = (value.match(/[\da-f]{2}/giu) ?? []).map((part) =>
    parseInt(part, 16),
  );
  const level = Math.round(0.3 * red + 0.59 * green + 0.11 * blue);
  return `#${level.toString(16).padStart(2, '0').repeat(3)}`;
}
