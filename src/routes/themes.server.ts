/** Rules for `data-theme` with the style sheet's light and dark colours, for pages with a fixed theme instead of the system's. */
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
