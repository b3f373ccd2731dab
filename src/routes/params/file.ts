/** A published file. The data folder itself is a page. */
export function match(param: string): boolean {
  return /\.(?:csv|json)$/u.test(param);
}
