/**
 * Rules for `data-theme`, made of the colours that a style sheet gives its root for light and for dark: for a page that is
 * told its theme instead of taking that of the system.
 */
export function themesOf(sheet: string): string {
  const [, light = ''] = /^:root \{([^}]*)\}/mu.exec(sheet) ?? [];
  const [, dark = ''] = /prefers-color-scheme: dark\)[^{]*\{\s*:root \{([^}]*)\}/u.exec(sheet) ?? [];
  const names = new Set([...dark.matchAll(/(--[\w-]+):/gu)].map(([, name]) => name));
  if (names.size === 0) throw new Error('the style sheet has no dark colours');
  const coloured = (rule: string) =>
    [...rule.matchAll(/(--[\w-]+):\s*([^;]+);/gu)]
      .filter(([, name]) => names.has(name))
      .map(([, name, colour]) => `${name}:${colour}`)
      .join(';');
  const rule = (theme: string, from: string) =>
    `:root[data-theme=${theme}]{color-scheme:${theme};${coloured(from)}}`;
  return `@media screen{${rule('light', light)}${rule('dark', dark)}}`;
}
