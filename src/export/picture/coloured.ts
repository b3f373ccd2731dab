import { element, type Drawing, type Element } from '#export/picture/element.ts';
import { PRINT_COLOUR, THEME_NAMES, ZONES_ON_PAPER, type Theme } from '#export/picture/theme.ts';

interface Screen {
  /** The zone colours on screen, in order. */
  readonly zones: readonly string[];
  readonly theme: Theme;
}

/** The drawing in the colours of paper, whatever the theme on screen. */
export function coloured(drawing: Drawing, { zones, theme }: Screen): Drawing {
  const inks = new Map([
    ...zones.map((colour, i) => [colour.toLowerCase(), ZONES_ON_PAPER[i] ?? colour] as const),
    ...THEME_NAMES.map((name) => [theme[name].toLowerCase(), PRINT_COLOUR[name]] as const),
  ]);
  const ink = (colour: string | undefined) => inks.get(colour?.toLowerCase() ?? '') ?? colour;
  const part = ({ name, attributes, children }: Element): Element =>
    element(
      name,
      { ...attributes, fill: ink(attributes['fill']), stroke: ink(attributes['stroke']) },
      children.map((child) => (typeof child === 'string' ? child : part(child))),
    );
  return { ...drawing, children: drawing.children.map(part) };
}
