import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { themesOf } from '#routes/themes.server.ts';

const SHEET = `:root {
  color-scheme: light dark;
  --ink: #111;
  --sans: serif;
}

@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #eee;
  }
}`;

describe('the themes of an embed', () => {
  test('use the colours of the site, defined once', () =>
    expect(themesOf(SHEET)).toBe(
      '@media screen{:root[data-theme=light]{color-scheme:light;--ink:#111}:root[data-theme=dark]{color-scheme:dark;--ink:#eee}}',
    ));

  test('are found in the style sheet of the site', () =>
    expect(themesOf(readFileSync('src/routes/site.css', 'utf8'))).toMatch(
      /theme=light\]\{.*--zone-8:#\w+\}:root\[data-theme=dark\]\{.*--zone-8:#\w+\}/u,
    ));

  test('cannot be built from a style sheet without dark colours', () =>
    expect(() => themesOf(':root {\n}')).toThrow('no dark colours'));
});
