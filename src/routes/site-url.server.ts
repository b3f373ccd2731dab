/** The site cannot be built for this address. */
export class SiteUrlError extends Error {
  constructor(given: string) {
    super(
      `SITE_URL: "${given}" is no address of a site, such as https://charts.example or https://host.example/folder`,
    );
    this.name = 'SiteUrlError';
  }
}

/** Reserved for examples: nobody is led to a stranger's site. */
const NOWHERE = 'https://duizhao.example';

/** An address without a slash at its end. */
export function siteUrl(given: string | undefined): string {
  const named = given?.trim() || NOWHERE;
  const url = URL.canParse(named) ? new URL(named) : null;
  if (!url || !/^https?:$/u.test(url.protocol) || url.search || url.hash || url.username)
    throw new SiteUrlError(named);
  return url.href.replace(/\/+$/u, '');
}

/** Where the site is published: what leaves it, such as cards, feeds and snippets, must name its whole address. */
export const SITE_URL = siteUrl(process.env['SITE_URL']);
