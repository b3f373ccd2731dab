import { describe, expect, test } from 'vitest';
import { walk, type Element } from '#export/picture/element.ts';
import { drawingIn } from '../../scripts/pictures/drawing.ts';

/** The first element of this name in a rendered component with these styles. */
function drawn(name: string, css: string, inner: string): Element | undefined {
  const body = `<!--[--><div class="chart svelte-a"><p>n &amp; so on</p><svg viewBox="0 0 400 90">${inner}</svg></div><!--]-->`;
  const drawing = drawingIn(
    { head: `<style id="svelte-a">${css}</style>`, body },
    { '--ink': '#1d2125', '--muted': '#5b6168' },
  );
  return [...walk(drawing.children)].find((part) => part.name === name);
}

describe('a drawing rendered without a browser', () => {
  test.each([
    [
      'the rule for its class',
      '.muted.svelte-a {fill: #ff0000}',
      '<path class="muted svelte-a" d="M0 0h4"/>',
      '#ff0000',
    ],
    [
      'a rule with a descendant selector',
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
      'the fallback of an unknown custom property',
      '.x {fill: var(--none, #00ff00)}',
      '<path class="x" d="M0 0h4"/>',
      '#00ff00',
    ],
    [
      'the more specific rule',
      '.a.b {fill: #0000ff} .a {fill: #ff0000}',
      '<path class="a b" d="M0 0h4"/>',
      '#0000ff',
    ],
    [
      'the rule instead of the attribute',
      '.a {fill: #ff0000}',
      '<path class="a" fill="#00ff00" d="M0 0h4"/>',
      '#ff0000',
    ],
    [
      'a rule for any of several classes',
      '.chart.svelte-a :is(.a, .b) {fill: #ff0000}',
      '<path class="b" d="M0 0h4"/>',
      '#ff0000',
    ],
    [
      'no rule for :hover',
      '.a:hover {fill: #ff0000}',
      '<path class="a" fill="#00ff00" d="M0 0h4"/>',
      '#00ff00',
    ],
    [
      'no rule in a container query',
      '@container (min-width: 1px) {.a {fill: #ff0000}}',
      '<path class="a" fill="#00ff00" d="M0 0h4"/>',
      '#00ff00',
    ],
    ['the ink for currentColor', '.a {fill: currentColor}', '<path class="a" d="M0 0h4"/>', '#1d2125'],
  ])('takes %s', (_, css, inner, fill) => {
    expect(drawn('path', css, inner)?.attributes['fill']).toBe(fill);
  });

  test('has no touch targets, titles or links', () => {
    const inner =
      '<a class="mark" href="/x" aria-label="n"><rect class="hit" width="9" height="9"/><title>n</title><path d="M0 0h4" data-evidence="f1" tabindex="0"/></a>';
    const path = drawn('path', '.hit {fill: transparent; stroke: none}', inner);
    expect(Object.keys(path?.attributes ?? {})).toEqual(['d']);
    for (const name of ['rect', 'a', 'title'])
      expect(drawn(name, '.hit {fill: transparent; stroke: none}', inner)).toBeUndefined();
  });

  test('must be in the rendered component', () => {
    expect(() => drawingIn({ head: '', body: '<p>n</p>' }, {})).toThrow('no drawing');
  });
});
