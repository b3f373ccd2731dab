/** Prerendered as 404.html, which static hosts serve for missing paths. */
export const trailingSlash = 'never';
/** Served at any depth, where relative addresses of scripts would not resolve. */
export const csr = false;
