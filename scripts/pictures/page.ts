import { readFile } from 'node:fs/promises';
import type { Attributes } from '#export/picture/element.ts';
import type { Theme } from '#export/picture/theme.ts';

/** The styles that a drawing takes from its page. */
export interface PageStyles {
  readonly theme: Theme;
  /** The custom properties of the light theme. */
  readonly properties: Attributes;
}

export async function lightTheme(): Promise<PageStyles> {
  const css = await readFile('src/routes/site.css', 'utf8');
  const [, root = ''] = /:root\s*\{([^}]*)\}/u.exec(css) ?? [];
  const properties = Object.fromEntries(
    [...root.matchAll(/(--[\w-]+):\s*([^;]+);/gu)].map(([, name = '', value = '']) => [name, value]),
  );
  const of = (name: string) => properties[`--${name}`] ?? '#000000';
  return {
    theme: { paper: of('paper'), ink: of('ink'), muted: of('muted'), rule: of('rule'), accent: of('accent') },
    properties,
  };
}
