/** What a browser keeps of the site, so that what was opened can be read offline. */

export type Kind = 'page' | 'asset';

/** Never embeds, pictures, frozen versions or downloads; never other sites in folders of the same host. */
const PAGE = /^(?:en\/)?(?:(?:basket|charts|compare|data|exercises|methods|notices|search)\/(?:.+\/)?)?$/u;

/** Their names change with what they hold, except those of the icon and of the style sheet below the first chart. */
const ASSET = /^(?:_app\/immutable\/|data\/(?:engine|exercises)\/).+|^(?:icon\.svg|below\.css)$/u;

/** How many pages are kept, the latest ones. */
export const PAGES_KEPT = 100;

/** How the names of a site's caches begin: a host may have other sites in other folders. */
export const cachesOf = (folder: string): string => `duizhao ${folder} `;

/** Of a path below the folder of the site; null if it is not kept. */
export function kindOf(path: string): Kind | null {
  if (PAGE.test(path)) return 'page';
  return ASSET.test(path) ? 'asset' : null;
}

/** The path of an address below the folder of the site, without its query; null outside it. */
export function pathOf(address: string, site: URL): string | null {
  const { origin, pathname } = new URL(address, site);
  return origin === site.origin && pathname.startsWith(site.pathname)
    ? pathname.slice(site.pathname.length)
    : null;
}
