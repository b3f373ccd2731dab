import type { Lang } from '#messages/lang.ts';

/** A path with its closing slash, as every page has it. */
export type Path = `/${string}/` | '/';

/** The path of a page in a language, from its route: /[[lang=lang]]/notices/[id] with x is /en/notices/x/ in English. */
export function pathIn(
  lang: Lang,
  route: string | null,
  params: Readonly<Record<string, string | undefined>> = {},
): Path {
  const filled = (route ?? '')
    .split('/')
    .filter((part) => part !== '' && part !== '[[lang=lang]]')
    .map((part) => part.replace(/^\[(?:\.\.\.)?(\w+)\]$/u, (_, name: string) => params[name] ?? ''));
  const path = [...(lang === 'en' ? ['en'] : []), ...filled].join('/');
  return path === '' ? '/' : `/${path}/`;
}

/** The language of an address, be there such a page or not. */
export function langOf(path: string): Lang {
  return /^\/en(?:\/|$)/u.test(path) ? 'en' : 'zh';
}

/** Whether a page is the one that is open, or stands above it; the overview stands above none. */
export function currentOf(page: Path, open: Path, overview: Path): 'page' | 'true' | undefined {
  if (page === open) return 'page';
  return page !== overview && open.startsWith(page) ? 'true' : undefined;
}
