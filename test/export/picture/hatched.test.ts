import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { element, markup, walk, type Element } from '#export/picture/element.ts';
import { hatch, hatched } from '#export/picture/hatched.ts';
import { LIGHT, rowsChartSource } from '../../support/drawn-rows.ts';

const ZONES = ['#00568c', '#a86a00', '#007f5c', '#a84a80', '#3592cf', '#7d5230', '#5f6972', '#70700f'];
const SIDE = 48;

/** The darkness of each pixel in an area with this hatching. */
function pixelsOf(place: number): readonly number[] {
  const svg = element('svg', { xmlns: 'http://www.w3.org/2000/svg', width: SIDE, height: SIDE }, [
    element('defs', {}, [hatch(place, 'h')]),
    element('rect', { width: SIDE, height: SIDE, fill: 'url(#h)' }),
  ]);
  const { pixels } = new Resvg(markup(svg)).render();
  return Array.from({ length: SIDE * SIDE }, (_, i) => pixels[i * 4] ?? 0);
}

/** The overall darkness, and how much it varies horizontally, vertically and along each diagonal. */
function traits(place: number): readonly number[] {
  const pixels = pixelsOf(place);
  const at = (x: number, y: number) => pixels[y * SIDE + x] ?? 0;
  const change = (dx: number, dy: number) => {
    let sum = 0;
    for (let y = 2; y < SIDE - 2; y += 1)
      for (let x = 2; x < SIDE - 2; x += 1) sum += Math.abs(at(x, y) - at(x + dx, y + dy));
    return sum / (SIDE - 4) ** 2 / 255;
  };
  const dark = pixels.reduce((sum, one) => sum + one, 0) / pixels.length / 255;
  return [dark, change(1, 0), change(0, 1), change(1, 1), change(1, -1)];
}

describe('hatches', () => {
  test('can all be told apart without colour', () => {
    const all = ZONES.map((_, place) => traits(place));
    for (const [i, one] of all.entries())
      for (const other of all.slice(i + 1)) {
        const differences = one.map((trait, n) => Math.abs(trait - (other[n] ?? 0)));
        expect(Math.max(...differences)).toBeGreaterThan(0.08);
      }
  });

  test('are only black and white', () => {
    const inks = ZONES.flatMap((_, i) =>
      [...walk([hatch(i, 'h')])].flatMap(({ attributes }) => attributes['fill'] ?? []),
    );
    expect(new Set(inks)).toEqual(new Set(['#ffffff', '#000000']));
  });
});

describe('a drawing on paper', () => {
  const parts = (fill: string): Element[] => [
    ...walk(hatched(rowsChartSource(1, { fill }).drawn(), { zones: ZONES, theme: LIGHT }).children),
  ];

  test('has hatching and an outline for each zone', () => {
    const bar = parts('#a86a00').find(
      ({ name, attributes }) => name === 'rect' && attributes['fill'] === 'url(#zone-2)',
    );
    expect(bar?.attributes['stroke']).toBe('#000000');
    expect(parts('#a86a00').filter(({ name }) => name === 'pattern')).toHaveLength(1);
  });

  test('has no colours', () => {
    const inks = parts('#b3261e').flatMap(({ attributes }) =>
      [attributes['fill'] ?? [], attributes['stroke'] ?? []].flat(),
    );
    for (const ink of inks) expect(ink).toMatch(/^(?:none|url\(.*\)|#(..)\1\1)$/u);
  });

  test('is black where the dark theme is light', () => {
    const dark = { ...LIGHT, ink: '#e9e6df', paper: '#15171a' };
    const drawing = {
      width: 10,
      height: 10,
      children: [element('path', { d: 'M0 0h9', stroke: '#e9e6df', fill: '#15171a' })],
    };
    const [drawn] = [...walk(hatched(drawing, { zones: ZONES, theme: dark }).children)].filter(
      ({ name }) => name === 'path',
    );
    expect(drawn?.attributes).toMatchObject({ stroke: '#000000', fill: '#ffffff' });
  });
});
