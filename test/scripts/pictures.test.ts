import { describe, expect, test } from 'vitest';
import { walk, type Element } from '#export/picture/element.ts';
import { drawingIn } from '../../scripts/pictures/drawing.ts';
import { compactPath } from '../../scripts/glyphs/outline.ts';

/** The first element of this name in a component rendered with these styles. */
function drawn(name: string, css: string, inner: string): Element | undefined {
  const body = `<!--[--><div class="chart svelte-a"><p>n &amp; so on</p><div class="at-asked svelte-a" hidden=""><svg viewBox="0 0 400 90">${inner}</svg></div></div><!--]-->`;
  const drawing = drawingIn(
    { head: `<style id="svelte-a">${css}</style>`, body },
    { '--ink': '#1d2125', '--muted': '#5b6168' },
  );
  return [...walk(drawing.children)].find((part) => part.name === name);
}

describe('a drawing rendered without a browser', () => {
  test.each([
    [
      'a rule of its class',
      '.muted.svelte-a {fill: #ff0000}',
      '<path class="muted svelte-a" d="M0 0h4"/>',
      '#ff0000',
    ],
    [
      'a rule of what it stands in',
      '.chart.svelte-a .muted {fill: #ff0000}',
      '<path class="muted" d="M0 0h4"/>',
      '#ff0000',
    ],
    [
      'a custom property of the page',
      '.chart.svelte-a .muted {fill: var(--muted, #000000)}',
      '<path class="muted" d="M0 0h4"/>',
      '#5b6168',
    ],
    [
      'the other colour where the page has none',
      '.x {fill: var(--none, #00ff00)}',
      '<path class="x" d="M0 0h4"/>',
      '#00ff00',
    ],
    [
      'the heavier rule',
      '.a.b {fill: #0000ff} .a {fill: #ff0000}',
      '<path class="a b" d="M0 0h4"/>',
      '#0000ff',
    ],
    [
      'rather the rule than the attribute',
      '.a {fill: #ff0000}',
      '<path class="a" fill="#00ff00" d="M0 0h4"/>',
      '#ff0000',
    ],
    [
      'no rule of what is hovered',
      '.a:hover {fill: #ff0000}',
      '<path class="a" fill="#00ff00" d="M0 0h4"/>',
      '#00ff00',
    ],
    [
      'no rule of another width',
      '@container (min-width: 1px) {.a {fill: #ff0000}}',
      '<path class="a" fill="#00ff00" d="M0 0h4"/>',
      '#00ff00',
    ],
    [
      'the ink where the colour is that of the text',
      '.a {fill: currentColor}',
      '<path class="a" d="M0 0h4"/>',
      '#1d2125',
    ],
  ])('takes %s', (_, css, inner, fill) => {
    expect(drawn('path', css, inner)?.attributes['fill']).toBe(fill);
  });

  test('has nothing made only for touch, screen readers or links', () => {
    const inner =
      '<a class="mark" href="/x" aria-label="n"><rect class="hit" width="9" height="9"/><title>n</title><path d="M0 0h4" data-evidence="f1" tabindex="0"/></a>';
    const path = drawn('path', '.hit {fill: transparent; stroke: none}', inner);
    expect(Object.keys(path?.attributes ?? {})).toEqual(['d']);
    for (const name of ['rect', 'a', 'title'])
      expect(drawn(name, '.hit {fill: transparent; stroke: none}', inner)).toBeUndefined();
  });

  test('is refused if there is none', () => {
    expect(() => drawingIn({ head: '', body: '<svg viewBox="0 0 1 1"></svg>' }, {})).toThrow('no drawing');
  });
});

describe('an outline', () => {
  test.each([
    ['M10,20L30,20L30,50Z', 'm10-20h20v-30z'],
    ['M0,0Q5,10 10,0Q15,-10 20,0Z', 'm0 0q5-10 10 0 5 10 10 0z'],
    ['M1,1L2,3ZM5,5L6,6Z', 'm1-1l1-2zm4-4l1-1z'],
  ])('%s is kept as %s', (path, kept) => {
    expect(compactPath(path)).toBe(kept);
  });
});
