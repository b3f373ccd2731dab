import { element, type Drawing, type Element } from '#export/picture/element.ts';
import { PRINT, THEME_NAMES, type Theme } from '#export/picture/theme.ts';

/** Black, stripes, dots and crosses that can be told apart without colour, one per zone colour. */
const HATCHES: readonly Hatch[] = [
  { size: 4, d: 'M0 0h4v4h-4z' },
  { size: 4, d: 'M0 0h1.6v4h-1.6z', turn: 45 },
  { size: 3.6, d: 'M0 0h3.6v1.3h-3.6z' },
  { size: 4.4, d: 'M0 0h4.4v1.1h-3.3v3.3h-1.1z', turn: 45 },
  { size: 3.4, d: 'M0.7 0.7h1.7v1.7h-1.7z' },
  { size: 4, d: 'M0 0h0.9v4h-0.9z', turn: -45 },
  { size: 3.6, d: 'M0 0h1.3v3.6h-1.3z' },
  { size: 5, d: 'M0 0h2.5v2.5h-2.5zM2.5 2.5h2.5v2.5h-2.5z' },
];

interface Hatch {
  readonly size: number;
  readonly d: string;
  readonly turn?: number;
}

const INK = '#000000';
/** Lighter hatching would be lost on newsprint. */
const PALE = 0.45;

export function hatch(place: number, id: string): Element {
  const { size, d, turn } = HATCHES[place % HATCHES.length] ?? { size: 4, d: '' };
  return element(
    'pattern',
    {
      id,
      width: size,
      height: size,
      patternUnits: 'userSpaceOnUse',
      patternTransform: turn === undefined ? undefined : `rotate(${turn})`,
    },
    [element('rect', { width: size, height: size, fill: '#ffffff' }), element('path', { d, fill: INK })],
  );
}

interface Coloured {
  /** The zone colours, in order. */
  readonly zones: readonly string[];
  /** The theme of the drawing. */
  readonly theme: Theme;
}

/** The drawing without colours: zone areas hatched, lines black, greys unchanged. */
export function hatched(drawing: Drawing, { zones, theme }: Coloured): Drawing {
  const used = new Set<number>();
  const places = new Map(zones.map((colour, i) => [colour.toLowerCase(), i]));
  const inks = new Map(THEME_NAMES.map((name) => [theme[name].toLowerCase(), PRINT[name]]));
  const children = drawing.children.map((part) => uncoloured(part, { places, inks, used }));
  const patterns = [...used].sort().map((place) => hatch(place, `zone-${place + 1}`));
  return { ...drawing, children: [element('defs', {}, patterns), ...children] };
}

interface Plan {
  readonly places: ReadonlyMap<string, number>;
  /** The print colour of each theme colour. */
  readonly inks: ReadonlyMap<string, string>;
  readonly used: Set<number>;
}

/** Symbols of states stay black, because their shape says enough. */
function uncoloured(part: Element, plan: Plan, isSign = false): Element {
  const { fill, stroke } = part.attributes;
  const place = plan.places.get(fill?.toLowerCase() ?? '');
  const isPlain = isSign || part.name === 'text' || part.name === 'tspan';
  const holdsSign = part.name === 'g' && fill === 'none' && plan.places.has(stroke?.toLowerCase() ?? '');
  const children = part.children.map((child) =>
    typeof child === 'string' ? child : uncoloured(child, plan, holdsSign),
  );
  if (place === undefined || isPlain)
    return element(
      part.name,
      { ...part.attributes, fill: ink(fill, plan), stroke: ink(stroke, plan) },
      children,
    );
  if (place > 0) plan.used.add(place);
  const isBare = stroke === undefined || stroke === 'none' || ink(stroke, plan) === PRINT.paper;
  return element(
    part.name,
    {
      ...part.attributes,
      ...(isBare ? { stroke: INK, 'stroke-width': 0.9 } : { stroke: ink(stroke, plan) }),
      // The first is solid black: as a pattern, its seams would show.
      fill: place === 0 ? INK : `url(#zone-${place + 1})`,
      ...(Number(part.attributes['fill-opacity'] ?? 1) < PALE ? { 'fill-opacity': PALE } : {}),
    },
    children,
  );
}

/** Other colours become the grey of the same lightness. */
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
