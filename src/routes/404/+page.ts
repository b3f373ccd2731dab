/** Written as 404.html, which static hosts send for any address they do not have. */
export const trailingSlash = 'never';
/** Sent from any depth, where the addresses of scripts would not hold. */
export const csr = false;
