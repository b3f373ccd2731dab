/** SITE_URL is not an address at which a site can be published. */
export class SiteUrlError extends Error {
  constructor(given: string) {
    super(
      `SITE_URL: "${given}" is not a site address, such as https://charts.example or https://host.example/folder`,
    );
    this.name = 'SiteUrlError';
  }
}

/** Reserved for examples, so it never leads to someone else's site. */
const NOWHERE = 'https://duizhao.example';

/** The address without a trailing slash. */
export function siteUrl(given: string | undefined): string {
  const named = given?.trim() || NOWHERE;
  const url = URL.canParse(named) ? new URL(named) : null;
  if (!url || !/^https?:$/u.test(url.protocol) || url.search || url.hash || url.username)
    throw new SiteUrlError(named);
  return url.href.replace(/\/+$/u, '');
}

/** The address of the published site: cards, feeds and snippets need absolute addresses. */
export const SITE_URL = siteUrl(process.env['SITE_URL']);
