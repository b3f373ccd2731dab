import type { Lang } from '#messages/lang.ts';

/** A path with a trailing slash, as all pages have. */
export type Path = `/${string}/` | '/';

/** The path of a page in a language: /[[lang=lang]]/notices/[id] with x is /en/notices/x/ in English. */
export function pathIn(
  lang: Lang,
  route: string | null,
  params: Readonly<Record<string, string | undefined>> = {},
): Path {
  const filled = (route ?? '')
    .split('/')
    .filter((part) => part !== '' && part !== '[[lang=lang]]')
    .map((part) => part.replace(/^\[(?:\.\.\.)?(\w+)(?:=\w+)?\]$/u, (_, name: string) => params[name] ?? ''));
  const path = [...(lang === 'en' ? ['en'] : []), ...filled].join('/');
  return path === '' ? '/' : `/${path}/`;
}

/** The language of a path, whether or not the page exists. */
export function langOf(path: string): Lang {
  return /^\/en(?:\/|$)/u.test(path) ? 'en' : 'zh';
}

/** The aria-current of a page: `page` if it is open, `true` if it is above the open one. The overview is above none. */
export function currentOf(page: Path, open: Path, overview: Path): 'page' | 'true' | undefined {
  if (page === open) return 'page';
  return page !== overview && open.startsWith(page) ? 'true' : undefined;
}
